/**
 * The sum behind a deadline, line by line, so that it can be checked by hand: start, limit, what did not count and why, due date, rolled date as
 * information, source. One text for the screen, paper and the command line; the same facts give the same lines, byte for byte.
 */
import { dayOfWeek, dateTimeOf } from '../calendar/calendar-days.ts'
import { inDates, inWorkingTime } from '../calendar/targets.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import type { Say } from '../words/say.ts'
import type { ClosedDays } from './closed-days.ts'
import type { Deadline } from './deadlines.ts'
import { titleIn, type Citation, type Limit } from './pack.ts'
import type { Rolled } from './rolled-date.ts'

export interface SumLine { name: string; words: string }

export interface SumContext {
  /** the words of the language, `words.` left out */
  say: Say
  language: 'zh-CN' | 'zh-TW' | 'en'
  zone: string
  /** the next working day of a due date that is a rest day */
  rolled?: Rolled | undefined
  /** of a clock in working time */
  closed?: ClosedDays | undefined
}

export function deadlineSum(one: Deadline, { say, language, zone, rolled, closed }: SumContext): SumLine[] {
  const date = (day: CalendarDate) => say('sum.date', { date: day, weekday: say(`sum.weekday.${dayOfWeek(day)}`) })
  const moment = (at: Instant | number) => dateTimeOf(at, zone)
  const timed = !inDates(one.limit.unit)
  const line = (name: string, words: string): SumLine => ({ name: say(`sum.${name}`), words })
  const lines = [
    line('start', timed ? say('sum.startAt', { at: moment(one.startedAt) }) : say('sum.startOn', { date: date(one.startDate) })),
    line('limit', `${limitText(one.limit, say)}${say('sum.aside', { words: say(`sum.step.${one.step}`) })}`),
    ...(one.calendarTitle === undefined ? [] : [line('calendar', titleIn(one.calendarTitle, language))]),
  ]
  for (const { kind, from, to, days, since, until } of one.excluded) {
    const span = since && until ? say('sum.span', { from: moment(since), to: moment(until) }) : say('sum.span', { from, to })
    const length = since ? '' : say('sum.plusDays', { count: days })
    lines.push(line('excluded', [say(`suspension.${kind}`), span, length, one.pauseSource && citation(one.pauseSource, say)].filter(Boolean).join(say('sum.comma'))))
  }
  if (one.excludedMs > 0) lines.push(line('excluded', say('sum.excludedTime', { minutes: Math.round(one.excludedMs / 60_000) })))
  if (inWorkingTime(one.limit.unit)) lines.push(line('excluded', closed && closed.rest + closed.holidays > 0 ? say('sum.closedDays', { ...closed }) : say('sum.onlyOpen')))
  else if (one.excluded.length === 0) lines.push(line('excluded', say('sum.nothingExcluded')))
  if (one.uncertain) {
    const { year, earliest, latest } = one.uncertain
    lines.push(line('due', latest ? say('sum.between', { year, earliest: date(earliest), latest: date(latest) }) : say('sum.notBefore', { year, earliest: date(earliest) })))
  } else {
    lines.push(line('due', timed ? say('sum.dueAt', { at: moment(one.dueAt) }) : say('sum.dueOn', { date: date(one.dueDate) })))
    if (!timed && rolled?.ok && rolled.date !== one.dueDate) lines.push(line('rolled', say('sum.rolledTo', { date: date(rolled.date) })))
    if (!timed && rolled && !rolled.ok) lines.push(line('rolled', say('sum.yearMissing', { year: rolled.year })))
  }
  if (one.endedAt) lines.push(line('ended', say('sum.endedAt', { at: moment(one.endedAt), state: say(`sum.state.${one.state}`) })))
  lines.push(line('source', [say(`sum.kind.${one.kind}`), citation(one.source, say), one.rule].filter(Boolean).join(' · ')))
  const verified = one.verifiedOn ? say('sum.verified', { date: one.verifiedOn }) : one.kind === 'law' ? say('sum.notVerified') : undefined
  lines.push(line('pack', say('sum.packVersion', { pack: titleIn(one.packTitle, language), version: one.packVersion }) + (verified ? say('sum.aside', { words: verified }) : '')))
  if (one.duty !== 'desk') lines.push(line('duty', say(`sum.dutyOf.${one.duty}`)))
  return lines
}

/** 15 天（自然日）, 4 个工作小时 */
export const limitText = ({ amount, unit }: Limit, say: Say): string => say(`sum.unit.${unit}`, { count: amount })

/** A law by its known name with the article; anything else as it was written. */
export function citation({ law, article }: Citation, say: Say): string {
  return [say(`law.${law}`), article && say('article', { article })].filter(Boolean).join(' ')
}
