/** HqStore in SQL: reads are of one moment, writes are all or nothing. The same on PostgreSQL and PGlite. */
import type { HqStore } from '../log/store.ts'
import { LogRead } from './log-read.ts'
import { addLockable, LogWrite } from './log-write.ts'
import type { HqDb } from './tables.ts'

export function logStore(db: HqDb): HqStore {
  const store: HqStore = {
    read: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((trx) => work(new LogRead(trx))),
    // read committed: what is read after a lock was got is what stands there, not what stood when the transaction began
    write: async (locks, work) => {
      const done = await db.transaction().setIsolationLevel('read committed').execute(async (trx) => {
        const write = new LogWrite(trx)
        if (!(await write.hold(locks))) return undefined
        try {
          return { value: await work(write) }
        } finally {
          await write.sent()
        }
      })
      if (done) return done.value
      await addLockable(db, locks)
      return store.write(locks, work)
    },
  }
  return store
}
