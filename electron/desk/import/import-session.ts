/** What the thread of an opened file answers, whatever the file is read as: a ledger of cases, or an export of posts. */
import type { Answer, Refusal } from '../../../shared/log/refusal.ts'

export interface ImportWatch {
  progress(phase: 'reading' | 'writing', done: number, total: number): void
  cancelled(): boolean
}

export interface ImportSession {
  describe(fileId: string): unknown
  preview(sheet: string, mapping: unknown): Answer<unknown>
  /** writes all, or nothing */
  import(sheet: string, mapping: unknown, guessed: boolean, watch: ImportWatch): Answer<unknown>
}

export class Cancelled extends Error {}

export const ledgerRefusal = ({ code, ...params }: { code: string } & Record<string, unknown>): Refusal => ({
  code: `ledger.${code}`,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)])),
})
