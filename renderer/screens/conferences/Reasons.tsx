import type { ProposalReason } from '../../../shared/conference/vocabulary.ts'
import { useText } from '../../text/text.ts'
import look from './Conferences.module.css'

/** Why a conference is proposed. */
export function Reasons({ reasons }: { reasons: readonly ProposalReason[] }) {
  const t = useText()
  return reasons.map((reason) => <span key={reason} className={look.reason}>{t(`words.conference.reason.${reason}`)}</span>)
}
