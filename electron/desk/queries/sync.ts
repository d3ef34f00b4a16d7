/** Where the workstation stands with HQ, for the frame and for the page of it. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import type { SyncDetail, SyncState, WaitingOp } from '../../../shared/contract/sync.ts'
import type { Op } from '../../../shared/log/op.ts'
import { attachmentsWaiting } from '../../sync/attachments.ts'
import { actorIn } from '../session.ts'
import type { Desk } from '../desk.ts'
import type { WorkstationHost } from '../workstation.ts'
import { entityNumber } from './entity-number.ts'

/** The page says how many more there are. */
const shownWaiting = 200

export const syncState = ({ sync }: WorkstationHost): SyncState => sync?.state() ?? { phase: 'alone', waiting: 0, attention: 0 }

export function syncDetail(host: WorkstationHost, desk: Desk): SyncDetail {
  const { sync } = host
  if (!sync) return { state: syncState(host), streams: [], waiting: [], attachments: { up: 0, down: 0 }, talks: [] }
  return {
    state: sync.state(),
    deviceName: sync.joined.deviceName,
    ...(sync.nextAttempt !== undefined && { nextAttempt: sync.nextAttempt }),
    streams: desk.replica.streams().map((stream) => {
      const branch = desk.directory.branches.find(({ branchId }) => branchId === branchOfStream(stream))?.name
      const received = desk.replica.copyOf(stream)?.done ?? desk.replica.cursor(stream).seq
      return { stream, ...(branch !== undefined && { branch }), role: actorIn(desk, stream).role, received, head: sync.heads.get(stream) ?? received }
    }),
    waiting: desk.replica.pending(0, shownWaiting).map((op) => waitingOp(desk, op)),
    attachments: attachmentsWaiting(desk),
    talks: sync.talks,
    ...(sync.held && { heldRemoval: sync.held }),
  }
}

function waitingOp({ db }: Desk, { opId, entity, type, actor, at }: Op): WaitingOp {
  const number = entityNumber({ db }, entity)
  return { opId, entity, type, actor, at, ...(number !== undefined && { number }) }
}
