import type { Translated } from '../translated.ts'
import type { conferences as source } from '../zh-CN/conferences.ts'

export const conferences: Translated<typeof source> = {
  title: 'Conferences', list: 'List of conferences', pageOf: 'Conference {{number}}', acts: 'What can be done', unknown: 'This conference cannot be found; it may be in other data', pages: 'Pages of conferences',
  page: { meetings: 'Meetings', proposals: 'Proposed', actions: 'Resolutions', statistics: 'Statistics', templates: 'Templates and rules' },
  scopes: 'Scope', scope: { mine: 'Mine', open: 'Open', sealed: 'Sealed', all: 'All' },
  empty: { mine: 'No open conference that you take part in.', open: 'No open conference.', sealed: 'No conference whose minutes are sealed.', all: 'No conference has been called yet.' },
  emptyHow: 'Difficult, repeated or costly complaints go to a conference: press m in a case, choose several in the queue or under Proposed and press m, or press c here.',
  key: {
    down: 'Next', up: 'Previous', open: 'Open', scope: 'Another scope', page: 'Another page', tab: 'Tab by its number', nextItem: 'Next item', previousItem: 'Previous item', order: 'Move the item up or down', copyNumber: 'Copy the number',
  },
  chip: {
    today: 'Today {{time}}', tomorrow: 'Tomorrow {{time}}', within: 'In {{span}}', days_one: 'In {{count}} day', days_other: 'In {{count}} days', notBegun: 'Due at {{time}}', notBegunDays_one: '{{count}} day past', notBegunDays_other: '{{count}} days past', sitting: 'In session',
    held: 'To be sealed', sealed: 'Sealed', cancelled: 'Cancelled',
  },
  owes: { position: 'Position due', sign: 'To sign', read: 'To read' },
  chairedBy: 'Chair {{name}}', myDuty: 'me: {{duty}}', lateResolutions_one: '{{count}} late', lateResolutions_other: '{{count}} late', done: 'Done {{finished}}/{{resolutions}}', items_one: '{{count}} item', items_other: '{{count}} items', since: 'since {{date}}',
  proposalsHow: 'x chooses, m calls one conference on all that are chosen; without a choice on the line you stand on.', noProposals: 'No conference is proposed. Repeated complaints, extensions, second referrals, large amounts, incidents and escalations that ask for one are listed here.',
  waived_one: 'No conference for {{count}} case: noted', waived_other: 'No conference for {{count}} cases: noted',
  called: '{{number}} called', saved: 'Saved: {{act}}', attached: '{{name}} added', proposedFor: 'Proposed: {{reasons}}',
  from: { product: 'With the product', company: 'Head office', branch: 'This branch' },
  about: {
    call: 'Once called, the invitation can be downloaded for calendars. Participants see their conferences under Now.', begin: 'Attendance, discussion, votes and resolutions stand under the tab Room.', end: 'Then the minutes are drafted, signed by those present and sealed by the chair.', takePosition: 'What you think beforehand; the last word counts.',
    declareConflict: 'One\'s own is taken at once: not counted for the quorum of the item, no vote on it.', conflictOfOther: 'On somebody else\'s conflict the chair rules.', ruleOnConflict: 'Ruling and reason stand in the minutes.', attach: 'Everybody who takes part can open it; what is voided stays on record.',
    setParticipant: 'Send the invitation again afterwards.', setItem: 'One item, one case; or none.', change: 'Send the invitation again afterwards.', cancel: 'Cannot be taken back. Download the invitation again to withdraw it.', removeParticipant: 'Send the invitation again afterwards.', removeItem: 'The item leaves the agenda, the record stays.',
    voidAttachment: 'It can no longer be opened; the record stays.', draftMinutes: 'What was said comes out of the notes and can be edited; attendance, options, votes, dissent and resolutions come out of the record and cannot.', correctMinutes: 'The sealed version stays as it is. A correction is a new version with its reason, signed and sealed anew.',
    signMinutes: 'Read the whole text first. The signature is recorded under your sign-in; any later change of the minutes voids it.', sealMinutes: 'Sealing cannot be undone: text, attendance, resolutions and dissent are recorded with their hash, and the notes are closed. Later only a new version corrects them.', excuseSignature: 'Who has left and cannot sign is excused by the chair, with a reason.',
    distribute: 'Colleagues who get them see that they are to read them.', markRead: 'Notes that you have read these minutes.',
  },
  form: {
    call: 'Call', minutes: 'Length (minutes)', quorumBy: { share: 'By share', count: 'By number' }, quorumHow: { share: 'Share of those who vote', count: 'Number of those who vote' }, quorumIs: '{{voting}} vote, {{needed}} have to be there', guest: 'Guest', person: 'Person {{nth}}', addPerson: 'Add a colleague', addGuest: 'Add a guest',
    seat: 'Seat', postOrEmail: 'Position (guests: email)', emptySeats: 'Empty seats are left out', item: 'Item {{nth}}', questions: 'Questions to decide (one a line)', addCase: 'Add a case', addItem: 'Add an item', changePerson: 'Change a participant', changeItem: 'Change an item', who: 'From', whoIs: { colleague: 'Colleague', guest: 'Guest' }, speaker: 'Whose position',
    positionText: 'Reasons', whoseConflict: 'Who is recused', conflictItems: 'From which items (none chosen: the whole conference)', materialHow: 'or drop files here, or paste a screenshot', materialFor: 'For item', materialForAll: 'The whole conference',
  },
  section: { facts: 'Meeting', agenda: 'Agenda · {{planned}} of {{of}} minutes planned', material: 'Material' },
  minutesLong_one: '{{count}} minute', minutesLong_other: '{{count}} minutes', quorumCount: '{{needed}} have to be there', quorumShare: '{{share}} of those who vote: {{needed}} have to be there', quorumNow: '{{present}} there, {{needed}} needed', upTo: '{{role}} up to {{amount}}', above: '{{role}} above that', calledBy: 'Called by', noVote: 'no vote', hasLeft: 'has left',
  overplanned: 'The items take {{planned}} minutes, the meeting {{of}}', noItems: 'No items. Add one with i, or press m in a case.', up: 'Move up', down: 'Move down', itemState: { resolved_one: '{{count}} resolution', resolved_other: '{{count}} resolutions', postponed: 'Postponed', discussing: 'Under discussion', discussed: 'Discussed' },
  noPositions: 'Nobody has taken a position yet.', takePosition: 'Take a position', silent: 'No position yet: {{names}}', noConflicts: 'Nobody is recused.', conflict: { recused: '‖ Recused', dismissed: 'Not recused', open: '○ To be ruled on' }, ruling: { yes: 'Recused', no: 'Not recused' }, wholeConference: 'whole conference', onItems: 'item {{nths}}',
  noMaterial: 'No material. Add it with u, drop files here, or paste a screenshot.', withoutOutcome: 'No vote, resolution or postponement yet', broken: 'Version {{versions}} of the minutes does not match the hash it was sealed with: it was tampered with and proves nothing. Tell the administrator at once.',
  brief: { title: 'The case · {{number}}', elsewhere: 'The case is not on this computer; look at it in its own branch.', tried: 'What was tried', nothingTried: 'Nothing is on record yet.', similar: 'How like cases were decided', sameCause: 'same cause', earlier: 'Other conferences on this case' },
  present: 'Big screen', tabs: 'Tabs of the conference', tab: { agenda: 'Agenda', room: 'Room', minutes: 'Minutes', followUp: 'Follow-up', timeline: 'Timeline' },
  paper: { invitation: 'Invitation .ics', agenda: 'Agenda Word', minutes: 'Minutes Word' },
  minutes: {
    none: 'No minutes yet.', noneHow: 'The meeting is over; the recorder drafts them: press w.', noneYet: 'They are drafted after the meeting, signed and sealed.', state: 'State', draft: 'Draft', version: 'Minutes, version {{version}}', write: 'Draft minutes, version {{version}}', correct: 'Correct the minutes: version {{version}}', correctIt: 'Correct the minutes', rewrite: 'Draft anew',
    reason: 'Reason for the correction', because: 'Corrected because: {{reason}}', discussionOf: 'What was said, {{nth}}. {{title}}', present: 'Present', absent: 'Absent', option: 'Option {{nth}}', carried: 'Carried', resolution: 'Resolution {{nth}}', signatures: 'Signatures', signs: 'Signs version {{version}}, hash {{hash}}',
    seals: 'Seals version {{version}}: {{signatures}} signed, {{excused}} excused, hash {{hash}}', earlier: 'Earlier versions', sent: 'Sent and read', notSent: 'Not sent to anybody yet.', readOffer: 'Please read these sealed minutes, then mark them as read.', receivers: 'Sent to', addColleague: 'Another colleague', addOther: 'Somebody else',
  },
  ofCase: { proposed: 'Conference proposed', resolution: '{{owner}} · by {{due}}' },
}
