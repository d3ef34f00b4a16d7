/** What `queue`, `search` and `case` print for people: lines of a table, in the words of the screens. Names are masked, as everywhere. */
import { dateOf, daysBetween, dateTimeOf } from '../../shared/calendar/calendar-days.ts'
import type { CaseFile } from '../../shared/contract/case-file.ts'
import type { QueueItem } from '../../shared/contract/queue.ts'
import type { SearchAnswer } from '../../shared/contract/search.ts'
import type { CalendarDate, OfficerId } from '../../shared/log/op.ts'
import { say } from './words.ts'

/** The moment and the zone that "in 3 days" is said in. */
export interface Reckoning { now: number; zone: string }

interface Due { state: string; dueAt?: number; dueDate?: CalendarDate | undefined; pausedBy?: string | undefined }

const ends: Record<string, string> = { met: '在期限内', late: '超过期限', excepted: '属于例外', ended: '程序已终止', none: '无时限' }

export function dueWords({ state, dueAt, dueDate, pausedBy }: Due, { now, zone }: Reckoning): string {
  if (state === 'paused') return `中止（${say(`suspension.${pausedBy ?? 'appraisal'}`)}）`
  if (state !== 'running' || dueAt === undefined) return ends[state] ?? ends['none'] ?? ''
  const due = dueDate ?? dateOf(dueAt - 1, zone)
  const days = daysBetween(dateOf(now, zone), due)
  return now >= dueAt ? `超期 ${Math.max(1, -days)} 天（${due}）` : days > 0 ? `剩 ${days} 天（${due}）` : `今天到期（${due}）`
}

export interface ShownQueue extends Reckoning { total: number; items: readonly QueueItem[] }

export function queueText({ total, items, ...at }: ShownQueue): string {
  const rows = items.map((one) => [one.number, say(`status.${one.status}`), dueWords(one.clock, at), one.complainant, short(one.request)])
  return [...table([['案件号', '状态', '时限', '投诉人', '诉求'], ...rows]), counted(items.length, total, '')].join('\n')
}

export function searchText({ results, total, complete, zone }: SearchAnswer & { zone: string }): string {
  const rows = results.map((one) => [
    one.number, say(`status.${one.status}`), one.receivedAt === undefined ? '' : dateOf(one.receivedAt, zone), one.complainant, short(one.snippet),
  ])
  return [...table([['案件号', '状态', '收到', '投诉人', '相关内容'], ...rows]), counted(results.length, total, complete ? '' : '多于 ')].join('\n')
}

export interface ShownCase extends CaseFile, Reckoning { officers: Readonly<Record<OfficerId, string>> }

export function caseText({ case: one, clocks, timeline, officers, ...at }: ShownCase): string {
  const facts: [string, string | undefined][] = [
    ['number', one.number], ['status', say(`status.${one.status}`)], ['stage', say(`stage.${one.stage}`)], ['channel', say(`channel.${one.channel}`)],
    ['complainant', one.parties.filter(({ roles }) => roles.includes('complainant')).map(({ name }) => name).join('、')],
    ['assignee', one.assignee && (officers[one.assignee] ?? one.assignee)], ['request', one.request && short(one.request, 200)],
  ]
  return [
    ...facts.flatMap(([name, value]) => (value ? [`${say(`field.${name}`)}　${value}`] : [])),
    '', '时限',
    ...(clocks.length === 0 ? [`  ${say('none')}`] : clocks.map((clock) =>
      `  ${typeof clock.title === 'string' ? clock.title : clock.title['zh-CN']}　${dueWords({ ...clock, dueAt: Number(new Date(clock.dueAt)) }, at)}`)),
    '', '时间线',
    ...timeline.map(({ at: instant, actor, type }) => `  ${dateTimeOf(instant, at.zone)}　${say(`entry.${type.split('.').at(-1) ?? type}`)}　${officers[actor] ?? actor}`),
  ].join('\n')
}

const counted = (shown: number, total: number, more: string): string => `${more}${total} 件${shown < total ? `，列出前 ${shown} 件（--limit 改变件数）` : ''}`

const short = (text: string, letters = 40): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > letters ? `${line.slice(0, letters)}…` : line
}

/** Columns one under the other in a terminal, where a Han character is two letters wide. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell)))).join('  ').trimEnd())
}

const width = (text: string): number => Array.from(text, (letter) => (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(letter) ? 2 : 1)).reduce<number>((sum, one) => sum + one, 0)
