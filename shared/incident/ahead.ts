/** Times that have not come yet: nothing that is told of them can have happened. */
import { dateOf } from '../calendar/calendar-days.ts'
import type { Context } from '../case/decide.ts'
import type { Instant } from '../log/op.ts'
import { refuse } from '../log/refusal.ts'

/** A clock of a workstation may be some minutes off; what lies further ahead has not happened. */
const tolerance = 5 * 60_000

/** `now`: epoch ms */
export const liesAhead = (instant: Instant, now: number): boolean => Date.parse(instant) > now + tolerance

export const inFuture = (instant: Instant, { at, rules: { zone } }: Pick<Context, 'at' | 'rules'>): ReturnType<typeof refuse> | undefined =>
  liesAhead(instant, Date.parse(at)) ? refuse('inFuture', { params: { date: dateOf(Date.parse(instant), zone) } }) : undefined
