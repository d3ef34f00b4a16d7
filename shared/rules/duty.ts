/**
 * A single duty that no rule pack gives: a step of a plan, an action of a conference. The same sum as any clock, so that it is shown, explained,
 * reminded of and escalated like one.
 */
import type { Instant } from '../log/op.ts'
import { deadlines, type Deadline } from './deadlines.ts'
import type { Citation, Limit, RulePack, Title } from './pack.ts'
import type { RuleBook } from './rule-book.ts'

export interface Duty {
  /** what it belongs to, as a pack is named: `run/<id>` */
  pack: string
  packVersion: number
  packTitle: Title
  clock: string
  title: Title
  kind: 'law' | 'company'
  source: Citation
  calendar: string
  startedAt: Instant
  /** how long from the start, or the instant itself */
  due: Limit | { at: Instant }
  endedAt?: Instant | undefined
  /** nothing is owed from here on: skipped, or what it belonged to has ended */
  droppedAt?: Instant | undefined
}

/** Undefined where the library has no calendar of that name. */
export function dutyDeadline(duty: Duty, book: RuleBook, asOf: Instant): Deadline | undefined {
  const { pack, packVersion, packTitle, clock, title, kind, source, calendar, startedAt, due, endedAt, droppedAt } = duty
  const fixed = 'at' in due ? due.at : undefined
  // a sum needs a length: that of a fixed instant is the way to it, in whole minutes
  const limit: Limit = 'at' in due ? { amount: Math.max(1, Math.round((Date.parse(due.at) - Date.parse(startedAt)) / 60_000)), unit: 'clockMinute' } : due
  const asPack: RulePack = {
    id: pack, version: packVersion, title: packTitle, effectiveFrom: '1970-01-01' as RulePack['effectiveFrom'], ladders: [],
    clocks: [{ id: clock, title, rule: '', trigger: 'registered', limit, extensions: [], endsWith: ['closed'], pausedBy: [], when: {}, duty: 'desk', calendar, source, kind }],
  }
  const [found] = deadlines({
    packs: [{ id: pack, version: packVersion }],
    attributes: { stage: 'complaint', channel: 'other', forwarded: false },
    moments: { registered: { at: startedAt }, closed: endedAt && { at: endedAt } },
    steps: {}, spans: [], procedureEndedAt: droppedAt,
  }, { ...book, pack: () => asPack }, asOf)
  if (!found || !fixed) return found
  const dueAt = Date.parse(fixed)
  return { ...found, dueAt, state: found.endedAt && found.state !== 'ended' ? (Date.parse(found.endedAt) < dueAt ? 'met' : 'late') : found.state }
}
