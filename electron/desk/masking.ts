/** Personal data leaves the desk masked; the unmasked value only as the answer to an act that is logged (acts/reveal.ts). */
import { maskAddress, maskEmail, maskIdentity, maskName, maskPhone } from '../../shared/text/mask.ts'
import type { Case } from '../../shared/case/case.ts'
import type { Party } from '../../shared/case/commands.ts'

export const maskedName = (name: string, kind: string): string => (kind === 'organisation' ? name : maskName(name))

export function maskedParty(party: Party): Party {
  return {
    ...party,
    name: maskedName(party.name, party.kind),
    ...(party.phone && { phone: maskPhone(party.phone) }),
    ...(party.identity && { identity: maskIdentity(party.identity) }),
    ...(party.address && { address: maskAddress(party.address) }),
    ...(party.email && { email: maskEmail(party.email) }),
  }
}

export const maskedCase = (state: Case): Case => ({ ...state, parties: state.parties.map(maskedParty) })

/** Bodies of the log as a timeline shows them. */
export function maskedBody(body: Record<string, unknown>): Record<string, unknown> {
  const { party, parties, values: _values, ...rest } = body as { party?: Party; parties?: Party[]; values?: unknown }
  return { ...rest, ...(party && { party: maskedParty(party) }), ...(parties && { parties: parties.map(maskedParty) }) }
}
