/**
 * One encrypted SQLite file, opened the one way that is safe and fast: cipher before key, raw 32-byte key (no derivation at opening),
 * write-ahead log with full fsync (what was answered as saved survives a power cut), then the caches.
 *
 * Queries are built and typed by Kysely and run here synchronously: in one worker thread a transaction cannot be interleaved.
 */
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { reservePrivate } from './files.ts'

export type Handle = Sqlite.Database
export type Statement = Sqlite.Statement<unknown[], unknown>

export interface Compiled<Row = unknown> {
  readonly sql: string
  readonly parameters: readonly unknown[]
  /** carries the row type of a compiled Kysely query; never a value */
  readonly row?: Row
}

export interface Database {
  readonly handle: Handle
  all<Row>(query: Compiled<Row>): Row[]
  first<Row>(query: Compiled<Row>): Row | undefined
  run(query: Compiled): void
  /** a statement prepared once for its text */
  prepare(sql: string): Statement
  /** all or nothing; nested calls join the outer transaction */
  transaction<Value>(work: () => Value): Value
  close(): void
}

export class StoreUnreadable extends Error {
  readonly code: 'wrongKey' | 'damaged' | 'newer' | 'diskFull' | 'readOnly' | 'busy'
  constructor(code: StoreUnreadable['code'], detail: string) {
    super(`${code}: ${detail}`)
    this.code = code
  }
}

export function openDatabase(path: string, key: Uint8Array, options: { create?: boolean; readonly?: boolean } = {}): Database {
  if (options.create) reservePrivate(path)
  const handle = new Sqlite(path, { fileMustExist: !options.create, readonly: options.readonly ?? false })
  try {
    handle.pragma("cipher='sqlcipher'")
    handle.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
    const { n: tables } = handle.prepare('select count(*) as n from sqlite_master').get() as { n: number }
    // an empty file where a store should be was emptied by something: it is not filled with a new one
    if (tables === 0 && !options.create) throw new StoreUnreadable('damaged', 'the file is empty')
    if (!options.readonly) {
      handle.pragma('journal_mode=WAL')
      handle.pragma('synchronous=FULL')
      // checkpoints belong to quiet moments (tidy.ts): inside a commit one costs an officer up to a tenth of a second
      handle.pragma('wal_autocheckpoint=0')
    }
    handle.pragma('temp_store=MEMORY')
    handle.pragma('cache_size=-65536')
    handle.pragma('foreign_keys=ON')
    handle.pragma('busy_timeout=5000')
    return wrap(handle)
  } catch (error) {
    handle.close()
    throw readable(error)
  }
}

/** A database in memory, empty or with what a serialised one holds: for a rebuild that is only compared, and for simulations. */
export function memoryDatabase(bytes?: Buffer): Database {
  return wrap(new Sqlite(bytes ?? ':memory:'))
}

function wrap(handle: Handle): Database {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = handle.prepare(sql) as Statement
    // filters make many texts: forget the oldest rather than keep them all
    if (statements.size >= 500) statements.delete(statements.keys().next().value ?? '')
    statements.set(sql, statement)
    return statement
  }
  return {
    handle,
    prepare,
    all: <Row>({ sql, parameters }: Compiled<Row>) => prepare(sql).all(...parameters) as Row[],
    first: <Row>({ sql, parameters }: Compiled<Row>) => prepare(sql).get(...parameters) as Row | undefined,
    run: ({ sql, parameters }) => void prepare(sql).run(...parameters),
    transaction: (work) => (handle.inTransaction ? work() : handle.transaction(work).immediate()),
    close: () => handle.close(),
  }
}

/** Opening a write-ahead log needs some pages of shared memory beside it: a disk without room for them is full, not damaged. */
export const isFull = (code: string | undefined): boolean => code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE' || code === 'ENOSPC'

/** SQLite's codes as what they mean to a user. */
export function readable(error: unknown): Error {
  const { code, message } = error as { code?: string; message: string }
  if (isFull(code)) return new StoreUnreadable('diskFull', message)
  if (code === 'SQLITE_NOTADB') return new StoreUnreadable('wrongKey', message)
  if (code?.startsWith('SQLITE_CORRUPT') || code?.startsWith('SQLITE_IOERR')) return new StoreUnreadable('damaged', message)
  if (code?.startsWith('SQLITE_READONLY') || code?.startsWith('SQLITE_CANTOPEN')) return new StoreUnreadable('readOnly', message)
  if (code?.startsWith('SQLITE_BUSY')) return new StoreUnreadable('busy', message)
  return error as Error
}

