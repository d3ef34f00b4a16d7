/**
 * HQ's store in memory, for the simulation: all or nothing by working on what a commit puts in place, heads held by one writer after the other.
 * A copy of it is a backup; server/store/store-contract.ts holds it to what PostgreSQL does.
 */
import type { AggregateRow, DeviceCount, Head, HqRead, HqStore, HqWrite, LogRow } from '../../server/log/store.ts'

export interface HqTables {
  streams: Map<string, LogRow[]>
  byOp: Map<string, LogRow>
  aggregates: Map<string, AggregateRow>
  counts: Map<string, DeviceCount>
}

export const emptyTables = (): HqTables => ({ streams: new Map(), byOp: new Map(), aggregates: new Map(), counts: new Map() })

export const copyOf = (tables: HqTables): HqTables => ({
  streams: new Map([...tables.streams].map(([stream, rows]) => [stream, [...rows]])),
  byOp: new Map(tables.byOp),
  aggregates: new Map(tables.aggregates),
  counts: new Map(tables.counts),
})

const start: Head = { seq: 0, chain: '' }

class Reading implements HqRead {
  protected readonly tables: HqTables
  constructor(tables: HqTables) {
    this.tables = tables
  }

  protected of(stream: string): LogRow[] {
    return this.tables.streams.get(stream) ?? []
  }

  async head(stream: string): Promise<Head> {
    return this.of(stream).at(-1) ?? start
  }

  async rows(stream: string, after: number, limit: number): Promise<LogRow[]> {
    return this.of(stream).slice(after, after + limit)
  }

  async rowsOf(stream: string, entities: readonly string[], upTo = Number.POSITIVE_INFINITY): Promise<LogRow[]> {
    const wanted = new Set(entities)
    return this.of(stream).filter(({ entity, seq }) => wanted.has(entity) && seq <= upTo)
  }

  async linkAt(stream: string, seq: number): Promise<string | undefined> {
    return this.of(stream)[seq - 1]?.chain
  }

  async known(opIds: readonly string[]): Promise<Set<string>> {
    return new Set(opIds.filter((opId) => this.tables.byOp.has(opId)))
  }

  async rowsByOp(opIds: readonly string[]): Promise<LogRow[]> {
    return opIds.flatMap((opId) => this.tables.byOp.get(opId) ?? [])
  }

  async count(deviceId: string): Promise<DeviceCount | undefined> {
    return this.tables.counts.get(deviceId)
  }

  async homesOf(entities: readonly string[]): Promise<Map<string, string>> {
    const wanted = new Set(entities)
    return new Map([...this.tables.aggregates.values()].filter(({ entity, rev }) => rev > 0 && wanted.has(entity)).map(({ entity, stream }) => [entity, stream]))
  }

  async listAggregates(stream: string, upTo: number, after: { open: boolean; firstSeq: number } | undefined, limit: number): Promise<AggregateRow[]> {
    const place = ({ open, firstSeq }: { open: boolean; firstSeq: number }) => (open ? 0 : 1e12) + firstSeq
    return [...this.tables.aggregates.values()]
      .filter((row) => row.stream === stream && row.firstSeq <= upTo && (!after || place(row) > place(after)))
      .sort((a, b) => place(a) - place(b))
      .slice(0, limit)
  }

  async countAggregates(stream: string, upTo: number): Promise<number> {
    return [...this.tables.aggregates.values()].filter((row) => row.stream === stream && row.firstSeq <= upTo).length
  }
}

class WritingInMemory extends Reading implements HqWrite {
  readonly #undo: (() => void)[] = []

  async append(rows: readonly LogRow[]): Promise<void> {
    for (const row of rows) {
      const stream = this.of(row.stream)
      if (this.tables.byOp.has(row.opId)) throw new Error(`the op ${row.opId} is there already`)
      if (row.seq !== stream.length + 1) throw new Error(`row ${row.seq} of ${row.stream} does not follow ${stream.length}`)
      if (!this.tables.streams.has(row.stream)) this.tables.streams.set(row.stream, stream)
      stream.push(row)
      this.tables.byOp.set(row.opId, row)
      this.#undo.push(() => {
        stream.pop()
        this.tables.byOp.delete(row.opId)
      })
    }
  }

  async saveHead(stream: string, head: Head): Promise<void> {
    const last = await this.head(stream)
    if (last.seq !== head.seq || last.chain !== head.chain) throw new Error(`the head of ${stream} is not its last row`)
  }

  async saveAggregates(rows: readonly AggregateRow[]): Promise<void> {
    for (const row of rows) {
      const key = `${row.stream}\n${row.entity}`
      const before = this.tables.aggregates.get(key)
      this.tables.aggregates.set(key, { ...row, firstSeq: before?.firstSeq ?? row.firstSeq })
      this.#undo.push(() => (before ? this.tables.aggregates.set(key, before) : this.tables.aggregates.delete(key)))
    }
  }

  async saveCount(deviceId: string, count: DeviceCount): Promise<void> {
    const before = this.tables.counts.get(deviceId)
    this.tables.counts.set(deviceId, count)
    this.#undo.push(() => (before ? this.tables.counts.set(deviceId, before) : this.tables.counts.delete(deviceId)))
  }

  takeBack(): void {
    for (const undo of this.#undo.reverse()) undo()
  }
}

export class HqMemory implements HqStore {
  tables: HqTables
  /** called before a commit; throws to take everything back, as a process that dies there does */
  beforeCommit: () => void = () => {}
  #writing: Promise<unknown> = Promise.resolve()

  constructor(tables: HqTables = emptyTables()) {
    this.tables = tables
  }

  read<Value>(work: (read: HqRead) => Promise<Value>): Promise<Value> {
    return work(new Reading(this.tables))
  }

  write<Value>(_: { devices: readonly string[]; streams: readonly string[] }, work: (write: HqWrite) => Promise<Value>): Promise<Value> {
    const done = this.#writing.then(async () => {
      const writing = new WritingInMemory(this.tables)
      try {
        const value = await work(writing)
        this.beforeCommit()
        return value
      } catch (error) {
        writing.takeBack()
        throw error
      }
    })
    this.#writing = done.catch(() => {})
    return done
  }
}
