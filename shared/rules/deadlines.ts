/**
 * Facts + packs + calendars -> deadlines. Pure, and the only place where a limit becomes a date.
 *
 *   calendar units   due = date of the start + limit + days not counted     (the start day is excluded: 民法典 201; the last day is in time: M20 43)
 *   working time     due when that much open time has passed, pauses left out (calendar/targets.ts)
 *   working days     the n-th working day, its closing with `endOfDay`; a pause adds the open time that it took away
 *   clock time       due when so many minutes or hours have passed, by night too
 *
 * A deadline in calendar units is the end of its date in the branch's zone. When that date is a rest day the date stands all the same: whether
 * 民法典 203 rolls it on is not settled for M20, so the rolled date is information for the screen and never hides an overdue case.
 * Where a working calendar of a year that is not loaded would be needed, the deadline says so with its bounds and is due at the earliest of them.
 */
import { dateOf, daysBetween, endOfDate, plusDays, plusMonths, startOfDate } from '../calendar/calendar-days.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { endPausesAt, type Pause } from '../calendar/pauses.ts'
import { isCalendarYearMissing } from '../calendar/refusals.ts'
import { dueAt as dueInTime, inDates, inWorkingTime } from '../calendar/targets.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import { applicableClocks, type AppliedClock, type Attributes } from './applicable.ts'
import type { Citation, Clock, Limit, Moment, PackRef, PauseKind, RulePack, Title } from './pack.ts'
import type { RuleBook } from './rule-book.ts'

/** A span that may not count. Dates, as the law counts: from one to the other, the first not included; or instants. */
export type Span = { kind: PauseKind } & ({ from: CalendarDate; to?: CalendarDate | undefined } | { since: Instant; until?: Instant | undefined })

export interface Facts {
  packs: readonly PackRef[]
  attributes: Attributes
  /** when each thing happened; `excepted` where the law asks for no more (art. 21) */
  moments: Partial<Record<Moment, { at: Instant; excepted?: boolean | undefined } | undefined>>
  /** extension steps in force, with the moment each was taken */
  steps: Partial<Record<'complex' | 'extended', Instant | undefined>>
  spans: readonly Span[]
  /** withdrawn, void, merged, not genuine: nothing is owed from here on */
  procedureEndedAt?: Instant | undefined
  /** a closed case keeps the calendars of that time */
  calendarsAsOf?: Instant | undefined
}

export interface ExcludedSpan {
  kind: PauseKind
  from: CalendarDate
  to: CalendarDate
  /** whole days of a clock in calendar units */
  days: number
  /** of a clock in working time, as instants */
  since?: Instant
  until?: Instant
}

export interface Deadline {
  pack: string
  packVersion: number
  packTitle: Title
  /** the pack whose clock an overlay replaced */
  overlays?: string
  verifiedOn?: CalendarDate | undefined
  clock: string
  title: Title
  rule: string
  kind: Clock['kind']
  duty: Clock['duty']
  /** the article of the limit that applies: of the clock, or of the extension step in force */
  source: Citation
  step: 'base' | 'complex' | 'extended'
  limit: Limit
  calendar: string
  /** of a named calendar, where the limit counts in it */
  calendarTitle?: Title
  startedAt: Instant
  startDate: CalendarDate
  /** what did not count, of closed pauses and of running ones up to `asOf` */
  excluded: readonly ExcludedSpan[]
  /** days of a clock in calendar units; open ms of a clock in working time */
  excludedDays: number
  excludedMs: number
  pauseSource?: Citation | undefined
  dueDate: CalendarDate
  /** epoch ms; the last moment in time is the one before */
  dueAt: number
  /** the holidays of `year` are not loaded: the deadline lies between these dates, both included, and `dueAt` is the earliest */
  uncertain?: { year: number; earliest: CalendarDate; latest?: CalendarDate }
  state: 'running' | 'paused' | 'met' | 'late' | 'excepted' | 'ended'
  pausedBy?: PauseKind
  endedAt?: Instant
  endedBy?: Moment
}

/** Every deadline that the packs give for these facts, earliest first. `asOf` measures a pause that is still open. */
export function deadlines(facts: Facts, book: RuleBook, asOf: Instant): Deadline[] {
  const applied = applicableClocks(packsOf(facts, book), facts.attributes)
  const found = new Map<AppliedClock, Deadline | undefined>()
  const of = (one: AppliedClock): Deadline | undefined => {
    if (!found.has(one)) {
      found.set(one, undefined)
      const startedAt = startOf(one, facts, (id) => {
        const before = applied.find(({ clock, pack }) => clock.id === id && pack === one.pack)
        return before && of(before)
      })
      const calendar = book.calendar(one.clock.calendar, facts.calendarsAsOf)
      if (startedAt && calendar) found.set(one, deadline(facts, one, startedAt, book, calendar, asOf))
    }
    return found.get(one)
  }
  return applied.map(of).filter((one) => one !== undefined).sort((a, b) => a.dueAt - b.dueAt)
}

/** A clock that begins where another one ends waits for that end; packs in which clocks go round in a circle are refused when they are read. */
function startOf({ clock: { trigger } }: AppliedClock, { moments }: Facts, before: (id: string) => Deadline | undefined): Instant | undefined {
  return typeof trigger === 'string' ? moments[trigger]?.at : before(trigger.afterClock)?.endedAt
}

function deadline(facts: Facts, { clock, pack, overlays }: AppliedClock, startedAt: Instant, book: RuleBook, calendar: WorkingCalendar, asOf: Instant): Deadline {
  const { zone } = book
  const extension = clock.extensions.findLast(({ id }) => facts.steps[id])
  const limit = extension?.total ?? clock.limit
  const ending = endingOf(clock, facts)
  const until = ending?.at ?? asOf
  const due = inDates(limit.unit) ? dueByDate(facts, clock, limit, startedAt, until, zone) : dueByCalendar(facts, clock, limit, startedAt, until, zone, calendar)
  const pause = facts.spans.find((span) => clock.pausedBy.includes(span.kind) && (('from' in span ? span.to : span.until) === undefined))
  return {
    pack: pack.id,
    packVersion: pack.version,
    packTitle: pack.title,
    ...(overlays && { overlays: overlays.id }),
    verifiedOn: pack.verifiedOn,
    clock: clock.id,
    title: clock.title,
    rule: extension?.rule ?? clock.rule,
    kind: clock.kind,
    duty: clock.duty,
    source: extension?.source ?? clock.source,
    step: extension?.id ?? 'base',
    limit,
    calendar: clock.calendar,
    ...namedBy(),
    startedAt,
    startDate: dateOfInstant(startedAt, zone),
    pauseSource: clock.pauseSource,
    ...due,
    ...outcome(),
  }

  function namedBy(): Pick<Deadline, 'calendarTitle'> {
    const calendarTitle = inWorkingTime(limit.unit) ? book.calendarTitle(clock.calendar) : undefined
    return calendarTitle === undefined ? {} : { calendarTitle }
  }

  function outcome(): Pick<Deadline, 'state' | 'endedAt' | 'endedBy' | 'pausedBy'> {
    if (ending) return { state: ending.excepted ? 'excepted' : Date.parse(ending.at) < due.dueAt ? 'met' : 'late', endedAt: ending.at, endedBy: ending.moment }
    if (facts.procedureEndedAt) return { state: 'ended', endedAt: facts.procedureEndedAt }
    return pause ? { state: 'paused', pausedBy: pause.kind } : { state: 'running' }
  }
}

function endingOf(clock: Clock, { moments }: Facts): { at: Instant; excepted?: boolean | undefined; moment: Moment } | undefined {
  return clock.endsWith
    .flatMap((moment) => {
      const happened = moments[moment]
      return happened ? [{ ...happened, moment }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}

type Counted = Pick<Deadline, 'excluded' | 'excludedDays' | 'excludedMs' | 'dueDate' | 'dueAt' | 'uncertain'>

function dueByDate(facts: Facts, clock: Clock, { amount, unit }: Limit, startedAt: Instant, until: Instant, zone: string): Counted {
  const startDate = dateOfInstant(startedAt, zone)
  const excluded = excludedDates(facts.spans, clock, startDate, dateOfInstant(until, zone), zone)
  const excludedDays = excluded.reduce((sum, { days }) => sum + days, 0)
  const plain = unit === 'month' ? plusMonths(startDate, amount) : plusDays(startDate, unit === 'week' ? amount * 7 : amount)
  const dueDate = plusDays(plain, excludedDays)
  return { excluded, excludedDays, excludedMs: 0, dueDate, dueAt: endOfDate(dueDate, zone) }
}

/** Spans of whole days not counted, cut to the clock's own time and united where they overlap. */
function excludedDates(spans: readonly Span[], clock: Clock, startDate: CalendarDate, endDate: CalendarDate, zone: string): ExcludedSpan[] {
  const dated = spans
    .filter(({ kind }) => clock.pausedBy.includes(kind))
    .map((span) => 'from' in span
      ? { kind: span.kind, from: span.from, to: span.to ?? endDate }
      : { kind: span.kind, from: dateOfInstant(span.since, zone), to: span.until ? dateOfInstant(span.until, zone) : endDate })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const counted: ExcludedSpan[] = []
  let reached = startDate
  for (const { kind, from, to } of dated) {
    const begin = from < reached ? reached : from
    if (to <= begin) continue
    counted.push({ kind, from: begin, to, days: daysBetween(begin, to) })
    reached = to
  }
  return counted
}

function dueByCalendar(facts: Facts, clock: Clock, limit: Limit, startedAt: Instant, until: Instant, zone: string, calendar: WorkingCalendar): Counted {
  const start = Date.parse(startedAt)
  const end = Date.parse(until)
  const spans = facts.spans.filter(({ kind }) => clock.pausedBy.includes(kind)).map((span) => ({ kind: span.kind, ...instantsOf(span, zone) }))
  const pauses = endPausesAt(spans, Math.max(start, end))
  const due = dueInTime(calendar, limit, start, pauses)
  const excluded = spans.flatMap(({ kind, from, to }): ExcludedSpan[] => {
    const [since, stop] = [Math.max(from, start), to ?? end]
    return stop <= since ? [] : [{ kind, from: dateOf(since, zone), to: dateOf(stop, zone), days: 0, since: instant(since), until: instant(stop) }]
  })
  if (due.ok) return { excluded, excludedDays: 0, excludedMs: due.value.pausedMs, dueDate: dateOf(due.value.at - 1, zone), dueAt: due.value.at }
  const { refusal } = due
  const missing = isCalendarYearMissing(refusal) ? refusal : undefined
  // an answer that nothing bounds begins where the loaded years end
  const earliest = (missing?.earliest?.slice(0, 10) ?? dateOf(start, zone)) as CalendarDate
  return {
    excluded, excludedDays: 0, excludedMs: 0, dueDate: earliest, dueAt: endOfDate(earliest, zone),
    uncertain: { year: missing?.year ?? Number(earliest.slice(0, 4)), earliest, ...(missing?.latest && { latest: missing.latest.slice(0, 10) as CalendarDate }) },
  }
}

/** A span by dates as instants: its first day counts to its end, its last day does not count any more. */
function instantsOf(span: Span, zone: string): Pause {
  if ('since' in span) return { from: Date.parse(span.since), ...(span.until && { to: Date.parse(span.until) }) }
  return { from: startOfDate(plusDays(span.from, 1), zone), ...(span.to && { to: startOfDate(plusDays(span.to, 1), zone) }) }
}

/** Instants of the log are ISO in UTC, which needs no parser of ours. */
const dateOfInstant = (at: Instant, zone: string): CalendarDate => dateOf(Date.parse(at), zone)
const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant

/** The next deadline that the desk owes, of all packs the earliest; a paused one when only such are left. */
export function nextDeadline(found: readonly Deadline[]): Deadline | undefined {
  const owed = found.filter(({ duty, state }) => duty === 'desk' && (state === 'running' || state === 'paused'))
  return owed.find(({ state }) => state === 'running') ?? owed[0]
}

/** The packs of a case as they are in the book; a version that is not there any more gives no clock. */
export const packsOf = (facts: Pick<Facts, 'packs'>, book: RuleBook): RulePack[] => facts.packs.map((ref) => book.pack(ref)).filter((pack) => pack !== undefined)
