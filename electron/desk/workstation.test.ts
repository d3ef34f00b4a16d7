import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { domainCommands } from '../../shared/aggregates.ts'
import type { Instant } from '../../shared/log/op.ts'
import { acts } from '../../shared/contract/acts.ts'
import { queries } from '../../shared/contract/bridge.ts'
import { readKeyring, withoutSlots, writeKeyring } from '../store/keyring.ts'
import { platform } from './platform.ts'
import { WorkstationHost } from './workstation.ts'

let host: WorkstationHost
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-host-'))
  host = new WorkstationHost({
    folder, platform, emit: () => {},
    shell: { kind: 'loopback', version: '0', importWorker: new URL('file:///nowhere'), backupWorker: new URL('file:///nowhere'), openPath: () => Promise.resolve(false) },
  })
  await host.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase: '12345678' })
})
afterEach(() => {
  host.signOut()
  rmSync(folder, { recursive: true, force: true })
})

/** Acts that end the session, take long or read another thread: fuzzed elsewhere or not at all. */
const quiet = Object.keys(acts).filter((type) => !['workstation.setUp', 'workstation.signOut', 'workstation.lock', 'workstation.signIn', 'workstation.recover', 'workstation.changePassphrase', 'officer.enrol', 'officer.return', 'workstation.backUp', 'workstation.verify', 'workstation.loadDemonstration', 'workstation.restore'].includes(type))
const types = [...Object.keys(domainCommands), ...quiet, 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'case.', '']
const names = [...Object.keys(queries), 'constructor', '__proto__', 'valueOf', 'nothing']
const anything = fc.anything({ maxDepth: 3, withBigInt: false, withDate: false, withMap: false, withSet: false })

it('answers every call with a value or a typed refusal, whatever it is given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), fc.dictionary(fc.constantFrom('id', 'fileId', 'name', 'text', 'reason', 'to', 'set', 'party', 'bytes', 'mapping', 'sheet', 'value', 'size', 'selection'), anything), async (type, fields) => {
      const answer = await host.execute({ ...fields, type })
      expect(answer.ok || typeof answer.refusal.code === 'string').toBe(true)
      if (!answer.ok) expect(answer.refusal.code).not.toBe('fault')
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...names), anything, (name, input) => {
      const answer = host.query(name, input)
      expect(answer.ok || typeof answer.refusal.code === 'string').toBe(true)
      if (!answer.ok) expect(answer.refusal.code).not.toBe('fault')
    }),
    { numRuns: 2000 },
  )
})

it('takes every kind of malformed call for what it is', async () => {
  for (const input of [null, undefined, 1, 'x', [], {}, { type: 1 }, { type: null }]) expect(await host.execute(input)).toMatchObject({ ok: false, refusal: { code: 'commandUnknown' } })
  expect(host.query('viewCounts', null)).toMatchObject({ ok: false, refusal: { code: 'inputUnreadable' } })
})

it('offers officers at sign-in under their present name, and those who left not at all', async () => {
  const enrolled = await host.execute({ type: 'officer.enrol', name: '林浩', role: 'officer', passphrase: '87654321' })
  const officerId = (enrolled as { value: { officerId: string } }).value.officerId
  const names = () => {
    host.signOut()
    const { officers } = host.state()
    return officers.map(({ name }) => name)
  }
  const back = () => host.execute({ type: 'workstation.signIn', officerId: host.state().officers[0]?.officerId, passphrase: '12345678' })
  await host.execute({ type: 'directory.changeOfficer', id: 'directory', officerId, name: '林皓' })
  expect(names()).toEqual(['陈静', '林皓'])
  await back()
  await host.execute({ type: 'directory.changeOfficer', id: 'directory', officerId, left: true })
  expect(names()).toEqual(['陈静'])
})

it('takes the key of an officer who leaves away at once, and gives a new one at the return', async () => {
  const enrolled = await host.execute({ type: 'officer.enrol', name: '林浩', role: 'officer', passphrase: '87654321' })
  const officerId = (enrolled as { value: { officerId: string } }).value.officerId
  const slots = () => readKeyring(host.files.keyring)?.slots.map(({ label }) => label)
  const enter = (secret: string) => host.execute({ type: 'workstation.signIn', officerId, passphrase: secret })
  await host.execute({ type: 'directory.changeOfficer', id: 'directory', officerId, left: true })
  expect(slots()).toEqual(['陈静', ''])
  expect(await enter('87654321')).toMatchObject({ ok: false, refusal: { code: 'passphraseWrong' } })
  expect(await host.execute({ type: 'officer.return', officerId, passphrase: 'another one' })).toMatchObject({ ok: true })
  expect(await enter('87654321')).toMatchObject({ ok: false })
  host.signOut()
  expect(await enter('another one')).toMatchObject({ ok: true })
})

it('removes at the next sign-in what a power cut left in the keyring, and never the last key of an officer', async () => {
  const enrolled = await host.execute({ type: 'officer.enrol', name: '林浩', role: 'officer', passphrase: '87654321' })
  const officerId = (enrolled as { value: { officerId: string } }).value.officerId
  const before = readKeyring(host.files.keyring)
  await host.execute({ type: 'directory.changeOfficer', id: 'directory', officerId, left: true })
  if (before) writeKeyring(host.files.keyring, before)
  host.signOut()
  await host.execute({ type: 'workstation.signIn', officerId: host.state().officers[0]?.officerId, passphrase: '12345678' })
  expect(readKeyring(host.files.keyring)?.slots.map(({ id }) => id)).not.toContain(officerId)
  const everybody = before?.slots.map(({ id }) => id) ?? []
  expect(before && withoutSlots(before, everybody).slots).toEqual(before?.slots)
})

it('refuses everything about cases while nobody is signed in', async () => {
  host.signOut()
  for (const name of Object.keys(queries).filter((one) => one !== 'workstation')) {
    const answer = host.query(name, { id: 'x', caseId: 'x', incident: 'x', runId: 'x', itemId: 'x', batch: 'x', key: 'x', url: '', version: 1, number: 'x', text: 'x', name: 'x', view: 'open', column: 'due_at', selection: { view: 'open' }, identities: [], phones: [], policies: [], names: [], to: [] })
    expect(answer, name).toMatchObject({ ok: false, refusal: { code: 'notSignedIn' } })
  }
  expect(await host.execute({ type: 'case.note', id: 'case/1', text: 'x' })).toMatchObject({ ok: false, refusal: { code: 'notSignedIn' } })
  expect(host.state()).toMatchObject({ phase: 'locked', officers: [{ name: '陈静' }] })
  expect(host.state().session).toBeUndefined()
})

it('locks when nobody is here, by the longer of two clocks, and says so until the next sign-in', async () => {
  let now = Date.parse('2026-09-17T02:00:00.000Z')
  const here = new WorkstationHost({
    folder, emit: () => {}, shell: host.shell, platform: { ...platform, now: () => new Date(now).toISOString() as Instant },
  })
  host.signOut()
  const officerId = here.state().officers[0]?.officerId
  const enter = () => here.execute({ type: 'workstation.signIn', officerId, passphrase: '12345678' })
  await enter()
  // nobody has been seen yet: the first run shows the recovery key as long as it takes
  now += 86_400_000
  here.lockWhenIdle()
  expect(here.state().phase).toBe('open')
  await here.execute({ type: 'workstation.present' })
  now += 15 * 60_000 - 1
  here.lockWhenIdle()
  expect(here.state().phase).toBe('open')
  const key = here.open?.key
  now += 1
  here.lockWhenIdle()
  expect(here.state()).toMatchObject({ phase: 'locked', locked: { idleMinutes: 15 } })
  expect(key?.every((byte) => byte === 0)).toBe(true)
  expect(here.query('viewCounts', {})).toMatchObject({ ok: false, refusal: { code: 'notSignedIn' } })
  await enter()
  expect(here.state().locked).toBeUndefined()
  await here.execute({ type: 'workstation.lock' })
  expect(here.state()).toMatchObject({ phase: 'locked', locked: {} })
})

it('lets nobody set the lock to never', async () => {
  for (const minutes of [0, 4, 61, Number.POSITIVE_INFINITY]) {
    expect(await host.execute({ type: 'workstation.prefer', idleMinutes: minutes })).toMatchObject({ ok: false, refusal: { code: 'inputUnreadable' } })
  }
  expect(await host.execute({ type: 'workstation.prefer', idleMinutes: 60 })).toMatchObject({ ok: true })
  expect(host.state().preferences.idleMinutes).toBe(60)
})
