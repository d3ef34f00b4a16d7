/** Both engines hold the contract, and neither lets anybody change what stands in the log. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothEngines } from '../testing/engines.ts'
import type { Database } from './database.ts'
import { identityOf, renewIdentity } from './identity.ts'
import { logStore } from './log-store.ts'
import { migrate, NewerDatabase } from './migrate.ts'
import { storeContract } from './store-contract.ts'

for (const { name, open } of await bothEngines()) {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  storeContract(name, async () => ({ store: logStore(database.log), close: async () => {} }))

  describe(`the database of HQ on ${name}`, () => {
    const asOwner = (work: (one: Database['db']) => Promise<void>): Promise<void> =>
      database.db.connection().execute(async (one) => {
        await sql`set role none`.execute(one)
        try {
          await work(one)
        } finally {
          await sql`set role redress_hq`.execute(one)
        }
      })
    const changes = ["update log set verdict = 'x'", 'delete from log', 'truncate log', "update op_place set op_id = 'x'", 'delete from op_place', 'truncate op_place', 'truncate log_03']

    it.each([...changes, 'drop table log', 'alter table log disable trigger all'])('refuses by rights: %s', async (statement) => {
      await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/permission denied|must be owner/)
    })

    it('refuses by trigger what rights would let through, in each part of the log', async () => {
      const { rows } = await sql<{ part: string }>`select distinct tableoid::regclass::text as part from log`.execute(database.db)
      expect(rows.length).toBeGreaterThan(0)
      const inParts = rows.flatMap(({ part }) => [`update ${part} set verdict = 'x'`, `delete from ${part}`, `truncate ${part}`])
      await asOwner(async (one) => {
        for (const statement of [...changes, ...inParts]) await expect(sql.raw(statement).execute(one)).rejects.toThrow('append-only')
      })
    })

    it('knows itself again, and becomes another life of the same HQ when it was restored', async () => {
      const first = await identityOf(database.db)
      expect(await identityOf(database.db)).toEqual(first)
      const second = await renewIdentity(database.db)
      expect(second.key).toEqual(first.key)
      expect(second.epoch).not.toBe(first.epoch)
    })

    it('is opened again as it is, and refused untouched when a newer version has written it', async () => {
      await asOwner(async (one) => {
        await migrate(one)
        await sql`insert into migration values (9999, 'later', 'now')`.execute(one)
        await expect(migrate(one)).rejects.toThrow(NewerDatabase)
        await sql`delete from migration where number = 9999`.execute(one)
      })
    })
  })
}
