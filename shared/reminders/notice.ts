/**
 * Reminders as they are told outside of the screens: on the desktop, in a toast. Number, deadline and day, never a person: it may stand on a
 * locked screen. The same words in both shells.
 */
import { dateOf, dayOfWeek, timeOf } from '../calendar/calendar-days.ts'
import type { ShownReminder } from '../contract/now.ts'
import { titleIn } from '../rules/pack.ts'
import type { Say } from '../words/say.ts'

export interface ReminderNotice {
  title: string
  body: string
  /** the same for the same reminders: two windows of one desk show one notice */
  tag: string
}

export interface NoticeContext { say: Say; language: 'zh-CN' | 'zh-TW' | 'en'; zone: string }

/** Several that come together are one notice. */
const listed = 3

/** Of several steps of one clock, reached while nobody was here, the last one speaks. */
export function lastOfEach(reminders: readonly ShownReminder[]): ShownReminder[] {
  return [...new Map(reminders.map((one) => [`${one.key.entity} ${one.key.pack} ${one.key.clock}`, one])).values()]
}

export function reminderNotice(told: readonly ShownReminder[], context: NoticeContext): ReminderNotice | undefined {
  const reminders = lastOfEach(told)
  const [first, ...others] = reminders
  if (!first) return undefined
  const { say, language } = context
  const name = ({ number, title }: ShownReminder) => `${number} ${titleIn(title, language)}`
  const { key } = first
  const tag = [key.entity, key.pack, key.clock, key.step, key.time, key.dueAt, reminders.length].join(' ')
  if (others.length === 0) {
    const due = say('reminder.due', { at: dueText(first.dueAt, context) })
    return { title: name(first), body: [due, first.requires && say(`requires.${first.requires}`)].filter(Boolean).join(' · '), tag }
  }
  return { title: say('reminder.many', { count: reminders.length }), body: reminders.slice(0, listed).map(name).join('\n'), tag }
}

/** The last day on which it is in time; with the hour where it ends inside the day. */
function dueText(dueAt: number, { say, zone }: NoticeContext): string {
  const date = dateOf(dueAt - 1, zone)
  const day = say('sum.date', { date, weekday: say(`sum.weekday.${dayOfWeek(date)}`) })
  return dateOf(dueAt, zone) === date ? `${day} ${timeOf(dueAt, zone)}` : day
}
