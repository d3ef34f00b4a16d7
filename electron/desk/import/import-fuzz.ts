/**
 * Reads mutants the whole way: open, guess, group. A finding is an exception, a refusal without a code, a case without a number,
 * or a mutant that takes longer than `limitMs`. `onMutant` is called before each one, so that a rig that runs this in a worker
 * and has to stop it knows which mutant hung.
 */
import { createHash } from 'node:crypto'
import { ledgerCases } from '../../../shared/ledger/cases.ts'
import { guessMapping, guessSample, mappingOf } from '../../../shared/ledger/guess.ts'
import type { FuzzSeed } from './mutants.ts'
import { mutantOf, prepareSeed } from './mutants.ts'
import { openLedger } from './open-ledger.ts'

export type FuzzFinding = { mutant: number; seed: string; what: string }
export type FuzzReport = { mutants: number; opened: number; refused: Record<string, number>; slowestMs: number; findings: FuzzFinding[] }
export type FuzzPlan = { first?: number; mutants: number; limitMs?: number; now: () => number; onMutant?: (mutant: number) => void }

export async function fuzzImport(seeds: readonly FuzzSeed[], plan: FuzzPlan): Promise<FuzzReport> {
  const { first = 0, limitMs = 5000 } = plan
  const prepared = await Promise.all(seeds.map(prepareSeed))
  const report: FuzzReport = { mutants: 0, opened: 0, refused: {}, slowestMs: 0, findings: [] }
  for (let mutant = first; mutant < first + plan.mutants; mutant += 1) {
    const { name, bytes } = mutantOf(prepared, mutant)
    plan.onMutant?.(mutant)
    const start = plan.now()
    try {
      const refusal = await readAll(bytes, name)
      if (refusal === null) report.opened += 1
      else report.refused[refusal] = (report.refused[refusal] ?? 0) + 1
    } catch (error) {
      report.findings.push({ mutant, seed: name, what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
    const elapsed = plan.now() - start
    report.mutants += 1
    report.slowestMs = Math.max(report.slowestMs, elapsed)
    if (elapsed > limitMs) report.findings.push({ mutant, seed: name, what: `took ${Math.round(elapsed)} ms` })
  }
  return report
}

async function readAll(bytes: Uint8Array, name: string): Promise<string | null> {
  const opened = await openLedger(bytes, name)
  if (!opened.ok) {
    if (!opened.refusal.code) throw new Error('a refusal without a code')
    return opened.refusal.code
  }
  for (const sheet of opened.ledger.sheets) {
    const mapping = mappingOf(guessMapping(sheet.headers, guessSample(sheet.rows)))
    const { cases, counts } = ledgerCases(sheet.rows, mapping, { headers: sheet.headers, digest })
    if (cases.some(({ number }) => number === '')) throw new Error('a case without a number')
    if (counts.cases + counts.merged + counts.rejected !== counts.rows) throw new Error('rows that are nowhere in the counts')
  }
  return null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
