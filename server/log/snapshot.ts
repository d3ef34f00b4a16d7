/**
 * The first copy of a stream, in parts: whole aggregates with all their rows up to one place, those with something open first, so that a desk
 * works while the rest comes. Rows and not folded state: the workstation becomes a full copy that can verify the chain and heal HQ, and there
 * is one fold only (docs/decisions/0012).
 */
import type { SnapshotRequest } from '../../shared/contract/wire.ts'
import type { Hq } from './hq.ts'
import type { LogRow } from './store.ts'

const aggregatesAtOnce = 500

export interface StoredPart {
  rows: LogRow[]
  end: { upTo: number; next?: string; done: number; total: number; openDone: boolean }
}

/** `from` is `open:seq:done` of the last aggregate that came; its first row tells the next one. */
export async function snapshot(hq: Hq, { stream, upTo, from }: SnapshotRequest): Promise<StoredPart> {
  return hq.store.read(async (read) => {
    const place = upTo ?? (await read.head(stream)).seq
    const total = await read.countAggregates(stream, place)
    const after = placeOf(from)
    const listed = await read.listAggregates(stream, place, after, aggregatesAtOnce)
    const rows = await read.rowsOf(stream, listed.map(({ entity }) => entity), place)
    const last = listed.at(-1)
    const done = (after?.done ?? 0) + listed.length
    if (!last || listed.length < aggregatesAtOnce) return { rows, end: { upTo: place, done: total, total, openDone: true } }
    return { rows, end: { upTo: place, next: `${last.open ? 1 : 0}:${last.firstSeq}:${done}`, done, total, openDone: !last.open } }
  })
}

function placeOf(from: string | undefined): { open: boolean; firstSeq: number; done: number } | undefined {
  const parts = /^([01]):(\d{1,15}):(\d{1,15})$/.exec(from ?? '')
  return parts ? { open: parts[1] === '1', firstSeq: Number(parts[2]), done: Number(parts[3]) } : undefined
}
