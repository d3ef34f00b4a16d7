/** Who may decide which amount (授权): the table that the conference carries. Pure. */
import { atLeast, type Role } from '../access/roles.ts'
import type { Authority } from './commands.ts'

type Deciding = Exclude<Role, 'reader'>

/** The lowest role that may decide this amount (fen); undefined where the table says nothing: then anybody whom the conference names may. */
export function roleFor(authorities: readonly Authority[], amount: number): Deciding | undefined {
  const bounded = authorities.filter(({ upTo }) => upTo !== undefined).toSorted((a, b) => (a.upTo ?? 0) - (b.upTo ?? 0))
  return (bounded.find(({ upTo }) => amount <= (upTo ?? 0)) ?? authorities.find(({ upTo }) => upTo === undefined))?.role
}

export function mayDecide(authorities: readonly Authority[], role: Role, amount: number): boolean {
  const wanted = roleFor(authorities, amount)
  return wanted === undefined || atLeast(role, wanted)
}
