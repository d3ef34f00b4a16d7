/** Small things that several forms share. */
import type { Party } from '../../../../shared/case/commands.ts'
import type { Instant } from '../../../../shared/log/op.ts'
import { deskNow } from '../../../desk-clock.ts'
import { readDate, readDateTime, typedInstant } from '../../../parts/dates.ts'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import { aside, listed, type Text } from '../../../text/text.ts'

/** Now, as a field shows it. */
export const typedNow = (zone: string): string => typedInstant(new Date(deskNow()).toISOString(), zone)
export const typedToday = (zone: string): string => dateOf(deskNow(), zone)

/** What was typed as an instant; what cannot be read stays text, so that the schema says so. */
export const instantOf = (typed: string, zone: string): Instant | string | undefined =>
  typed.trim() === '' ? undefined : (readDateTime(typed, deskNow(), zone) ?? typed)
export const dateFrom = (typed: string, zone: string): string | undefined =>
  typed.trim() === '' ? undefined : (readDate(typed, dateOf(deskNow(), zone)) ?? typed)

/** Options of a closed list, in its order. */
export const optionsOf = <const Value extends string>(
  values: readonly Value[], words: (value: Value) => string,
): { value: Value; words: string }[] =>
  values.map((value) => ({ value, words: words(value) }))

export const partyOptions = (t: Text, parties: readonly Party[]): { value: string; words: string }[] =>
  parties.map(({
    partyId, name, roles,
  }) => ({ value: partyId, words: name + aside(t, listed(t, roles.map((role) => t(`words.partyRole.${role}`)))) }))
