/**
 * Getting in: first run, sign-in, recovery. The database key exists unwrapped only in this process's memory while somebody is signed in.
 */
import { hkdfSync } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { directoryId } from '../../../shared/directory/directory.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Act } from '../../../shared/contract/acts.ts'
import { readable, StoreUnreadable } from '../../store/database.ts'
import { moveInto, type StoreFiles } from '../../store/files.ts'
import { newDatabaseKey, newRecoveryKey, readKeyring, recoverySlot, renamedSlot, unwrap, withoutSlots, withSlot, writeKeyring, type Keyring } from '../../store/keyring.ts'
import { openStore, type Store } from '../../store/store.ts'
import { query, type OfficerRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { keyringTrouble } from '../keyring-trouble.ts'
import type { Platform } from '../platform.ts'
import { execute } from '../execute.ts'
import { booksFor } from '../rule-books.ts'
import { readJoined } from '../joined.ts'
import { sessionOf } from '../session.ts'
import { trustedTime } from '../trusted-time.ts'

export interface Surroundings {
  files: StoreFiles
  platform: Platform
  changed: Desk['changed']
  progress: (done: number, total: number) => void
}

export interface OpenDesk {
  desk: Desk
  key: Uint8Array
}

/** The zone in which the branch counts its dates. Mainland China has one. */
const defaultZone = 'Asia/Shanghai'

/**
 * Founds the store. The keyring is written first and the database appears by a rename once the branch stands in it: a crash in between
 * leaves an empty workstation, never a database that nobody can open. An old keyring found without a database is kept aside.
 */
export function setUp(around: Surroundings, act: Act<'workstation.setUp'>): Answer<{ open: OpenDesk; recoveryKey: string }> {
  const { files, platform } = around
  if (existsSync(files.database)) return refuse('storeExists')
  const key = newDatabaseKey()
  const officerId = platform.newId() as OfficerId
  const recoveryKey = newRecoveryKey()
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  if (existsSync(files.keyring)) renameSync(files.keyring, `${files.keyring}.${platform.newId()}.old`)
  const empty = { format: 1 as const, slots: [] }
  writeKeyring(files.keyring, withSlot(withSlot(empty, officerId, act.officerName, act.passphrase, key), recoverySlot, '', recoveryKey, key))
  found(around, key, act, officerId)
  const open = opened(around, key, officerId)
  return open.ok ? { ok: true, value: { open: open.value, recoveryKey } } : open
}

function found(around: Surroundings, key: Uint8Array, act: Act<'workstation.setUp'>, officerId: OfficerId): void {
  const { files, platform } = around
  const unfinished = { ...files, database: `${files.database}.new` }
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished.database + suffix, { force: true })
  const store = openStore(unfinished, key, { create: true, newId: platform.newId })
  const branch = { branchId: platform.newId(), code: branchCode(act), name: act.branchName, zone: defaultZone }
  const officer = { officerId, branchId: branch.branchId, name: act.officerName, role: 'manager' as const }
  const founded = execute(deskOf(around, store, key, { officer, branch }), [
    { type: 'directory.foundBranch', id: directoryId, branch },
    { type: 'directory.enrolOfficer', id: directoryId, officer },
  ])
  store.db.close()
  if (!founded.ok) throw new Error(`a new directory refused its founders: ${founded.refusal.code}`)
  moveInto(unfinished.database, files.database)
}

/** A short code for case numbers: as typed, else the initials of the name. */
function branchCode({ branchCode: typed, branchName }: Act<'workstation.setUp'>): string {
  const code = typed || pinyin(branchName, { pattern: 'first', toneType: 'none', type: 'array' }).join('')
  return code.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 6) || 'B'
}

/** Refusals: `store.keyringMissing`, `store.keyringDamaged`. */
export function keyringOf(files: StoreFiles): Answer<Keyring> {
  const trouble = keyringTrouble(files)
  const keyring = trouble ? undefined : readKeyring(files.keyring)
  return keyring ? { ok: true, value: keyring } : refuse(`store.${trouble ?? 'keyringMissing'}`)
}

export function signIn(around: Surroundings, officerId: string, passphrase: string): Answer<OpenDesk> {
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return keyring
  const key = unwrap(keyring.value, officerId, passphrase)
  if (!key) return refuse('passphraseWrong')
  return opened(around, key, officerId as OfficerId)
}

/** The recovery key opens the store and gives an officer a new passphrase. */
export function recover(around: Surroundings, act: Act<'workstation.recover'>): Answer<OpenDesk> {
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return keyring
  const key = unwrap(keyring.value, recoverySlot, act.recoveryKey)
  if (!key) return refuse('recoveryKeyWrong')
  const slot = keyring.value.slots.find(({ id }) => id === act.officerId)
  if (!slot) return refuse('officerUnknown')
  const open = opened(around, key, act.officerId)
  if (open.ok) writeKeyring(around.files.keyring, withSlot(keyring.value, slot.id, slot.label, act.passphrase, key))
  return open
}

export function changePassphrase(around: Surroundings, { desk, key }: OpenDesk, act: Act<'workstation.changePassphrase'>): Answer<undefined> {
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return keyring
  const { officerId, name } = desk.session.officer
  if (!unwrap(keyring.value, officerId, act.old)) return refuse('passphraseWrong')
  writeKeyring(around.files.keyring, withSlot(keyring.value, officerId, name, act.new, key))
  return { ok: true, value: undefined }
}

export function enrolOfficer(around: Surroundings, { desk, key }: OpenDesk, act: Act<'officer.enrol'>): Answer<{ officerId: OfficerId }> {
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return keyring
  const officerId = around.platform.newId() as OfficerId
  const officer = { officerId, branchId: desk.session.branch.branchId, name: act.name, role: act.role, ...(act.email && { email: act.email }) }
  const enrolled = execute(desk, [{ type: 'directory.enrolOfficer', id: directoryId, officer }])
  if (!enrolled.ok) return enrolled
  writeKeyring(around.files.keyring, withSlot(keyring.value, officerId, act.name, act.passphrase, key))
  return { ok: true, value: { officerId } }
}

/** Who left comes back with a first passphrase, as a new officer does: the former one went with its slot. */
export function returnOfficer(around: Surroundings, { desk, key }: OpenDesk, act: Act<'officer.return'>): Answer<undefined> {
  const { officerId } = act
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return keyring
  const returned = execute(desk, [{ type: 'directory.changeOfficer', id: directoryId, officerId, left: false }])
  if (!returned.ok) return returned
  const name = sessionOf(desk.db, officerId)?.officer.name
  if (!name) return refuse('officerUnknown')
  writeKeyring(around.files.keyring, withSlot(keyring.value, officerId, name, act.passphrase, key))
  return { ok: true, value: undefined }
}

/**
 * Brings the keyring in line with the directory: names as they are now, nobody who left. After every change of an officer, and at every
 * opening, because a power cut may fall between the two files.
 */
export function alignKeyring(files: StoreFiles, db: Desk['db']): void {
  const keyring = readKeyring(files.keyring)
  if (!keyring) return
  const officers = db.all<OfficerRow>(query.selectFrom('officer').selectAll().compile())
  const named = officers.reduce((ring, { officer_id: id, name }) => renamedSlot(ring, id, name), keyring)
  const aligned = withoutSlots(named, officers.filter(({ left }) => left === 1).map(({ officer_id: id }) => id))
  if (JSON.stringify(aligned) !== JSON.stringify(keyring)) writeKeyring(files.keyring, aligned)
}

function opened(around: Surroundings, key: Uint8Array, officerId: OfficerId): Answer<OpenDesk> {
  let store: Store | undefined
  try {
    store = openStore(around.files, key, { newId: around.platform.newId, progress: around.progress })
    const session = sessionOf(store.db, officerId)
    alignKeyring(around.files, store.db)
    if (session) return { ok: true, value: { desk: deskOf(around, store, key, session), key } }
    store.db.close()
    return refuse('officerLeft')
  } catch (error) {
    store?.db.close()
    const said = readable(error)
    if (said instanceof StoreUnreadable) return refuse(`store.${said.code}`)
    throw error
  }
}

/** A second connection for a thread of this workstation; who is signed in comes with it. */
export const openAgain = (around: Surroundings, key: Uint8Array, session: Desk['session']): Desk =>
  deskOf(around, openStore(around.files, key, { newId: around.platform.newId, beside: true }), key, session)

function deskOf(around: Surroundings, store: Store, key: Uint8Array, session: Desk['session']): Desk {
  return {
    ...store, files: around.files, platform: trustedTime(around.platform, store.log, store.db), session, changed: around.changed,
    ...booksFor(store.log, session), joined: readJoined(store.db) !== undefined,
    attachmentKey: new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), 'redress attachments', 32)),
  }
}
