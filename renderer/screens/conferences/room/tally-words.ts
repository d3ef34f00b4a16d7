/** What a vote has come to, in words. Pure. */
import type { Option } from '../../../../shared/conference/conference.ts'
import { optionLetter } from '../../../../shared/conference/option-letter.ts'
import type { Tally } from '../../../../shared/conference/quorum.ts'
import type { Text } from '../../../text/text.ts'

export const optionName = (t: Text, options: readonly Pick<Option, 'optionId'>[], optionId: string): string =>
  t('sitting.option', { letter: optionLetter(options.findIndex((one) => one.optionId === optionId)) })

/** `方案 A 3 票`, for each option, and the abstentions where there are any. */
export const countWords = (t: Text, options: readonly Option[], { counts, abstained }: Tally): string[] => [
  ...options.map(({ optionId }) => t('sitting.votesFor', { option: optionName(t, options, optionId), count: counts[optionId] ?? 0 })),
  ...(abstained > 0 ? [t('sitting.abstainedCount', { count: abstained })] : []),
]

/** Which option carried, or why none did. */
export function resultWords(t: Text, options: readonly Option[], { carried, tie, counts }: Tally, method: 'vote' | 'consensus'): string {
  if (carried !== undefined) return t(method === 'consensus' ? 'sitting.consensusOn' : 'sitting.carried', { option: optionName(t, options, carried) })
  if (tie) return t('sitting.tie')
  return t(Object.values(counts).some((count) => count > 0) ? 'sitting.noMajority' : 'sitting.nobodyChose')
}
