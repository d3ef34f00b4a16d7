/** A quorum in words: two thirds, that is three of four. Pure. */
import type { Quorum } from '../../../shared/conference/commands.ts'
import type { Quorate } from '../../../shared/conference/quorum.ts'
import type { Text } from '../../text/text.ts'
import { quorumValues } from './calling/quorum-values.ts'

export const quorumText = (t: Text, quorum: Quorum, { needed }: Quorate): string =>
  ('count' in quorum ? t('conferences.quorumCount', { needed }) : t('conferences.quorumShare', { share: quorumValues(quorum).quorum, needed }))
