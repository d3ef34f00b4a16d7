import { expect, it } from 'vitest'
import { nextLink, chainStart } from '../../../shared/log/chain.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../../shared/log/op.ts'
import { memoryDatabase } from '../database.ts'
import { Log, sha256 } from './log.ts'
import { logVersion, migrateLog } from './migrate.ts'
import { due } from './attachments-due.ts'
import { migration0001 } from './migrations/0001-log.ts'
import { migration0002 } from './migrations/0002-sync.ts'
import { Replica } from './replica.ts'

const device = '01a0ad6f-7579-7c30-8bf5-cf13d09c8102'
const op = (nth: number): Op => ({
  opId: `01a0ad6f-7579-7c30-8bf5-${String(nth).padStart(12, '0')}`, stream: 'b/1/cases', entity: 'case/1' as EntityId, type: 'case.note', v: 1, body: { text: `第 ${nth} 条` },
  deviceId: device, deviceSeq: nth, actor: 'me' as OfficerId, baseRev: nth - 1, at: '2026-11-01T00:00:00.000Z' as Instant,
})

it('takes a log of the first version along, whole and in its order, as ops that wait for HQ', () => {
  const db = memoryDatabase()
  db.handle.exec(migration0001)
  db.handle.pragma('user_version=1')
  let chain: Uint8Array = chainStart
  const insert = db.prepare('insert into log (op_id, stream, entity, rev, type, v, body, device_id, device_seq, actor, base_rev, at, chain) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  for (let nth = 1; nth <= 5; nth += 1) {
    const one = op(nth)
    chain = nextLink(sha256, chain, one, JSON.stringify(one.body))
    insert.run(one.opId, one.stream, one.entity, nth, one.type, 1, JSON.stringify(one.body), device, nth, one.actor, nth - 1, one.at, chain)
  }
  db.prepare('insert into device values (1, ?, 5)').run(device)
  migrateLog(db)
  expect(db.handle.pragma('user_version', { simple: true })).toBe(logVersion)
  const log = new Log(db, () => 'another')
  expect(log.deviceId).toBe(device)
  expect(log.verify()).toEqual({ entries: 5 })
  expect(log.entriesOf('case/1').map(({ rev, body }) => [rev, body['text']])).toEqual([1, 2, 3, 4, 5].map((nth) => [nth, `第 ${nth} 条`]))
  expect(new Replica(db, log).pending(0, 10)).toEqual([1, 2, 3, 4, 5].map(op))
  expect(() => db.handle.exec('delete from log')).toThrow(/append-only/)
  db.close()
})

it('puts on the list of attachments those of applied ops that HQ is not known to have, also the ones that came along with a case', () => {
  const db = memoryDatabase()
  db.handle.exec(migration0001 + migration0002)
  db.handle.pragma('user_version=2')
  const insert = db.prepare(`insert into log (op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, chain, own, hq_seq, hq_verdict)
    values (?, 'b/1/cases', ?, ?, 1, ?, '', ?, '', 0, '', x'', ?, ?, ?)`)
  const applied = '{"is":"applied"}'
  const attach = (sha256: string) => JSON.stringify({ attachmentId: 'a', sha256 })
  insert.run('1', 'case/1', 'case.attach', attach('up'), 1, 1, 1, applied)
  insert.run('2', 'case/1', 'case.attach', attach('mine'), 2, 1, 2, applied)
  insert.run('3', 'case/1', 'case.attach', attach('theirs'), 3, 0, 3, applied)
  insert.run('4', 'case/1', 'case.attach', attach('refused'), 4, 0, 4, '{"is":"refused"}')
  insert.run('5', 'case/1', 'case.attach', attach('waits'), 5, 1, null, null)
  const history = [{ type: 'case.register', body: { number: 'sha256' } }, { type: 'case.takeOver', body: { history: [{ type: 'case.attach', body: { sha256: 'along' } }] } }]
  insert.run('7', 'incident/1', 'incident.attach', attach('evidence'), 7, 0, 6, applied)
  insert.run('6', 'case/2', 'case.takeOver', JSON.stringify({ history }), 6, 0, 5, applied)
  db.handle.exec(`insert into attachment_up values ('b/1/cases', 'up', null, 1), ('b/1/cases', 'mine', '/v1/upload/x', 0)`)
  migrateLog(db)
  const here = due(db, 10).map(({ entity, sha256, own }) => `${entity} ${sha256} ${own}`)
  expect(new Set(here)).toEqual(new Set(['case/1 mine 1', 'case/1 theirs 0', 'case/2 along 0', 'incident/1 evidence 0']))
  db.close()
})
