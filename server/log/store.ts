/**
 * What HQ's engine needs of a database, and nothing more: PostgreSQL and PGlite behind it in service (server/store/), memory in the
 * simulation (e2e/sim/). One suite runs against all of them (store-contract.ts).
 *
 * Rows are only ever added. A write holds the heads of its streams from the beginning to the commit, so that no reader sees row n+1 before
 * row n: a bare sequence would let one through, and a cursor that went past it would never come back (docs/sync.md).
 */
import type { Instant } from '../../shared/log/op.ts'

/** Where a stream ends; seq 0 and an empty chain before its first row. */
export interface Head { seq: number; chain: string }

/** A row as it lies in the table: the op and the verdict are the very texts that were hashed. */
export interface LogRow {
  stream: string
  seq: number
  opId: string
  entity: string
  deviceId: string
  deviceSeq: number
  /** canonical JSON of the op */
  op: string
  /** canonical JSON of the verdict */
  verdict: string
  receivedAt: Instant
  chain: string
  seal: string
}

/**
 * One for each aggregate in each stream where an op named it. It lives in the stream where its first op was applied, and in no other: the
 * store holds that at most one row of an entity has `rev` over 0.
 */
export interface AggregateRow {
  stream: string
  entity: string
  /** kept as it was first written */
  firstSeq: number
  lastSeq: number
  /** applied entries */
  rev: number
  /** something is still owed in it */
  open: boolean
}

/** How far HQ has heard of a workstation's log: the last number, and the op that stood under it. */
export interface DeviceCount { lastSeq: number; lastOpId: string }

export interface HqRead {
  head(stream: string): Promise<Head>
  /** rows after a place, in order, at most `limit` */
  rows(stream: string, after: number, limit: number): Promise<LogRow[]>
  /** every row of these aggregates in one stream, by seq, up to a place when given */
  rowsOf(stream: string, entities: readonly string[], upTo?: number): Promise<LogRow[]>
  linkAt(stream: string, seq: number): Promise<string | undefined>
  /** which of these ops are in the log */
  known(opIds: readonly string[]): Promise<Set<string>>
  /** the rows of these ops, wherever they are */
  rowsByOp(opIds: readonly string[]): Promise<LogRow[]>
  count(deviceId: string): Promise<DeviceCount | undefined>
  /** where these aggregates live: the stream in which they have an applied entry */
  homesOf(entities: readonly string[]): Promise<Map<string, string>>
  /** the aggregates of a stream that began at or before `upTo`: open ones first, then by their first row; after one of them when given */
  listAggregates(stream: string, upTo: number, after: { open: boolean; firstSeq: number } | undefined, limit: number): Promise<AggregateRow[]>
  countAggregates(stream: string, upTo: number): Promise<number>
}

export interface HqWrite extends HqRead {
  append(rows: readonly LogRow[]): Promise<void>
  saveHead(stream: string, head: Head): Promise<void>
  saveAggregates(rows: readonly AggregateRow[]): Promise<void>
  saveCount(deviceId: string, count: DeviceCount): Promise<void>
}

export interface HqStore {
  read<Value>(work: (read: HqRead) => Promise<Value>): Promise<Value>
  /** All or nothing. Locks the devices, then the streams, each in the order of their names: two writers never wait for each other in a circle. */
  write<Value>(locks: { devices: readonly string[]; streams: readonly string[] }, work: (write: HqWrite) => Promise<Value>): Promise<Value>
}
