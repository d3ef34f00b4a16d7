/**
 * Which attachments have to be brought to HQ or fetched from there. A file is put down when the op that names it gets its place in HQ's log, and
 * taken off when it lies here and HQ has it: a talk in which nothing is missing reads one empty table.
 */
import type { Op } from '../../../shared/log/op.ts'
import type { Database } from '../database.ts'
import { namedFiles, namesFiles } from './migrations/0004-conference-files.ts'

export interface DueAttachment { stream: string; entity: string; sha256: string; own: number; location: string | null; missed: number }
type Which = Pick<DueAttachment, 'stream' | 'entity' | 'sha256'>

const putDown = 'insert or ignore into attachment_due select stream, entity, sha256, own, null, 0 from'

/** Of an op that HQ has just applied. */
export function noteNamed(db: Database, { opId, type }: Pick<Op, 'opId' | 'type'>): void {
  if (type === 'case.attach' || type === 'incident.attach' || type === 'conference.attach' || type === 'case.takeOver') db.prepare(`${putDown} (${namedFiles} and log.op_id = ? group by 1, 2, 3)`).run(opId)
}

/** Every one of the log, or of one case: HQ may have lost files, or this workstation. */
export function noteAll(db: Database, entity?: string): void {
  if (entity === undefined) db.prepare(`${putDown} (${namedFiles} group by 1, 2, 3)`).run()
  else db.prepare(`${putDown} (${namedFiles} and log.entity = ? group by 1, 2, 3)`).run(entity)
}

/** Whether any op here names the file, whatever HQ said to it. */
export function namedHere(db: Database): (sha256: string) => boolean {
  const rows = db.prepare(`select distinct named.value as sha256 from log, json_tree(log.body) named where log.${namesFiles} and named.key = 'sha256'`).all() as { sha256: string }[]
  const known = new Set(rows.map(({ sha256 }) => sha256))
  return (sha256) => known.has(sha256)
}

/** First what was never tried in vain. */
export const due = (db: Database, limit: number): DueAttachment[] => db.prepare('select * from attachment_due order by missed limit ?').all(limit) as DueAttachment[]

export function countDue(db: Database): { up: number; down: number } {
  const { up, down } = db.prepare('select count(*) filter (where own = 1) as up, count(*) filter (where own = 0) as down from attachment_due').get() as { up: number; down: number }
  return { up, down }
}

const one = 'where stream = ? and entity = ? and sha256 = ?'

export const settled = (db: Database, { stream, entity, sha256 }: Which): void => void db.prepare(`delete from attachment_due ${one}`).run(stream, entity, sha256)
export const missed = (db: Database, { stream, entity, sha256 }: Which): void => void db.prepare(`update attachment_due set missed = missed + 1 ${one}`).run(stream, entity, sha256)
export const begun = (db: Database, { stream, entity, sha256 }: Which, location: string): void =>
  void db.prepare(`update attachment_due set location = ? ${one}`).run(location, stream, entity, sha256)
