/** Personal data leaves the desk masked; the unmasked value only as the answer to an act that is logged (acts/reveal.ts). */
import { maskEmail, maskIdentity, maskName, maskPhone, maskPlate } from '../../shared/text/mask.ts'
import { maskText } from '../../shared/text/mask-text.ts'
import type { Case } from '../../shared/case/case.ts'
import type { Party } from '../../shared/case/commands.ts'

export function maskedName(name: string, kind: string): string {
  if (kind === 'organisation' || name === '') return name
  const known = maskedNames.get(name)
  if (known) return known
  const masked = maskName(name, 'person')
  if (maskedNames.size >= 10_000) maskedNames.clear()
  maskedNames.set(name, masked)
  return masked
}
/** A page of the queue masks a hundred names; the same people are on the next one. */
const maskedNames = new Map<string, string>()

/** Province and city stay readable, the house does not. */
const maskedAddress = (address: string): string => address.slice(0, 6) + '*'.repeat(Math.max(0, address.length - 6))

export function maskedParty(party: Party): Party {
  return {
    ...party,
    name: maskedName(party.name, party.kind),
    ...(party.phone && { phone: maskPhone(party.phone) }),
    ...(party.identity && { identity: maskIdentity(party.identity) }),
    ...(party.address && { address: maskedAddress(party.address) }),
    ...(party.email && { email: maskEmail(party.email) }),
  }
}

/** Members that hold what somebody wrote freely, in a case and in the bodies of its log. Numbers that identify the case itself are not texts. */
const texts: ReadonlySet<string> = new Set([
  'request', 'facts', 'reply', 'respondent', 'partner', 'receivedBy', 'text', 'summary', 'reason', 'plan', 'result', 'institution', 'findings', 'basis', 'reasons', 'proof',
  'agreedOtherwise', 'how', 'grounds', 'lateReason', 'rootCause', 'rectification', 'name', 'about', 'voided', 'authority', 'remark', 'what', 'toUnit', 'purpose', 'questions', 'discussion', 'remarks', 'postponed',
  'title',
])

/** Minutes name the options of a vote by their words, the vote itself by their ids. */
const namesOptionByWords = (member: string, holder: object): boolean => (member === 'carried' && 'choices' in holder) || (member === 'choice' && 'name' in holder)

/** The numbers of persons in every text of a value masked, however deep it stands. */
export function maskedTexts<Value>(value: Value, member = ''): Value {
  if (typeof value === 'string') return (member === 'plate' ? maskPlate(value) : texts.has(member) ? maskText(value) : value) as Value
  if (Array.isArray(value)) return value.map((one: unknown) => maskedTexts(one, member)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskedTexts(one as unknown, namesOptionByWords(name, value) ? 'text' : name)])) as Value
}

/** One line of a text that may be cut off in the middle of a number, which then looks like none. */
export const maskedLine = (line: string, cutAt: number): string =>
  line.length < cutAt ? maskText(line) : maskText(line).replace(/\p{Nd}{4,}$/u, (rest) => '*'.repeat(rest.length))

const ledgerMasks: Partial<Record<string, (value: string) => string>> = {
  'complainant.name': maskName, 'complainant.phone': maskPhone, 'complainant.identity': maskIdentity, plate: maskPlate,
}
const maskedLedger = (values: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(values).map(([field, several]) => [field, several.map(ledgerMasks[field] ?? ((value) => maskText(value)))]))

/** Texts as they were written, parties masked: what a look at the texts shows (acts/reveal.ts). */
export const caseAsWritten = (state: Case): Case => ({ ...state, parties: state.parties.map(maskedParty) })

export const maskedCase = (state: Case): Case => {
  const { imported, ...rest } = caseAsWritten(state)
  return { ...maskedTexts(rest), ...(imported && { imported: { ...maskedTexts(imported), values: maskedLedger(imported.values) } }) }
}

/** Bodies of the log as a timeline shows them. */
export function bodyAsWritten(body: Record<string, unknown>): Record<string, unknown> {
  // what came along from another branch stands in the timeline entry by entry
  const { party, parties, values: _values, history: _history, ...rest } = body as { party?: Party; parties?: Party[]; values?: unknown; history?: unknown }
  return { ...rest, ...(party && { party: maskedParty(party) }), ...(parties && { parties: parties.map(maskedParty) }) }
}
