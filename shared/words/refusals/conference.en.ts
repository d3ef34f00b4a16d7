import type { Translated } from '../translated.ts'
import type { conferenceRefusals as source } from './conference.zh-CN.ts'

export const conferenceRefusals: Translated<typeof source> = {
  conference: {
    exists: 'This conference has been called', unknown: 'There is no such conference', idTaken: 'This was saved already; look at it first',
    not: { called: 'The meeting has not begun', sitting: 'The meeting is in session', held: 'The meeting is over', sealed: 'The minutes are sealed; to correct them, draft a new version and say why', cancelled: 'The conference was cancelled' },
    notRunning: 'For the chair, the recorder, who called it, or whoever leads', notChair: 'For the chair, {{name}}', notParticipant: 'You do not take part in this conference',
    no: { chair: 'Name a chair', recorder: 'Name a recorder' }, two: { chair: 'There can be one chair only', recorder: 'There can be one recorder only' },
    personTwice: 'Somebody is listed twice', nobodyVotes: 'Nobody may vote', quorumTooHigh: 'A quorum of {{count}} is more than the {{voting}} who vote',
    participantUnknown: 'There is no such participant', wasPresent: 'Somebody who was there cannot be removed', itemUnknown: 'There is no such item', itemDiscussed: 'An item that was discussed cannot be removed', caseTwice: 'This case is on the agenda already',
    underDiscussion: 'This item is under discussion', optionUnknown: 'There is no such option', voted: 'A vote was taken on it', notQuorate: '{{present}} of those who vote are here, {{needed}} are needed: nothing can be resolved',
    noVotes: 'Nobody has voted yet', votedTwice: 'Somebody voted twice', mayNotVote: '{{name}} does not vote', recused: '{{name}} is recused from this item', notPresent: '{{name}} is not here',
    conflictUnknown: 'There is no such conflict of interest', ownConflict: 'Nobody rules on their own conflict of interest; another supervisor does',
    ownerMissing: 'Name an owner', followUpEarly: 'The look back cannot come before the due date', authority: 'This amount is for {{role}} or above to decide', noCase: 'This item has no case; only an action can be resolved',
    missing: { carried: 'Choose the option that was agreed on', outcome: 'Choose the outcome', findings: 'Write what was found', basis: 'Write the basis', reasons: 'Write the reasons', amount: 'Enter the amount', extensionBy: 'Say whether the superior institution or the head office approves', institution: 'Enter the mediator', toUnit: 'Enter the unit', to: 'Choose a person' },
    resolutionUnknown: 'There is no such resolution', resolutionFinished: 'This resolution is done', resolutionWithdrawn: 'This resolution was withdrawn', itemResolved: 'The item has a resolution; withdraw it first', notOwner: 'For its owner, the chair or the recorder',
    dueBeforeMeeting: 'The due date cannot lie before the day of the meeting', startsPast: 'That is more than a month ago; check the date', duePast: 'The new date has to lie after today', notFinished: 'It is not done yet', caseNotHere: 'The case is not on this workstation; carry it out at its branch', nothingPrepared: 'No command of a case belongs to this resolution; finish it instead',
    noMinutes: 'There are no minutes yet', minutesOld: 'There is a newer version of the minutes', minutesVersion: 'Somebody has just changed the minutes; look at them first', minutesOutdated: 'Attendance, votes or resolutions have changed since the minutes were drafted; draft them again', reasonMissing: 'Say why they are corrected',
    hashWrong: 'The minutes do not match their hash; nothing was saved', signed: 'You have signed this version', chairUnsigned: 'The chair has not signed', unsigned: 'Not signed yet: {{names}}', signatureNotMissing: 'No signature is missing here', notSealed: 'Minutes are distributed once they are sealed',
  },
  notes: { unreadable: 'The notes cannot be read; nothing was saved', chapterFull: 'The chapter of notes is full', otherConference: 'These notes belong to another conference', newerSchema: 'A newer version wrote these notes; update to edit them. You can read them now', sealed: 'The minutes are sealed; the notes no longer change' },
  convening: { version: 'Somebody has just changed the template; look at it first', unknown: 'There is no such template', alreadyRetired: 'The template is already so', twoUnbounded: 'Only one level can be without a limit', headOfficeOnly: 'The head office changes its own templates and those that came with the product; copy one to have it otherwise', noFile: 'This is not a JSON file of a template', fileUnreadable: 'The template is not complete, or something in it cannot be read ({{at}})', falling: 'Whoever stands higher decides no less', one: { chair: 'A template needs one chair', recorder: 'A template needs one recorder' } },
}
