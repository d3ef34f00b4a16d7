/** Packs side by side: company clocks in working time, overlays, clocks that follow one another, calendars that are not loaded, ladders. */
import { describe, expect, it } from 'vitest'
import type { CalendarDate, Instant } from '../log/op.ts'
import { sayIn } from '../words/say.ts'
import { wordsOf } from '../words/words.ts'
import { laddersAt } from './applicable.ts'
import { companyTemplate, escalation } from './company.ts'
import { deadlines, nextDeadline, type Deadline, type Facts } from './deadlines.ts'
import { ladderSteps } from './ladder.ts'
import { RulePack } from './pack.ts'
import { shippedBook, shippedCalendar, type RuleBook } from './rule-book.ts'
import { deadlineSum } from './sum.ts'

const zone = 'Asia/Shanghai'
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString() as Instant
const local = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const packs = [{ id: 'cn-m20', version: 1 }, { id: 'company-service', version: 1 }, { id: 'uk-disp', version: 1 }]
const facts = (change: Partial<Facts> = {}): Facts => ({
  packs, attributes: { stage: 'complaint', channel: 'regulator12378', forwarded: true, amount: 100 }, steps: {}, spans: [],
  ...change, moments: { receipt: { at: at('2026-09-17 16:30') }, registered: { at: at('2026-09-17 16:40') }, ...change.moments },
})
const book = shippedBook(zone)
const clockOf = (found: readonly Deadline[], clock: string) => {
  const one = found.find((deadline) => deadline.clock === clock)
  if (!one) throw new Error(`no clock ${clock}`)
  return one
}
const bookWith = (...more: unknown[]): RuleBook => {
  const read = more.map((one) => RulePack.parse(one))
  return { ...book, pack: (ref) => read.find(({ id, version }) => id === ref.id && version === ref.version) ?? book.pack(ref) }
}

describe('several packs on one case', () => {
  const found = deadlines(facts(), book, at('2026-09-17 17:00'))

  it('run nine clocks at once, each in its own time', () => {
    // desk hours 09:00-12:00, 13:30-17:30; 17 September 2026 is a Thursday, the 20th a make-up Sunday; London closes at 17:00, 00:00 in Shanghai
    expect(Object.fromEntries(found.map(({ clock, dueAt }) => [clock, local(dueAt)]))).toEqual({
      assignment: '2026-09-18 10:10',
      firstContact: '2026-09-18 12:00',
      acknowledgement: '2026-09-25 00:00',
      supervisorLook: '2026-09-23 17:30',
      summaryResolution: '2026-09-23 00:00',
      forwardedReport: '2026-09-28 00:00',
      decision: '2026-10-03 00:00',
      finalResponse: '2026-11-13 00:00',
    })
    expect(found).toHaveLength(9)
  })

  it('owe next what is due first', () => {
    expect(nextDeadline(found)?.clock).toBe('assignment')
  })

  it('put a question to the facts: other cases have other clocks', () => {
    const ordinary = deadlines(facts({ attributes: { stage: 'dispute', channel: 'hotline', forwarded: false } }), book, at('2026-09-17 17:00'))
    expect(ordinary.map(({ clock }) => clock).sort()).toEqual(['acknowledgement', 'assignment', 'firstContact', 'supervisorLook'])
  })

  it('stand still for the customer only where the company says so', () => {
    const waiting = facts({ spans: [{ kind: 'waitingForCustomer', since: at('2026-09-18 09:30'), until: at('2026-09-18 11:30') }] })
    const after = deadlines(waiting, book, at('2026-09-19 09:00'))
    expect(local(clockOf(after, 'supervisorLook').dueAt)).toBe('2026-09-24 11:00')
    expect(clockOf(after, 'supervisorLook').excludedMs).toBe(2 * 3_600_000)
    expect(clockOf(after, 'decision').dueDate).toBe('2026-10-02')
  })
})

describe('an overlay of a province', () => {
  const province = {
    id: 'gd-m20', version: 1, title: '广东', effectiveFrom: '2026-01-01', overlays: 'cn-m20',
    clocks: [
      {
        id: 'decision', rule: '粤-1', title: '处理决定及告知', trigger: 'receipt', limit: { amount: 10, unit: 'calendarDay' }, endsWith: ['decisionNotice'],
        source: { law: '广东办法', article: '3' }, kind: 'company',
      },
      { id: 'report', rule: '粤-2', title: '报告', trigger: { afterClock: 'decision' }, limit: { amount: 5, unit: 'calendarDay' }, endsWith: ['closed'], source: { law: '广东办法', article: '4' }, kind: 'company' },
    ],
  }
  const over = bookWith(province)
  const both = [{ id: 'gd-m20', version: 1 }, { id: 'cn-m20', version: 1 }]

  it('replaces the clock of the same id and says so', () => {
    const one = clockOf(deadlines(facts({ packs: both }), over, at('2026-09-18 09:00')), 'decision')
    expect(one).toMatchObject({ pack: 'gd-m20', overlays: 'cn-m20', dueDate: '2026-09-27' })
  })

  it('does nothing without the pack that it lies on', () => {
    expect(deadlines(facts({ packs: [{ id: 'gd-m20', version: 1 }] }), over, at('2026-09-18 09:00')).map(({ dueDate }) => dueDate)).toEqual(['2026-09-27'])
    expect(deadlines(facts({ packs: [{ id: 'cn-m20', version: 1 }] }), over, at('2026-09-18 09:00')).map(({ dueDate }) => dueDate)).toEqual(['2026-10-02'])
  })

  it('lets a clock begin where another ended', () => {
    const told = facts({ packs: both, moments: { decisionNotice: { at: at('2026-09-20 10:00') } } })
    expect(clockOf(deadlines(told, over, at('2026-09-21 09:00')), 'report')).toMatchObject({ startDate: '2026-09-20', dueDate: '2026-09-25' })
    expect(deadlines(facts({ packs: both }), over, at('2026-09-21 09:00')).some(({ clock }) => clock === 'report')).toBe(false)
  })
})

it('says between which dates a deadline lies when a year is not loaded, and hurries by the earliest', () => {
  const one = clockOf(deadlines(facts({ moments: { receipt: { at: at('2026-12-30 10:00') } } }), book, at('2026-12-30 11:00')), 'supervisorLook')
  expect(one.uncertain?.year).toBe(2027)
  expect(one.uncertain?.earliest && one.uncertain.earliest >= '2027-01-02').toBe(true)
  expect(one.uncertain?.latest && one.uncertain.latest > '2027-01-06').toBe(true)
  expect(one.dueDate).toBe(one.uncertain?.earliest)
})

describe('a ladder', () => {
  const law = (change: Partial<Facts> = {}) => clockOf(deadlines(facts({ packs: [{ id: 'cn-m20', version: 1 }], ...change }), book, at('2026-09-18 09:00')), 'decision')
  const steps = (one: Deadline) => ladderSteps(one, laddersAt([escalation, companyTemplate], one.pack, { id: one.clock, kind: one.kind }), shippedCalendar)

  it('stands before and after the deadline, and repeats itself so often and no oftener', () => {
    const found = steps(law())
    expect(found.slice(0, 5).map(({ step, at: ms }) => [step, local(ms)])).toEqual([
      ['threeDaysLeft', '2026-09-30 00:00'], ['oneDayLeft', '2026-10-02 00:00'], ['due', '2026-10-03 00:00'], ['oneDayLate', '2026-10-04 00:00'], ['threeDaysLate', '2026-10-06 00:00'],
    ])
    const repeated = found.filter(({ step }) => step === 'threeDaysLate')
    expect(repeated.map(({ time }) => time)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(local(repeated[8]?.at ?? 0)).toBe('2026-12-01 00:00')
  })

  it('is silent while nothing runs', () => {
    expect(steps(law({ spans: [{ kind: 'appraisal', from: '2026-09-18' as CalendarDate }] }))).toEqual([])
    expect(steps(law({ moments: { decisionNotice: { at: at('2026-09-20 10:00') } } }))).toEqual([])
  })

  it('takes its share of open time on a clock of open time', () => {
    const contact = clockOf(deadlines(facts(), book, at('2026-09-17 17:00')), 'firstContact')
    // four working hours from 16:30: one on the 17th, three on the 18th; three quarters are three hours
    expect(steps(contact).map(({ step, at: ms }) => [step, local(ms)])).toEqual([['mostGone', '2026-09-18 11:00'], ['due', '2026-09-18 13:30']])
  })
})

it('prints the sum of a deadline, the same every time', () => {
  const one = clockOf(deadlines(facts({ spans: [{ kind: 'appraisal', from: '2026-09-20' as CalendarDate, to: '2026-09-25' as CalendarDate }] }), book, at('2026-09-26 09:00')), 'decision')
  const print = () => deadlineSum(one, { say: sayIn(wordsOf('zh-CN')), language: 'zh-CN', zone, rolled: { ok: true, date: '2026-10-08' as CalendarDate } }).map(({ name, words }) => `${name}：${words}`)
  expect(print()).toEqual([
    '起算：2026-09-17（周四），当日不计',
    '期限：15 天（自然日）（基本期限）',
    '不计入：鉴定，2026-09-20 至 2026-09-25，+5 天，《银行业保险业消费投诉处理管理办法》 第 18(2)、23 条',
    '到期：2026-10-07（周三） 当日仍在期限内',
    '顺延参考：到期日为休息日，下一工作日 2026-10-08（周四）。仅供参考，不改变到期日',
    '依据：法规 · 《银行业保险业消费投诉处理管理办法》 第 18(1) 条 · C-05',
    '规则包：银行业保险业消费投诉处理管理办法 第 1 版（条文核对于 2026-11-22）',
  ])
  expect(JSON.stringify(print())).toBe(JSON.stringify(print()))
})
