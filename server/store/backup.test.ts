/** A backup goes back whole or not at all, from one engine into the other, and HQ lives another life afterwards. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams } from '../../shared/access/streams.ts'
import { company, registered } from '../testing/company.ts'
import { bothEngines, pglite } from '../testing/engines.ts'
import { backupLines, NotRestored, restoreLines } from './backup.ts'
import type { Database } from './database.ts'
import { identityOf } from './identity.ts'
import { logStore } from './log-store.ts'

const engines = await bothEngines()
const trial = pglite
const production = engines.at(-1) ?? pglite

describe('a backup', () => {
  let from: Database
  let into: Database
  let lines: string[]
  let stream = ''
  beforeAll(async () => {
    from = await production.open()
    into = await trial.open()
    const firm = await company({ database: from })
    const branch = await firm.foundBranch('总公司')
    stream = streams.cases(branch)
    const desk = await firm.desk(await firm.enrolOfficer(branch, '张三', 'manager'))
    await desk.push(Array.from({ length: 300 }, (_, index) => desk.op(stream, `case/${randomUUID()}`, 'case.register', registered(`\0 "${index}\\`))))
    lines = []
    for await (const line of backupLines(from.db, firm.hq.access.now())) lines.push(line)
    await firm.close()
  })
  afterAll(async () => {
    await from.close()
    await into.close()
  })
  const asLines = async function* (texts: readonly string[]) {
    yield* texts
  }

  it.each([['is cut off', () => lines.slice(0, -1)], ['has lost a part', () => lines.filter((_, index) => index !== 3)], ['is something else', () => ['<html>']]])(
    'that %s is not put back, and nothing of it stays', async (_, broken) => {
      await expect(restoreLines(into.db, asLines(broken()))).rejects.toThrow()
      expect(await into.db.selectFrom('stream_head').select('stream').execute()).toEqual([])
      expect(await into.db.selectFrom('log').select('seq').execute()).toEqual([])
    })

  it('of a newer version is refused', async () => {
    await expect(restoreLines(into.db, asLines([JSON.stringify({ backup: 'redress-hq', migration: 9_999, at: '' })]))).rejects.toThrow(NotRestored)
  })

  it(`from ${production.name} goes into ${trial.name} row by row, under another epoch and the same key`, async () => {
    const before = await identityOf(from.db)
    await restoreLines(into.db, asLines(lines))
    const rows = (database: Database) => logStore(database.log).read((read) => read.rows(stream, 0, 1_000))
    expect(await rows(into)).toEqual(await rows(from))
    expect(await logStore(into.log).read((read) => read.head(stream))).toEqual(await logStore(from.log).read((read) => read.head(stream)))
    const after = await identityOf(into.db)
    expect(after.key).toEqual(before.key)
    expect(after.epoch).not.toBe(before.epoch)
    const [first] = await rows(into)
    expect(await logStore(into.log).read((read) => read.known([first?.opId ?? '']))).toEqual(new Set([first?.opId]))
  })

  it('is not put over what is there', async () => {
    await expect(restoreLines(into.db, asLines(lines))).rejects.toThrow('notEmpty')
  })
})
