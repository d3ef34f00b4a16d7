import { expect, test } from 'vitest'
import type { LedgerSheet } from '../../../shared/contract/ledger.ts'
import { dateDoubt } from './date-doubt.ts'

const sheet = (cells: string[], dateOrder: 'ymd' | 'mdy' = 'ymd'): LedgerSheet => ({
  name: 's', headers: ['收到'], headerRow: 1, rowCount: cells.length, sample: cells.map((cell, index) => ({ line: index + 2, cells: [cell] })),
  guess: { columns: { 收到: 'receivedAt' }, dateOrder }, reasons: { 收到: 'header' },
})
const mapped = { columns: { 收到: 'receivedAt' as const }, dateOrder: 'ymd' as const }

test('dates that begin with the year leave no doubt', () => {
  expect(dateDoubt(sheet(['2026-09-17', '2026年9月17日', '']), mapped)).toBeUndefined()
})

test('7/8/2012 is shown with both of its readings', () => {
  expect(dateDoubt(sheet(['2026-09-17', '7/8/2012']), mapped)).toEqual({ cell: '7/8/2012', readings: { ymd: undefined, mdy: '2012-07-08', dmy: '2012-08-07' } })
})

test('a column that is no date is not asked about', () => {
  expect(dateDoubt(sheet(['7/8/2012']), { columns: { 收到: 'note' }, dateOrder: 'ymd' })).toBeUndefined()
})
