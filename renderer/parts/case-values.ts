/** The description of a case as a form holds it, typed words and all, and as a command takes it. */
import type { Case } from '../../shared/case/case.ts'
import type { Party } from '../../shared/case/commands.ts'
import { lines, type Channel, type IdentityKind, type PartyRole, type Stage } from '../../shared/case/vocabulary.ts'
import { checkPlate } from '../../shared/text/plate.ts'
import { deskNow } from '../desk-clock.ts'
import { lineText, type Text } from '../text/text.ts'
import { readDateTime, typedInstant } from './dates.ts'
import { readMoney, typedMoney } from './money.ts'

export interface PolicyValues { number: string; product: string }
export interface CaseValues {
  stage: Stage
  channel: Channel
  receivedAt: string
  receivedBy: string
  forwardedByRegulator: boolean
  forwardedNumber: string
  policies: readonly PolicyValues[]
  line: string
  product: string
  plate: string
  cause: string
  request: string
  facts: string
  amount: string
  respondent: string
  partner: string
  groupCount: string
}

export interface PartyValues {
  partyId: string
  kind: 'person' | 'organisation'
  roles: readonly PartyRole[]
  name: string
  phone: string
  identityKind: IdentityKind | ''
  identity: string
  address: string
  email: string
  authority: string
}

export const emptyParty = (partyId: string, roles: readonly PartyRole[]): PartyValues => ({
  partyId, kind: 'person', roles, name: '', phone: '', identityKind: '', identity: '', address: '', email: '', authority: '',
})

const filled = (text: string): string | undefined => text.trim() || undefined

/** Members that were left empty are left out; what cannot be read stays as typed, so that the schema marks its field. */
export function describe(values: CaseValues, zone: string) {
  const { stage, channel, forwardedByRegulator, request, facts, receivedBy } = values
  const policies = values.policies.filter(({ number }) => number.trim() !== '')
  return {
    stage, channel, receivedBy, forwardedByRegulator, request, facts,
    receivedAt: values.receivedAt.trim() === '' ? undefined : (readDateTime(values.receivedAt, deskNow(), zone) ?? values.receivedAt),
    forwardedNumber: forwardedByRegulator ? filled(values.forwardedNumber) : undefined,
    policies: policies.map(({ number, product }) => ({ number: number.trim(), ...(filled(product) && { product: product.trim() }) })),
    line: filled(values.line),
    product: filled(values.product) ?? policies.map(({ product }) => filled(product)).find((product) => product !== undefined),
    plate: describedPlate(values),
    cause: filled(values.cause),
    amount: values.amount.trim() === '' ? undefined : (readMoney(values.amount) ?? values.amount),
    respondent: filled(values.respondent),
    partner: filled(values.partner),
    groupCount: /^\d+$/.test(values.groupCount.trim()) ? Number(values.groupCount) : filled(values.groupCount),
  }
}

/** For the motor line only, and in one form where it is a plate; what is none stays as typed. */
export function describedPlate({ line, plate }: Pick<CaseValues, 'line' | 'plate'>): string | undefined {
  if (line !== 'motor') return undefined
  const checked = checkPlate(plate)
  return checked.ok ? checked.value.number : filled(plate)
}

export function partyOf(values: PartyValues) {
  const { partyId, kind, roles, name, identityKind } = values
  return {
    partyId, kind, roles, name: name.trim(), phone: filled(values.phone), identityKind: identityKind || undefined,
    identity: filled(values.identity),
    address: filled(values.address), email: filled(values.email), authority: filled(values.authority),
  }
}

export const valuesOfParty = (party: Party): PartyValues => ({
  partyId: party.partyId, kind: party.kind, roles: party.roles, name: party.name, phone: party.phone ?? '',
  identityKind: party.identityKind ?? '',
  identity: party.identity ?? '', address: party.address ?? '', email: party.email ?? '', authority: party.authority ?? '',
})

export const valuesOfCase = (state: Case, zone: string): CaseValues => ({
  stage: state.stage, channel: state.channel, receivedAt: state.receivedAt ? typedInstant(state.receivedAt, zone) : '',
  receivedBy: state.receivedBy,
  forwardedByRegulator: state.forwardedByRegulator, forwardedNumber: state.forwardedNumber ?? '',
  policies: state.policies.map(({ number, product }) => ({ number, product: product ?? '' })), line: state.line ?? '',
  product: state.product ?? '', plate: state.plate ?? '',
  cause: state.cause ?? '', request: state.request, facts: state.facts, amount: typedMoney(state.amount),
  respondent: state.respondent ?? '',
  partner: state.partner ?? '', groupCount: state.groupCount === undefined ? '' : String(state.groupCount),
})


export function lineOptions(t: Text, current: string): { value: string; label: string }[] {
  const listed = lines.map((line) => ({ value: line as string, label: lineText(t, line) }))
  return current === '' || listed.some(({ value }) => value === current) ? listed : [...listed, { value: current, label: current }]
}
