import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { streams } from '../shared/access/streams.ts'
import type { EntityId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

let database: Database
let firm: Company
let shanghai: string
let beijing: string
let one: JoinedDesk
let other: JoinedDesk

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  const head = await firm.foundBranch('总公司')
  shanghai = await firm.foundBranch('上海分公司', head)
  beijing = await firm.foundBranch('北京分公司', head)
  one = await JoinedDesk.of(firm, await firm.enrolOfficer(shanghai, '张三', 'manager'))
  other = await JoinedDesk.of(firm, await firm.enrolOfficer(beijing, '王五', 'manager'))
})
afterAll(async () => {
  one.close()
  other.close()
  await firm.close()
  await database.close()
})

async function attached(desk: JoinedDesk, bytes: Uint8Array): Promise<{ id: EntityId; attachmentId: string }> {
  const { id } = await desk.do('case.register', registered('A'))
  const { fileId } = await desk.do('file.begin', { name: '保单.pdf', size: bytes.length })
  await desk.do('file.append', { fileId, bytes })
  return { id, ...(await desk.do('case.addAttachment', { id, fileId, mediaType: 'application/pdf' })) }
}

const opened = async (desk: JoinedDesk, id: EntityId, attachmentId: string): Promise<Uint8Array | undefined> => {
  const answer = await desk.do('case.openAttachment', { id, attachmentId })
  return answer.opened ? undefined : answer.file.bytes
}

const takenOver = (desk: JoinedDesk, from: EntityId): EntityId => {
  const rows = desk.desk.db.prepare(`select entity from log where type = 'case.takeOver' and body ->> '$.from' = ?`).all(from) as { entity: EntityId }[]
  if (!rows[0]) throw new Error('the case has not come over')
  return rows[0].entity
}

it('is opened where its case was handed over to, and where that was handed on to, by who had never seen it', async () => {
  const bytes = new Uint8Array(randomBytes(5_000_000))
  const { id, attachmentId } = await attached(one, bytes)
  await one.talk()
  await one.do('case.handOver', { id, toBranch: beijing, reason: '属地管理' })
  await one.talk()
  await other.talk()
  const there = takenOver(other, id)
  expect(Buffer.from((await opened(other, there, attachmentId)) ?? []).equals(bytes)).toBe(true)
  // handed back it has been in three streams, and its bytes in the first one only
  rmSync(join(one.folder, 'attachments'), { recursive: true })
  await other.do('case.handOver', { id: there, toBranch: shanghai, reason: '退回' })
  await other.talk()
  await one.talk()
  expect(Buffer.from((await opened(one, takenOver(one, there), attachmentId)) ?? []).equals(bytes)).toBe(true)
})

it('is on no list once it is everywhere, and a talk then asks for none', async () => {
  const bytes = new Uint8Array(randomBytes(2_000))
  await attached(one, bytes)
  expect(one.ask('syncDetail').attachments.up).toBeLessThanOrEqual(1)
  await one.talk()
  await one.talk()
  expect(one.ask('syncDetail').attachments).toEqual({ up: 0, down: 0 })
  const asked = async () => (await (await fetch(`${firm.hq.url}/metrics`)).text()).split('\n').filter((line) => line.includes('/v1/blobs'))
  const before = await asked()
  expect(before.length).toBeGreaterThan(0)
  await one.talk()
  expect(await asked()).toEqual(before)
})

it('comes from HQ again when it is gone here, and goes to an HQ that has lost it with a restore', async () => {
  const bytes = new Uint8Array(randomBytes(3_000))
  const { id, attachmentId } = await attached(one, bytes)
  await one.talk()
  const file = join(one.folder, 'attachments', createHash('sha256').update(bytes).digest('hex'))
  rmSync(file)
  await expect(one.do('case.openAttachment', { id, attachmentId })).rejects.toThrow('attachmentMissing')
  await one.talk()
  expect(Buffer.from((await opened(one, id, attachmentId)) ?? []).equals(bytes)).toBe(true)
  rmSync(join(firm.folder, 'blobs'), { recursive: true })
  await one.do('sync.checkAndRepair')
  await one.talk()
  rmSync(file)
  await expect(one.do('case.openAttachment', { id, attachmentId })).rejects.toThrow('attachmentMissing')
  await one.talk()
  expect(Buffer.from((await opened(one, id, attachmentId)) ?? []).equals(bytes)).toBe(true)
})

it('that nobody has is asked for now and then, and holds up no other', async () => {
  const stranger = await firm.desk(await firm.enrolOfficer(shanghai, '李四', 'officer'))
  const [stream, entity] = [streams.cases(shanghai), `case/${crypto.randomUUID()}`]
  const nobodys = Array.from({ length: 30 }, (_, nth) => ({ attachmentId: `a${nth}`, sha256: String(nth).padStart(64, '0'), name: '失.pdf', size: 1, mediaType: 'application/pdf' }))
  await stranger.push([stranger.op(stream, entity, 'case.register', registered('L')), ...nobodys.map((body) => stranger.op(stream, entity, 'case.attach', body))])
  await one.talk()
  expect(one.ask('syncDetail').attachments.down).toBe(30)
  const bytes = new Uint8Array(randomBytes(1_000))
  const { id, attachmentId } = await attached(one, bytes)
  await one.talk()
  expect(one.ask('syncDetail').attachments).toEqual({ up: 0, down: 30 })
  expect(Buffer.from((await opened(one, id, attachmentId)) ?? []).equals(bytes)).toBe(true)
})
