import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { streams } from '../shared/access/streams.ts'
import type { OfficerId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

let database: Database
let firm: Company
let branch: string
let officer: OfficerId

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  branch = await firm.foundBranch('总公司')
  officer = await firm.enrolOfficer(branch, '张三', 'manager')
})
afterAll(async () => {
  await firm.close()
  await database.close()
})

it('a workstation that was revoked sends what waits there, text and file, and only then is empty', async () => {
  const desk = await JoinedDesk.of(firm, officer)
  const { deviceId } = desk.desk.log
  const { id } = await desk.do('case.register', registered('R'))
  await desk.talk()
  const [workstation] = await database.db.selectFrom('workstation_device').select('workstation_id').where('device_id', '=', deviceId).execute()
  await firm.hq.access.revoke(workstation?.workstation_id ?? '', false)
  await desk.do('case.note', { id, text: '撤销之前写下的' })
  const { fileId } = await desk.do('file.begin', { name: '照片.jpg', size: 9 })
  await desk.do('file.append', { fileId, bytes: new Uint8Array(9) })
  await desk.do('case.addAttachment', { id, fileId, mediaType: 'image/jpeg' })
  await expect.poll(() => existsSync(desk.host.files.database)).toBe(false)
  const kept = await firm.hq.hq().store.read((read) => read.rowsOf(streams.cases(branch), [id]))
  expect(kept.map(({ op }) => (JSON.parse(op) as { type: string }).type)).toEqual(['case.register', 'case.note', 'case.attach'])
  const files = await readdir(join(firm.folder, 'blobs'), { recursive: true })
  expect(files.filter((name) => name.endsWith(createHash('sha256').update(new Uint8Array(9)).digest('hex')))).toHaveLength(1)
  desk.close()
})
