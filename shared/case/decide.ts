/**
 * The rules of the desk: may this command happen to this case now? Pure, and asked three times with the same answer: by the screen to
 * grey a command, by the desk before it writes, by HQ on canonical state. A refusal names its rule and, where there is one, its article.
 */
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { dateOf, endOfDate } from '../calendar/calendar-days.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import type { PackRef } from '../rules/pack.ts'
import type { RuleBook } from '../rules/rule-book.ts'
import { caseDeadlines } from './deadlines.ts'
import { isBirth, validNotice, openSuspension, openWait, type Birth, type Case } from './case.ts'
import type { CaseBody, CaseCommand, CaseCommandType, Decision } from './commands.ts'
import { regulatorChannels, remedies, openStatuses, type Remedy, type Status } from './vocabulary.ts'

export interface Context {
  actor: Actor
  /** the op's own time: evidence for the rules, never read from a clock here */
  at: Instant
  /** packs, calendars and the branch's zone, in which dates are counted */
  rules: RuleBook
}

type Verdict = Answer<undefined>
type Rule<Type extends CaseCommandType> = (state: Case, body: CaseBody<Type>, context: Context) => Verdict

export function decide(state: Case | undefined, command: CaseCommand, context: Context): Verdict {
  if (!may(context.actor, command.type)) return refuse('notYourRole', { params: { role: context.actor.role } })
  if (command.type === 'case.register') return state ? refuse('caseExists') : (notInFuture(context, command.receivedAt) ?? registrable(command))
  if (command.type === 'case.import' || command.type === 'case.takeOver') return state ? refuse('caseExists') : accepted
  if (!state) return refuse('caseUnknown')
  const offer = offeredIn(state, command.type)
  if (!offer.ok) return offer
  const { rule } = rules[command.type] as { rule?: Rule<CaseCommandType> }
  return rule?.(state, command as never, context) ?? accepted
}

type Contents = Pick<Decision, 'findings' | 'basis' | 'reasons'> & { remedies: readonly Remedy[] }

/** What a decision leaves out of its contents (M20 19, C-10): the member, and the refusal that it meets. A form marks them all, a refusal names the first. */
export function missingInDecision({ findings, basis, reasons, remedies: told }: Contents): { member: keyof Contents; code: string }[] {
  return [
    ...(findings.trim() ? [] : [{ member: 'findings', code: 'findingsMissing' } as const]),
    ...(basis.trim() ? [] : [{ member: 'basis', code: 'basisMissing' } as const]),
    ...(reasons.trim() ? [] : [{ member: 'reasons', code: 'reasonsMissing' } as const]),
    ...(remedies.every((remedy) => told.includes(remedy)) ? [] : [{ member: 'remedies', code: 'remediesMissing' } as const]),
  ]
}

/** May this kind of command be given at all in this state? What a button asks before any field is filled in. */
export function offered(state: Case, type: CaseCommandType, actor: Actor): Verdict {
  if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
  if (isBirth(type)) return refuse('caseExists')
  return offeredIn(state, type)
}

function offeredIn(state: Case, type: Exclude<CaseCommandType, Birth>): Verdict {
  const { states, ready } = rules[type] as { states?: readonly Status[]; ready?: (state: Case) => Verdict }
  if (states && !states.includes(state.status)) return refuse('wrongState', { params: { status: state.status } })
  return ready?.(state) ?? accepted
}

function registrable(body: CaseBody<'case.register'>): Verdict {
  if (!body.parties.some(({ roles }) => roles.includes('complainant'))) return refuse('complainantMissing', { source: 'M20 13' })
  return forwardedConsistently(body) ?? representatives(body.parties.filter(({ roles }) => roles.includes('representative')).length) ?? accepted
}

function forwardedConsistently(body: Pick<Case, 'channel' | 'forwardedByRegulator' | 'forwardedNumber'>): Verdict | undefined {
  if (body.forwardedByRegulator && !body.forwardedNumber) return refuse('forwardedNumberMissing', { rule: 'C-17', source: 'M20 18、35' })
  if (body.forwardedByRegulator && !regulatorChannels.includes(body.channel)) return refuse('forwardedChannel', { rule: 'C-17' })
  return undefined
}

/** A clock of a workstation may be some minutes off; what lies further ahead has not happened. */
const tolerance = 5 * 60_000

/** Facts lie in the past: a receipt typed as 2099 would hide a complaint from every deadline. */
function notInFuture({ at, rules: { zone } }: Context, ...instants: (Instant | undefined)[]): Verdict | undefined {
  const ahead = instants.find((instant) => instant !== undefined && Date.parse(instant) > Date.parse(at) + tolerance)
  return ahead && refuse('inFuture', { params: { date: dateOf(ahead, zone) } })
}

/** Nothing is told, approved or suspended of a complaint before it came. */
function notBeforeReceipt({ receivedAt, clockFrom }: Case, { rules: { zone } }: Context, ...dates: (Instant | CalendarDate | undefined)[]): Verdict | undefined {
  const from = [receivedAt, clockFrom].filter((one) => one !== undefined).sort()[0]
  const received = from && dateOf(from, zone)
  const early = received && dates.find((one) => one !== undefined && (one.length > 10 ? dateOf(one, zone) : one) < received)
  return early ? refuse('beforeReceipt', { params: { date: received } }) : undefined
}

/** A joint complaint in person names at most five representatives. */
function representatives(count: number): Verdict | undefined {
  return count > 5 ? refuse('tooManyRepresentatives', { rule: 'C-18', source: 'M20 12', params: { count } }) : undefined
}

const working: readonly Status[] = ['registered', 'investigating', 'proposed']
const decidedStates: readonly Status[] = ['decided', 'notified', 'underReview', 'reviewed']
const described: readonly Status[] = [...openStatuses, 'closed', 'withdrawn', 'notGenuine']

interface CommandRule<Type extends CaseCommandType> {
  /** states in which the command makes sense; absent: every state */
  states?: readonly Status[]
  /** what can be said before the fields are filled in */
  ready?: (state: Case) => Verdict
  rule?: Rule<Type>
}

const rules: { [Type in Exclude<CaseCommandType, Birth>]: CommandRule<Type> } = {
  'case.enrich': { rule: (state) => (state.imported ? accepted : refuse('notImported')) },
  'case.correct': {
    states: described,
    rule: (state, { set, reason }, context) => {
      const future = notInFuture(context, set.receivedAt)
      if (future) return future
      if (set.receivedAt && set.receivedAt !== state.receivedAt && !reason) return refuse('receiptReasonMissing', { source: 'M20 18(1)' })
      return forwardedConsistently({ ...state, ...(set as Partial<Case>) }) ?? accepted
    },
  },
  'case.setParty': {
    states: described,
    rule: (state, { party }) => {
      const others = state.parties.filter(({ partyId }) => partyId !== party.partyId)
      if (![...others, party].some(({ roles }) => roles.includes('complainant'))) return refuse('complainantMissing', { source: 'M20 13' })
      return representatives([...others, party].filter(({ roles }) => roles.includes('representative')).length) ?? accepted
    },
  },
  'case.removeParty': {
    states: described,
    rule: (state, { partyId }) => {
      const rest = state.parties.filter((party) => party.partyId !== partyId)
      if (rest.length === state.parties.length) return refuse('partyUnknown')
      return rest.some(({ roles }) => roles.includes('complainant')) ? accepted : refuse('complainantMissing', { source: 'M20 13' })
    },
  },
  'case.raiseToComplaint': {
    states: working,
    ready: (state) => (state.stage === 'dispute' ? accepted : refuse('alreadyComplaint')),
    rule: (_, { receivedAt }, context) => notInFuture(context, receivedAt) ?? accepted,
  },
  'case.assign': {
    states: openStatuses,
    rule: (state, { to, expected }, { actor }) => {
      if ((state.assignee ?? null) !== expected) return refuse('assigneeChanged', { params: { now: state.assignee ?? '' } })
      if (state.assignee === to) return refuse('assigneeSame')
      const own = to === actor.id && (!state.assignee || state.assignee === actor.id)
      return own || state.assignee === actor.id || actor.role !== 'officer' ? accepted : refuse('assignOthers')
    },
  },
  'case.unassign': {
    states: openStatuses,
    ready: (state) => (state.assignee ? accepted : refuse('notAssigned')),
    rule: (state, { expected }, { actor }) => {
      if (state.assignee !== expected) return refuse('assigneeChanged', { params: { now: state.assignee ?? '' } })
      return state.assignee === actor.id || actor.role !== 'officer' ? accepted : refuse('unassignOthers')
    },
  },
  'case.transfer': { states: openStatuses },
  'case.handOver': { states: openStatuses },
  'case.recordContact': {
    states: [...openStatuses, 'closed', 'withdrawn', 'notGenuine'],
    rule: (_, { at }, context) => notInFuture(context, at) ?? accepted,
  },
  'case.investigate': {
    // a new handler of a case under investigation declares too: nobody decides on another's declaration (C-04)
    states: working,
    ready: (state) => (state.status !== 'registered' && state.noDirectInterest ? refuse('alreadyInvestigating') : accepted),
    rule: (_, { noDirectInterest }) => (noDirectInterest ? accepted : refuse('directInterest', { rule: 'C-04', source: 'M20 17' })),
  },
  'case.suspend': {
    states: working,
    ready: (state) => (openSuspension(state) ? refuse('alreadySuspended', { rule: 'C-08', source: 'M20 18(2)' }) : accepted),
    rule: (state, { from }, context) => {
      const { rules: book, at } = context
      if (from > dateOf(at, book.zone)) return refuse('inFuture', { params: { date: from } })
      const early = notBeforeReceipt(state, context, from)
      if (early) return early
      const decision = caseDeadlines(state, book, at).find(({ clock }) => clock === 'decision')
      return decision && from > decision.dueDate ? refuse('limitPassed', { rule: 'C-08', source: 'M20 18(2)', params: { date: decision.dueDate } }) : accepted
    },
  },
  'case.resume': {
    states: openStatuses,
    ready: (state) => (openSuspension(state) ? accepted : refuse('notSuspended')),
    rule: (state, { suspensionId, to }, { at, rules: { zone } }) => {
      const open = openSuspension(state)
      if (open?.suspensionId !== suspensionId) return refuse('notSuspended')
      if (to > dateOf(at, zone)) return refuse('inFuture', { params: { date: to } })
      return to < open.from ? refuse('resumeBeforeSuspension', { params: { date: open.from } }) : accepted
    },
  },
  'case.wait': {
    states: openStatuses,
    ready: (state) => (openWait(state) ? refuse('alreadyWaiting') : accepted),
    rule: (_, { since }, context) => notInFuture(context, since) ?? accepted,
  },
  'case.endWait': {
    states: openStatuses,
    ready: (state) => (openWait(state) ? accepted : refuse('notWaiting')),
    rule: (state, { waitId, until }, context) => {
      const open = openWait(state)
      if (open?.waitId !== waitId) return refuse('notWaiting')
      const future = notInFuture(context, until)
      if (future) return future
      return until < open.since ? refuse('waitEndsBeforeItBegins') : accepted
    },
  },
  'case.look': { states: openStatuses },
  'case.explain': {
    rule: (state, { pack, clock }, { rules: book, at }) =>
      caseDeadlines(state, book, at).some((one) => one.pack === pack && one.clock === clock) ? accepted : refuse('clockUnknown'),
  },
  'case.movePacks': {
    states: openStatuses,
    rule: (state, { to }, { rules: book }) => {
      const unknown = to.find((ref) => !book.pack(ref))
      if (unknown) return refuse('packUnknown', { params: { pack: unknown.id, version: unknown.version } })
      return samePacks(state.packs, to) ? refuse('packsSame') : accepted
    },
  },
  'case.requestExtension': {
    states: working,
    ready: (state) => {
      const offer = extendable(state)
      return offer.ok && state.extensionRequest && !state.extensionRequest.refused ? refuse('alreadyRequested') : offer
    },
    rule: (state, _, context) => stillInTime(state, context, 'C-07'),
  },
  'case.refuseExtension': {
    states: working,
    ready: (state) => (state.extensionRequest && !state.extensionRequest.refused ? accepted : refuse('nothingRequested')),
    rule: (state, _, { actor }) => (state.extensionRequest?.by === actor.id ? refuse('ownRequest') : accepted),
  },
  'case.markComplex': {
    states: working,
    ready: (state) => {
      if (state.stage !== 'complaint') return refuse('notAComplaint')
      return state.complexAt ? refuse('alreadyComplex', { rule: 'C-06', source: 'M20 18(1)' }) : accepted
    },
    rule: (state, _, context) => stillInTime(state, context, 'C-06'),
  },
  'case.extend': {
    states: working,
    ready: extendable,
    rule: (state, { approvedAt, notice, reference }, context) => {
      const wrong = notInFuture(context, approvedAt, notice?.at) ?? notBeforeReceipt(state, context, approvedAt)
      if (wrong) return wrong
      if (notice && notice.at < approvedAt) return refuse('noticeBeforeApproval', { rule: 'C-07', source: 'M20 18(1)' })
      const inTime = stillInTime(state, { ...context, at: approvedAt }, 'C-07')
      if (!inTime.ok) return inTime
      // an approval that is written down after the limit has passed must be found in somebody's files
      return !reference && !stillInTime(state, context, 'C-07').ok ? refuse('lateApprovalUnproved', { rule: 'C-07', source: 'M20 18(1)' }) : accepted
    },
  },
  'case.propose': { states: ['investigating', 'proposed'], ready: notSuspended },
  'case.decide': {
    states: working,
    ready: notSuspended,
    rule: (state, { decision }) => {
      const content = { rule: 'C-10', source: 'M20 19' }
      if (state.stage === 'complaint' && !state.noDirectInterest) return refuse('handlerUndeclared', { rule: 'C-04', source: 'M20 17' })
      const [missing] = missingInDecision(decision)
      return missing ? refuse(missing.code, content) : accepted
    },
  },
  'case.recordNotice': {
    states: [...working, ...decidedStates, 'closed'],
    ready: (state) =>
      state.status !== 'closed' || state.decision ? accepted : refuse('noDecisionYet', { rule: 'C-11', source: 'M20 21' }),
    rule: (state, { of, at, method, proof, agreedOtherwise, receivedByComplainantAt }, context) => {
      const { zone } = context.rules
      const wrong = notInFuture(context, at, receivedByComplainantAt) ?? notBeforeReceipt(state, context, at)
      if (wrong) return wrong
      if (of === 'decision' && !state.decision) return refuse('noDecisionYet', { rule: 'C-11', source: 'M20 21' })
      if (of === 'extension' && !state.extension) return refuse('noExtensionYet', { rule: 'C-07', source: 'M20 18(1)' })
      if (of === 'suspension' && state.suspensions.length === 0) return refuse('notSuspended', { rule: 'C-08' })
      if (of === 'reviewDecision' && !state.reviews.at(-1)?.decided) return refuse('noReviewDecisionYet', { rule: 'C-14', source: 'M20 20' })
      if (!proof && !agreedOtherwise) return refuse('proofMissing', { rule: 'C-11', source: 'M20 21', params: { method } })
      // a notice may be written down later than given, but not given on a day before there was something to tell
      const known = of === 'decision' ? state.decision?.at : of === 'reviewDecision' ? state.reviews.at(-1)?.decided?.at : undefined
      return known && endOfDate(dateOf(at, zone), zone) <= Date.parse(known) ? refuse('noticeBeforeDecision', { rule: 'C-11', source: 'M20 21' }) : accepted
    },
  },
  'case.voidNotice': {
    states: [...openStatuses, 'closed'],
    rule: (state, { notice: opId }) => {
      const notice = state.notices.find((one) => one.opId === opId && one.voided === undefined)
      if (!notice) return refuse('noticeUnknown')
      const others = state.notices.filter((one) => one.opId !== opId)
      return state.status === 'closed' && notice.of === 'decision' && !validNotice({ notices: others }, 'decision') ? refuse('lastNoticeOfClosed') : accepted
    },
  },
  'case.withdraw': {
    states: [...working, 'decided', 'notified', 'underReview', 'reviewed'],
    rule: (state, { receivedAt }, context) => notInFuture(context, receivedAt) ?? notBeforeReceipt(state, context, receivedAt) ?? accepted,
  },
  'case.markNotGenuine': { states: working },
  'case.applyForReview': {
    states: ['notified', 'closed', 'reviewed'],
    ready: (state) => (validNotice(state, 'decision') ? accepted : refuse('noNoticeYet', { rule: 'C-13', source: 'M20 20' })),
    rule: (state, { receivedAt, written, lateReason }, context) => {
      const { rules: book } = context
      const rule = { rule: 'C-13', source: 'M20 20' }
      const future = notInFuture(context, receivedAt)
      if (future) return future
      if (!written) return refuse('reviewNotWritten', rule)
      const right = caseDeadlines(state, book, receivedAt).find(({ clock }) => clock === 'reviewRight')
      if (!right) return refuse('noNoticeYet', rule)
      return Date.parse(receivedAt) >= right.dueAt && !lateReason ? refuse('reviewTooLate', { ...rule, params: { date: right.dueDate } }) : accepted
    },
  },
  'case.decideReview': { states: ['underReview'] },
  'case.reopen': {
    states: ['notified', 'reviewed', 'closed', 'withdrawn', 'notGenuine'],
    rule: (state, { newFacts, from }, context) => {
      if (newFacts && state.clockFrom && from < state.clockFrom) return refuse('restartBeforeReceipt', { rule: 'C-09', source: 'M20 18(3)' })
      return (newFacts && notInFuture(context, from)) || accepted
    },
  },
  'case.close': {
    states: ['registered', 'investigating', 'proposed', 'decided', 'notified', 'reviewed', 'withdrawn'],
    ready: closable,
  },
  'case.archive': { states: ['closed', 'withdrawn', 'notGenuine'] },
  'case.void': { states: [...openStatuses, 'closed', 'withdrawn', 'notGenuine'] },
  'case.mergeInto': {
    states: [...openStatuses, 'closed'],
    rule: (state, { into }) => (into === state.id ? refuse('mergeIntoItself') : accepted),
  },
  'case.absorb': {
    states: openStatuses,
    rule: (state, { from, newFacts, receivedAt }) => {
      if (state.absorbed.some((one) => one.from === from)) return refuse('alreadyMerged')
      return newFacts && state.clockFrom && receivedAt < state.clockFrom ? refuse('restartBeforeReceipt', { rule: 'C-09', source: 'M20 18(3)' }) : accepted
    },
  },
  'case.unmerge': { states: ['merged'] },
  'case.release': { rule: (state, { from }) => (state.absorbed.some((one) => one.from === from) ? accepted : refuse('notMergedHere')) },
  'case.attach': { states: [...described, 'archived'] },
  'case.voidAttachment': {
    states: described,
    rule: (state, { attachmentId }) => {
      const found = state.attachments.find((one) => one.attachmentId === attachmentId)
      return found && !found.voided ? accepted : refuse('attachmentUnknown')
    },
  },
  'case.note': {},
  'case.waiveConference': { states: openStatuses },
  'case.tag': { states: described },
  'case.reveal': {
    rule: (state, { partyId, fields }) => {
      const known = partyId === undefined ? fields.every((field) => field === 'texts') : state.parties.some((party) => party.partyId === partyId)
      return known ? accepted : refuse('partyUnknown')
    },
  },
}

const samePacks = (a: readonly PackRef[], b: readonly PackRef[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => other.id === one.id && other.version === one.version))

function notSuspended(state: Case): Verdict {
  return openSuspension(state) ? refuse('suspendedNow', { rule: 'C-08', source: 'M20 18(2)' }) : accepted
}

/** A limit can be extended only while it has not run out: a later step does not turn a late case into one in time. */
function stillInTime(state: Case, { at, rules: book }: Context, rule: string): Verdict {
  const decision = caseDeadlines(state, book, at).find(({ clock }) => clock === 'decision')
  return decision && Date.parse(at) >= decision.dueAt ? refuse('limitPassed', { rule, source: 'M20 18(1)', params: { date: decision.dueDate } }) : accepted
}

function extendable(state: Case): Verdict {
  if (state.stage !== 'complaint') return refuse('notAComplaint')
  if (!state.complexAt) return refuse('notComplexYet', { rule: 'C-07', source: 'M20 18(1)' })
  return state.extension ? refuse('alreadyExtended', { rule: 'C-07', source: 'M20 18(1)' }) : accepted
}

/** A complaint closes when its complainant has been told; a dispute settled on the spot closes as it is. */
function closable(state: Case): Verdict {
  if (openSuspension(state)) return notSuspended(state)
  if (state.stage === 'dispute' || state.status === 'withdrawn') return accepted
  if (!validNotice(state, 'decision')) return refuse('notNotified', { rule: 'C-11', source: 'M20 21' })
  return state.status === 'reviewed' && !validNotice(state, 'reviewDecision', state.reviews.at(-1)?.receivedAt) ? refuse('reviewNotNotified', { rule: 'C-14', source: 'M20 20' }) : accepted
}
