/**
 * From a case of a ledger to the op that records it. The ledger's own words are kept value by value; what the desk knows the meaning of
 * also fills the case's fields. A later ledger adds what is new and fills what is empty: it never overwrites.
 */
import type { Case } from '../../../shared/case/case.ts'
import type { CaseBody, Party } from '../../../shared/case/commands.ts'
import { complainantOf } from '../../../shared/case/case.ts'
import { endOfDate, startOfDate, wallClockMs } from '../../../shared/calendar/calendar-days.ts'
import type { LedgerCase } from '../../../shared/ledger/cases.ts'
import type { LedgerField } from '../../../shared/ledger/mapping.ts'
import type { Instant } from '../../../shared/log/op.ts'
import { checkPlate } from '../../../shared/text/plate.ts'
import { channelOf, isClosedWord, lineOf, stageOf } from '../../../shared/ledger/words.ts'

export interface Reading {
  zone: string
  /** file and sheet, kept with the case as where it came from */
  source: string
  newId: () => string
  /** the branch's cause for a ledger's words */
  causeOf: (cause: string | undefined, detail: string | undefined) => string | undefined
}

type ImportBody = Omit<CaseBody<'case.import'>, 'number'>
type EnrichBody = CaseBody<'case.enrich'>

export function importBody({ values }: LedgerCase, reading: Reading): ImportBody {
  const { receivedAt, closedAt, repliedAt } = instantsOf(values, reading.zone)
  const status = closedAt || isClosedWord(values.status) ? 'closed' : repliedAt ? 'notified' : 'registered'
  return {
    ...descriptionOf(values, reading),
    stage: stageOf(values.stage),
    channel: channelOf(values.channel),
    receivedAt,
    receivedBy: '',
    forwardedByRegulator: Boolean(values.forwardedNumber?.length),
    policies: policiesOf(values),
    request: joined(values.request) ?? '',
    facts: joined(values.facts) ?? '',
    parties: partiesOf(values, reading),
    status,
    closedAt,
    repliedAt,
    reply: joined(values.reply),
    values: wordsOf(values),
    source: reading.source,
  }
}

/** What this ledger adds to an imported case; undefined when it adds nothing. */
export function enrichBody(state: Case, { values }: LedgerCase, reading: Reading): EnrichBody | undefined {
  const known = state.imported?.values ?? {}
  const added: Record<string, string[]> = {}
  for (const [field, theirs] of Object.entries(wordsOf(values))) {
    const ours = known[field] ?? []
    const fresh = theirs.filter((value) => !ours.includes(value))
    if (fresh.length > 0) added[field] = [...ours, ...fresh]
  }
  if (Object.keys(added).length === 0) return undefined
  const times = instantsOf(values, reading.zone)
  const filled = Object.entries({ ...descriptionOf(values, reading), request: joined(values.request), facts: joined(values.facts), receivedAt: times.receivedAt })
    .filter(([field, value]) => value !== undefined && !state[field as keyof Case])
  const policies = policiesOf(values).filter(({ number }) => !state.policies.some((policy) => policy.number === number))
  const channel = channelOf(values.channel)
  return {
    set: {
      ...(Object.fromEntries(filled) as EnrichBody['set']),
      ...(policies.length > 0 && { policies: [...state.policies, ...policies] }),
      ...(state.channel === 'other' && channel !== 'other' && { channel }),
    },
    parties: complainantOf(state) ? [] : partiesOf(values, reading),
    closedAt: state.closedAt ? undefined : times.closedAt,
    repliedAt: state.imported?.repliedAt ? undefined : times.repliedAt,
    reply: state.imported?.reply ? undefined : joined(values.reply),
    values: added,
    source: reading.source,
  }
}

type Values = LedgerCase['values']

const first = (values: readonly string[] | undefined): string | undefined => values?.[0]
/** A field of a case is one line of at most 500 characters; the whole stands in `values`. */
const short = (text: string | undefined): string | undefined => text?.slice(0, 500)
const joined = (values: readonly string[] | undefined): string | undefined => (values?.length ? values.join('\n') : undefined)

function descriptionOf(values: Values, { causeOf }: Reading) {
  return {
    line: short(lineOf(first(values.line))),
    product: short(first(values.product)),
    plate: plateOf(first(values.plate)),
    cause: short(causeOf(first(values.cause), first(values.subCause))),
    amount: values.amount?.length ? Number(values.amount[0]) : undefined,
    respondent: short(values.respondent?.join('; ')),
    partner: short(values.partner?.join('; ')),
    forwardedNumber: short(first(values.forwardedNumber)),
    tags: values.tag?.length ? values.tag.slice(0, 50).map((tag) => tag.slice(0, 500)) : undefined,
  }
}

/** A plate in one form, so that two ledgers mean the same vehicle; what is none stays as the ledger has it. */
function plateOf(word: string | undefined): string | undefined {
  const checked = word && checkPlate(word)
  return checked && checked.ok ? checked.value.number : short(word)
}

const policiesOf = (values: Values) => (values['policy.number'] ?? []).slice(0, 50).map((number) => ({ number: number.slice(0, 500) }))

function partiesOf(values: Values, { newId }: Reading): Party[] {
  const name = first(values['complainant.name'])
  const phone = first(values['complainant.phone'])
  const identity = first(values['complainant.identity'])
  if (!name && !phone && !identity) return []
  return [{
    partyId: newId(), kind: 'person', roles: ['complainant'], name: short(name) ?? '—',
    ...(phone && { phone }), ...(identity && { identityKind: /^\d{17}[\dX]$/.test(identity) ? 'idCard' as const : 'other' as const, identity }),
  }]
}

/** Everything the ledger said, without the case number; arrays are copied because the reader shares them between cases. */
const wordsOf = (values: Values): Record<string, string[]> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== ('number' satisfies LedgerField)).map(([field, list]) => [field, [...list]]))

function instantsOf(values: Values, zone: string) {
  return {
    receivedAt: earliest(values.receivedAt, zone),
    // a day without a time: it was closed or answered at the latest when that day ended
    closedAt: latest(values.closedAt, zone),
    repliedAt: latest(values.repliedAt, zone),
  }
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/
const wholeInstant = /(?:Z|[+-]\d{2}:\d{2})$/

function ms(value: string, zone: string, end: boolean): number {
  if (dateOnly.test(value)) return end ? endOfDate(value, zone) - 1 : startOfDate(value, zone)
  return wholeInstant.test(value) ? Date.parse(value) : wallClockMs(value, zone)
}

const instant = (value: number): Instant | undefined => (Number.isFinite(value) ? (new Date(value).toISOString() as Instant) : undefined)
const earliest = (values: readonly string[] | undefined, zone: string) =>
  values?.length ? instant(Math.min(...values.map((value) => ms(value, zone, false)))) : undefined
const latest = (values: readonly string[] | undefined, zone: string) =>
  values?.length ? instant(Math.max(...values.map((value) => ms(value, zone, true)))) : undefined
