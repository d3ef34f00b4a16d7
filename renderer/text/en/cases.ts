import type { Translated } from '../translated.ts'
import type { cases as source } from '../zh-CN/cases.ts'

export const cases: Translated<typeof source> = {
  title: 'Cases',
  list: 'List of cases',
  views: 'Views',
  view: {
    mine: 'Mine', unassigned: 'Unassigned', dueSoon: '3 days', overdue: 'Overdue', forwarded: 'Forwarded', repeat: 'Repeated', open: 'Open', closed: 'Closed',
  },
  count_one: '{{count}} case', count_other: '{{count}} cases',
  register: 'Register',
  unassigned: 'unassigned',
  column: {
    due_at: 'Deadline', number: 'Number', status: 'State', stage: 'Stage', channel: 'Channel', line: 'Line', product: 'Product', cause: 'Cause', complainant: 'Complainant',
    assignee: 'Handler', received_at: 'Received', closed_at: 'Closed', updated_at: 'Updated', amount: 'Amount', forwarded_number: 'Referral', respondent: 'Respondent',
    request: 'Request', branch: 'Branch',
  },
  columns: 'shown',
  filter: {
    title: 'Sort and filter',
    open: 'Filter', of: '{{column}}: sort and filter', ascending: 'Ascending', descending: 'Descending', soonest: 'Soonest first', latest: 'Latest first', contains: 'Contains',
    containsAbout: 'a word of it', from: 'From', to: 'To', apply: 'Apply', remove: 'Remove filter: {{words}}', clearAll: 'Clear all filters', none: '(none)',
    noValues: 'No values', find: 'Find a value', chosenMany: '{{column}}: {{first}} and more ({{count}})',
    is: '{{column}}: {{words}}', since: '{{column}} ≥ {{from}}', until: '{{column}} ≤ {{to}}', between: '{{column}} {{from}} to {{to}}',
  },
  empty: {
    mine: 'Cases assigned to you appear here. Take one under “Unassigned” with the key a.',
    unassigned: 'No case waits for a handler. New cases without one appear here.',
    dueSoon: 'Nothing is due within three days.',
    overdue: 'Nothing is overdue.',
    forwarded: 'No open case was forwarded by the regulator. Tick “Forwarded by the regulator” at registration and give its number.',
    repeat: 'No repeated complaints. When the same identity, telephone or policy complains again, it is listed here by itself.',
    open: 'No open cases. Press c to register the first complaint.',
    closed: 'Closed, withdrawn and merged cases appear here.',
    filtered: 'No case fits the filters.',
  },
  pick: 'Select {{number}}',
  pickAll: 'Select all listed cases',
  flag: { forwarded: 'forwarded', repeat: 'repeat', dispute: 'dispute' },
  many: {
    chosen_one: '{{count}} selected', chosen_other: '{{count}} selected', assign: 'Assign', clear: 'Clear selection', done_one: '{{count}} case assigned to {{name}}',
    done_other: '{{count}} cases assigned to {{name}}', some: '{{done}} done, {{refused}} refused', to: 'Assign to', giveBack: 'Give back',
    givenBack_one: '{{count}} case given back', givenBack_other: '{{count}} cases given back', reason: 'Why they are given back', going: 'Going on: {{done}}/{{total}}', refusedList: 'Refused',
  },
  resize: 'Width of the list',
  key: {
    down: 'next case', up: 'previous case', full: 'whole page', back: 'back', peek: 'open or close beside', pick: 'select this case', rangeDown: 'select downwards',
    rangeUp: 'select upwards', all: 'select all listed', first: 'first case', last: 'last case', pageDown: 'page down', pageUp: 'page up', view: 'choose a view', filter: 'filter',
  },
}
