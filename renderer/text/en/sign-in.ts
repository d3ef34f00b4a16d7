import type { Translated } from '../translated.ts'
import type { signIn as source } from '../zh-CN/sign-in.ts'

export const signIn: Translated<typeof source> = {
  title: 'Sign in',
  who: 'Officer', passphrase: 'Password', submit: 'Sign in', opening: 'Opening the data…', rebuilding: 'Arranging the data, {{percent}}%',
  forgotten: 'Password forgotten', back: 'Back to sign-in', capsLock: 'Caps Lock is on',
  notOpened: 'Not signed in',
  recover: {
    title: 'A new password by the recovery key', about: 'The recovery key was printed or written down at set-up: 8 groups of 4 characters.', key: 'Recovery key', new: 'New password',
    again: 'New password once more', submit: 'Set and sign in',
  },
  locked: {
    title: 'Locked', idle_one: 'Nobody touched the workstation for {{count}} minute, so it locked.', idle_other: 'Nobody touched the workstation for {{count}} minutes, so it locked.',
    byHand: 'The workstation is locked.', kept: 'What was saved is safe, and what you were typing comes back when you sign in.',
    told: 'Reminders that came while locked', more_one: '{{count}} more: see Now after signing in', more_other: '{{count}} more: see Now after signing in',
  },
  unreadable: {
    title: 'The data cannot be opened',
    kept: 'The data file was not touched and will not be replaced by an empty one.',
    reason: {
      damaged: 'The data file is damaged, perhaps by a faulty disk or another program.',
      newer: 'The data were written by a newer version of the workstation; this one cannot read them.',
      keyringMissing: 'The key file is gone: the data are there, the key is not.',
      keyringDamaged: 'The key file keyring.json is damaged or cannot be read: the data are there, but nobody can sign in with it.',
      busy: 'Another window of the workstation is using these data.',
      unknown: 'Reason: {{reason}}.',
    },
    do: 'What to do',
    advice: {
      damaged: '1. Delete nothing.\n2. Close the workstation and rename the whole data folder to keep it.\n3. Start again, choose “Restore from a backup” on the first page, with the latest backup and the recovery key.\n4. Work after that backup has to be entered again from the papers. The command npm run desk -- verify only checks: where the data still open, it says from which entry on they do not fit; it repairs nothing and brings nothing back.',
      newer: '1. Install the latest version.\n2. To go back to an older one: rename the data folder to keep it, start again, choose “Restore from a backup” with a backup of that time.',
      keyringMissing: '1. Find the file keyring.json, put it back into the data folder and try again.\n2. If it is lost: rename the data folder to keep it, start again, choose “Restore from a backup” with a backup and the recovery key.\n3. After that, the keyring.json of the new folder also opens the data that you kept: copy it there and give the folder its name back, and nothing done after the backup has to be entered again.',
      keyringDamaged: '1. Delete nothing; rename the damaged keyring.json to keep it.\n2. If there is a copy of keyring.json, put it back into the data folder and try again.\n3. If there is none, a backup holds one: rename the data folder to keep it, start again, choose “Restore from a backup” on the first page, with the latest backup and the recovery key.\n4. After that, the keyring.json of the new folder also opens the data that you kept: copy it there and give the folder its name back, and nothing done after the backup has to be entered again.',
      busy: '1. Go on in the open window, or close it first.\n2. If no window is open, restart the computer.',
    },
    retry: 'Try again',
  },
}
