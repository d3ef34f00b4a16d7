/** Whether enough are there, in words. Pure. */
import type { Quorate } from '../../../../shared/conference/quorum.ts'
import type { Text } from '../../../text/text.ts'

export const quorumWords = (t: Text, { present, needed, met }: Quorate): string =>
  met ? t('sitting.quorate', { present, needed }) : t('sitting.notQuorate', { present, needed, count: needed - present })
