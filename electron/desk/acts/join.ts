/**
 * A new workstation of a company that has an HQ: the code says whose it is, the directory comes from HQ, the rest after sign-in. As with founding,
 * the keyring comes first and the database appears by a rename once somebody can sign in to it.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import type { Act } from '../../../shared/contract/acts.ts'
import { streams } from '../../../shared/access/streams.ts'
import type { EnrolAnswer } from '../../../shared/contract/wire.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { moveInto } from '../../store/files.ts'
import { newDatabaseKey, newRecoveryKey, recoverySlot, withSlot, writeKeyring } from '../../store/keyring.ts'
import { openStore, type Store } from '../../store/store.ts'
import { exchange } from '../../sync/exchange.ts'
import { enrol, HttpTransport } from '../../sync/http.ts'
import type { Transport } from '../../sync/transport.ts'
import { saveJoined } from '../joined.ts'
import { booksFor } from '../rule-books.ts'
import { signIn, type OpenDesk, type Surroundings } from './access.ts'
import { refusalOf } from './sync.ts'

/** `deviceId` stays over several tries: HQ lets the same device ask again with a code whose first answer was lost. */
export async function joinAsNew(around: Surroundings, act: Act<'workstation.join'>, deviceId: string): Promise<Answer<{ open: OpenDesk; recoveryKey: string }>> {
  const { files, platform } = around
  if (existsSync(files.database)) return refuse('storeExists')
  const key = newDatabaseKey()
  const unfinished = { ...files, database: `${files.database}.new` }
  let store: Store | undefined
  try {
    const enrolled = await enrol(act.address, { code: act.code, deviceId, deviceName: act.deviceName })
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished.database + suffix, { force: true })
    store = openStore(unfinished, key, { create: true, newId: () => deviceId })
    const { tokens, company, epoch, officerId, officerName } = enrolled
    saveJoined(store.db, { address: act.address, company, deviceName: act.deviceName, tokens, epoch, offlineDays: 30, revoked: false, allowed: {} })
    await fetchDirectory(store, enrolled, act.address, platform.newId)
    const recoveryKey = newRecoveryKey()
    writeKeyring(files.keyring, withSlot(withSlot({ format: 1, slots: [] }, officerId, officerName, act.passphrase, key), recoverySlot, '', recoveryKey, key))
    store.db.close()
    store = undefined
    moveInto(unfinished.database, files.database)
    const open = signIn(around, officerId, act.passphrase)
    return open.ok ? { ok: true, value: { open: open.value, recoveryKey } } : open
  } catch (error) {
    store?.db.close()
    return refusalOf(error)
  }
}

/** Who works where: without it nobody can be shown a desk. */
async function fetchDirectory(store: Store, { officerId, officerName, branchId, tokens, epoch }: EnrolAnswer, address: string, newId: () => string): Promise<void> {
  const http = new HttpTransport({ address, tokens: () => tokens, keep: () => {} })
  const transport: Transport = { ...http, hello: async () => ({ ...(await http.hello()), streams: [streams.directory()] }) }
  const session = { officer: { officerId, name: officerName, branchId, role: 'reader' as const }, branch: { branchId, code: '', name: '', zone: 'Asia/Shanghai' } }
  await exchange({ desk: { ...store, session, ...booksFor(store.log, session), joined: true, changed: () => {} }, transport, newId, epoch, allowed: {} })
}
