import { describe, expect, it } from 'vitest'
import { plusDays } from '../calendar/calendar-days.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import { deadlines, nextDeadline, type Facts } from './deadlines.ts'
import { rolledDate, workingDaysAfter } from './rolled-date.ts'
import { shippedBook } from './rule-book.ts'

const zone = 'Asia/Shanghai'
const at = (date: string, time = '10:00') => new Date(`${date}T${time}:00+08:00`).toISOString() as Instant
const day = (date: string) => date as CalendarDate
const book = shippedBook(zone)
const attributes = { stage: 'complaint' as const, channel: 'hotline' as const, forwarded: false }
const complaint = (received: string, { moments, ...more }: Partial<Facts> = {}): Facts => ({
  packs: [{ id: 'cn-m20', version: 1 }], attributes, moments: { receipt: { at: at(received) }, ...moments }, steps: {}, spans: [], ...more,
})
const decision = (facts: Facts, asOf = at('2026-11-22')) => {
  const found = deadlines(facts, book, asOf).find(({ clock }) => clock === 'decision')
  if (!found) throw new Error('no decision clock')
  return found
}

describe('the check values of the handbook', () => {
  it.each([
    ['2026-09-17', '2026-10-02', '2026-10-08', '2026-10-17', '2026-11-16', '2026-09-28'],
    ['2026-09-28', '2026-10-13', '2026-10-13', '2026-10-28', '2026-11-27', '2026-10-13'],
    ['2026-02-13', '2026-02-28', '2026-02-28', '2026-03-15', '2026-04-14', '2026-03-02'],
    ['2026-01-31', '2026-02-15', '2026-02-24', '2026-03-02', '2026-04-01', '2026-02-10'],
    ['2026-04-29', '2026-05-14', '2026-05-14', '2026-05-29', '2026-06-28', '2026-05-12'],
  ])('received on %s: +15 %s, rolled %s, +30 %s, +60 %s, the regulator %s', (received, simple, rolled, complex, extended, regulator) => {
    const steps = { complex: at(received), extended: at(received) }
    expect(decision(complaint(received)).dueDate).toBe(simple)
    expect(rolledDate(day(simple))).toEqual({ ok: true, date: rolled })
    expect(decision(complaint(received, { steps: { complex: steps.complex } })).dueDate).toBe(complex)
    expect(decision(complaint(received, { steps })).dueDate).toBe(extended)
    expect(workingDaysAfter(day(received), 7)).toEqual({ ok: true, date: regulator })
  })
})

it('is still in time in the last millisecond of the due date, and late in the next', () => {
  const { dueAt } = decision(complaint('2026-09-17'))
  expect(new Date(dueAt).toISOString()).toBe('2026-10-02T16:00:00.000Z')
  const told = (ms: number) => decision(complaint('2026-09-17', { moments: { decisionNotice: { at: new Date(ms).toISOString() as Instant } } })).state
  expect(told(dueAt - 1)).toBe('met')
  expect(told(dueAt)).toBe('late')
})

it('counts a receipt shortly before midnight as that day, in the branch zone and not in UTC', () => {
  expect(decision(complaint('2026-09-17', { moments: { receipt: { at: '2026-09-17T15:59:59.999Z' as Instant } } })).startDate).toBe('2026-09-17')
  expect(decision(complaint('2026-09-17', { moments: { receipt: { at: '2026-09-17T16:00:00.000Z' as Instant } } })).startDate).toBe('2026-09-18')
})

it('does not count a suspension, counts an overlap once, and cuts off what lies before the start', () => {
  const appraisal = { kind: 'appraisal' as const, from: day('2026-09-20'), to: day('2026-09-25') }
  const mediation = { kind: 'mediation' as const, from: day('2026-09-23'), to: day('2026-09-28') }
  const early = { kind: 'appraisal' as const, from: day('2026-09-01'), to: day('2026-09-18') }
  expect(decision(complaint('2026-09-17', { spans: [appraisal] })).dueDate).toBe('2026-10-07')
  expect(decision(complaint('2026-09-17', { spans: [mediation, appraisal] })).excludedDays).toBe(8)
  expect(decision(complaint('2026-09-17', { spans: [early] })).excludedDays).toBe(1)
})

it('stands still while a suspension is open, and its date moves with today', () => {
  const facts = complaint('2026-09-17', { spans: [{ kind: 'appraisal', from: day('2026-09-20') }] })
  expect(decision(facts, at('2026-09-22'))).toMatchObject({ state: 'paused', pausedBy: 'appraisal', dueDate: '2026-10-04' })
  expect(decision(facts, at('2026-09-30')).dueDate).toBe('2026-10-12')
})

it('runs no clock of the law on a dispute, and none without a receipt', () => {
  expect(deadlines(complaint('2026-09-17', { attributes: { ...attributes, stage: 'dispute' } }), book, at('2026-09-18'))).toEqual([])
  expect(deadlines(complaint('2026-09-17', { moments: { receipt: undefined } }), book, at('2026-09-18'))).toEqual([])
})

it('excepts a complainant who cannot be reached, and ends with a withdrawal', () => {
  const unreachable = { decisionNotice: { at: at('2026-12-01'), excepted: true } }
  expect(decision(complaint('2026-09-17', { moments: unreachable })).state).toBe('excepted')
  expect(decision(complaint('2026-09-17', { procedureEndedAt: at('2026-09-20') })).state).toBe('ended')
})

it('chases what the desk owes and not what the complainant may do', () => {
  const told = { decisionNotice: { at: at('2026-09-20') } }
  const facts = complaint('2026-09-17', { moments: { ...told, decisionReceived: { at: at('2026-09-20') } } })
  expect(deadlines(facts, book, at('2026-09-21')).map(({ clock, state }) => [clock, state])).toEqual([['decision', 'met'], ['reviewRight', 'running']])
  expect(nextDeadline(deadlines(facts, book, at('2026-09-21')))).toBeUndefined()
})

it('gives each step of the limit its own rule and article', () => {
  const steps = { complex: at('2026-09-20'), extended: at('2026-10-01') }
  expect(decision(complaint('2026-09-17', { steps }))).toMatchObject({ rule: 'C-07', step: 'extended', limit: { amount: 60, unit: 'calendarDay' }, source: { law: 'M20', article: '18(1)' } })
})

it('says which year is missing instead of guessing a rolled date', () => {
  expect(rolledDate(plusDays('2026-12-31', 3))).toEqual({ ok: false, year: 2027 })
})
