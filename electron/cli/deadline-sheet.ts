/** Deadlines of one receipt date or of given facts, with the sum behind each: what an administrator checks a rule pack with. */
import { z } from 'zod'
import { startOfDate } from '../../shared/calendar/calendar-days.ts'
import type { WorkingCalendar } from '../../shared/calendar/calendar.ts'
import { Channel, Stage } from '../../shared/case/vocabulary.ts'
import { CalendarDate, Instant } from '../../shared/log/op.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { laddersAt } from '../../shared/rules/applicable.ts'
import { cnM20 } from '../../shared/rules/cn-m20.ts'
import { deadlines, packsOf, type Deadline, type Facts } from '../../shared/rules/deadlines.ts'
import { ladderSteps } from '../../shared/rules/ladder.ts'
import { Moment, PauseKind, type RulePack } from '../../shared/rules/pack.ts'
import { closedDaysOf, type ClosedDays } from '../../shared/rules/closed-days.ts'
import { rolledDate, rolledOf, workingDaysAfter, type Rolled } from '../../shared/rules/rolled-date.ts'
import { shippedBook, shippedPacks, type RuleBook } from '../../shared/rules/rule-book.ts'
import { deadlineSum } from '../../shared/rules/sum.ts'
import { sayIn } from '../../shared/words/say.ts'
import { wordsOf } from '../../shared/words/words.ts'

const zone = 'Asia/Shanghai'
const say = sayIn(wordsOf('zh-CN'))

/** What `--facts FILE.json` holds; what is absent did not happen. */
const FactsFile = z.strictObject({
  stage: Stage.default('complaint'),
  channel: Channel.default('hotline'),
  line: z.string().optional(),
  forwarded: z.boolean().default(false),
  amount: z.int().nonnegative().optional(),
  moments: z.partialRecord(Moment, Instant).default({}),
  steps: z.strictObject({ complex: Instant.optional(), extended: Instant.optional() }).default({}),
  spans: z.array(z.union([
    z.strictObject({ kind: PauseKind, from: CalendarDate, to: CalendarDate.optional() }),
    z.strictObject({ kind: PauseKind, since: Instant, until: Instant.optional() }),
  ])).default([]),
  asOf: Instant.optional(),
})

export interface Asked {
  received: CalendarDate | undefined
  complex: boolean
  extended: boolean
  suspensions: readonly { from: CalendarDate; to: CalendarDate }[]
  /** ids of shipped packs, or packs read from files */
  packs: readonly RulePack[]
  calendar: WorkingCalendar | undefined
  facts: z.output<typeof FactsFile> | undefined
}

export interface SheetDeadline extends Omit<Deadline, 'dueAt'> {
  due: CalendarDate
  dueAt: Instant
  rolled?: Rolled
  closed?: ClosedDays
  sum: string[]
  ladder: { step: string; time: number; at: Instant; tells: readonly string[]; requires?: string }[]
}

export interface DeadlineSheet {
  received?: CalendarDate
  /** the earliest duty of the desk, in the short form for one receipt date */
  pack?: string
  packVersion?: number
  verifiedOn?: string | undefined
  rule?: string
  source?: string
  limitDays?: number
  excludedDays?: number
  due?: CalendarDate
  /** information only; the deadline is `due` */
  rolled?: CalendarDate | { calendarMissing: number }
  /** every step of cn-m20, whatever was asked */
  steps?: { rule: string; limitDays: number; due: CalendarDate; rolled: CalendarDate | { calendarMissing: number }; source: string }[]
  /** C-16: the regulator's own 7 working days to forward */
  regulatorForwardsBy?: CalendarDate | { calendarMissing: number }
  deadlines: SheetDeadline[]
  lines: string[]
}

export function deadlineSheet(asked: Asked): DeadlineSheet {
  const { received, packs } = asked
  const start = received && (new Date(startOfDate(received, zone)).toISOString() as Instant)
  const book = bookWith(asked)
  const facts = factsOf(asked, start)
  const asOf = asked.facts?.asOf ?? (start as Instant | undefined) ?? facts.moments.receipt?.at
  if (!asOf) return { deadlines: [], lines: [] }
  const found = deadlines(facts, book, asOf).map((one) => shown(one, facts, book))
  const sheet = { ...(received && { received }), deadlines: found, lines: found.flatMap(({ title, clock, sum }) => [`── ${typeof title === 'string' ? title : title['zh-CN']}（${clock}）`, ...sum, '']) }
  const isLaw = packs.length === 1 && packs[0]?.id === cnM20.id
  return received && isLaw ? { ...sheet, ...short(asked, received, book) } : sheet
}

function bookWith({ packs, calendar }: Asked): RuleBook {
  const shipped = shippedBook(zone)
  return {
    ...shipped,
    pack: ({ id, version }) => packs.find((pack) => pack.id === id && pack.version === version),
    calendar: (name, asOf) => calendar ?? shipped.calendar(name, asOf),
    calendarTitle: (name) => (calendar ? undefined : shipped.calendarTitle(name)),
  }
}

function factsOf({ packs, facts, complex, extended, suspensions }: Asked, start: Instant | undefined): Facts {
  const given = facts ?? FactsFile.parse({})
  const moments = Object.fromEntries(Object.entries(given.moments).map(([moment, at]) => [moment, { at }]))
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    attributes: { stage: given.stage, channel: given.channel, line: given.line, forwarded: given.forwarded, amount: given.amount },
    moments: { ...(start && { receipt: { at: start } }), ...moments },
    steps: { complex: given.steps.complex ?? (complex || extended ? start : undefined), extended: given.steps.extended ?? (extended ? start : undefined) },
    spans: [...given.spans, ...suspensions.map(({ from, to }) => ({ kind: 'appraisal' as const, from, to }))],
  }
}

function shown(one: Deadline, facts: Facts, book: RuleBook): SheetDeadline {
  const calendar = book.calendar(one.calendar)
  if (!calendar) throw new Error(`no calendar ${one.calendar}`)
  const rolled = rolledOf(one, calendar)
  const closed = closedDaysOf(one, calendar)
  const steps = ladderSteps(one, laddersAt(packsOf(facts, book), one.pack, { id: one.clock, kind: one.kind }), calendar)
  return {
    ...one,
    due: one.dueDate,
    dueAt: new Date(one.dueAt).toISOString() as Instant,
    ...(rolled && { rolled }),
    ...(closed && { closed }),
    sum: sumLines({ ...one, ...(rolled && { rolled }), ...(closed && { closed }) }, zone),
    ladder: steps.map(({ step, time, at, tells, requires }) => ({ step, time, at: new Date(at).toISOString() as Instant, tells, ...(requires && { requires }) })),
  }
}

/** The answer for one receipt date under cn-m20, with every step of the limit beside the one that applies. */
function short(asked: Asked, received: CalendarDate, book: RuleBook): Partial<DeadlineSheet> {
  const compute = (complex: boolean, extended: boolean): Deadline => {
    const start = new Date(startOfDate(received, zone)).toISOString() as Instant
    const [found] = deadlines(factsOf({ ...asked, complex, extended, facts: undefined }, start), book, start)
    if (!found) throw new Error('cn-m20 has no clock from receipt')
    return found
  }
  const applies = compute(asked.complex, asked.extended)
  const steps = [compute(false, false), compute(true, false), compute(true, true)].map((one) => ({
    rule: one.rule, limitDays: one.limit.amount, due: one.dueDate, rolled: rolled(one.dueDate), source: `${one.source.law} ${one.source.article}`,
  }))
  const forwards = workingDaysAfter(received, 7)
  return {
    pack: applies.pack, packVersion: applies.packVersion, verifiedOn: applies.verifiedOn,
    rule: applies.rule, source: `${applies.source.law} ${applies.source.article}`, limitDays: applies.limit.amount, excludedDays: applies.excludedDays,
    due: applies.dueDate, rolled: rolled(applies.dueDate), steps,
    regulatorForwardsBy: forwards.ok ? forwards.date : { calendarMissing: forwards.year },
  }
}

function rolled(date: CalendarDate): CalendarDate | { calendarMissing: number } {
  const found = rolledDate(date)
  return found.ok ? found.date : { calendarMissing: found.year }
}

/** `--pack`: the id of a shipped pack. Refusal: `packUnknown`. */
export function packNamed(id: string): Answer<RulePack> {
  const found = shippedPacks.find((pack) => pack.id === id)
  return found ? { ok: true, value: found } : refuse('packUnknown', { params: { pack: id } })
}

/** `--facts FILE.json`. Refusal: `factsUnreadable` with the place. */
export function factsFrom(json: unknown): Answer<z.output<typeof FactsFile>> {
  const read = FactsFile.safeParse(json)
  return read.success ? { ok: true, value: read.data } : refuse('factsUnreadable', { params: { at: read.error.issues[0]?.path.map(String).join('.') ?? '' } })
}

/** The sum of a deadline as lines of text. */
export const sumLines = (one: Deadline & { rolled?: Rolled; closed?: ClosedDays }, branchZone: string): string[] =>
  deadlineSum(one, { say, language: 'zh-CN', zone: branchZone, rolled: one.rolled, closed: one.closed }).map(({ name, words }) => `${name}　${words}`)
