/**
 * Facts + rule pack -> deadlines. Pure, and the only place where a limit becomes a date.
 *
 *   due = date of the trigger + limit + days not counted          (the start day is excluded: 民法典 201; the last day is in time: M20 43)
 *
 * A deadline is the end of its due date in the branch's zone. When that date is a rest day the date stands all the same: whether
 * 民法典 203 rolls it on is not settled for M20, so the rolled date is information for the screen and never hides an overdue case.
 */
import { dateOf, daysBetween, endOfDate, plusDays } from '../calendar/calendar-days.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import type { Stage, SuspensionKind } from '../case/vocabulary.ts'
import type { Citation, Clock, Ending, RulePack, Trigger } from './pack.ts'

export interface Facts {
  stage: Stage
  triggers: Partial<Record<Trigger, Instant | undefined>>
  /** extension steps in force, with the moment each was taken */
  steps: Partial<Record<'complex' | 'extended', Instant | undefined>>
  suspensions: readonly { kind: SuspensionKind; from: CalendarDate; to?: CalendarDate | undefined }[]
  endings: Partial<Record<Ending, { at: Instant; excepted?: boolean } | undefined>>
  /** withdrawn, void, merged, not genuine: nothing is owed from here on */
  procedureEndedAt?: Instant | undefined
}

export interface Deadline {
  pack: string
  packVersion: number
  verifiedOn: CalendarDate
  clock: string
  rule: string
  kind: Clock['kind']
  duty: Clock['duty']
  /** the article of the limit that applies: of the clock, or of the extension step in force */
  source: Citation
  step: 'base' | 'complex' | 'extended'
  limitDays: number
  startedAt: Instant
  startDate: CalendarDate
  /** days not counted, of closed and of running suspensions up to `asOf` */
  excluded: readonly { kind: SuspensionKind; from: CalendarDate; to: CalendarDate; days: number }[]
  excludedDays: number
  pauseSource?: Citation | undefined
  dueDate: CalendarDate
  /** end of the due date, epoch ms; the last moment in time is the one before */
  dueAt: number
  state: 'running' | 'paused' | 'met' | 'late' | 'excepted' | 'ended'
  pausedBy?: SuspensionKind
  endedAt?: Instant
}

/** Every deadline that the pack gives for these facts, earliest first. `asOf` measures a suspension that is still open. */
export function deadlines(facts: Facts, pack: RulePack, zone: string, asOf: Instant): Deadline[] {
  const found: Deadline[] = []
  for (const clock of pack.clocks) {
    const startedAt = facts.triggers[clock.trigger]
    if (!startedAt || (clock.when.stage && clock.when.stage !== facts.stage)) continue
    found.push(deadline(facts, pack, clock, startedAt, zone, asOf))
  }
  return found.sort((a, b) => a.dueAt - b.dueAt)
}

function deadline(facts: Facts, pack: RulePack, clock: Clock, startedAt: Instant, zone: string, asOf: Instant): Deadline {
  const startDate = dateOf(startedAt, zone)
  const extension = clock.extensions.findLast(({ id }) => facts.steps[id])
  const limit = extension?.total ?? clock.limit
  const today = dateOf(asOf, zone)
  const ending = facts.endings[clock.endsWith]
  const endDate = ending ? dateOf(ending.at, zone) : today
  const excluded = excludedSpans(facts, clock, startDate, endDate)
  const excludedDays = excluded.reduce((sum, { days }) => sum + days, 0)
  const dueDate = plusDays(startDate, limit.amount + excludedDays)
  const dueAt = endOfDate(dueDate, zone)
  const pause = facts.suspensions.find(({ kind, to }) => to === undefined && clock.pausedBy.includes(kind))
  return {
    pack: pack.id,
    packVersion: pack.version,
    verifiedOn: pack.verifiedOn,
    clock: clock.id,
    rule: extension?.rule ?? clock.rule,
    kind: clock.kind,
    duty: clock.duty,
    source: extension?.source ?? clock.source,
    step: extension?.id ?? 'base',
    limitDays: limit.amount,
    startedAt,
    startDate,
    excluded,
    excludedDays,
    pauseSource: clock.pauseSource,
    dueDate,
    dueAt,
    ...outcome(),
  }

  function outcome(): Pick<Deadline, 'state' | 'endedAt' | 'pausedBy'> {
    if (ending) return { state: ending.excepted ? 'excepted' : Date.parse(ending.at) < dueAt ? 'met' : 'late', endedAt: ending.at }
    if (facts.procedureEndedAt) return { state: 'ended', endedAt: facts.procedureEndedAt }
    return pause ? { state: 'paused', pausedBy: pause.kind } : { state: 'running' }
  }
}

/** Suspensions as spans of whole days not counted, cut to the clock's own time and united where they overlap. */
function excludedSpans(facts: Facts, clock: Clock, startDate: CalendarDate, endDate: CalendarDate): Deadline['excluded'] {
  const spans = facts.suspensions
    .filter(({ kind }) => clock.pausedBy.includes(kind))
    .map(({ kind, from, to }) => ({ kind, from, to: to ?? endDate }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const counted: { kind: SuspensionKind; from: CalendarDate; to: CalendarDate; days: number }[] = []
  let reached = startDate
  for (const { kind, from, to } of spans) {
    const begin = from < reached ? reached : from
    if (to <= begin) continue
    counted.push({ kind, from: begin, to, days: daysBetween(begin, to) })
    reached = to
  }
  return counted
}

/** The next deadline that the desk owes; `paused` when the only one left is suspended. */
export function nextDeadline(found: readonly Deadline[]): Deadline | undefined {
  const owed = found.filter(({ duty, state }) => duty === 'desk' && (state === 'running' || state === 'paused'))
  return owed.find(({ state }) => state === 'running') ?? owed[0]
}
