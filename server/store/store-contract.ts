/**
 * What every store behind HQ's engine has to hold, whatever it is made of: PostgreSQL, PGlite, or the memory of the simulation. Rows are only
 * added, a stream has no gap at any moment, a write is all or nothing, an op and an aggregate are there once.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../shared/log/op.ts'
import type { AggregateRow, HqStore, HqWrite, LogRow } from '../log/store.ts'

export interface OpenStore { store: HqStore; close: () => Promise<void> }

const at = '2026-03-02T01:00:00.000Z' as Instant
let made = 0
const fresh = (name: string): string => `${name}-${(made += 1)}`

/** A row whose texts are not what a store may touch: blanks, signs of SQL and of arrays, more than one plane of Unicode. */
export function rowFor(stream: string, seq: number, more: Partial<LogRow> = {}): LogRow {
  const opId = fresh('op')
  return {
    stream, seq, opId, entity: 'case/1', deviceId: 'device', deviceSeq: seq, op: `{"a":"  {\\"x\\",NULL} '$1' 投诉𠮷 \\\\ ${opId}"}`, verdict: '{"is":"applied"}', receivedAt: at,
    chain: `chain ${stream} ${seq}`, seal: `seal ${seq}`, ...more,
  }
}

const aggregate = (stream: string, entity: string, more: Partial<AggregateRow> = {}): AggregateRow => ({ stream, entity, firstSeq: 1, lastSeq: 1, rev: 1, open: true, ...more })

/** Appends rows with the next places of their stream, as the engine does. */
export async function appendTo(write: HqWrite, stream: string, rows: number, more: Partial<LogRow> = {}): Promise<LogRow[]> {
  const { seq } = await write.head(stream)
  const added = Array.from({ length: rows }, (_, index) => rowFor(stream, seq + index + 1, more))
  await write.append(added)
  await write.saveHead(stream, { seq: seq + rows, chain: added.at(-1)?.chain ?? '' })
  return added
}

export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name} as the store of HQ`, () => {
    let opened: OpenStore
    let store: HqStore
    beforeAll(async () => {
      opened = await open()
      ;({ store } = opened)
    })
    afterAll(() => opened.close())

    const written = (stream: string, rows: number, more: Partial<LogRow> = {}): Promise<LogRow[]> =>
      store.write({ devices: ['device'], streams: [stream] }, (write) => appendTo(write, stream, rows, more))

    it('knows nothing of a stream, a device, an op and an aggregate that nobody wrote', async () => {
      await store.read(async (read) => {
        expect(await read.head('nobody')).toEqual({ seq: 0, chain: '' })
        expect(await read.rows('nobody', 0, 10)).toEqual([])
        expect(await read.linkAt('nobody', 1)).toBeUndefined()
        expect(await read.count('nobody')).toBeUndefined()
        expect(await read.known(['nobody'])).toEqual(new Set())
        expect(await read.rowsByOp(['nobody'])).toEqual([])
        expect(await read.homesOf(['nobody'])).toEqual(new Map())
        expect(await read.listAggregates('nobody', 9, undefined, 10)).toEqual([])
        expect(await read.countAggregates('nobody', 9)).toBe(0)
      })
    })

    it('answers rows as they were written, text by text, in the order of their places', async () => {
      const stream = fresh('stream')
      const rows = await written(stream, 25)
      await store.read(async (read) => {
        expect(await read.head(stream)).toEqual({ seq: 25, chain: rows[24]?.chain })
        expect(await read.rows(stream, 0, 100)).toEqual(rows)
        expect(await read.rows(stream, 20, 3)).toEqual(rows.slice(20, 23))
        expect(await read.linkAt(stream, 7)).toBe(rows[6]?.chain)
        expect(await read.known([rows[3]?.opId ?? '', 'another'])).toEqual(new Set([rows[3]?.opId]))
        expect(await read.rowsByOp([rows[3]?.opId ?? '', 'another'])).toEqual([rows[3]])
      })
    })

    it('finds the rows of some aggregates, up to a place when asked', async () => {
      const stream = fresh('stream')
      await store.write({ devices: [], streams: [stream] }, async (write) => {
        for (const entity of ['case/a', 'case/b', 'case/a', 'case/c']) await appendTo(write, stream, 1, { entity })
      })
      await store.read(async (read) => {
        expect((await read.rowsOf(stream, ['case/a', 'case/c'])).map(({ seq }) => seq)).toEqual([1, 3, 4])
        expect((await read.rowsOf(stream, ['case/a', 'case/c'], 2)).map(({ seq }) => seq)).toEqual([1])
        expect(await read.rowsOf(stream, [])).toEqual([])
      })
    })

    it('knows how far it has heard of a device', async () => {
      const stream = fresh('stream')
      const deviceId = fresh('device')
      const last = await store.write({ devices: [deviceId], streams: [stream] }, async (write) => {
        expect(await write.count(deviceId)).toBeUndefined()
        const rows = await appendTo(write, stream, 2, { deviceId })
        await write.saveCount(deviceId, { lastSeq: 2, lastOpId: rows[1]?.opId ?? '' })
        expect(await write.count(deviceId)).toEqual({ lastSeq: 2, lastOpId: rows[1]?.opId })
        return rows[1]
      })
      expect(await store.read((read) => read.count(deviceId))).toEqual({ lastSeq: 2, lastOpId: last?.opId })
    })

    it('lets a write see itself, and nobody else before it is whole', async () => {
      const stream = fresh('stream')
      await store.write({ devices: [], streams: [stream] }, async (write) => {
        await appendTo(write, stream, 3)
        expect((await write.head(stream)).seq).toBe(3)
        expect(await write.rows(stream, 0, 10)).toHaveLength(3)
      })
    })

    it('keeps nothing of a write that fails', async () => {
      const stream = fresh('stream')
      const deviceId = fresh('device')
      let opId = ''
      const failed = store.write({ devices: [deviceId], streams: [stream] }, async (write) => {
        const rows = await appendTo(write, stream, 3, { deviceId })
        opId = rows[0]?.opId ?? ''
        await write.saveAggregates([aggregate(stream, fresh('case'))])
        await write.saveCount(deviceId, { lastSeq: 3, lastOpId: 'x' })
        throw new Error('the disk is full')
      })
      await expect(failed).rejects.toThrow('the disk is full')
      await store.read(async (read) => {
        expect(await read.head(stream)).toEqual({ seq: 0, chain: '' })
        expect(await read.rows(stream, 0, 10)).toEqual([])
        expect(await read.known([opId])).toEqual(new Set())
        expect(await read.count(deviceId)).toBeUndefined()
        expect(await read.countAggregates(stream, 9)).toBe(0)
      })
      await written(stream, 1)
    })

    it('refuses a second row at a place, and a second row of an op', async () => {
      const stream = fresh('stream')
      const [row] = await written(stream, 1)
      await expect(store.write({ devices: [], streams: [stream] }, (write) => write.append([rowFor(stream, 1)]))).rejects.toThrow()
      const other = fresh('stream')
      await expect(store.write({ devices: [], streams: [other] }, (write) => write.append([rowFor(other, 1, { opId: row?.opId ?? '' })]))).rejects.toThrow()
    })

    it('refuses to write a head or a count that it does not hold', async () => {
      const stream = fresh('stream')
      await expect(store.write({ devices: [], streams: [] }, (write) => write.saveHead(stream, { seq: 1, chain: 'x' }))).rejects.toThrow()
      await expect(store.write({ devices: [], streams: [] }, (write) => write.saveCount(fresh('device'), { lastSeq: 1, lastOpId: 'x' }))).rejects.toThrow()
    })

    it('lists aggregates: open ones first, then by their beginning, from where the last page ended', async () => {
      const stream = fresh('stream')
      await store.write({ devices: [], streams: [stream] }, (write) =>
        write.saveAggregates([
          aggregate(stream, fresh('case'), { firstSeq: 1, open: false }), aggregate(stream, fresh('case'), { firstSeq: 2 }), aggregate(stream, fresh('case'), { firstSeq: 3, open: false }),
          aggregate(stream, fresh('case'), { firstSeq: 4 }), aggregate(stream, fresh('case'), { firstSeq: 9 }),
        ]))
      await store.read(async (read) => {
        const places = async (after: { open: boolean; firstSeq: number } | undefined, limit: number) => (await read.listAggregates(stream, 5, after, limit)).map(({ firstSeq }) => firstSeq)
        expect(await places(undefined, 10)).toEqual([2, 4, 1, 3])
        expect(await places({ open: true, firstSeq: 2 }, 2)).toEqual([4, 1])
        expect(await places({ open: false, firstSeq: 1 }, 2)).toEqual([3])
        expect(await read.countAggregates(stream, 5)).toBe(4)
      })
    })

    it('keeps where an aggregate began, and takes over the rest of what is said of it', async () => {
      const stream = fresh('stream')
      const entity = fresh('case')
      const save = (row: AggregateRow) => store.write({ devices: [], streams: [stream] }, (write) => write.saveAggregates([row]))
      await save(aggregate(stream, entity, { firstSeq: 4, lastSeq: 4 }))
      await save(aggregate(stream, entity, { firstSeq: 6, lastSeq: 7, rev: 3, open: false }))
      expect(await store.read((read) => read.listAggregates(stream, 9, undefined, 9))).toEqual([{ stream, entity, firstSeq: 4, lastSeq: 7, rev: 3, open: false }])
    })

    it('holds an aggregate in one stream only, however often it is named in others', async () => {
      const [home, elsewhere] = [fresh('stream'), fresh('stream')]
      const entity = fresh('case')
      const save = (row: AggregateRow) => store.write({ devices: [], streams: [row.stream] }, (write) => write.saveAggregates([row]))
      await save(aggregate(home, entity))
      await save(aggregate(elsewhere, entity, { rev: 0 }))
      await expect(save(aggregate(elsewhere, entity, { rev: 1 }))).rejects.toThrow()
      expect(await store.read((read) => read.homesOf([entity, 'case/nobody']))).toEqual(new Map([[entity, home]]))
    })

    it('gives writers that come at once places without a gap or a double, and none waits for ever', async () => {
      const [one, two] = [fresh('stream'), fresh('stream')]
      const devices = [fresh('device'), fresh('device')]
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          store.write({ devices: index % 2 ? devices : devices.toReversed(), streams: index % 2 ? [one, two] : [two, one] }, async (write) => {
            await appendTo(write, index % 2 ? one : two, 3)
            await appendTo(write, index % 2 ? two : one, 2)
          })),
      )
      for (const stream of [one, two]) {
        const rows = await store.read((read) => read.rows(stream, 0, 1_000))
        expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
      }
    })

    it('shows a reader a stream without a gap at any moment while others write', async () => {
      const stream = fresh('stream')
      const writing = { on: true }
      const writers = Promise.all(
        Array.from({ length: 4 }, async () => {
          for (let turn = 0; turn < 25; turn += 1) await written(stream, 1 + (turn % 3))
        }),
      ).finally(() => (writing.on = false))
      let cursor = 0
      let looks = 0
      while (writing.on || looks === 0) {
        const { head, rows } = await store.read(async (read) => ({ head: await read.head(stream), rows: await read.rows(stream, cursor, 7) }))
        for (const { seq } of rows) expect(seq).toBe((cursor += 1))
        expect(head.seq).toBeGreaterThanOrEqual(cursor)
        looks += 1
      }
      await writers
      const rest = await store.read((read) => read.rows(stream, cursor, 1_000))
      for (const { seq } of rest) expect(seq).toBe((cursor += 1))
      expect(cursor).toBe((await store.read((read) => read.head(stream))).seq)
    })
  })
}
