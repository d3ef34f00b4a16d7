/** Personal data leaves the desk masked; the unmasked value only as the answer to an act that is logged (acts/reveal.ts). */
import { maskEmail, maskIdentity, maskName, maskPhone } from '../../shared/text/mask.ts'
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

export const maskedCase = (state: Case): Case => ({ ...state, parties: state.parties.map(maskedParty) })

/** Bodies of the log as a timeline shows them. */
export function maskedBody(body: Record<string, unknown>): Record<string, unknown> {
  const { party, parties, values: _values, ...rest } = body as { party?: Party; parties?: Party[]; values?: unknown }
  return { ...rest, ...(party && { party: maskedParty(party) }), ...(parties && { parties: parties.map(maskedParty) }) }
}
