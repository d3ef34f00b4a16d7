import type { Translated } from '../translated.ts'
import type { now as source } from '../zh-CN/now.ts'

export const now: Translated<typeof source> = {
  title: 'Today',
  tabs: 'Today and the board',
  group: { overdue: 'Overdue', today: 'Due today', meetings: 'My conferences', escalated: 'Escalated to me', waiting: 'Waiting for my answer', reminder: 'Reminders' },
  waiting: { extension: 'Extension', proposal: 'Opinion', submission: 'Risk assessment to decide', statement: 'Statement to approve', stepApproval: 'Step to approve' },
  company: 'company',
  done: 'done', undone: 'not done',
  empty: 'Nothing is overdue, due today, escalated or waiting for you. Reminders appear here when a deadline comes near.',
  more_one: 'Show {{count}} more', more_other: 'Show {{count}} more',
  beyond_one: '{{count}} more, in the list of cases', beyond_other: '{{count}} more, in the list of cases',
  unassigned_one: '{{count}} case to be assigned', unassigned_other: '{{count}} cases to be assigned',
  snoozed_one: '{{count}} reminder put off until later', snoozed_other: '{{count}} reminders put off until later',
  act: { explain: 'Explain', assign: 'Reassign', approve: 'Approve', refuse: 'Refuse', decide: 'Decide', snooze: 'Later' },
  key: { down: 'Next', up: 'Previous', open: 'Open the case' },
  snooze: {
    about: 'Puts off the reminder only; the deadline stays, and an overdue case stays in its list.', until: 'Until', hour: 'In an hour', afternoon: 'This afternoon, 14:00',
    tomorrow: 'Tomorrow, 9:00', typed: 'Another time', at: 'Remind again at', reason: 'Reason', done: 'Put off until {{at}}',
  },
  notices: {
    ask: 'Notify on the desktop', about: 'Reminders also appear on the desktop: case number, deadline and date, no personal data', granted: 'Desktop notices are on',
    denied: 'The browser blocks desktop notices', deniedAbout: 'Notices can be allowed in the site settings of the browser',
  },
  told: { show: 'Show', open: 'Open' },
  board: {
    loads: 'Load of each', officer: 'Handler', open: 'Open', overdue: 'Overdue', soon: 'In 3 days', paused: 'Paused', show: 'Show the open cases of {{name}}', chosen: 'Open cases of {{name}}',
    first_one: 'The most urgent one is shown', first_other: 'The {{count}} most urgent are shown',
    map: 'Clocks due within 60 days', week: 'Week from', cell: '{{date}}: {{law}} by law, {{company}} by the company', legend: '■ by law  □ by the company', none: 'none',
    risk: 'At risk', riskAbout: 'Less time is left than such cases usually still take (median of closed cases of the line)',
    riskNone: 'No case is at risk. Estimates begin with five closed cases of a line.', risks: '{{left}} left, usually {{usual}} more',
    back: 'Back to those at risk', extensions: 'Extensions asked for', suspended: 'Suspended and waiting', since: '{{kind}} · since {{date}}', pickAll: 'Choose all that are shown',
    key: { pick: 'Choose this case' },
  },
  clock: {
    behind: "This computer's clock stands {{by}} behind the last entry",
    about: 'Deadlines are counted from the time of the last entry, so nothing overdue is hidden. Set the clock right; if it had run ahead before, whoever leads accepts the present time.',
    slow: "This computer's clock is {{by}} slow", fast: "This computer's clock is {{by}} fast", aboutHq: "Deadlines on screen and the times that are noted follow head office's clock. Set this computer's right.",
    accept: 'Accept the present time', accepted: "Counting by this computer's present time",
  },
}
