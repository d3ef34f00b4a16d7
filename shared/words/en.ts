import type { Translated } from './translated.ts'
import type { words as source } from './zh-CN.ts'

export const words: Translated<typeof source> = {
  product: 'Complaint workstation',
  status: {
    registered: 'Registered', investigating: 'Investigating', proposed: 'Proposed', decided: 'Decided', notified: 'Notified',
    underReview: 'Under review', reviewed: 'Reviewed', closed: 'Closed', archived: 'Archived', withdrawn: 'Withdrawn',
    notGenuine: 'Not genuine', merged: 'Merged', voided: 'Void',
  },
  stage: { dispute: 'Dispute', complaint: 'Complaint' },
  channel: {
    hotline: 'Hotline', visit: 'Visit', letter: 'Letter', email: 'E-mail', web: 'Website', app: 'App', frontline: 'Front-line staff',
    regulator12378: 'Regulator 12378', regulatorLetter: 'Regulator, letter', regulatorWeb: 'Regulator, web', regulatorVisit: 'Regulator, visit',
    media: 'Media', selfMedia: 'Self-media', mediation: 'Mediation body', court: 'Court', police: 'Police', gov12345: '12345', other: 'Other',
  },
  partyRole: {
    complainant: 'Complainant', policyholder: 'Policyholder', insured: 'Insured', beneficiary: 'Beneficiary', claimant: 'Claimant',
    agent: 'Agent', respondent: 'Respondent', representative: 'Representative',
  },
  partyKind: { person: 'Person', organisation: 'Organisation' },
  role: { officer: 'Officer', supervisor: 'Supervisor', manager: 'Branch manager', hq: 'HQ office', reader: 'Reader' },
  identityKind: { idCard: 'Identity card', passport: 'Passport', permit: 'Travel permit', socialCredit: 'Social credit code', other: 'Other document' },
  line: {
    motor: 'Motor', guarantee: 'Guarantee', otherProperty: 'Other property', life: 'Life', illness: 'Illness', medical: 'Medical',
    accident: 'Accident', annuity: 'Annuity', other: 'Other',
  },
  cause: {
    claims: 'Claims', sales: 'Sales', surrender: 'Surrender', underwriting: 'Underwriting', renewal: 'Renewal', policyService: 'Policy service',
    followUpCall: 'Follow-up call', service: 'Customer service', productDesign: 'Product design', dataLeak: 'Data leak', other: 'Other',
  },
  causeOf: {
    claims: { delay: 'delay', refusal: 'refusal', amount: 'amount paid', assessment: 'loss assessment', documents: 'documents', other: 'other' },
    sales: {
      misleading: 'misleading sale', concealment: 'terms concealed', forced: 'forced bundle', signature: 'signed by another',
      selfPurchase: 'staff purchase', other: 'other',
    },
    surrender: { amount: 'amount', procedure: 'procedure', fullRefund: 'full refund', other: 'other' },
    underwriting: { refusal: 'refusal', premium: 'premium', disclosure: 'disclosure', other: 'other' },
    renewal: { autoRenewal: 'automatic renewal', premium: 'premium', lapse: 'lapse', other: 'other' },
    policyService: { change: 'change of policy', reinstatement: 'reinstatement', loan: 'policy loan', other: 'other' },
    followUpCall: { content: 'content', frequency: 'frequency', other: 'other' },
    service: { attitude: 'attitude', waiting: 'waiting time', wrongInformation: 'wrong information', other: 'other' },
    productDesign: { terms: 'terms', benefit: 'benefit below expectation', other: 'other' },
    dataLeak: { calls: 'nuisance calls', disclosure: 'disclosure', other: 'other' },
  },
  outcome: { upheld: 'Upheld', partlyUpheld: 'Partly upheld', notUpheld: 'Not upheld', settled: 'Settled' },
  method: { handedOver: 'Handed over', post: 'Post', sms: 'SMS', email: 'E-mail', phone: 'Telephone', other: 'Other' },
  suspension: { appraisal: 'appraisal', mediation: 'mediation' },
  remedy: { review: 'Review by the superior', mediation: 'Mediation', arbitration: 'Arbitration', lawsuit: 'Lawsuit' },
  reviewResult: { confirmed: 'Decision confirmed', changed: 'Decision changed', remitted: 'Sent back' },
  noticeOf: { decision: 'Decision', extension: 'Extension', suspension: 'Suspension', reviewDecision: 'Review decision' },
  authority: { superior: 'Superior institution', headOffice: 'Senior executive of head office' },
  field: {
    number: 'Case number', status: 'State', stage: 'Stage', channel: 'Channel', receivedAt: 'Received', receivedBy: 'Received by',
    clockFrom: 'Clock from', forwardedByRegulator: 'Forwarded by the regulator', forwardedNumber: 'Referral number', policies: 'Policies',
    policyNumber: 'Policy number', line: 'Line', product: 'Product', cause: 'Cause', request: 'Request', facts: 'Facts', amount: 'Amount', respondent: 'Respondent',
    partner: 'Partner', groupCount: 'Joint complainants', tags: 'Tags', assignee: 'Handler', unit: 'Department', parties: 'Parties',
    name: 'Name', phone: 'Telephone', identity: 'Identity number', identityKind: 'Document', address: 'Address', email: 'E-mail',
    authority: 'Mandate', closedAt: 'Closed', updatedAt: 'Updated', due: 'Deadline', complainant: 'Complainant',
  },
  /** entries of a timeline, by what was done to the case */
  entry: {
    register: 'Registered', import: 'Imported from a ledger', enrich: 'Added to by a ledger', correct: 'Corrected',
    setParty: 'Party recorded', removeParty: 'Party removed', raiseToComplaint: 'Raised to a complaint', assign: 'Assigned',
    unassign: 'Given back', transfer: 'Transferred', recordContact: 'Contact', investigate: 'Investigation begun', suspend: 'Suspended', resume: 'Resumed',
    markComplex: 'Marked complex', extend: 'Extended', propose: 'Proposal', decide: 'Decision', recordNotice: 'Notice',
    withdraw: 'Withdrawn', markNotGenuine: 'Found not genuine', applyForReview: 'Review applied for',
    decideReview: 'Review decision', reopen: 'Reopened', close: 'Closed', archive: 'Archived', void: 'Voided',
    mergeInto: 'Merged into an earlier case', absorb: 'A case merged in', unmerge: 'Merge undone',
    release: 'A merged case released', attach: 'Attachment added', voidAttachment: 'Attachment voided', note: 'Note', tag: 'Tags',
    reveal: 'Personal data viewed',
  },
  clock: { decision: 'Decision and notice', reviewRight: 'Complainant may apply for review', reviewDecision: 'Review decision and notice' },
  law: { M20: 'Measures for Handling Consumer Complaints in Banking and Insurance' },
  article: 'art. {{article}}',
  none: 'none',
}
