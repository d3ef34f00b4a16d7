import type { Translated } from '../translated.ts'
import type { caseText as source } from '../zh-CN/case.ts'

export const caseText: Translated<typeof source> = {
  title: 'Case {{number}}',
  none: 'Choose a case; it opens here',
  unknown: 'This case cannot be found; it may be in other data',
  acts: 'What can be done', refusedActs: 'Not possible now',
  clocks: 'Deadlines',
  clocksMore_one: '{{count}} more clock', clocksMore_other: '{{count}} more clocks', clocksLess: 'Fewer clocks',
  head: { assignee: 'Handler', nobody: 'unassigned', unit: 'Department', received: 'received', receivedUnknown: 'time of receipt unknown' },
  section: {
    extension: 'Extension asked for', waits: 'Waiting for the customer',
    facts: 'Request and facts', parties: 'Parties', timeline: 'History', attachments: 'Attachments', notes: 'Notes', contacts: 'Contacts', related: 'Related cases',
    decision: 'Decision', proposal: 'Proposed decision', notices: 'Notices', suspensions: 'Suspensions', reviews: 'Reviews', closing: 'Closing',
  },
  party: {
    reveal: 'Show', hide: 'Mask', revealAbout: 'Looking is recorded; hold to look, or click to show for 20 seconds', edit: 'Change', remove: 'Remove', add: 'Add party',
    revealOf: 'Show the full data of {{name}}',
  },
  textsReveal: 'Show the numbers in the texts',
  documents: { caseFile: 'Case file (Word)', decisionLetter: 'Decision letter (Word)', making: 'Making…' },
  attachment: {
    voided: 'void: {{reason}}', void: 'Void', opened: 'Opened with the system’s program', none: 'No attachments. Press u to add, or drop files here', preview: 'Preview of {{name}}',
  },
  related: {
    more_one: '{{count}} more', more_other: '{{count}} more',
    shares: { identity: 'same identity', phone: 'same telephone', policy: 'same policy', plate: 'same number plate', name: 'same name', mergedHere: 'merged here', mergedInto: 'merged into' },
    undo: 'Undo merge',
  },
  noFacts: 'Nothing written',
  extensionRefused: '{{name}} refused on {{at}}', wait: { running: 'since {{from}}', ended: '{{from}} to {{to}}' },
  suspension: { running: '{{kind}} · {{institution}} · since {{from}}', ended: '{{kind}} · {{institution}} · {{from}} to {{to}}' },
  notice: '{{of}}: {{method}} · {{at}}',
  noticeVoided: 'void: {{reason}}', noticeProof: 'proof: {{proof}}',
  noticeUnreachable: 'could not be reached after several attempts',
  noticeAgreed: 'agreed otherwise: {{text}}',
  noticeReceived: 'received by the complainant {{at}}',
  review: { received: 'applied {{at}}', decided: '{{at}} {{result}}' },
  contact: { in: 'in', out: 'out', notReached: 'not reached' },
  decision: { findings: 'Findings', basis: 'Basis', reasons: 'Reasons', remedies: 'Remedies', compensation: 'Compensation', by: '{{name}} · {{at}}' },
  closing: { rootCause: 'Root cause', rectification: 'Rectification' },
  groupCount_one: '{{count}} complainant', groupCount_other: '{{count}} joint complainants',
  importedFrom: 'from the ledger {{source}}',
  key: { sum: 'how the deadline was computed', copyNumber: 'copy the case number', numberCopied: '{{number}} copied' },
  empty: 'empty',
}
