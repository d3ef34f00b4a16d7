/** HqStore in SQL: reads are of one moment, writes are all or nothing. The same on PostgreSQL and PGlite. */
import type { HqStore } from '../log/store.ts'
import type { Connection, Connections } from './connections.ts'
import { LogRead } from './log-read.ts'
import { addLockable, LogWrite } from './log-write.ts'

export function logStore(connections: Connections): HqStore {
  const store: HqStore = {
    read: (work) =>
      connections.use((one) => inTransaction(one, 'start transaction isolation level repeatable read read only', () => work(new LogRead(one)))),
    // read committed: what is read after a lock was got is what stands there, not what stood when the transaction began
    write: async (locks, work) => {
      const done = await connections.use(async (one) => {
        const write = new LogWrite(one)
        const held = () => write.hold(locks)
        return inTransaction(one, 'start transaction isolation level read committed', async () => ((await held()) ? { value: await work(write) } : undefined), () => write.send(one))
      })
      if (done) return done.value
      await connections.use((one) => addLockable(one, locks))
      return store.write(locks, work)
    },
  }
  return store
}

/** The beginning travels with the first statement of the work, the last writing with the commit: what fails before it is not committed by it. */
async function inTransaction<Value>(one: Connection, begin: string, work: () => Promise<Value>, last: () => Promise<void> = async () => {}): Promise<Value> {
  const begun = one.query(begin)
  let value: Value
  try {
    ;[, value] = await Promise.all([begun, work()])
  } catch (error) {
    // on a connection that has broken there is nothing to take back
    await one.query('rollback').catch(() => {})
    throw error
  }
  await Promise.all([last(), one.query('commit')])
  return value
}
