import type { Translated } from '../translated.ts'
import type { sync as source } from '../zh-CN/sync.ts'

export const sync: Translated<typeof source> = {
  title: 'Sync', tabs: 'Pages of sync', attentionTab: 'To settle', attentionCount_one: '{{count}} item to settle', attentionCount_other: '{{count}} items to settle',
  key: { go: 'Open sync', goAttention: 'Open what is to settle', now: 'Sync now', next: 'Next item', previous: 'Previous item' },
  mark: {
    label: 'Sync: {{words}}', join: ', ',
    alone: 'On its own', aloneHint: 'The data are on this computer only, encrypted; work goes on without a network', hint: 'Open the page of sync',
    synced: 'In step', waiting_one: '{{count}} item to upload', waiting_other: '{{count}} items to upload', connecting: 'Connecting to head office', never: 'Head office not reached yet',
    offline: 'Offline', offlineFor: 'Offline for {{span}}', fetching: 'Fetching {{percent}} %', attention_one: '{{count}} item to settle', attention_other: '{{count}} items to settle',
    brief: {
      unreachable: 'Head office cannot be reached', notHq: 'something else answered', certificate: 'wrong certificate', hqFault: 'fault at head office', notEnrolled: 'No longer joined, sync stopped', revoked: 'Revoked, sync stopped',
      store: 'Cannot write here, sync stopped', removalHeld: 'A removal awaits consent',
    },
  },
  trouble: {
    what: 'What', safe: 'Data', todo: 'What to do',
    unreachable: {
      what: 'Head office cannot be reached: there is no network, its service is not running, or a proxy lets nothing through.', safe: 'Work as usual: everything is saved on this computer and goes up when the line is back.',
      todo: 'Check the cable or the wireless network. If the network works otherwise, give the address of head office to the network administrator.',
    },
    notHq: {
      what: 'Another page answered in place of head office: most likely the sign-in page of a hotel, airport or company network, or a notice of a proxy.', safe: 'Everything is saved on this computer; nothing is lost, and it goes up when the line is back.',
      todo: 'Open any page in a browser, sign in to the network, then choose “Sync now”. In the office, tell the network administrator.',
    },
    certificate: {
      what: 'The certificate shown is not that of head office, or this computer does not trust it. The connection was not made, so that nobody can pose as head office.', safe: 'Everything is saved on this computer; nothing was sent.',
      todo: 'Check the date and time of this computer. If they are right, tell the administrator at head office; do not work around it.',
    },
    hqFault: { what: 'The server at head office has a fault; this computer is fine.', safe: 'Everything is saved on this computer and goes up when the server is back.', todo: 'Nothing to do: it is tried again by itself. After a day, tell the administrator at head office.' },
    notEnrolled: {
      what: 'Head office no longer knows this workstation: nothing goes up or comes down.', safe: 'Work as usual; what waits is saved on this computer.', todo: 'Ask the administrator at head office for a new one-time code and join again under “Settings · Head office”.',
    },
    revoked: {
      what: 'Head office has revoked this workstation.', safe: 'What has not gone up goes up first; only when it has arrived is this computer emptied.', todo: 'If you did not know, call the administrator at head office now. Do not reinstall anything and delete no data folder.',
    },
    store: {
      what: 'What came cannot be written here: the disk is full, or the data folder is read-only.', safe: 'The cases here are untouched; what was not written is still at head office.', todo: 'Make room on the disk, or make the data folder writable again, then choose “Sync now”.',
    },
    removalHeld: {
      what: 'Head office would take unusually many cases, incidents or conferences away from this computer; it waits until a supervisor has looked.', safe: 'Nothing was taken away; everything else goes on.', todo: 'Look at the number below. If branches or rights were changed, agree; if nobody knows why, ask the administrator at head office first.',
    },
  },
  standing: {
    title: 'How things stand', company: 'Head office', address: 'Address', device: 'This workstation', lastContact: 'Last contact', ago: '{{at}}, {{span}} ago', justNow: '{{at}}, just now', neverContacted: 'none yet', nextAttempt: 'Next attempt',
    attachments: 'Attachments', attachmentsWait: '{{up}} to upload, {{down}} to fetch', attachmentsFine: 'all here',
    clock: 'Clock', clockFast: 'The clock of this computer is {{span}} ahead of head office', clockSlow: 'The clock of this computer is {{span}} behind head office', clockAbout: 'Times are noted as head office counts them, and its order holds. Remaining times on screen follow it too. Set the date and time of this computer right.',
    alone: 'This workstation works on its own, without a head office. The cases are on this computer, encrypted.', aloneHow: 'Once joined, its cases are kept in step with head office; without a network work goes on, and what was written goes up later.', join: 'Join head office',
    synced: 'Everything written here has gone up, and everything at head office is here.', waiting: 'What waits is saved on this computer and goes up by itself when the line is back.', working: 'Talking to head office.',
  },
  firstCopy: {
    title: 'First copy', done: '{{done}} of {{total}} fetched', openComing: 'Open cases come first, then the rest. You may leave this page.', openDone: 'All open cases are here: you can work now. The rest goes on in the background.',
  },
  now: { act: 'Sync now', busy: 'Syncing…', done: 'Compared with head office just now' },
  repair: {
    act: 'Check and repair', busy: 'Comparing…', about: 'Check and repair compares everything with head office from the beginning and mends what differs. Nothing written here is given up.',
    fine: '{{streams}} scopes compared, all agree', mended: '{{streams}} scopes compared, {{received}} entries fetched, {{healed}} mended', failed: 'Not done',
  },
  removal: {
    title: 'Removal that awaits consent', cases: '{{where}}: head office would take {{count}} away from this computer.', casesBy: '{{where}}: after {{name}} changed the rights, head office would take {{count}} away from this computer.',
    agree: 'Agree…', form: 'Agree that {{count}} leave this computer', formAbout: 'Only the copy on this computer goes; head office keeps everything. What was written here and has not gone up stays.', type: 'Type the number {{count}} to confirm', mismatch: 'That is not {{count}}', confirm: 'Agree', done: 'Agreed: {{count}} leave',
  },
  waiting: { title: 'To upload', none: 'Nothing waits.', number: 'Case', what: 'What', who: 'By', when: 'When', more_one: '{{count}} more', more_other: '{{count}} more', notCase: 'not of a case' },
  refused: { title: 'Refused', none: 'Nothing was refused by head office.', why: 'What head office says', handle: 'Settle' },
  talks: { title: 'Last talks with head office', none: 'None yet.', when: 'When', sent: 'Sent', received: 'Received', outcome: 'Outcome', fine: 'fine' },
  streams: {
    title: 'What is kept in step', name: 'Scope', role: 'Your role', received: 'Here', head: 'Head office', state: 'State', whole: 'whole', missing_one: '{{count}} missing', missing_other: '{{count}} missing',
    cases: 'Cases of {{branch}}', incidents: 'Incidents of {{branch}}', conferences: 'Conferences of {{branch}}', directory: 'Directory and rules of the company', own: 'Your reminders', other: 'Other ({{stream}})',
  },
  attention: {
    title: 'To settle', empty: 'Nothing to settle.', emptyAbout: 'What head office refuses, and what you and a colleague wrote at the same time, is listed here with both versions.',
    list: 'What is to settle',
    is: { refused: 'Refused', overwrote: 'Written after another', overwritten: 'Written over', quarantined: 'Set aside', newerApp: 'Needs a newer app' },
    about: {
      refused: 'Head office did not take what you wrote. Your words are kept below.', lost: '{{name}} had settled this before you: head office took theirs and not yours. Your words are kept below.', overwrote: 'You and {{name}} changed the same thing; yours came later and stands.', overwritten: 'You and {{name}} changed the same thing; theirs came later and stands. Your words are kept below.',
      quarantined: 'Head office cannot read this; it is kept as it is and not used. Tell the administrator at head office the number of the case.', newerApp: 'This was written by a newer version of the app and is kept as it came. Update the app on this computer; until then the case can only be read here.',
    },
    yours: 'You wrote', theirs: '{{name}} wrote', stands: 'stands', answer: 'What head office says', field: 'Field', did: 'What was done', differs: 'differs', notWritten: 'nothing', nothingWritten: 'There is no text in it.',
    reissue: 'Submit again', accept: 'As head office has it', acknowledge: 'Noted', ask: 'Ask the other', openCase: 'Open the case', openIncident: 'Open the incident', openConference: 'Open the conference', notReissuable: 'It cannot be submitted any more: the case has changed', nobodyToAsk: 'There is nobody to ask',
    reissued: 'Submitted again: {{what}}', accepted: 'Left as head office has it: {{what}}', acknowledged: 'Off the list: {{what}}', asked: 'A note on the case asks {{name}}', askedAt: 'The other was asked on {{at}}',
    askForm: 'Ask {{name}}', askAbout: 'It becomes a note on the case, where the other sees it.', askText: 'Note', askDraft: '{{name}}: we differ on {{fields}}. Please check which holds.', askSend: 'Leave the note',
    onCase_one: '{{count}} item to settle', onCase_other: '{{count}} items to settle',
  },
  op: {
    directory: {
      foundBranch: 'Founded a branch', enrolOfficer: 'Added an officer', changeOfficer: 'Changed an officer', changeBranch: 'Changed a branch', grant: 'Granted a right', withdrawGrant: 'Withdrew a right', addCause: 'Added a cause', renameCause: 'Renamed a cause', retireCause: 'Retired a cause',
    },
    rules: { draftPack: 'Drafted a rule pack', discardDraft: 'Discarded a draft', signOffPack: 'Signed off a rule pack', takeUp: 'Took up rule packs', loadYear: 'Loaded a calendar year', setHours: 'Changed office hours', saveCalendar: 'Saved a calendar', removeCalendar: 'Removed a calendar' },
    reminder: { fire: 'Reminder told', snooze: 'Put off a reminder' },
    audit: { export: 'Exported cases', makeLetter: 'Made a letter', agreeToRemoval: 'Agreed to a removal' },
    notes: { append: 'Notes of a conference' },
    convening: { saveTemplate: 'Template of conferences', retireTemplate: 'Retire or restore a template', setRules: 'Rules and authority of conferences' },
    posts: { record: 'Posts', measure: 'Figures of posts', correct: 'Corrected a post', void: 'Voided a post' },
    playbook: { draft: 'Drafted a plan', discardDraft: 'Discarded a draft', publish: 'Published a plan', retire: 'Retired or took up a plan', answerSuggestion: 'Answered a suggestion' },
    grading: { publish: 'Published the grading matrix' },
    attention: { settle: 'Settled an item', noteAsked: 'Asked the other', unsettle: 'Put an item back' },
    unknown: 'Something of a newer app',
  },
  field: {
    add: 'Added', remove: 'Removed', reason: 'Reason', summary: 'Text', direction: 'Direction', at: 'Time', reached: 'Reached', plan: 'Plan', noDirectInterest: 'No direct interest declared', kind: 'Kind', from: 'From', to: 'To', institution: 'Institution', result: 'Result',
    what: 'Waits for', since: 'Since', until: 'Until', remark: 'Remark', clock: 'Clock', step: 'Step', pack: 'Rule pack', approver: 'Approved by', approvedAt: 'Approved at', reference: 'Reference', title: 'Title', notice: 'Notice', method: 'By', proof: 'Proof', of: 'Told of',
    unreachable: 'Could not be reached', agreedOtherwise: 'Agreed otherwise', receivedByComplainantAt: 'Received by the complainant', rev: 'Entry', how: 'How it was withdrawn', grounds: 'Grounds', written: 'In writing', lateReason: 'Reason for taking it late', superior: 'Reviewing body', newFacts: 'New facts',
    retentionYears: 'Kept for years', fromNumber: 'Merged case', about: 'About', text: 'Note', roles: 'Roles', toBranch: 'Handed to branch', toUnit: 'Handed to', outcome: 'Outcome', repliedAt: 'Replied at', reply: 'Reply', source: 'Source', fields: 'Looked at', format: 'Format', cases: 'Cases', views: 'Views', filtered: 'Filtered',
    partyId: 'Party', attachmentId: 'Attachment', packs: 'Rule packs', code: 'Branch code', zone: 'Time zone', above: 'Branch above', role: 'Role', left: 'Has left', branchId: 'Branch', officerId: 'Officer', under: 'Group', retired: 'Retired', note: 'Note', version: 'Version', year: 'Year', weekly: 'Weekly hours', packIds: 'Rule packs', packId: 'Rule pack', calendarId: 'Calendar', definition: 'Calendar',
  },
  presence: { also_one: '{{names}} also has this case open', also_other: '{{names}} also have this case open', alsoIncident_one: '{{names}} also has this incident open', alsoIncident_other: '{{names}} also have this incident open' },
}
