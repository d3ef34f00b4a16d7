/** The deadlines of one receipt date, with the sum behind each: what an administrator checks a rule pack with. */
import type { CalendarDate, Instant } from '../../shared/log/op.ts'
import { plusDays, startOfDate } from '../../shared/calendar/calendar-days.ts'
import { cnM20 } from '../../shared/rules/cn-m20.ts'
import { deadlines, type Deadline } from '../../shared/rules/deadlines.ts'
import { rolledDate, workingDaysAfter } from '../../shared/rules/rolled-date.ts'

export interface DeadlineSheet {
  pack: string
  packVersion: number
  verifiedOn: string
  received: CalendarDate
  /** the limit that applies to what was asked */
  rule: string
  source: string
  limitDays: number
  excludedDays: number
  due: CalendarDate
  /** information only; the deadline is `due` */
  rolled: CalendarDate | { calendarMissing: number }
  /** every step, whatever was asked */
  steps: { rule: string; limitDays: number; due: CalendarDate; rolled: CalendarDate | { calendarMissing: number }; source: string }[]
  /** C-16: the regulator's own 7 working days to forward */
  regulatorForwardsBy: CalendarDate | { calendarMissing: number }
  lines: string[]
}

const zone = 'Asia/Shanghai'

export function deadlineSheet(
  received: CalendarDate, asked: { complex: boolean; extended: boolean }, suspensions: readonly { from: CalendarDate; to: CalendarDate }[],
): DeadlineSheet {
  const start = new Date(startOfDate(received, zone)).toISOString() as Instant
  const compute = (complex: boolean, extended: boolean): Deadline => {
    const [found] = deadlines(
      {
        stage: 'complaint', triggers: { receipt: start }, endings: {},
        steps: { complex: complex || extended ? start : undefined, extended: extended ? start : undefined },
        suspensions: suspensions.map(({ from, to }) => ({ kind: 'appraisal' as const, from, to })),
      },
      cnM20, zone, start,
    )
    if (!found) throw new Error('cn-m20 has no clock from receipt')
    return found
  }
  const applies = compute(asked.complex, asked.extended)
  const steps = [compute(false, false), compute(true, false), compute(true, true)].map((one) => ({
    rule: one.rule, limitDays: one.limitDays, due: one.dueDate, rolled: rolled(one.dueDate), source: `${one.source.law} ${one.source.article}`,
  }))
  const forwards = workingDaysAfter(received, 7)
  return {
    pack: cnM20.id, packVersion: cnM20.version, verifiedOn: cnM20.verifiedOn, received,
    rule: applies.rule, source: `${applies.source.law} ${applies.source.article}`, limitDays: applies.limitDays, excludedDays: applies.excludedDays,
    due: applies.dueDate, rolled: rolled(applies.dueDate), steps,
    regulatorForwardsBy: forwards.ok ? forwards.date : { calendarMissing: forwards.year },
    lines: ledger(applies),
  }
}

function rolled(date: CalendarDate): CalendarDate | { calendarMissing: number } {
  const found = rolledDate(date)
  return found.ok ? found.date : { calendarMissing: found.year }
}

function ledger(one: Deadline): string[] {
  const next = rolledDate(one.dueDate)
  return [
    `收到 ${one.startDate}，当日不计入（民法典 201）`,
    `时限 ${one.limitDays} 日，自然日（M20 ${one.source.article}，${one.rule}）→ ${plusDays(one.startDate, one.limitDays)}`,
    ...one.excluded.map(({ from, to, days }) => `不计入期间 ${from} 至 ${to}：${days} 日（M20 ${one.pauseSource?.article ?? ''}，C-08）`),
    `到期 ${one.dueDate}，当日仍在期限内（M20 43）`,
    next.ok ? (next.date === one.dueDate ? '到期日为工作日' : `到期日为休息日；顺延后为 ${next.date}（民法典 203，仅供参考，不改变时限）`) : `${next.year} 年日历未载入，顺延日期未知`,
    `规则包 ${one.pack} 第 ${one.packVersion} 版，核对于 ${one.verifiedOn}`,
  ]
}
