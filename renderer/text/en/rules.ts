import type { Translated } from '../translated.ts'
import type { rules as source } from '../zh-CN/rules.ts'

export const rules: Translated<typeof source> = {
  title: 'Rules', packs: 'Rule packs', calendars: 'Days off', version: 'version {{version}}', any: 'Any',
  yearMissing: 'The days off of {{year}} are not loaded. Load them when they are published, so that limits in working days across the year are exact',
  recomputing: 'Open cases follow the new calendar: {{done}} of {{total}}. Work on as usual',
  key: { next: 'Next', previous: 'Previous' },
  state: { draft: 'draft', used: 'for new cases', notUsed: 'not in use' },
  clocks: 'Clocks', noClocks: 'This pack has ladders and no clocks', ladders: 'Escalation ladders', noLadders: 'No escalation ladder', addClock: 'Add a clock', addLadder: 'Add a ladder', addStep: 'Add a step',
  stepNumber: 'Step {{number}}', editOf: 'Change “{{name}}”', removeOf: 'Remove “{{name}}”',
  effectiveFrom: 'in force from {{from}}', effectiveBetween: 'in force from {{from}} to {{to}}', overlays: 'over {{pack}}', notSignedOff: 'not signed off', shipped: 'comes with the product', signedOff: 'signed off by {{name}} on {{at}}',
  laterVersion: 'New cases follow a later version',
  act: { takeUp: 'Use for new cases', putDown: 'Put down', nextVersion: 'Draft the next version', signOff: 'Sign off', editPack: 'Change name and dates', discard: 'Discard the draft', copy: 'Copy as a new pack', export: 'Export JSON' },
  done: { takenUp: 'New cases follow “{{name}}”', putDown: 'New cases no longer follow “{{name}}”', discarded: 'The draft of “{{name}}” is discarded', signedOff: '“{{name}}”, version {{version}} is signed off' },
  import: { title: 'Import JSON', done: 'Imported as a draft: {{name}}', replaced: 'Imported in place of the former draft: {{name}}' },
  copy: { about: 'All clocks and ladders go into the draft of a new pack; this one stays as it is.', submit: 'Copy', titleOf: '{{name}} (copy)' },
  signOff: {
    title: 'Sign off “{{name}}”, version {{version}}', about: 'A version that is signed off never changes again; changes go into the next one. Signing off moves no case: once it is in use, new cases follow it.',
    note: 'Note (optional)', sure: 'I have checked every limit, its start, its source and the trial sums', sureMissing: 'Check it first, then tick this',
  },
  fact: {
    trigger: 'Starts with', afterClock: 'the end of “{{clock}}”', limit: 'Limit', endOfDay: 'until closing time', calendar: 'Calendar', endsWith: 'Ends with', firstEnds: 'whichever comes first', when: 'For', duty: 'Whose', source: 'Source',
    pausedBy: 'Not counted', inTotal: '{{limit}} in all', approver: 'Approved by', noticeTo: 'the complainant is told', forwarded: 'forwarded by the regulator', notForwarded: 'not forwarded', amountFrom: 'amount from {{amount}}',
    amountBelow: 'amount below {{amount}}', allCases: 'all cases', allClocks: 'all clocks', repeat: 'then every {{every}}, at most {{most}} times',
  },
  step: { complex: 'Complex', extended: 'Extended' },
  moment: {
    receipt: 'receipt', registered: 'registration', assigned: 'assignment', firstContact: 'first contact', acknowledged: 'acknowledgement', investigated: 'investigation begun', supervisorLook: 'look by the supervisor', decided: 'decision',
    decisionNotice: 'notice of the decision', decisionReceived: 'decision received by the complainant', extensionNotice: 'notice of the extension', reviewApplication: 'application for review', reviewDecided: 'review decision',
    reviewNotice: 'notice of the review decision', closed: 'closing', callback: 'callback',
  },
  approver: { superior: 'superior institution', headOffice: 'senior executive of head office', superiorOrHeadOffice: 'superior institution or senior executive of head office', supervisor: 'supervisor', manager: 'branch manager' },
  calendarOf: { branch: 'hours of this branch', cn: 'usual hours' },
  duty: { desk: 'duty of the desk, reminded', complainant: "the complainant's right, nobody is chased", opportunity: 'an opportunity, nobody is chased' },
  dutyShort: { desk: 'Duty', complainant: "Complainant's right", opportunity: 'Opportunity' },
  kindClocks: { law: 'limits by law', company: 'limits of the company' },
  place: { due: 'when due', share: 'after {{percent}} %', before: '{{length}} before', after: '{{length}} after' },
  placeOf: { before: 'Before due', due: 'When due', after: 'After due', share: 'Per cent of the limit' },
  unit: { workingSecond: 'working seconds', workingMinute: 'working minutes', workingHour: 'working hours', workingDay: 'working days', clockMinute: 'minutes', clockHour: 'hours', calendarDay: 'calendar days', week: 'weeks', month: 'months' },
  field: {
    id: 'Id', version: 'Version', title: 'Name', effectiveFrom: 'In force from', effectiveTo: 'In force to (optional)', verifiedOn: 'Compared with the text on (optional)', overlays: 'Lies over (optional)', trigger: 'Start', limit: 'Limit',
    extensions: 'Extension', pausedBy: 'Not counted', endsWith: 'End', when: 'For', calendar: 'Calendar', source: 'Source', steps: 'Steps', for: 'Stands at',
    unit: 'Unit', kind: 'Force', article: 'Article (optional)', rule: 'Rule number (optional)', pauseLaw: 'Source of what is not counted (optional)', complex: 'Longer for complex cases', extended: 'Longer with approval', inTotal: 'In all',
    stage: 'Stage', amountFrom: 'Amount from (optional)', amountBelow: 'Amount below (optional)', forPack: 'Rule pack', forClock: 'Clock', forKind: 'Force', place: 'When', percent: 'Per cent', length: 'How long', tells: 'Tells',
    requires: 'Requires', again: 'Tell again', every: 'Every', most: 'At most',
  },
  bench: { title: 'Trial sums', about: 'As if every clock began at this moment: when it is due, and the sum. For checking only; no case is touched.', today: 'With the calendars as they are now, from {{date}}' },
  year: {
    name: '{{year}}', off: '休', work: '班', offAbout: '{{count}} days off', workAbout: '{{count}} make-up days', makeup: 'Make-up days', loaded: 'loaded by {{name}} on {{at}}', span: '{{from}} to {{to}}, {{count}} days',
  },
  load: {
    title: 'Load a year', about: 'Choose the file of a year: JSON of this product, or iCalendar (.ics) that marks days off (休) and make-up days (班). See what moves, then load.', choose: 'Choose a file', refused: 'Not loaded',
    which: 'The file has several years; choose one', replaces: '{{year}} is loaded already and will be replaced', notice: 'Notice', noticeAbout: 'Name and number of the notice of the State Council', submit: 'Load {{year}}',
    done: '{{year}} is loaded; open cases follow',
  },
  hours: {
    title: 'Hours', about: 'Limits in working hours and days run in these hours. A day can have several, with a comma between; an empty one is closed. Make-up days have the hours of Monday.', since: 'since {{at}}', closed: 'closed',
    unreadable: 'Write 09:00-12:00, 13:30-17:30', preview: 'See what moves', saved: 'The hours are saved; open cases follow',
  },
  calendar: {
    title: 'Other calendars', new: 'New calendar', about: 'Clocks of a rule pack can count their working time in these: another country, a department that works on Saturdays. See which dates move before you save.',
    id: 'Id', idAbout: 'Rule packs name the calendar by it; it stays', zone: 'Time zone', zoneAbout: 'IANA name, e.g. Asia/Hong_Kong', source: 'Source (optional)', sourceAbout: 'The notice or law behind its days off',
    days: 'Days off and special days', holidays: 'Days off (optional)', holidaysAbout: 'E.g. 2026-12-25, several in a row as 2026-10-01..2026-10-07; separated by spaces, commas or lines',
    recurring: 'Off every year (optional)', recurringAbout: 'Month-day, e.g. 12-25', overrides: 'Days with other hours (optional)', overridesAbout: 'A line each, e.g. 2026-02-14 09:00-12:00; the date alone is closed all day',
    breaks: 'Breaks of a day (optional)', breaksAbout: 'A line each, e.g. 2026-03-05 10:00-11:30', years: 'Known years (optional)', yearsAbout: 'Years whose days off are published, e.g. 2025 2026; empty: every year is known',
    closedAtMost: 'Working days closed at most in an unknown year', closedAtMostAbout: 'Bounds a deadline that reaches into one', addDays: 'Add days off from .ics', daysAdded_one: '{{count}} day off filled in, not saved yet', daysAdded_other: '{{count}} days off filled in, not saved yet',
    usedBy: 'Used by {{packs}}', unused: 'No rule pack uses it', savedBy: 'saved by {{name}} on {{at}}', saved: 'Calendar “{{name}}” saved', remove: 'Remove calendar', removed: 'Calendar “{{name}}” removed',
  },
  moved: {
    title: 'Deadlines that move', none: '{{open}} open cases, no deadline moves', some: '{{open}} open cases; in {{cases}} of them {{dates}} deadlines move', shown: '; the {{shown}} most urgent', clock: 'Deadline', before: 'Now', after: 'Then',
    between: 'between {{earliest}} and {{latest}}', notBefore: 'not before {{earliest}}', counting: 'Counting {{done}} of {{total}}', countingFirst: 'Counting…', appears: 'new', gone: 'no longer runs', same: 'unchanged',
  },
}
