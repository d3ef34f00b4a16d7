/**
 * Which reminders an officer has had, and which they put off. One aggregate an officer, in the officer's own stream: it follows them to a second
 * workstation, so that nothing is heard twice.
 */
import { z } from 'zod'
import { dateTimeOf } from '../calendar/calendar-days.ts'
import type { Context } from '../case/decide.ts'
import { EntityId, Instant, type Entry, type OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'

export const remindersOf = (officer: OfficerId): EntityId => `reminders/${officer}` as EntityId

/** One step of a ladder at one deadline. The deadline's instant is part of it: where a limit is extended its steps come again. */
export const ReminderKey = z.object({
  entity: EntityId, pack: z.string().min(1).max(64), clock: z.string().min(1).max(64), step: z.string().min(1).max(64), time: z.int().nonnegative(), dueAt: z.int(),
})
export type ReminderKey = z.infer<typeof ReminderKey>

export const reminderCommands = {
  'reminder.fire': z.object({ id: EntityId, fired: z.array(ReminderKey).min(1).max(1000) }),
  /** put off until a moment, with the reason (稍后提醒) */
  'reminder.snooze': z.object({ id: EntityId, of: ReminderKey, until: Instant, reason: typed.min(1).max(500) }),
} as const
export type ReminderCommandType = keyof typeof reminderCommands
export type ReminderCommand = { [Type in ReminderCommandType]: { type: Type } & z.infer<(typeof reminderCommands)[Type]> }[ReminderCommandType]

export interface Reminder extends ReminderKey { firedAt: Instant; snoozed?: { until: Instant; reason: string } }

/** An officer writes of their own reminders only, and puts them off until later. */
export function decideReminders(command: ReminderCommand, { actor, at, rules: { zone } }: Pick<Context, 'actor' | 'at' | 'rules'>): Answer<undefined> {
  if (command.id !== remindersOf(actor.id)) return refuse('notYourOwn')
  return command.type === 'reminder.snooze' && command.until <= at ? refuse('snoozeInPast', { params: { at: dateTimeOf(command.until, zone) } }) : accepted
}

/** What an entry says of each reminder: rows are written from this, there is no state to fold. */
export function remindersIn(entry: Entry): Reminder[] {
  const command = { type: entry.type, ...entry.body } as unknown as ReminderCommand
  if (command.type === 'reminder.fire') return command.fired.map((key) => ({ ...key, firedAt: entry.at }))
  return [{ ...command.of, firedAt: entry.at, snoozed: { until: command.until, reason: command.reason } }]
}
