import { expect, it } from 'vitest'
import { nextLink, chainStart } from '../../../shared/log/chain.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../../shared/log/op.ts'
import { memoryDatabase } from '../database.ts'
import { Log, sha256 } from './log.ts'
import { logVersion, migrateLog } from './migrate.ts'
import { migration0001 } from './migrations/0001-log.ts'
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
