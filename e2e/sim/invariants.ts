/** What has to hold once everybody has talked to everybody (docs/sync.md). Each answers what is wrong, in words; nothing when it holds. */
import { branchOfStream } from '../../shared/access/streams.ts'
import { canonical } from '../../shared/log/canonical.ts'
import type { EntityId, Op } from '../../shared/log/op.ts'
import { appliedText, rowLink } from '../../shared/sync/row.ts'
import { attention } from '../../electron/desk/queries/attention.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { foldOn, type Folded } from '../../server/log/states.ts'
import { sha256 } from '../../server/log/writing.ts'
import { parsed } from './network.ts'
import type { World } from './world.ts'

export function broken(world: World): string[] {
  return [
    ...savedIsThere(world), ...gapless(world), ...sameFolds(world), ...refusalsAreSeen(world), ...withinGrants(world), ...neverChanged(world), ...namesAreNotReused(world), ...rebuildsAlike(world),
    ...nothingWaits(world), ...toldOnce(world),
  ]
}

/** I1, I11 */
function savedIsThere({ saved, store }: World): string[] {
  return [...saved.keys()].filter((opId) => !store.tables.byOp.has(opId)).map((opId) => `I1: ${opId} was said to be saved and HQ does not have it`)
}

/** I2: no gap, no op twice, each device in its order, every link right (I7). What was given back to a restored HQ may come behind what it took meanwhile. */
function gapless({ store, restored }: World): string[] {
  const wrong: string[] = []
  const seen = new Set<string>()
  for (const [stream, rows] of store.tables.streams) {
    let chain = ''
    const devices = new Map<string, number>()
    for (const [index, row] of rows.entries()) {
      if (row.seq !== index + 1) wrong.push(`I2: ${stream} has row ${row.seq} in place ${index + 1}`)
      if (seen.has(row.opId)) wrong.push(`I1: ${row.opId} is in the log twice`)
      if (!restored && (devices.get(row.deviceId) ?? 0) >= row.deviceSeq) wrong.push(`I2: ${stream} ${row.seq}: ${row.deviceId} sent ${row.deviceSeq} after ${devices.get(row.deviceId) ?? 0}`)
      if (rowLink(sha256, chain, row.op, parsed(row).verdict) !== row.chain) wrong.push(`I7: ${stream} ${row.seq} is not linked to the row before it`)
      seen.add(row.opId)
      devices.set(row.deviceId, row.deviceSeq)
      chain = row.chain
    }
  }
  return wrong
}

/** I3, I8: who holds the same streams has the same aggregates and the same rows, HQ's */
function sameFolds(world: World): string[] {
  const wrong: string[] = []
  for (const [stream, rows] of world.store.tables.streams) {
    const folded = new Map<string, Folded>()
    for (const row of rows) {
      const one = foldOn(folded.get(row.entity), row, JSON.parse(row.op) as Op)
      if (one) folded.set(row.entity, one)
    }
    for (const station of world.stations.filter((one) => world.granted(one).includes(stream))) {
      for (const [entity, { state }] of folded) {
        const here = station.stateOf(entity as EntityId)
        if (canonical(here ?? null) !== canonical(state ?? null)) wrong.push(`I3: ${entity} of ${stream} at ${station.name} is not HQ's`)
      }
    }
  }
  const shown = new Map<string, string>()
  for (const station of world.stations) {
    const rows = ['case_row', 'incident_row', 'conference_row'].flatMap((table) => station.desk.db.prepare(`select * from ${table}`).all() as ({ id: string; row: number; repeat?: number } & Record<string, unknown>)[])
    const posts = station.desk.db.prepare('select *, incident || key || batch as id, 0 as row from post_row').all() as ({ id: string; row: number } & Record<string, unknown>)[]
    const notes = station.desk.db.prepare('select conference || chapter || rev as id, hex(data) as text, 0 as row from note_update').all() as ({ id: string; row: number } & Record<string, unknown>)[]
    for (const { row, repeat: _, ...one } of [...rows, ...posts, ...notes]) {
      const clocks = station.desk.db.prepare('select clock, state, started_at, due_at from clock_row where row = ? order by pack, clock').all(row)
      const text = canonical([one, clocks])
      const known = shown.get(one.id)
      if (known !== undefined && known !== text) wrong.push(`I3, I8: ${one.id} is shown differently at ${station.name}`)
      shown.set(one.id, text)
    }
  }
  return wrong
}

/** I5, R9: whatever HQ did not apply is on its author's list, at one of their workstations at least */
function refusalsAreSeen({ store, stations, saved }: World): string[] {
  const listed = new Map<string, Set<string>>()
  for (const station of stations) {
    const { officerId } = station.officer
    const items = listed.get(officerId) ?? new Set()
    for (const { opId } of attention(station.desk)) items.add(opId)
    listed.set(officerId, items)
  }
  return [...store.tables.byOp.values()]
    .filter(({ opId, verdict }) => verdict !== appliedText && saved.has(opId))
    .filter(({ op, opId }) => !listed.get((JSON.parse(op) as Op).actor)?.has(opId))
    .map(({ opId, verdict }) => `I5: nobody is told of ${opId}: ${verdict}`)
}

/** I6 */
function withinGrants(world: World): string[] {
  return world.stations.flatMap((station) => {
    const granted = world.granted(station)
    const held = station.desk.db.prepare(`select distinct stream from log where own = 0 or hq_verdict = '${appliedText}'`).all() as { stream: string }[]
    return held.filter(({ stream }) => !granted.includes(stream) && branchOfStream(stream) !== undefined).map(({ stream }) => `I6: ${station.name} still holds ${stream}`)
  })
}

/** I7, I10: what was once accepted reads as it did, also what an older app could not read */
function neverChanged({ accepted, store }: World): string[] {
  return [...accepted].flatMap(([opId, op]) => {
    const now = store.tables.byOp.get(opId)
    if (!now) return []
    const { deviceId: _, deviceSeq: __, ...before } = JSON.parse(op) as Op
    const { deviceId: ___, deviceSeq: ____, ...after } = JSON.parse(now.op) as Op
    return canonical(before) === canonical(after) ? [] : [`I7: ${opId} is not what it was`]
  })
}

/** The name of a device and a number stand for one op for ever, also over a restore of HQ. */
function namesAreNotReused({ accepted, twins }: World): string[] {
  const named = new Map<string, string>()
  return [...accepted].flatMap(([opId, text]) => {
    const { deviceId, deviceSeq } = JSON.parse(text) as Op
    const known = named.get(`${deviceId} ${deviceSeq}`)
    named.set(`${deviceId} ${deviceSeq}`, opId)
    return known === undefined || twins ? [] : [`${deviceId} ${deviceSeq} was ${known} and is ${opId}`]
  })
}

/** I9, and the workstation's own chain */
function rebuildsAlike({ stations, random }: World): string[] {
  // a rebuild costs as much as the game: those whose process died have most to show, and one of the others
  const rebuilt = new Set([...stations.filter(({ died }) => died), random.pick(stations)])
  return stations.flatMap((station) => {
    const { brokenAt } = station.desk.log.verify()
    const differing = rebuilt.has(station) ? verifyStore(station.desk).projections.differing : []
    return [
      ...(brokenAt === undefined ? [] : [`I7: the log of ${station.name} is broken at ${brokenAt}`]),
      ...(differing.length === 0 ? [] : [`I9: ${station.name} rebuilt differs in ${differing.join(', ')}`]),
    ]
  })
}

/** R11: nobody is stuck */
function nothingWaits({ stations }: World): string[] {
  return stations.filter((station) => station.desk.replica.pendingCount() > 0).map((station) => `R11: ${station.desk.replica.pendingCount()} ops still wait at ${station.name}`)
}

/** I13: no workstation tells a step twice, and none is missed by a desk that looks only at what it has planned. A second desk of an officer may have told it while apart. */
function toldOnce({ stations }: World): string[] {
  return stations.flatMap((station) => [
    ...[...station.told].filter(([, times]) => times > 1).map(([key, times]) => `I13: ${station.name} told ${key} ${times} times`),
    ...station.missed().map((key) => `I13: ${station.name} has not told ${key}`),
  ])
}
