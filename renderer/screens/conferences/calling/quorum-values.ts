/** A quorum as a form holds it: typed words, `2/3` or `60%` of those who vote, or a number of them. Pure. */
import type { Quorum } from '../../../../shared/conference/commands.ts'

export interface QuorumValues { quorumBy: 'share' | 'count'; quorum: string }

const known: readonly [number, number][] = [[1, 2], [2, 3], [3, 4], [1, 1]]

export function quorumValues(quorum: Quorum): QuorumValues {
  if ('count' in quorum) return { quorumBy: 'count', quorum: String(quorum.count) }
  const fraction = known.find(([of, all]) => Math.abs(quorum.share - of / all) < 1e-6)
  return { quorumBy: 'share', quorum: fraction ? fraction.join('/') : `${Math.round(quorum.share * 1000) / 10}%` }
}

/** What was typed; what cannot be read stays as it is, so that the schema says so. */
export function quorumFrom({ quorumBy, quorum }: QuorumValues): Quorum | undefined {
  const typed = quorum.normalize('NFKC').replaceAll(' ', '')
  if (typed === '') return undefined
  if (quorumBy === 'count') return { count: Number(typed) }
  const fraction = /^(\d+)\/(\d+)$/.exec(typed)
  if (fraction) return { share: Number(fraction[1]) / Number(fraction[2]) }
  return { share: typed.endsWith('%') ? Number(typed.slice(0, -1)) / 100 : Number(typed) }
}
