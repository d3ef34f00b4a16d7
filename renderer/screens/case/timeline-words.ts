/** What a person reads of an entry of the log: one sentence, and below it what was written. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import type { CaseBody, CaseCommandType } from '../../../shared/case/commands.ts'
import type { FieldChange, TimelineItem } from '../../../shared/contract/case-file.ts'
import type { CalendarDate, Instant } from '../../../shared/log/op.ts'
import { dateText, instantText } from '../../parts/dates.ts'
import { moneyText } from '../../parts/money.ts'
import { lineText, listed, lookUp, type Text } from '../../text/text.ts'

export interface TimelineContext {
  t: Text
  zone: string
  officerName: (id: string | undefined) => string
  branchName: (branchId: string) => string
  causeName: (cause: string) => string
  partyName: (partyId: string) => string
  attachmentName: (attachmentId: string) => string
}

export interface Detail { label?: string; text: string; before?: string }
export interface TimelineWords { words: string; details: Detail[] }

type Telling = { [Type in CaseCommandType]: (body: CaseBody<Type>, context: TimelineContext, item: TimelineItem) => TimelineWords }

export function timelineWords(item: TimelineItem, context: TimelineContext): TimelineWords {
  const tell = telling[item.type] as (body: unknown, context: TimelineContext, item: TimelineItem) => TimelineWords
  return tell(item.body, context, item)
}

const only = (words: string): TimelineWords => ({ words, details: [] })
/** A text as somebody wrote it stands below the sentence; nothing stands for nothing. */
const wrote = (words: string, ...texts: (string | undefined | false | Detail)[]): TimelineWords => ({
  words,
  details: texts.flatMap((text) => (typeof text === 'string' ? (text.trim() === '' ? [] : [{ text }]) : text ? [text] : [])),
})
const labelled = (label: string, text: string | undefined): Detail | undefined => (text ? { label, text } : undefined)
const moment = ({ t, zone }: TimelineContext, at: Instant) => instantText(t, at, zone)
const day = ({ t }: TimelineContext, date: CalendarDate) => dateText(t, date)

function decisionWords(words: string, { t }: TimelineContext, decision: CaseBody<'case.decide'>['decision']): TimelineWords {
  return wrote(
    words, labelled(t('case.decision.findings'), decision.findings), labelled(t('case.decision.basis'), decision.basis),
    labelled(t('case.decision.reasons'), decision.reasons),
    decision.compensation !== undefined && { label: t('case.decision.compensation'), text: moneyText(decision.compensation) },
  )
}

const telling: Telling = {
  'case.register': ({ request }, { t }) => wrote(t('timeline.entry.register'), request),
  'case.import': ({ source, reply }, { t }) => wrote(t('timeline.entry.import'), t('case.importedFrom', { source }), reply),
  'case.enrich': (
    { source }, context, { changes },
  ) => withChanges(context.t('timeline.entry.enrich'), context, changes, context.t('case.importedFrom', { source })),
  'case.correct': ({ reason }, context, { changes }) => {
    const fields = listed(context.t, changes.map(({ field }) => fieldText(context.t, field)))
    return withChanges(context.t('timeline.entry.correct', { fields }), context, changes, reason)
  },
  'case.setParty': ({ party }, { t }) =>
    only(t('timeline.entry.setParty', { name: party.name, roles: listed(t, party.roles.map((role) => t(`words.partyRole.${role}`))) })),
  'case.removeParty': ({ reason }, { t }) => wrote(t('timeline.entry.removeParty'), reason),
  'case.raiseToComplaint': (
    { receivedAt, reason }, context,
  ) => wrote(context.t('timeline.entry.raiseToComplaint', { at: moment(context, receivedAt) }), reason),
  'case.assign': ({ to }, { t, officerName }, { actor }) =>
    only(to === actor ? t('timeline.entry.take') : t('timeline.entry.assign', { name: officerName(to) || t('timeline.unknownOfficer') })),
  'case.unassign': ({ reason }, { t }) => wrote(t('timeline.entry.unassign'), reason),
  'case.transfer': ({ toUnit, reason }, { t }) => wrote(t('timeline.entry.transfer', { unit: toUnit }), reason),
  'case.handOver': ({ toBranch, reason }, { t, branchName }) => wrote(t('timeline.entry.handOver', { branch: branchName(toBranch) }), reason),
  'case.takeOver': ({ fromStream, reason }, { t, branchName }) => wrote(t('timeline.entry.takeOver', { branch: branchName(branchOfStream(fromStream) ?? '') }), reason),
  'case.recordContact': ({ direction, reached, method, summary }, { t }) => {
    const how = direction === 'in' ? 'contactIn' : reached ? 'contactOut' : 'contactMissed'
    return wrote(t(`timeline.entry.${how}`, { method: t(`words.channel.${method}`) }), summary)
  },
  'case.investigate': ({ plan }, { t }) => wrote(t('timeline.entry.investigate'), plan),
  'case.suspend': ({ from, kind, institution, reason }, context) =>
    wrote(
      context.t('timeline.entry.suspend', { from: day(context, from), kind: context.t(`words.suspension.${kind}`), institution }), reason,
    ),
  'case.resume': ({ to, result }, context) => wrote(context.t('timeline.entry.resume', { to: day(context, to) }), result),
  'case.wait': ({ since, what }, context) => wrote(context.t('timeline.entry.wait', { at: moment(context, since) }), what),
  'case.endWait': ({ until }, context) => only(context.t('timeline.entry.endWait', { at: moment(context, until) })),
  'case.look': ({ remark }, { t }) => wrote(t('timeline.entry.look'), remark),
  'case.explain': ({ text }, { t }) => wrote(t('timeline.entry.explain'), text),
  'case.movePacks': ({ to, reason }, { t }) =>
    wrote(t('timeline.entry.movePacks', { packs: listed(t, to.map(({ id, version }) => `${id} ${version}`)) }), reason),
  'case.requestExtension': ({ reason }, { t }) => wrote(t('timeline.entry.requestExtension'), reason),
  'case.refuseExtension': ({ reason }, { t }) => wrote(t('timeline.entry.refuseExtension'), reason),
  'case.markComplex': ({ reason }, { t }) => wrote(t('timeline.entry.markComplex'), reason),
  'case.extend': ({ approver, reason, reference }, { t }) =>
    wrote(
      t('timeline.entry.extend', { approver: [approver.name, approver.title].filter(Boolean).join(' ') }), reason,
      labelled(t('acts.form.reference'), reference),
    ),
  'case.propose': ({ proposal }, context) =>
    decisionWords(context.t('timeline.entry.propose', { outcome: context.t(`words.outcome.${proposal.outcome}`) }), context, proposal),
  'case.decide': ({ decision }, context) =>
    decisionWords(context.t('timeline.entry.decide', { outcome: context.t(`words.outcome.${decision.outcome}`) }), context, decision),
  'case.recordNotice': ({ of, method, at, proof, unreachable, agreedOtherwise }, context) => {
    const { t } = context
    const told = t(`words.noticeOf.${of}`)
    const words = unreachable
      ? t('timeline.entry.recordUnreachable', { of: told })
      : t('timeline.entry.recordNotice', { of: told, method: t(`words.method.${method}`), at: moment(context, at) })
    return wrote(words, proof && t('case.noticeProof', { proof }), agreedOtherwise && t('case.noticeAgreed', { text: agreedOtherwise }))
  },
  'case.voidNotice': ({ reason }, { t }) => wrote(t('timeline.entry.voidNotice'), reason),
  'case.withdraw': ({ receivedAt, how }, context) => wrote(context.t('timeline.entry.withdraw', { at: moment(context, receivedAt) }), how),
  'case.markNotGenuine': ({ reason }, { t }) => wrote(t('timeline.entry.markNotGenuine'), reason),
  'case.applyForReview': ({ receivedAt, grounds, lateReason }, context) =>
    wrote(context.t('timeline.entry.applyForReview', { at: moment(context, receivedAt) }), grounds, lateReason),
  'case.decideReview': (
    { result, reasons, superior }, { t },
  ) => wrote(t('timeline.entry.decideReview', { superior, result: t(`words.reviewResult.${result}`) }), reasons),
  'case.reopen': ({ newFacts, from, reason }, context) =>
    wrote(
      newFacts ? context.t('timeline.entry.reopenNewFacts', { from: moment(context, from) }) : context.t('timeline.entry.reopen'), reason,
    ),
  'case.close': ({ rootCause, rectification }, { t }) =>
    wrote(
      t('timeline.entry.close'), labelled(t('case.closing.rootCause'), rootCause), labelled(t('case.closing.rectification'), rectification),
    ),
  'case.archive': ({ retentionYears }, { t }) => only(t('timeline.entry.archive', { years: retentionYears })),
  'case.void': ({ reason }, { t }) => wrote(t('timeline.entry.void'), reason),
  'case.mergeInto': ({ reason }, { t }) => wrote(t('timeline.entry.mergeInto'), reason),
  'case.absorb': ({ fromNumber, newFacts, receivedAt }, context) =>
    only(
      newFacts
        ? context.t('timeline.entry.absorbNewFacts', { number: fromNumber, at: moment(context, receivedAt) })
        : context.t('timeline.entry.absorb', { number: fromNumber }),
    ),
  'case.unmerge': ({ reason }, { t }) => wrote(t('timeline.entry.unmerge'), reason),
  'case.release': ({ reason }, { t }) => wrote(t('timeline.entry.release'), reason),
  'case.attach': ({ name, about }, { t }) => wrote(t('timeline.entry.attach', { name }), about),
  'case.voidAttachment': (
    { attachmentId, reason }, { t, attachmentName },
  ) => wrote(t('timeline.entry.voidAttachment', { name: attachmentName(attachmentId) }), reason),
  'case.note': ({ text }, { t }) => wrote(t('timeline.entry.note'), text),
  'case.waiveConference': ({ reason }, { t }) => wrote(t('words.entry.waiveConference'), reason),
  'case.tag': ({ add, remove }, { t }) => {
    const [added, removed] = [add.join(' '), remove.join(' ')]
    if (added && removed) return only(t('timeline.entry.tagBoth', { added, removed }))
    return only(added ? t('timeline.entry.tagAdd', { tags: added }) : t('timeline.entry.tagRemove', { tags: removed }))
  },
  'case.reveal': ({ partyId, fields }, { t, partyName }) =>
    only(partyId === undefined
      ? t('timeline.entry.revealTexts')
      : t('timeline.entry.reveal', { name: partyName(partyId), fields: listed(t, fields.map((field) => fieldText(t, field))) })),
}

const fieldText = (t: Text, field: string): string => lookUp(t, `words.field.${field}`) ?? field

function withChanges(words: string, context: TimelineContext, changes: readonly FieldChange[], reason?: string): TimelineWords {
  return {
    words,
    details: [
      ...(reason ? [{ text: reason }] : []),
      ...changes.map(({ field, before, after }) => ({
        label: fieldText(context.t, field), text: valueOfField(context, field, after), before: valueOfField(context, field, before),
      })),
    ],
  }
}

/** A stored value as the screen writes it. */
function valueOfField({ t, zone, causeName }: TimelineContext, field: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return t('case.empty')
  if (field === 'receivedAt' && typeof value === 'string') return instantText(t, value, zone)
  if (field === 'amount' && typeof value === 'number') return moneyText(value)
  if (field === 'cause' && typeof value === 'string') return causeName(value)
  if (field === 'line' && typeof value === 'string') return lineText(t, value)
  if (field === 'channel' && typeof value === 'string') return lookUp(t, `words.channel.${value}`) ?? value
  if (typeof value === 'boolean') return t(value ? 'frame.yes' : 'frame.no')
  if (field === 'policies' && Array.isArray(value)) return listed(
    t, value.map((policy: { number?: string }) => policy.number ?? ''),
  ) || t('case.empty')
  return Array.isArray(value) ? listed(t, value.map(String)) : String(value)
}
