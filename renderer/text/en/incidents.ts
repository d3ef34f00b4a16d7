import type { Translated } from '../translated.ts'
import type { incidents as source } from '../zh-CN/incidents.ts'

export const incidents: Translated<typeof source> = {
  title: 'Incidents', list: 'List of incidents', page: 'Incident {{number}}', acts: 'What can be done', unknown: 'There is no such incident here', level: 'Level: ',
  scopes: 'Which', scope: { open: 'Open', closed: 'Closed', all: 'All' },
  empty: { open: 'No incident is open.', closed: 'No incident has been closed.', all: 'There are no incidents yet.' },
  emptyHow: 'When media, self-media or another organisation steps into a complaint, open an incident here: c opens one alone, i opens one from a case, and several chosen cases open one together.',
  key: {
    down: 'Next incident', up: 'Previous incident', open: 'Open', scope: 'Which incidents', back: 'Back', tab: 'Page', copyNumber: 'Copy the number', stepDown: 'Next step', stepUp: 'Previous step', step: 'Do or approve this step',
  },
  late_one: '{{count}} overdue', late_other: '{{count}} overdue', counts: 'cases {{cases}} · posts {{posts}}', opened: 'Opened {{number}}', saved: 'Saved: {{act}}', recorded: 'Recorded', nextStep: 'Next: {{step}}',
  drillNote: 'This is a drill on an invented incident; it is left out of statistics.', head: { noticed: 'Noticed' },
  tabs: 'Pages of the incident',
  tab: { facts: 'Facts', grading: 'Grading', run: 'Run', posts: 'Posts', statements: 'Statements', reports: 'Reports', contacts: 'Contacts', evidence: 'Evidence', review: 'Review', timeline: 'Timeline' },
  section: { facts: 'What happened', opened: 'Opened', assessments: 'Gradings', submissions: 'Risk assessment by senior management', contacts: 'Contacts', decisions: 'Decisions' },
  waits: { submission: 'to decide', statement: 'statement', stepApproval: 'to approve' }, noNotes: 'No notes.',
  noCases: 'No case is linked. Press l to link; their deadlines go on.', caseElsewhere: 'another branch', unlink: 'Unlink {{number}}',
  noAssessments: 'Nothing has been graded. The matrix proposes a level, a person confirms it.', assessAgain: 'Grade again', noSubmissions: 'Nothing has been submitted.', awaitsDecision: 'Senior management has yet to decide', superseded: 'Another one was submitted since; the latest counts',
  grade: {
    input: 'Input', value: 'What was seen', points: 'Points × weight', share: 'Share', total: 'Sum', from: '{{largerName}} from {{larger}}, {{majorName}} from {{major}}, {{criticalName}} from {{critical}}', raised: '“{{value}}”: at least {{level}}', proposed: 'Proposed level',
    choose_one: '{{count}} input to choose; then the level is proposed', choose_other: '{{count}} inputs to choose; then the level is proposed', level: 'Level', changed: 'not as proposed', overridden: 'Why another level: {{reason}}', matrix: 'Matrix version {{version}} · {{law}}',
  },
  dossier: { widest: 'The {{shown}} that reached furthest, of {{count}}', title: 'What the decision goes by', spread: 'Spread', figures: '{{posts}} posts, {{reach}} reposts and comments, {{day}} in the last day', posts: '{{posts}} posts' },
  noRun: 'No plan has been started.', noRunHow: 'Then every step has an owner and a deadline, with reminders.', progress: '{{done}} of {{of}} steps', started: 'Started', moveTo: 'Move to version {{version}}', moved: 'From version {{from}} to {{to}}: {{reason}}',
  movePreview: '{{changed}} steps change, {{same}} stay; what was done stays done.', change: 'Change', changes: { added: 'new', gone: 'gone', moved: 'due otherwise', same: 'same' }, dueBefore: 'Due before', dueAfter: 'Due after', endedRuns: 'Ended: {{reason}}', noDue: 'no deadline',
  plans: {
    none: 'There is no plan to start. A branch manager publishes one under Playbooks.', fitting: 'Meant for this incident', others: 'Other plans', fits: 'fits', decided: 'chosen by senior management', about: 'version {{version}} · {{steps}} steps · {{from}}',
    from: { product: 'came with the product', company: 'head office', branch: 'this branch' },
  },
  step: {
    act: { doStep: 'Do', assignStep: 'Assign', skipStep: 'Skip', approveStep: 'Approve', returnStep: 'Return' }, required: 'required', evidence: 'evidence', checklist: '{{count}} checks', approval: 'approval', approvalBy: '{{role}} or above', returned: 'returned', left: '– not done', toRecord: '{{act}}',
    byRecord: 'Done by', question: 'Question', note: 'What was done', source: 'Source', company: 'Company rule · {{law}}',
  },
  noStatements: 'There is no statement. A colleague approves what was drafted; only then can it be published.',
  statement: {
    next: 'Draft a new version', nextOf: 'New version: {{title}}', earlier_one: '{{count}} earlier version', earlier_other: '{{count}} earlier versions', waits: 'to approve', approved: 'approved', returned: 'returned', published: 'published', publishedAt: '{{at}}, {{where}}',
  },
  noReports: 'Nothing has been reported. First, follow-up, final.', reportTo: 'to {{to}} · {{method}} · {{at}}',
  noContacts: 'No contacts. What journalists, regulators and platforms asked stands here.', noDecisions: 'No decisions.',
  noEvidence: 'No evidence. Press u, drop files here, or paste a screenshot.', evidence: { how: 'or drop them here, or paste a screenshot', addedBy: 'Stored', notAnImage: '{{name}} is stored, but it is no image; it opens as a file only' },
  noAccountability: 'Accountability has not been settled. That nobody answers for it is said too, with the reason.', noReview: 'No review yet.', noActions: 'No corrective actions.', actionLate: 'overdue', noEffect: 'Check the effect when the actions are done.', effective: 'It worked', notEffective: 'It did not work', noSuggestions: 'No suggestions.', closable: 'Review and accountability are there; it can be closed.',
  about: {
    describe: 'What stood there before stays in the timeline.', linkCases: 'The cases go on, their deadlines stay.', assess: 'Choose one for each input; the matrix proposes the level. Another one needs a reason.', submit: 'The last grading, with what is proposed, to senior management.', decide: 'What senior management decided, and who approved it.',
    startRun: 'The run stays under this version; versions that are published later do not touch it.', moveRun: 'The run goes on under the new version; what was done stays done.', endRun: 'What is not done is owed no more.', attach: 'Kept with its hash and its capture time, so that it can be shown unchanged later.', draftStatement: 'Then a colleague approves it.',
    publishStatement: 'Where and when it was published.', report: 'To whom, how, and what.', holdAccountable: 'Nothing is closed before this is settled.', review: 'Nothing is closed before its review. Actions that are done stay done.', checkEffect: 'Whether what was put right solved it.', suggest: 'For whoever keeps the plan.',
    close: 'Afterwards actions are finished, their effect is checked, notes and evidence are added.', reopen: 'The incident is open again.', void: 'It leaves the list and the statistics; its history stays. This cannot be undone.', skipStep: 'What was skipped, and why, stays on record.', returnStep: 'Whoever did it does it again.', voidAttachment: 'It cannot be opened any more; the record stays.',
  },
  form: { publishBefore: 'The plan has {{count}} steps before this that are not done: {{steps}}. You can record it all the same.',
    open: 'Open incident', drill: 'A drill (invented, left out of statistics)', noticedAbout: 'response times count from here', regionsHow: 'with commas between them', casesHow: 'number, name or any word; Enter takes the first', casesFound: 'Cases found', casesNone: 'No such case',
    assess: 'Confirm the level', submit: 'Submit', decide: 'Record the decision', doStep: 'Step done', remark: 'Remark', approverName: 'Approved by', approverTitle: 'Title', template: 'A text of the plan', templateHow: 'fills the field below, to be changed', statement: 'Statement', whereHow: 'e.g. official account, website, press release',
    publishedAt: 'Published', reportKind: 'Report', reportMethod: 'How', reportedAt: 'Reported', reportText: 'Text', contactKind: 'Who', contactName: 'Name', promisedHow: 'what, and until when; empty if nothing was', decided: 'Decision', findingsHow: 'who answers for what; if nobody, why',
    action: 'Action {{nth}}', actionOwner: 'Owner', actionOwnerName: 'Owner elsewhere', addAction: 'Add an action', result: 'What was done', effect: 'Verdict', effectText: 'What was found',
  },
  paper: { title: 'Documents', making: 'Being made…', initial: 'First report (Word)', followUp: 'Follow-up report (Word)', final: 'Final report (Word)', riskAssessment: 'Risk assessment (Word)', review: 'Review (Word)', package: 'Package (ZIP)', packageHow: 'the review, every entry, the posts, the evidence as captured, hashes' },
}
