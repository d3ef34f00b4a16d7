import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { directoryId } from '../../shared/directory/directory.ts'
import { backUpTo, restoreFrom } from '../store/backup.ts'
import { storeFiles } from '../store/files.ts'
import { enrolOfficer, recover, returnOfficer, signIn } from './acts/access.ts'
import { keyringTrouble } from './keyring-trouble.ts'
import { registered, testDesk, testPassphrase, type TestDesk } from './testing.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const ring = () => here.around.files.keyring
const officerId = () => here.desk.session.officer.officerId

it('has nothing to say of a keyring that fits, nor of a folder without a store', () => {
  expect(keyringTrouble(here.around.files)).toBeUndefined()
  expect(keyringTrouble(storeFiles(join(here.around.files.folder, 'empty')))).toBeUndefined()
})

it.each([
  ['{}', '{}'], ['cut off', '{"format":1,"slots":[{"id":"a'], ['empty', ''], ['nobody in it', '{"format":1,"slots":[]}'], ['of another kind', '{"format":9,"slots":[]}'], ['binary', '\u0000\u0001\ufffd'],
])('calls a keyring damaged that is %s, lets nobody in by it and leaves it as it is', (_, text) => {
  writeFileSync(ring(), text)
  expect(keyringTrouble(here.around.files)).toBe('keyringDamaged')
  const damaged = { ok: false, refusal: { code: 'store.keyringDamaged' } }
  expect(signIn(here.around, officerId(), testPassphrase)).toEqual(damaged)
  expect(recover(here.around, { type: 'workstation.recover', recoveryKey: here.recoveryKey, officerId: officerId(), passphrase: 'a new passphrase' })).toEqual(damaged)
  expect(readFileSync(ring(), 'utf8')).toBe(text)
})

it('calls a keyring damaged that is a folder, and missing when there is none', () => {
  rmSync(ring())
  expect(keyringTrouble(here.around.files)).toBe('keyringMissing')
  expect(signIn(here.around, officerId(), testPassphrase)).toMatchObject({ refusal: { code: 'store.keyringMissing' } })
  mkdirSync(ring())
  expect(keyringTrouble(here.around.files)).toBe('keyringDamaged')
})

it('enrols nobody who could not sign in afterwards', () => {
  writeFileSync(ring(), '{}')
  const open = { desk: here.desk, key: here.key }
  expect(enrolOfficer(here.around, open, { type: 'officer.enrol', name: '林浩', role: 'officer', passphrase: testPassphrase })).toMatchObject({ refusal: { code: 'store.keyringDamaged' } })
  expect(returnOfficer(here.around, open, { type: 'officer.return', officerId: officerId(), passphrase: testPassphrase })).toMatchObject({ refusal: { code: 'store.keyringDamaged' } })
  expect(here.desk.log.entriesOf(directoryId)).toHaveLength(2)
})

it('is mended with the keyring of a backup, and nothing of what came after the backup is lost', () => {
  const backup = join(here.around.files.folder, 'yesterday.backup')
  backUpTo(here.desk.db, here.key, here.around.files, backup)
  const { number } = registered(here)
  writeFileSync(ring(), '{}')
  const beside = storeFiles(join(here.around.files.folder, 'beside'))
  expect(restoreFrom(backup, here.recoveryKey, beside, here.around.platform.newId)).toBeUndefined()
  copyFileSync(beside.keyring, ring())
  here.reopen()
  expect(here.desk.db.prepare('select number from case_row').all()).toEqual([{ number }])
})
