/** A resolution as a form holds it, what it begins with, and the command that it becomes. Pure. */
import type { Decision } from '../../../../shared/case/commands.ts'
import type { Outcome } from '../../../../shared/case/vocabulary.ts'
import { mayDecide, roleFor } from '../../../../shared/conference/authority.ts'
import type { Authority } from '../../../../shared/conference/commands.ts'
import type { Item } from '../../../../shared/conference/conference.ts'
import { missingInResolution } from '../../../../shared/conference/resolving.ts'
import { tallyOf } from '../../../../shared/conference/quorum.ts'
import type { ResolutionKind } from '../../../../shared/conference/vocabulary.ts'
import { readMoney, typedMoney } from '../../../parts/money.ts'
import type { Missing } from '../../../parts/use-command-form.ts'

export interface ResolveValues {
  kind: ResolutionKind
  text: string
  optionId: string
  owner: string
  ownerName: string
  dueOn: string
  followUpOn: string
  /** a decider of the list, or `otherDecider`, whose name and level are typed */
  decider: string
  deciderName: string
  deciderTitle: string
  deciderRole: Authority['role']
  outcome: Outcome | ''
  findings: string
  basis: string
  reasons: string
  amount: string
  extensionBy: 'superior' | 'headOffice' | ''
  reference: string
  institution: string
  toUnit: string
  to: string
}

/** Who can stand behind a resolution: somebody at the table, with the role that the directory gives them. */
export interface Decider { id: string; name: string; title?: string | undefined; role: Authority['role'] }
export const otherDecider = '-'

const filled = (text: string): string | undefined => text.trim() || undefined

type Own = 'outcome' | 'amount' | 'findings' | 'basis' | 'reasons' | 'extensionBy' | 'reference' | 'institution' | 'toUnit' | 'to'

/** Beyond what every resolution says: what the command on the case will need. */
export const membersOf: Record<ResolutionKind, readonly Own[]> = {
  decide: ['outcome', 'findings', 'basis', 'reasons'], compensate: ['outcome', 'amount', 'findings', 'basis', 'reasons'], extend: ['extensionBy', 'reference'], mediate: ['institution'], transfer: ['toUnit'], assign: ['to'], action: [],
}

interface Beginning {
  item: Item
  /** the case's own day, `2026-09-17`, when it still lies ahead */
  dueOn: string
  amount: number | undefined
  /** what the handler proposed, where its texts hide nothing */
  proposal: Partial<Decision> | undefined
  owner: string
  decider: Decider | undefined
}

/** Begins with what was carried and what the case knows. */
export function firstValues({ item, dueOn, amount, proposal, owner, decider }: Beginning): ResolveValues {
  const carried = tallyOf(item)?.carried
  return {
    kind: item.caseId ? 'decide' : 'action', text: item.options.find(({ optionId }) => optionId === carried)?.text ?? '', optionId: carried ?? '', owner, ownerName: '', dueOn, followUpOn: '',
    decider: decider?.id ?? '', deciderName: '', deciderTitle: '', deciderRole: 'manager', outcome: proposal?.outcome ?? '', findings: proposal?.findings ?? '', basis: proposal?.basis ?? '', reasons: proposal?.reasons ?? '',
    amount: typedMoney(proposal?.compensation ?? amount), extensionBy: '', reference: '', institution: '', toUnit: '', to: '',
  }
}

export const approvalOf = ({ decider, deciderName, deciderTitle, deciderRole }: ResolveValues, deciders: readonly Decider[]): { name: string; title?: string | undefined; role: Authority['role'] } | undefined => {
  if (decider === otherDecider) return { name: deciderName.trim(), ...(filled(deciderTitle) && { title: deciderTitle.trim() }), role: deciderRole }
  const known = deciders.find(({ id }) => id === decider)
  return known && { name: known.name, ...(known.title && { title: known.title }), role: known.role }
}

/** What is no amount stays as typed, so that the schema marks its field. */
export const amountOf = ({ kind, amount }: Pick<ResolveValues, 'kind' | 'amount'>): number | string | undefined =>
  (membersOf[kind].includes('amount') && amount.trim() !== '' ? (readMoney(amount) ?? amount) : undefined)

/** Only the members of its kind: what was typed for another one stays in the form. */
export function resolutionFrom(values: ResolveValues, deciders: readonly Decider[], dateFrom: (typed: string) => string | undefined) {
  const { kind, text, optionId, owner, ownerName } = values
  const own = membersOf[kind]
  const texts = (['outcome', 'findings', 'basis', 'reasons', 'extensionBy', 'reference', 'institution', 'toUnit', 'to'] as const).flatMap((member) => {
    const typed = own.includes(member) ? filled(values[member]) : undefined
    return typed === undefined ? [] : [[member, typed] as const]
  })
  const amount = amountOf(values)
  const [dueOn, followUpOn] = [dateFrom(values.dueOn), dateFrom(values.followUpOn)]
  return {
    kind, text: text.trim(), ...(optionId && { optionId }), ...(owner ? { owner } : filled(ownerName) && { ownerName: ownerName.trim() }), dueOn, ...(followUpOn && { followUpOn }),
    authority: approvalOf(values, deciders), ...Object.fromEntries(texts), ...(amount !== undefined && { amount }),
  }
}

/** What the rules will ask for beyond the schema, all at once. */
export function missingFrom(values: ResolveValues, deciders: readonly Decider[], authorities: readonly Authority[], dateFrom: (typed: string) => string | undefined): Missing[] {
  const { kind, owner, ownerName, outcome, findings, basis, reasons, extensionBy, institution, toUnit, to } = values
  const amount = amountOf(values)
  const fen = typeof amount === 'number' ? amount : undefined
  const role = approvalOf(values, deciders)?.role
  const [dueOn, followUpOn] = [dateFrom(values.dueOn), dateFrom(values.followUpOn)]
  const needed = missingInResolution({ kind, outcome: outcome || undefined, findings, basis, reasons, amount: fen, extensionBy: extensionBy || undefined, institution, toUnit, to: (to || undefined) as never })
  return [
    ...(owner || ownerName.trim() ? [] : [{ path: 'owner', code: 'conference.ownerMissing' }]),
    ...(dueOn && followUpOn && followUpOn < dueOn ? [{ path: 'followUpOn', code: 'conference.followUpEarly' }] : []),
    ...(fen !== undefined && role && !mayDecide(authorities, role, fen) ? [{ path: 'authority', code: 'conference.authority', params: { role: roleFor(authorities, fen) ?? '' } }] : []),
    ...needed.map(({ member, code }) => ({ path: member, code })),
  ]
}
