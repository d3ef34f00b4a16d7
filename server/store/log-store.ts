/** HqStore in SQL: reads are of one moment, writes are all or nothing. The same on PostgreSQL and PGlite. */
import type { HqStore, HqWrite } from '../log/store.ts'
import type { Connection, Connections } from './connections.ts'
import { LogRead } from './log-read.ts'
import { addLockable, LogWrite } from './log-write.ts'

export function logStore(connections: Connections): HqStore {
  const store: HqStore = {
    read: (work) =>
      connections.use((one) => inTransaction(one, 'start transaction isolation level repeatable read read only', () => work(new LogRead(one)))),
    // read committed: what is read after a lock was got is what stands there, not what stood when the transaction began
    write: async (locks, work) => {
      const done = await connections.use((one) => {
        const write = new LogWrite(one, locks)
        return inTransaction(one, 'start transaction isolation level read committed', () => heldAndDone(write, work), () => write.send(one))
      })
      if (done) return done.value
      await connections.use((one) => addLockable(one, locks))
      return store.write(locks, work)
    },
  }
  return store
}

/** The work's first readings leave in the same packet as the locking and are worked off behind it. undefined when there was nothing to lock yet. */
async function heldAndDone<Value>(write: LogWrite, work: (write: HqWrite) => Promise<Value>): Promise<{ value: Value } | undefined> {
  const holding = write.hold()
  const working = work(write)
  // told below, or of no interest
  const settled = working.catch(() => {})
  if (await holding) return { value: await working }
  await settled
  write.forget()
  return undefined
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
