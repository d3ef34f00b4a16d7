import type { Translated } from '../translated.ts'
import type { conferenceWords as source } from './zh-CN.ts'

export const conferenceWords: Translated<typeof source> = {
  name: 'Conference', minutesName: 'Minutes', minutesLong: '{{count}} min', notQuorate: 'no quorum', abstained: 'Abstained', consensus: 'By consensus', dissentName: 'Dissent', recusal: 'Recused',
  kind: { claims: 'Claims dispute', sales: 'Sales dispute', group: 'Group complaint', referral: 'Regulator referral', other: 'Other' },
  duty: { chair: 'Chair', recorder: 'Recorder', member: 'Member', adviser: 'Adviser' },
  status: { called: 'Called', sitting: 'In session', held: 'Minutes not sealed', sealed: 'Sealed', cancelled: 'Cancelled' },
  stance: { for: 'For the request', partly: 'For part of it', against: 'Against it', open: 'Undecided' },
  side: { for: 'For', against: 'Against' },
  means: { room: 'In the room', remote: 'Online', phone: 'By phone' },
  resolutionKind: { decide: 'Decide', compensate: 'Compensate', extend: 'Extend', mediate: 'Mediate', transfer: 'Transfer', assign: 'Reassign', action: 'Action' },
  reason: { repeat: 'Repeat complaint', extended: 'Extended', forwardedAgain: 'Forwarded again', amount: 'Large amount', incident: 'Public-opinion incident', ladder: 'Escalated' },
  actionState: { open: 'Open', late: 'Late', done: 'Done in time', doneLate: 'Done late', withdrawn: 'Withdrawn' },
  entry: {
    call: 'Call conference', change: 'Change meeting', cancel: 'Cancel conference', setParticipant: 'Participant', removeParticipant: 'Remove participant', setItem: 'Agenda item', removeItem: 'Remove item', orderItems: 'Order items',
    attach: 'Add material', voidAttachment: 'Void material', declareConflict: 'Conflict of interest', ruleOnConflict: 'Rule on conflict', takePosition: 'Position', begin: 'Begin', attend: 'Attendance', takeUp: 'Take up item',
    addOption: 'Option', removeOption: 'Remove option', argue: 'Argument', vote: 'Vote', dissent: 'Dissent', resolve: 'Resolve', withdrawResolution: 'Withdraw resolution', postpone: 'Postpone item', end: 'End',
    draftMinutes: 'Draft minutes', signMinutes: 'Sign minutes', excuseSignature: 'Excuse signature', sealMinutes: 'Seal minutes', distribute: 'Distribute minutes', markRead: 'Read', carryOut: 'Carry out', finish: 'Finish',
    deferResolution: 'Defer', followUp: 'Look back', reveal: 'Reveal numbers',
  },
  field: {
    number: 'Number', title: 'Subject', kind: 'Kind', startsAt: 'Time', durationMinutes: 'Length', plannedMinutes: 'Length', place: 'Place', link: 'Link', purpose: 'Purpose', quorum: 'Quorum', participants: 'Participants', agenda: 'Agenda', items: 'Items',
    authorities: 'Authority', template: 'Template', reason: 'Reason', name: 'Name', post: 'Position', email: 'Email', duty: 'Part', votes: 'Votes', questions: 'Questions', caseNumber: 'Case', about: 'About', stance: 'Position', text: 'Text',
    present: 'Present', means: 'How', choice: 'Choice', owner: 'Owner', ownerName: 'Owner', dueOn: 'Due', authority: 'Decided by', role: 'Level', followUpOn: 'Look back on', outcome: 'Outcome', findings: 'Findings', basis: 'Basis', reasons: 'Reasons',
    amount: 'Amount', extensionBy: 'Approved by', reference: 'Reference', institution: 'Mediator', toUnit: 'To unit', to: 'To', remarks: 'Other matters', discussion: 'Discussion', result: 'Result', effective: 'Effective', version: 'Version',
    sentTo: 'Sent to', hash: 'Hash', chair: 'Chair', recorder: 'Recorder', remark: 'Remark', recused: 'Recused',
    officer: 'Officer', upTo: 'Up to', side: 'Side', carried: 'Carried', startedAt: 'Began', endedAt: 'Ended', absent: 'Absent', needed: 'Needed', options: 'Options', for: 'For', against: 'Against', choices: 'Votes', dissent: 'Dissent', resolutions: 'Resolutions', postponed: 'Postponed', command: 'Command', itemMinutes: 'Length of an item', seats: 'Seats', headings: 'Headings of notes', templateId: 'Template', amountFrom: 'Amount from',
  },
}
