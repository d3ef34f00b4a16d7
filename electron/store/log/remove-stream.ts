/**
 * Takes a stream out of the store: the officer lost the right to it, or the workstation moved. The one place where entries leave a log; what stays
 * is chained anew and the projections are rebuilt, in one transaction. Own ops that HQ did not apply stay: they are their author's text.
 */
import { appliedText } from '../../../shared/sync/row.ts'
import type { Database } from '../database.ts'
import { rebuildProjections } from '../projections/rebuild.ts'
import { opOf, type Log, type LogRow } from './log.ts'
import { logTriggers } from './migrations/0002-sync.ts'

const staying = `stream <> ? or (own = 1 and (hq_seq is null or hq_verdict <> '${appliedText}'))`

export function removeStream(db: Database, log: Log, stream: string): void {
  log.transaction(() => {
    db.handle.exec('drop trigger log_is_append_only; drop trigger log_is_not_edited; create temp table staying as select * from log where 0')
    db.prepare(`insert into staying select * from log where ${staying} order by local_seq`).run(stream)
    db.handle.exec('delete from log')
    log.empty()
    const rows = db.handle.prepare('select * from staying order by local_seq').all() as (LogRow & { own: number })[]
    for (const row of rows) {
      const place = log.write(opOf(row), row.body, row.own === 1)
      db.prepare(
        `update log set (sent_device_id, sent_device_seq, hq_seq, hq_received_at, hq_verdict, hq_chain, hq_seal) =
           (select sent_device_id, sent_device_seq, case when staying.stream = ?1 and staying.hq_seq is not null then -?3 else staying.hq_seq end, hq_received_at, hq_verdict, hq_chain, hq_seal from staying where staying.local_seq = ?2) where local_seq = ?3`,
      ).run({ 1: stream, 2: row.local_seq, 3: place })
    }
    log.recount()
    db.handle.exec('drop table staying')
    db.handle.exec(logTriggers)
    db.prepare('delete from stream where name = ?').run(stream)
    db.prepare('delete from attachment_due where stream = ?').run(stream)
    rebuildProjections(db, log)
  })
}
