/** Who counts: who votes, who is recused, whether enough are there, and what a vote has come to. Pure and derived. */
import type { Participant } from './commands.ts'
import type { Conference, Conflict, Item } from './conference.ts'

/** In force: one's own word, or the chair's ruling. One's own can be overruled too. */
const holds = ({ own, ruled }: Conflict): boolean => ruled?.recused ?? own

/** The conflicts of interest that keep somebody out of an item (回避). */
export const recusals = ({ conflicts }: Pick<Conference, 'conflicts'>, itemId: string): Conflict[] =>
  conflicts.filter((one) => holds(one) && (one.itemIds.length === 0 || one.itemIds.includes(itemId)))

export const isRecused = (state: Pick<Conference, 'conflicts'>, participantId: string, itemId: string): boolean =>
  recusals(state, itemId).some((one) => one.participantId === participantId)

/** Those who vote; on an item without whoever is recused from it. */
export function voters(state: Pick<Conference, 'participants' | 'conflicts'>, itemId?: string): Participant[] {
  const keptOut = (participantId: string) => (itemId === undefined
    ? state.conflicts.some((one) => holds(one) && one.itemIds.length === 0 && one.participantId === participantId)
    : isRecused(state, participantId, itemId))
  return state.participants.filter(({ votes, participantId }) => votes && !keptOut(participantId))
}

export const isPresent = ({ attendance }: Pick<Conference, 'attendance'>, participantId: string): boolean => attendance[participantId]?.present ?? false

export interface Quorate { needed: number; present: number; met: boolean }

/**
 * A share counts of those who may vote on the item and is rounded up; a fixed number stays what it is, also when so many are recused that it can no
 * longer be reached: then the conference has to be called in another composition.
 */
export function quorumOf(state: Pick<Conference, 'participants' | 'conflicts' | 'attendance' | 'quorum'>, itemId?: string): Quorate {
  const may = voters(state, itemId)
  // 2/3 of 3 are 2, not 3: what floating point adds is taken away before rounding up
  const needed = 'count' in state.quorum ? state.quorum.count : Math.max(1, Math.ceil(state.quorum.share * may.length - 1e-9))
  const present = may.filter(({ participantId }) => isPresent(state, participantId)).length
  return { needed, present, met: present >= needed }
}

export interface Tally {
  counts: Readonly<Record<string, number>>
  abstained: number
  /** more than half of those who chose (弃权 do not count); a consensus carries what it names */
  carried?: string | undefined
  tie: boolean
}

export function tallyOf({ vote, options }: Pick<Item, 'vote' | 'options'>): Tally | undefined {
  if (!vote) return undefined
  const counts: Record<string, number> = Object.fromEntries(options.map(({ optionId }) => [optionId, 0]))
  const chosen = vote.votes.flatMap(({ choice }) => (choice !== undefined && choice in counts ? [choice] : []))
  for (const choice of chosen) counts[choice] = (counts[choice] ?? 0) + 1
  if (vote.method === 'consensus') return { counts, abstained: 0, carried: vote.carried, tie: false }
  const most = Math.max(0, ...Object.values(counts))
  const leading = Object.keys(counts).filter((id) => counts[id] === most && most > 0)
  const [first] = leading
  const carried = leading.length === 1 && most * 2 > chosen.length ? first : undefined
  return { counts, abstained: vote.votes.length - chosen.length, carried, tie: leading.length > 1 }
}
