import { describe, expect, it } from 'vitest'
import { companyTemplate, escalation } from './company.ts'
import { cnM20 } from './cn-m20.ts'
import { packProblems, readPack, type RulePack } from './pack.ts'
import { ukDisp } from './uk-disp.ts'

const clock = (change: Record<string, unknown> = {}) => ({
  id: 'first', rule: 'R-1', title: '首次联系', trigger: 'receipt', limit: { amount: 4, unit: 'workingHour' }, endsWith: ['firstContact'],
  source: { law: '公司制度', article: '' }, kind: 'company', ...change,
})
const pack = (change: Record<string, unknown> = {}) => ({ id: 'branch-1', version: 1, title: '分公司', effectiveFrom: '2026-01-01', clocks: [clock()], ...change })
const refusal = (input: unknown) => {
  const read = readPack(input)
  return read.ok ? undefined : [read.refusal.code, read.refusal.params?.['at']]
}

describe('a rule pack from outside', () => {
  it.each<[RulePack]>([[cnM20], [ukDisp], [companyTemplate], [escalation]])('comes back the same after a journey through JSON: %#', (shipped) => {
    expect(readPack(JSON.parse(JSON.stringify(shipped)))).toEqual({ ok: true, value: shipped })
  })

  it('fills in what was left out', () => {
    const read = readPack(pack())
    expect(read.ok && read.value.clocks[0]).toMatchObject({ duty: 'desk', calendar: 'branch', extensions: [], pausedBy: [], when: {} })
  })

  it.each<[string, unknown, string]>([
    ['limitNotPositive', pack({ clocks: [clock({ limit: { amount: 0, unit: 'calendarDay' } })] }), 'clocks.0.limit.amount'],
    ['limitTooLong', pack({ clocks: [clock({ limit: { amount: 10_000, unit: 'calendarDay' } })] }), 'clocks.0.limit.amount'],
    ['limitNotWhole', pack({ clocks: [clock({ limit: { amount: 1.5, unit: 'workingDay' } })] }), 'clocks.0.limit.amount'],
    ['idUnreadable', pack({ id: '../etc' }), 'id'],
    ['idTwice', pack({ clocks: [clock(), clock()] }), 'clocks.1.id'],
    ['packEmpty', pack({ clocks: [] }), ''],
    ['dateBefore1970', pack({ effectiveFrom: '1969-12-31' }), 'effectiveFrom'],
    ['datesInverted', pack({ effectiveTo: '2025-12-31' }), 'effectiveTo'],
    ['overlayLoop', pack({ overlays: 'branch-1' }), 'overlays'],
    ['lawPausesByLaw', pack({ clocks: [clock({ kind: 'law', pausedBy: ['waitingForCustomer'] })] }), 'clocks.0.pausedBy'],
    ['rangeInverted', pack({ clocks: [clock({ when: { amountFrom: 500, amountBelow: 500 } })] }), 'clocks.0.when.amountBelow'],
    [
      'extensionNotLonger', pack({ clocks: [clock({
        limit: { amount: 15, unit: 'calendarDay' }, extensions: [{ id: 'complex', rule: '', total: { amount: 15, unit: 'calendarDay' }, source: { law: 'x', article: '' } }],
      })] }), 'clocks.0.extensions.0.total',
    ],
    ['clockUnknown', pack({ clocks: [clock({ trigger: { afterClock: 'second' } })] }), 'clocks.0.trigger.afterClock'],
    ['clockLoop', pack({ clocks: [clock({ trigger: 'firstContact', endsWith: ['closed', 'firstContact'] })] }), 'clocks.0.endsWith'],
    ['clockLoop', pack({ clocks: [clock({ trigger: { afterClock: 'second' } }), clock({ id: 'second', trigger: { afterClock: 'first' } })] }), 'clocks.0.trigger'],
  ])('is refused with the place named: %s', (code, input, at) => {
    expect(packProblems).toContain(code)
    expect(refusal(input)).toEqual([`pack.${code}`, at])
  })

  it.each([[undefined], [null], ['pack'], [[]], [pack({ more: 1 })], [pack({ clocks: [clock({ trigger: 'someday' })] })]])('is refused when it is none: %#', (input) => {
    expect(refusal(input)?.[0]).toBe('pack.unreadable')
  })
})
