import { existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recover, setUp, signIn } from '../desk/acts/access.ts'
import { registered, testDesk, testPassphrase, type TestDesk } from '../desk/testing.ts'
import { backUpTo, outdated, restoreFrom } from './backup.ts'
import { openDatabase } from './database.ts'
import { logVersion } from './log/migrate.ts'
import { storeFiles } from './files.ts'
import { newRecoveryKey, readKeyring, recoverySlot, unwrap } from './keyring.ts'
import { lockFolder } from './lock.ts'
import { openStore } from './store.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const newId = () => crypto.randomUUID()

describe('the keyring', () => {
  it('opens with the passphrase and with the recovery key, however it was typed, and with nothing else', () => {
    const keyring = readKeyring(here.around.files.keyring)
    if (!keyring) throw new Error('no keyring')
    const { officerId } = here.desk.session.officer
    expect(unwrap(keyring, officerId, testPassphrase)).toEqual(Buffer.from(here.key))
    expect(unwrap(keyring, recoverySlot, ` ${here.recoveryKey.toLowerCase().replaceAll('-', ' ')} `)).toEqual(Buffer.from(here.key))
    expect(unwrap(keyring, officerId, `${testPassphrase} `)).toBeUndefined()
    expect(unwrap(keyring, recoverySlot, newRecoveryKey())).toBeUndefined()
  })

  it('never holds the key or a passphrase in clear', () => {
    const text = readFileSync(here.around.files.keyring, 'utf8')
    expect(text).not.toContain(testPassphrase)
    expect(text).not.toContain(Buffer.from(here.key).toString('base64'))
    expect(text).not.toContain(Buffer.from(here.key).toString('hex'))
  })

  it('lets the recovery key give an officer a new passphrase', () => {
    const { officerId } = here.desk.session.officer
    here.desk.db.close()
    const wrong = recover(here.around, { type: 'workstation.recover', officerId, recoveryKey: newRecoveryKey(), passphrase: 'a new passphrase' })
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'recoveryKeyWrong' } })
    const open = recover(here.around, { type: 'workstation.recover', officerId, recoveryKey: here.recoveryKey, passphrase: 'a new passphrase' })
    if (!open.ok) throw new Error(open.refusal.code)
    open.value.desk.db.close()
    expect(signIn(here.around, officerId, testPassphrase).ok).toBe(false)
    const again = signIn(here.around, officerId, 'a new passphrase')
    if (!again.ok) throw new Error(again.refusal.code)
    again.value.desk.db.close()
  })
})

describe('a store', () => {
  it('is never founded over another one', () => {
    const before = readFileSync(here.around.files.keyring)
    expect(setUp(here.around, { type: 'workstation.setUp', language: 'zh-CN', branchName: '别的', officerName: '别人', passphrase: 'another one' })).toMatchObject({ ok: false, refusal: { code: 'storeExists' } })
    expect(readFileSync(here.around.files.keyring)).toEqual(before)
  })

  it('keeps no word of a case readable on the disk', () => {
    registered(here)
    here.desk.db.handle.pragma('wal_checkpoint(passive)')
    for (const name of readdirSync(here.around.files.folder)) {
      const path = join(here.around.files.folder, name)
      if (!statSync(path).isFile()) continue
      const bytes = readFileSync(path)
      for (const canary of ['张晓明', '13800135678', '440106198001011234', '尽快赔付车损']) {
        expect(bytes.includes(Buffer.from(canary, 'utf8')), `${canary} in ${name}`).toBe(false)
        expect(bytes.includes(Buffer.from(canary, 'utf16le')), `${canary} in ${name}`).toBe(false)
      }
    }
  })

  it('from a newer app is refused untouched', () => {
    here.desk.db.handle.pragma('user_version=999')
    here.desk.db.close()
    expect(() => openStore(here.around.files, here.key, { newId })).toThrow(/newer/)
    expect(signIn(here.around, here.desk.session.officer.officerId, testPassphrase)).toMatchObject({ ok: false, refusal: { code: 'store.newer' } })
    const db = openDatabase(here.around.files.database, here.key)
    expect(db.handle.pragma('user_version', { simple: true })).toBe(999)
    db.handle.pragma(`user_version=${logVersion}`)
    db.close()
    here.reopen()
  })

  it('that is damaged says so and is left where it is', () => {
    here.desk.db.close()
    const { database } = here.around.files
    const bytes = readFileSync(database)
    bytes.fill(0x5a, 4096, 8192)
    writeFileSync(database, bytes)
    const answer = signIn(here.around, here.desk.session.officer.officerId, testPassphrase)
    expect(answer).toMatchObject({ ok: false })
    expect(answer.ok ? '' : answer.refusal.code).toMatch(/^store\.(?:damaged|wrongKey)$/)
    expect(readFileSync(database)).toEqual(bytes)
  })

  it('that was emptied says so and is not filled with a new one', () => {
    here.desk.db.close()
    const { database } = here.around.files
    for (const suffix of ['-wal', '-shm']) rmSync(database + suffix, { force: true })
    truncateSync(database, 0)
    const answer = signIn(here.around, here.desk.session.officer.officerId, testPassphrase)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'store.damaged' } })
    expect(statSync(database).size).toBe(0)
  })

  it('belongs to one process at a time', () => {
    const lock = lockFolder(here.around.files)
    expect(lock).toBeDefined()
    expect(lockFolder(here.around.files)).toBeUndefined()
    lock?.release()
    const again = lockFolder(here.around.files)
    expect(again).toBeDefined()
    again?.release()
  })
})

describe('the log', () => {
  it('refuses to be edited or shortened', () => {
    const { handle } = here.desk.db
    expect(() => handle.exec(`update log set body = '{}'`)).toThrow(/append-only/)
    expect(() => handle.exec('delete from log')).toThrow(/append-only/)
  })

  it('notices and locates every edit, removal and swap made behind its back', () => {
    for (let n = 0; n < 5; n += 1) registered(here)
    const { handle } = here.desk.db
    handle.exec('drop trigger log_is_append_only; drop trigger log_is_not_edited')
    const total = here.desk.log.size()
    expect(here.desk.log.verify()).toEqual({ entries: total })
    for (const [change, brokenAt] of [
      [`update log set body = replace(body, '张', '李') where local_seq = 4`, 4],
      [`update log set at = '2020-01-01T00:00:00.000Z' where local_seq = 5`, 5],
      ['delete from log where local_seq = 3', 4],
      [`delete from log where local_seq = ${total}`, total],
      ['update log set local_seq = -1 where local_seq = 3; update log set local_seq = 3 where local_seq = 4; update log set local_seq = 4 where local_seq = -1', 3],
    ] as const) {
      handle.exec('savepoint tamper')
      handle.exec(change)
      expect(here.desk.log.verify().brokenAt, change).toBe(brokenAt)
      handle.exec('rollback to tamper; release tamper')
    }
    expect(here.desk.log.verify()).toEqual({ entries: total })
  })
})

describe('a backup', () => {
  const backedUp = () => {
    const file = join(here.around.files.folder, 'one.backup')
    backUpTo(here.desk.db, here.key, here.around.files, file)
    return file
  }
  const elsewhere = () => storeFiles(join(here.around.files.folder, 'elsewhere'))

  it('opens on another machine with the recovery key or the passphrase, as another device', () => {
    registered(here)
    const file = backedUp()
    const files = elsewhere()
    expect(restoreFrom(file, 'a wrong secret', files, newId)).toBe('secretWrong')
    expect(existsSync(files.database)).toBe(false)
    expect(restoreFrom(file, here.recoveryKey, files, newId)).toBeUndefined()
    const open = signIn({ ...here.around, files }, here.desk.session.officer.officerId, testPassphrase)
    if (!open.ok) throw new Error(open.refusal.code)
    const { desk } = open.value
    expect(desk.log.size()).toBe(here.desk.log.size())
    expect(desk.log.deviceId).not.toBe(here.desk.log.deviceId)
    expect(desk.log.verify().brokenAt).toBeUndefined()
    desk.db.close()
  })

  it('never takes the place of a store that is there', () => {
    expect(restoreFrom(backedUp(), testPassphrase, here.around.files, newId)).toBe('storeExists')
  })

  it('that is cut off or damaged restores nothing', () => {
    const file = backedUp()
    const bytes = readFileSync(file)
    truncateSync(file, bytes.length - 5000)
    expect(restoreFrom(file, testPassphrase, elsewhere(), newId)).toBe('backupDamaged')
    bytes.fill(0, bytes.length - 9000, bytes.length - 100)
    writeFileSync(file, bytes)
    expect(restoreFrom(file, testPassphrase, elsewhere(), newId)).toBe('backupDamaged')
    writeFileSync(file, 'no backup at all')
    expect(restoreFrom(file, testPassphrase, elsewhere(), newId)).toBe('notABackup')
    expect(existsSync(elsewhere().database)).toBe(false)
  })

  it('keeps seven days and four weeks', () => {
    const name = (day: number) => `redress-${new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)}T20-00-00-000Z.backup`
    const all = Array.from({ length: 60 }, (_, day) => name(day - 30))
    const kept = all.filter((one) => !outdated(all).includes(one))
    expect(kept.slice(-7)).toEqual(all.slice(-7))
    expect(kept.length).toBeGreaterThanOrEqual(9)
    expect(kept.length).toBeLessThanOrEqual(11)
    expect(outdated(['notes.txt', 'keyring.json'])).toEqual([])
  })
})
