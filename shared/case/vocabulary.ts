/**
 * The closed lists of a case (handbook, sections 2 and 4) and the words under which ledgers know them.
 * Codes are stored; words on screen come from the text catalogues. Lines and causes also take free text: a ledger's own word is kept.
 */
import { z } from 'zod'

export const Stage = z.enum(['dispute', 'complaint'])
export type Stage = z.infer<typeof Stage>

export const Channel = z.enum([
  'hotline', 'visit', 'letter', 'email', 'web', 'app', 'frontline',
  'regulator12378', 'regulatorLetter', 'regulatorWeb', 'regulatorVisit',
  'media', 'selfMedia', 'mediation', 'court', 'police', 'gov12345', 'other',
])
export type Channel = z.infer<typeof Channel>

/** Channels through which a complaint can come forwarded by the regulator (监管转办). */
export const regulatorChannels: readonly Channel[] = ['regulator12378', 'regulatorLetter', 'regulatorWeb', 'regulatorVisit']

export const PartyRole = z.enum(['complainant', 'policyholder', 'insured', 'beneficiary', 'claimant', 'agent', 'respondent', 'representative'])
export type PartyRole = z.infer<typeof PartyRole>

export const IdentityKind = z.enum(['idCard', 'passport', 'permit', 'socialCredit', 'other'])
export type IdentityKind = z.infer<typeof IdentityKind>

export const lines = [
  'motor', 'guarantee', 'otherProperty', 'life', 'illness', 'medical', 'accident', 'annuity', 'other',
] as const

/** The shipped cause tree: the causes of the regulator's bulletins first, then the usual ones; `other` everywhere. */
export const causes: Record<string, readonly string[]> = {
  claims: ['delay', 'refusal', 'amount', 'assessment', 'documents', 'other'],
  sales: ['misleading', 'concealment', 'forced', 'signature', 'selfPurchase', 'other'],
  surrender: ['amount', 'procedure', 'fullRefund', 'other'],
  underwriting: ['refusal', 'premium', 'disclosure', 'other'],
  renewal: ['autoRenewal', 'premium', 'lapse', 'other'],
  policyService: ['change', 'reinstatement', 'loan', 'other'],
  followUpCall: ['content', 'frequency', 'other'],
  service: ['attitude', 'waiting', 'wrongInformation', 'other'],
  productDesign: ['terms', 'benefit', 'other'],
  dataLeak: ['calls', 'disclosure', 'other'],
  other: [],
}

export const Outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld', 'settled'])
export type Outcome = z.infer<typeof Outcome>

export const NoticeMethod = z.enum(['handedOver', 'post', 'sms', 'email', 'phone', 'other'])
export type NoticeMethod = z.infer<typeof NoticeMethod>

export const SuspensionKind = z.enum(['appraisal', 'mediation'])
export type SuspensionKind = z.infer<typeof SuspensionKind>

/** 核查, 调解, 仲裁, 诉讼: the remedies that a decision has to name (M20 art. 19). */
export const Remedy = z.enum(['review', 'mediation', 'arbitration', 'lawsuit'])
export type Remedy = z.infer<typeof Remedy>
export const remedies = Remedy.options

export const Status = z.enum([
  'registered', 'investigating', 'proposed', 'decided', 'notified', 'underReview', 'reviewed',
  'closed', 'archived', 'withdrawn', 'notGenuine', 'merged', 'handedOver', 'voided',
])
export type Status = z.infer<typeof Status>

/** States in which the desk still owes something. */
export const openStatuses: readonly Status[] = ['registered', 'investigating', 'proposed', 'decided', 'notified', 'underReview', 'reviewed']
