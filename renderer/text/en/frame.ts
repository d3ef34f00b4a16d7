import type { Translated } from '../translated.ts'
import type { frame as source } from '../zh-CN/frame.ts'

export const frame: Translated<typeof source> = {
  rail: 'Main navigation', cases: 'Cases', import: 'Import', settings: 'Settings',
  foot: 'Status bar',
  local: 'This computer · no network needed',
  localHint: 'The data are on this computer only, encrypted; work goes on without a network',
  demonstration: 'Demonstration data',
  nextDue: 'My next deadline',
  nextDueNone: 'None of my cases has a deadline ahead',
  keys: 'Keys',
  signOut: 'Sign out',
  disconnected: 'The service on this computer is not answering; connecting again…',
  disconnectedHint: 'What was saved is safe; what you are typing stays on the screen',
  refusedConnection: 'The service on this computer cannot be reached. Close this page and start the workstation again',
  failed: 'This page failed; the rest goes on',
  failedReload: 'Open this page again',
  loading: 'Reading…',
  skip: 'Skip to the main content',
  save: 'Save', cancel: 'Cancel', close: 'Close', back: 'Back', next: 'Next', done: 'Done', undo: 'Undo', remove: 'Remove', add: 'Add',
  edit: 'Change', copy: 'Copy', copied: 'Copied', print: 'Print', more: 'More', clear: 'Clear', optional: 'optional', retry: 'Try again',
  download: 'Download', yes: 'Yes', no: 'No', show: 'Show', hide: 'Hide',
  undone: 'Undone',
  notices: 'Notices',
  draftRestored: 'An unsaved draft was restored', draftClear: 'Start again', draftKept: 'close, the draft is kept',
  noneFound: 'No such option',
  palette: {
    title: 'Commands', placeholder: 'A command or a case: words, pinyin or initials such as yq', commands: 'Commands', cases: 'Cases',
    none: 'No such command or case', hint: '↑↓ choose · Enter run · Esc close', count_one: '{{count}} item', count_other: '{{count}} items',
  },
  search: {
    title: 'Search cases', placeholder: 'Name, pinyin, telephone, identity, policy or case number, or a word of the text',
    open: 'Search cases', none: 'Nothing found for “{{text}}”', start: 'Type two characters or more; a part of a number is enough',
    total_one: '{{count}} case', total_other: '{{count}} cases', some: '{{total}} cases, the first {{shown}} shown',
    many: 'more than {{total}} cases, the first {{shown}} shown',
    more: 'Show more',
    where: { number: 'case number', name: 'name', phone: 'telephone', identity: 'identity', policy: 'policy', text: 'text' },
    hint: '↑↓ choose · Enter open · Esc close',
  },
  keyMap: {
    title: 'Keys', hint: 'While you type in a field only Esc, Ctrl+Enter and Ctrl+K act', anywhere: 'Everywhere',
  },
  act: {
    register: 'Register a complaint', search: 'Search cases', palette: 'Commands', keyMap: 'Map of keys', goCases: 'Open cases',
    goImport: 'Open import', goSettings: 'Open settings', undo: 'Undo the last act', language: 'Language: {{name}}', light: 'Light', dark: 'Dark',
    auto: 'Follow the system', rowsDense: 'Rows 32 px (dense)', rowsWide: 'Rows 40 px (wide)',
  },
}
