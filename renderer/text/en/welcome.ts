import type { Translated } from '../translated.ts'
import type { welcome as source } from '../zh-CN/welcome.ts'

export const welcome: Translated<typeof source> = {
  title: 'Complaint workstation',
  lead: 'Cases, deadlines and notices live on this computer, encrypted, and work without a network.',
  step: 'Step {{step}} of {{steps}}',
  language: 'Language',
  begin: 'New workstation',
  beginAbout: 'First use on this computer',
  restore: 'Restore from a backup',
  restoreAbout: 'A new computer, or damaged data',
  who: {
    title: 'Your branch and you',
    branchName: 'Name of the branch', branchNameExample: 'e.g. Guangzhou branch',
    branchCode: 'Branch code', branchCodeAbout: 'begins the case numbers, e.g. GZ2026-3F-00017; left empty, the initials of the name',
    officerName: 'Your name',
    role: 'You will sign in as branch manager: you can add officers, decide cases, back up and restore. Officers and supervisors are added later in the settings.',
  },
  passphrase: {
    title: 'Password',
    about: 'The password is the key to the data and is sent nowhere. Long beats complicated: four or five unrelated words are harder to guess than “P@ss1” and easier to remember.',
    one: 'Password', two: 'Once more', short: 'At least 8 characters, better 16 or more', differ: 'The two are different',
    strength: {
      weak: 'rather short: {{count}} characters', fair: 'fair: {{count}} characters', good: 'good: {{count}} characters',
    },
    create: 'Set up',
  },
  key: {
    title: 'Recovery key',
    about: 'If the password is forgotten, or a backup has to be restored on another computer, only this key opens the data. It is shown once: print it or write it down and lock it away. Do not keep it on this computer or photograph it.',
    group: 'Group {{n}}', confirm: 'Type group {{n}} from your paper', confirmWrong: 'This is not group {{n}}; please compare', continue: 'It is safe, go on',
    printTitle: 'Recovery key of the complaint workstation', printAbout: 'Branch: {{branch}} · printed {{date}} · lock away; do not photograph or upload.',
  },
  start: {
    title: 'Where to begin',
    empty: 'Start empty', emptyAbout: 'register the first complaint at once',
    demonstration: 'Load demonstration data', demonstrationAbout: 'invented cases and people to practise with; the screen always says so',
    import: 'Import a ledger', importAbout: 'turn an Excel or CSV ledger into cases; importing twice makes no doubles',
    loading: 'Loading the demonstration data…', loaded_one: '{{count}} demonstration case loaded', loaded_other: '{{count}} demonstration cases loaded',
  },
  join: {
    title: 'Join head office', wayAbout: 'Head office gave you a one-time code',
    about: 'The administrator at head office gives you the address and a one-time code, which carries your name and branch. Once joined, the cases come to this computer from head office; without a network work goes on.',
    submit: 'Join',
    left: { nothing: 'Nothing was set up on this computer; what you typed is still here to change and try again.', storeOfBefore: 'The data that were here are unchanged. Start the complaint workstation again and sign in to go on with them.' },
  },
  restoreForm: {
    title: 'Restore from a backup',
    about: 'Choose the backup file and type the recovery key, or the passphrase of an officer in the backup. The backup is checked first and written only if it is sound; nothing on this computer is overwritten.',
    file: 'Backup file', key: 'Recovery key or passphrase', keyAbout: 'capitals, spaces and dashes of the key do not matter; the passphrase is that of the time of the backup', failed: 'Not restored', submit: 'Check and restore', reading: 'Reading the backup… {{percent}}%',
    done: 'Restored; please sign in', chosen: '{{name}} ({{size}})', choose: 'Choose a file',
  },
}
