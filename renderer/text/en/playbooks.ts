import type { Translated } from '../translated.ts'
import type { playbooks as source } from '../zh-CN/playbooks.ts'

export const playbooks: Translated<typeof source> = {
  title: 'Playbooks', versions: 'Versions', draft: 'Draft', hasDraft: 'draft', step: 'Step', required: 'required', asks: 'asks', reason: 'Reason', nobody: 'Nobody', byHand: 'Whoever does it says so', companyRule: 'Company rule',
  key: { next: 'Next', previous: 'Previous', back: 'Back to incidents', open: 'Open playbooks' },
  from: { branch: 'Plans of this branch', company: 'Plans of the head office', product: 'Came with the product' },
  state: { draft: 'Draft', retired: 'Retired', used: 'In use' },
  suggestionCount: 'suggestions: {{number}}',
  new: { act: 'New', title: 'New plan' },
  notPublished: 'Not published yet', publishedBy: 'published by {{name}}, {{at}}', retiredBy: 'retired by {{name}}, {{at}}: {{reason}}',
  fits: 'For', fitsLevels: 'For these levels (none chosen: any)', fitsPlatforms: 'For these platforms (none chosen: any)', size: '{{stages}} stages, {{steps}} steps',
  act: {
    publish: 'Publish', editPlan: 'Change name and scope', discard: 'Give up draft', draft: 'Draft next version', toDraft: 'Open draft', copy: 'Copy as own plan', retire: 'Retire', takeUp: 'Use again',
  },
  done: { discarded: 'The draft of “{{name}}” was given up', published: '“{{name}}” version {{version}} is published', retired: 'Retired: no new run begins with it', takenUp: 'In use again' },
  copyAbout: 'Copies every step and text into a draft of this branch’s own; the original stays as it is.', retireAbout: 'No new run begins with it any more; those that run go on.', takeUpAbout: 'New runs can begin with it again.',
  publish: {
    title: 'Publish “{{name}}” version {{version}}', about: 'A published version never changes; a change is the next version. Runs that have begun keep theirs, later ones go by this one.', note: 'Note (optional)', changes: 'Since the last version', same: 'No change', added: 'New', changed: 'Changed', gone: 'Removed',
    taken: '[Taken from {{number}}] {{text}}',
  },
  unfoldAll: 'Unfold all steps', foldAll: 'Fold all steps', moveHint: 'Alt+↑ Alt+↓ move a step', up: 'Up', down: 'Down', upOf: 'Move “{{name}}” up', downOf: 'Move “{{name}}” down', copyOf: 'Copy “{{name}}”',
  addStep: 'Add step', addStepTo: 'Add a step to “{{stage}}”', noSteps: 'No steps', allSteps: 'All steps',
  approvedBy: 'approved by {{role}}', orAbove: '{{role}} or above', doneBy: 'Done once there is: {{record}}',
  addTo: 'Add: {{label}}', removeRow: 'Remove {{label}} {{number}}', rowOf: '{{label}} {{number}} ({{language}})',
  due: { none: 'No time limit', start: '{{limit}} from start', step: '{{limit}} after “{{step}}”', at: 'By {{at}}' },
  dueFrom: { none: 'No time limit', start: 'From the start', step: 'From the end of another step', instant: 'A fixed time' },
  when: { only: 'Only if: {{condition}}', answer: '“{{step}}” is “{{answer}}”' },
  field: {
    id: 'Id', version: 'Version', title: 'Name', how: 'How it is done (optional)', role: 'Who does it', approval: 'Approval (optional)', due: 'Time limit', afterStep: 'Counted from', when: 'Applies when', evidence: 'Evidence', evidenceOptional: 'Evidence (optional)',
    checklist: 'Checklist item', question: 'Question', asks: 'A question has to be answered, on which later steps can depend', answers: 'Answer', fulfilledBy: 'Done by', required: 'Required: cannot be skipped, nothing is closed without it', kind: 'Force', source: 'Source', article: 'Article', levels: 'Level',
    answer: 'Answer of an earlier step', forStep: 'At step', for: 'At step', steps: 'Step', stages: 'Stage', fits: 'For', followUpEvery: 'Follow-up reports', ladders: 'Ladder', templates: 'Text', text: 'Text', report: 'Use',
  },
  cadence: { title: 'Follow-up reports', none: 'None are asked for', every: 'every {{limit}}', otherLevels: 'Other levels', about: 'Counted from the last report, until the final one. The first line that fits the level holds; a line without a level is for the rest.', line: 'Line {{number}}' },
  templates: {
    title: 'Texts', none: 'No texts', add: 'Add text', use: 'Use', kind: { statement: 'Statement', report: 'Other report' }, forReport: '{{report}}', places: 'Insert', text: 'Text', preview: 'Preview with an example', unknown: 'There is no such place', hole: '[{{name}}]',
  },
  place: {
    number: 'number', title: 'title', noticedAt: 'noticed at', summary: 'summary', level: 'level', platforms: 'platforms', regions: 'regions', cases: 'linked cases', reach: 'reach', measures: 'measures taken', branch: 'branch', date: 'date', spokesperson: 'spokesperson',
  },
  example: {
    number: 'YQ-GZ2026-3F-001', title: 'Video about a motor claim', noticedAt: 'Mon 2026-09-21, 10:05', summary: 'A customer complains in a short video that a motor claim takes too long; views are rising fast.', level: 'Larger', platforms: 'Douyin, Weibo', regions: 'Guangzhou, Foshan',
    cases: 'GZ2026-3F-00017 motor claim delayed, under investigation', reach: '12 posts, 860 reposts, 1,240 comments, 320,000 views', measures: 'The customer was called, the claim is under review, the evidence is secured.', branch: 'Guangzhou branch', date: '2026-09-21', spokesperson: 'Zhou Min',
  },
  doubt: {
    title: 'To look at before publishing', none: 'Nothing needs a look', go: 'Go there', stageMissing: 'There is no stage “{{stage}}”', stageEmpty: 'The stage “{{stage}}” has no steps', noReview: 'No review is required', noAccountability: 'No accountability is required', noFinalReport: 'No final report is required',
    noCadence: 'No follow-up reports are asked for', lawWithHours: '“{{step}}” is marked as law and has a time limit: make sure that the article names it, else mark it as a company rule', noTime: '“{{step}}” has no time limit', placeUnknown: 'There is no such place: {{names}}', placeUnknownIn: 'There is no such place in “{{template}}”: {{names}}',
  },
  suggestions: { title: 'Suggested by reviews', take: 'Put into draft', decline: 'Decline', taken: 'Put into the draft', declined: 'Declined' },
  grading: {
    result: 'It comes to {{points}} points',
    inEach: 'Write the names in each of the three languages',
    title: 'Grading', matrix: 'Grading matrix', inForce: 'in force', before: 'an earlier version', about: 'Points are weighted to 100: {{larger}} from {{fromLarger}}, {{major}} from {{fromMajor}}, {{critical}} from {{fromCritical}}. What bears ▲ is at least of that level, whatever the sum. Choose to try it out.',
    input: 'Input', value: 'Case', points: 'Points', atLeast: 'At least', weight: 'Weight', try: '{{done}} of {{all}} chosen; the sum stands here when all are', levels: 'Names of the levels, and where they begin', fromZero: '0', fromPoints: 'points on', fromOf: 'Points from which “{{level}}” begins', inputNumber: 'Input {{number}}',
    weightOf: 'Weight of input {{number}}', valueOf: 'Case of input {{number}}', pointsOf: 'Points of input {{number}}, case {{value}}', atLeastOf: 'Least level of input {{number}}, case {{value}}', noFloor: 'Any level', floor: 'At least {{level}}', addInput: 'Add input', addValue: 'Add case',
    next: 'Version {{version}} of the matrix', nextAbout: 'Gradings from now on go by it; those that were made keep theirs.', published: 'Version {{version}} of the matrix is published',
  },
}
