import type { Translated } from '../translated.ts'
import type { settings as source } from '../zh-CN/settings.ts'

export const settings: Translated<typeof source> = {
  title: 'Settings',
  contents: 'Parts of the settings',
  look: {
    title: 'Look', about: 'For this computer only, at once.', language: 'Language', scheme: 'Light or dark', rows: 'Height of rows',
    schemes: { auto: 'as the system', light: 'light', dark: 'dark' }, row32: '32 (dense)', row40: '40 (wide)',
  },
  officers: {
    title: 'Officers', about: 'Each signs in with their own name and password, and what each does stands under their name.', name: 'Name', role: 'Role', state: 'State', working: 'works here', left: 'has left', self: ' (you)',
    add: 'Add an officer', addAbout: 'Tell the first password in person; the officer changes it in “Settings · Password” after signing in.', change: 'Change', changeOf: 'Change {{name}}', markLeft: 'Mark as left', markBack: 'Back at work',
    markLeftOf: 'Mark {{name}} as left', markBackOf: '{{name}} is back at work', leftAbout: 'Who has left cannot sign in, and their password opens nothing any more; what they did keeps their name.', backAbout: 'The former password went when the officer left. Set a first password and tell it in person.',
    initial: 'First password', initialAgain: 'First password again', added: '{{name}} was added', changed: '{{name}} was changed', leftDone: '{{name}} is marked as left', backDone: '{{name}} is back at work',
    nameMissing: 'Give the name', email: 'Email', emailTyped: 'Email (invitations to conferences go there; optional)', emailWrong: 'Give a whole address, such as wangfang@company.com', passphraseMissing: 'Both passwords have to agree, at least 8 characters',
    roleAbout: {
      officer: 'registers and handles own cases', supervisor: 'also assigns, decides, imports and exports', manager: 'also manages officers', hq: 'as the branch manager, for head office', reader: 'only reads',
    },
  },
  causes: {
    title: 'Causes', about: 'What can be chosen at registration, correction and in filters, in groups and details. A retired cause is no longer offered; cases that have it keep it.', cause: 'Cause', state: 'State', used: 'in use', retired: 'retired',
    add: 'Add a group', addDetail: 'Add a detail', addDetailTo: 'Add a detail to “{{name}}”', name: 'Name', rename: 'Rename', renameOf: 'Rename “{{name}}”',
    renameAbout: 'Earlier cases show the new name too, and so do all three languages.', retire: 'Retire', retireOf: 'Retire “{{name}}”', bringBack: 'Bring back', bringBackOf: 'Bring back “{{name}}”',
    retireAbout: 'No longer offered; cases that have it keep it. It can be brought back', added: '“{{name}}” was added', renamed: 'Renamed to “{{name}}”', retireDone: '“{{name}}” is retired', backDone: '“{{name}}” is back',
    details: 'Details of {{name}}',
  },
  passphrase: {
    title: 'Password', about: 'Changes your own password. Existing backups still open with the password of their day or the recovery key.', old: 'Present password', one: 'New password', two: 'New password again', submit: 'Change the password',
    done: 'The password was changed; use the new one next time',
  },
  lock: {
    title: 'Locking', about: 'Locks this workstation when nobody touches it; the password opens it again, and what was being typed is kept. Ctrl+L locks at once.', after: 'Lock after',
    minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes',
  },
  backup: {
    title: 'Backup and restore', about: 'There is a backup each day in the folder backups of the data folder: one for each of the last 7 days and one for each of the last 4 weeks. Backups are encrypted.',
    now: 'Back up now', busy: 'Backing up and checking…', done: 'Backed up and checked, {{size}}', where: 'Where', copyPath: 'Copy the path',
    elsewhere: 'Disks fail and computers get lost: copy the latest backup to another disk each week, or to a stick in the safe.',
    restore: 'How to restore',
    steps: {
      one: 'Start the complaint workstation on a computer without data (or with another, empty data folder).', two: 'Choose “Restore from a backup” on the first page, and the backup file.',
      three: 'Give the recovery key, or the password that any officer had on the day of the backup. The backup is checked before it is written; existing data are never overwritten.',
    },
    demonstration: 'Demonstration data are loaded: the backup holds demonstration data too.',
  },
  verify: {
    title: 'Check of the data', about: 'Recomputes the chain of entries, rebuilds the list of cases from the entries and compares, and checks the data file. It only reads.', now: 'Check', busy: 'Checking…',
    allFine: 'All is well', notFine: 'Something is wrong',
    entries_one: '{{count}} entry', entries_other: '{{count}} entries', chain: 'Chain of entries', chainFine: 'whole; no entry was changed, removed or put in', chainBroken: 'broken at entry {{at}}: entries may have been changed',
    projections: 'List of cases', projectionsFine: 'agrees with the entries', projectionsDiffer: 'differs from the entries: {{tables}}. Signing out and in again rebuilds it', integrity: 'Data file', integrityFine: 'sound', integrityBad: 'damaged: {{detail}}',
    tables: { case_row: 'cases', case_key: 'traces of earlier cases', officer: 'officers', branch: 'branches', case_search: 'search' },
    advice: 'Delete no file. Copy the whole data folder aside, then restore the latest backup.', fine: 'fine', bad: 'wrong',
  },
  export: {
    title: 'Export', about: 'Writes cases as a table. The file holds personal data unmasked and unencrypted: keep it as your rules say and delete it after use.', view: 'Which', format: 'Format', xlsx: 'Excel (.xlsx)', csv: 'CSV (UTF-8)',
    now: 'Export', busy: 'Exporting…', done: '“{{name}}” was exported, {{size}}',
  },
  info: {
    title: 'About', version: 'Version', shell: 'Runs as', electron: 'desktop program', loopback: 'browser window on this computer (127.0.0.1)', data: 'Data', dataAbout: 'On this computer only, encrypted, without any network.',
    dataSynced: 'On this computer, encrypted, and in step with the head office.',
    branch: 'Branch', code: 'Branch code', zone: 'Time zone',
  },
}
