/** What a locked workstation tells, under a clock that the test sets: at its time, from memory, and not once more after the next sign-in. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DeskEvent } from '../../shared/contract/bridge.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import { remindersOf } from '../../shared/reminders/reminders.ts'
import { platform } from './platform.ts'
import { instant } from './testing.ts'
import { startWatching } from './watching.ts'
import { WorkstationHost } from './workstation.ts'

const passphrase = 'eight letters at least'
let folder: string
let host: WorkstationHost
let watching: { stop: () => void }
let time: string
let told: string[]
let caseId: string

const at = async (local: string) => {
  time = local
  await vi.advanceTimersByTimeAsync(2000)
}
const heard = () => told.splice(0)
const me = () => host.state().officers[0]?.officerId as OfficerId
const enter = async (officerId = me()) => {
  expect(await host.execute({ type: 'workstation.signIn', officerId, passphrase })).toMatchObject({ ok: true })
  await vi.advanceTimersByTimeAsync(2000)
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  folder = mkdtempSync(join(tmpdir(), 'redress-locked-'))
  time = '2026-09-17 10:00'
  told = []
  const emit = (event: DeskEvent) => {
    if (event.type === 'reminders') told.push(...event.reminders.map(({ number, key }) => `${number.slice(-1)} ${key.step}`))
  }
  host = new WorkstationHost({
    folder, emit, platform: { ...platform, now: () => instant(time) },
    shell: { kind: 'loopback', version: '0', importWorker: new URL('file:///nowhere'), backupWorker: new URL('file:///nowhere'), openPath: () => Promise.resolve(false) },
  })
  await host.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase })
  const registered = await host.execute({
    type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: instant('2026-09-17 09:00'), receivedBy: '陈静', forwardedByRegulator: false, policies: [],
    parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '赵敏' }], request: '赔付', facts: '未赔付',
  })
  if (!registered.ok) throw new Error(registered.refusal.code)
  caseId = (registered.value as { id: string }).id
  watching = startWatching(host)
  await at('2026-09-29 23:00')
  expect(heard()).toEqual([])
})
afterEach(() => {
  watching.stop()
  host.signOut()
  rmSync(folder, { recursive: true, force: true })
  vi.useRealTimers()
})

it('tells at its time with the store closed, shows it on the sign-in page, and not once more after it', async () => {
  await host.execute({ type: 'workstation.lock' })
  await at('2026-09-29 23:59')
  expect(heard()).toEqual([])
  await at('2026-09-30 00:00')
  expect(heard()).toEqual(['1 threeDaysLeft'])
  expect(host.open).toBeUndefined()
  expect(host.state().locked).toMatchObject({ zone: 'Asia/Shanghai', told: [{ key: { step: 'threeDaysLeft' } }] })
  expect(JSON.stringify(host.state().locked)).not.toContain('赵敏')
  await at('2026-09-30 09:00')
  expect(heard()).toEqual([])
  await enter()
  expect(heard()).toEqual([])
  await host.execute({ type: 'workstation.lock' })
  expect(host.state().locked?.told).toEqual([])
})

it('tells a weekend of sleep in one go, and after three days waits for somebody', async () => {
  await host.execute({ type: 'workstation.lock' })
  await at('2026-10-02 08:00')
  expect(heard()).toEqual(['1 threeDaysLeft', '1 oneDayLeft'])
  await at('2026-10-09 08:00')
  expect(heard()).toEqual([])
  await enter()
  expect(heard()).toEqual(['1 due', '1 oneDayLate', '1 threeDaysLate'])
})

it('tells what was put off when its time comes', async () => {
  await at('2026-09-30 00:00')
  expect(heard()).toEqual(['1 threeDaysLeft'])
  const dueAt = Date.parse(instant('2026-10-03 00:00'))
  const key = { entity: caseId, pack: 'cn-m20', clock: 'decision', step: 'threeDaysLeft', time: 0, dueAt }
  expect(await host.execute({ type: 'reminder.snooze', id: remindersOf(host.open?.desk.session.officer.officerId as OfficerId), of: key, until: instant('2026-09-30 11:00'), reason: '等勘查报告' })).toMatchObject({ ok: true })
  await host.execute({ type: 'workstation.lock' })
  await at('2026-09-30 10:59')
  expect(heard()).toEqual([])
  await at('2026-09-30 11:00')
  expect(heard()).toEqual(['1 threeDaysLeft'])
  await enter()
  expect(heard()).toEqual([])
})

it('has told nothing to another officer, and nothing goes on after a sign-out', async () => {
  const other = await host.execute({ type: 'officer.enrol', name: '林浩', role: 'manager', passphrase })
  if (!other.ok) throw new Error(other.refusal.code)
  await host.execute({ type: 'workstation.lock' })
  await at('2026-09-30 00:00')
  expect(heard()).toEqual(['1 threeDaysLeft'])
  await enter((other.value as { officerId: OfficerId }).officerId)
  expect(heard()).toEqual(['1 threeDaysLeft'])
  await host.execute({ type: 'workstation.signOut' })
  await at('2026-10-02 00:00')
  expect(heard()).toEqual([])
})
