/**
 * Folded aggregates, kept while they are in use. A stream's states hold as long as its head is where this process left it: when another
 * process has written, or a transaction was taken back, they are folded anew from the log.
 */
import { aggregateOf, readable } from '../../shared/aggregates.ts'
import type { Op } from '../../shared/log/op.ts'
import { appliedText } from '../../shared/sync/row.ts'
import type { Head, HqRead, LogRow } from './store.ts'

export interface Folded {
  /** the stream that the aggregate lives in */
  home: string
  state: unknown
  /** applied entries */
  rev: number
}

/** Cases that are worked on at one time, over all branches; older ones are folded again when they are touched. */
const kept = 20_000

export class States {
  readonly #folded = new Map<string, Folded>()
  readonly #links = new Map<string, string>()

  /** What is known of these aggregates, read where it is not. `locked`: the locked heads, on their way; only states in these streams are current. */
  async of(read: HqRead, entities: readonly string[], locked: Promise<ReadonlyMap<string, Head>>): Promise<Map<string, Folded>> {
    // asked beside the heads: a way to the database and back is most of a push
    const unknown = entities.filter((entity) => !this.#folded.has(entity))
    const [heads, homes] = await Promise.all([locked, homesOf(read, unknown)])
    for (const [stream, { chain }] of heads) {
      if (this.#links.get(stream) !== chain) this.#drop(stream)
      this.#links.set(stream, chain)
    }
    const found = new Map<string, Folded>()
    const asked = new Set(unknown)
    const dropped: string[] = []
    for (const entity of entities) {
      const known = this.#folded.get(entity)
      if (known) found.set(entity, known)
      else if (!asked.has(entity)) dropped.push(entity)
    }
    const missing = [...homes, ...(await homesOf(read, dropped))].filter(([entity]) => !found.has(entity))
    const byHome = Map.groupBy(missing, ([, home]) => home)
    for (const [home, homed] of byHome) {
      const names = homed.map(([entity]) => entity)
      for (const name of names) found.set(name, { home, state: undefined, rev: 0 })
      if (!heads.has(home)) continue
      for (const row of await read.rowsOf(home, names)) {
        const folded = foldOn(found.get(row.entity), row, JSON.parse(row.op) as Op)
        if (folded) found.set(row.entity, folded)
      }
    }
    return found
  }

  /** After the commit: what was written holds, and the heads have moved. */
  keep(folded: ReadonlyMap<string, Folded>, heads: ReadonlyMap<string, Head>): void {
    for (const [entity, one] of folded) {
      if (!heads.has(one.home)) continue
      this.#folded.delete(entity)
      this.#folded.set(entity, one)
    }
    for (const [stream, { chain }] of heads) this.#links.set(stream, chain)
    for (const oldest of this.#folded.keys()) {
      if (this.#folded.size <= kept) break
      this.#folded.delete(oldest)
    }
  }

  #drop(stream: string): void {
    for (const [entity, { home }] of this.#folded) if (home === stream) this.#folded.delete(entity)
  }
}

const homesOf = async (read: HqRead, entities: readonly string[]): Promise<Map<string, string>> => (entities.length > 0 ? read.homesOf(entities) : new Map())

/** One more row of the aggregate; only an applied one changes it, and the first of these gives it its home. */
export function foldOn(before: Folded | undefined, { stream, verdict }: Pick<LogRow, 'stream' | 'verdict'>, op: Op): Folded | undefined {
  if (verdict !== appliedText) return before
  const rev = (before?.rev ?? 0) + 1
  return { home: stream, state: readable(op) ? aggregateOf(op.type)?.evolve(before?.state, { ...op, rev }) : before?.state, rev }
}
