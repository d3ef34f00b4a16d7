import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exportTo } from '../desk/export/export.ts'
import { registered, testDesk, type TestDesk } from '../desk/testing.ts'
import { backUpTo, dailyBackup, restoreFrom } from './backup.ts'
import { storeFiles } from './files.ts'
import { lockFolder } from './lock.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

/** Whatever others may do with something in the folder. */
const openToOthers = (folder: string): string[] =>
  ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)

it.skipIf(process.platform === 'win32')('keeps every file of the data folder to its owner, also beside the database, in backups and after a restore', async () => {
  const { files } = here.around
  registered(here)
  lockFolder(files)?.release()
  dailyBackup(here.desk.db, here.key, files, '2026-09-17T02:00:00.000Z')
  const backup = join(files.folder, 'one.backup')
  backUpTo(here.desk.db, here.key, files, backup)
  for (const name of ['o.csv', 'o.xlsx']) await exportTo(here.desk, [{ view: 'open', filters: [] }], join(files.folder, name))
  expect(readdirSync(files.folder)).toEqual(expect.arrayContaining(['redress.db', 'redress.db-wal', 'keyring.json', 'lock.db', 'backups']))
  expect(openToOthers(files.folder)).toEqual([])
  const other = storeFiles(join(files.folder, 'other'))
  expect(restoreFrom(backup, here.recoveryKey, other, () => 'd')).toBeUndefined()
  expect(openToOthers(other.folder)).toEqual([])
  rmSync(other.folder, { recursive: true })
})

it.skipIf(process.platform === 'win32')('closes what an earlier version left open to others', () => {
  const { files } = here.around
  chmodSync(files.database, 0o644)
  chmodSync(files.folder, 0o755)
  here.reopen()
  expect(openToOthers(files.folder)).toEqual([])
})
