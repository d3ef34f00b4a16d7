/**
 * Giving back to an HQ that was restored from an older backup what it had written since. The seal of each row proves that HQ itself wrote it;
 * the links prove that nothing between was left out. A row that fits on the end of the stream stands again where it stood, with what was said
 * to it; where others stand by now, the op is judged anew and comes behind them. What is there already is passed over.
 */
import { timingSafeEqual } from 'node:crypto'
import { streams } from '../../shared/access/streams.ts'
import type { HealAnswer, HealRequest } from '../../shared/contract/wire.ts'
import type { Op } from '../../shared/log/op.ts'
import { opText, rowLink } from '../../shared/sync/row.ts'
import { hqItself } from '../../shared/access/roles.ts'
import type { Hq } from './hq.ts'
import { sealOf, sha256, type RoleOf } from './writing.ts'

/** Rows that HQ did not write are not taken; `taken` counts the ones that were lost and stand again. */
export async function heal(hq: Hq, request: HealRequest): Promise<HealAnswer> {
  const { stream } = request
  const rows = authentic(hq, request)
  const ops = rows.map(({ op }) => op)
  const devices = [...new Set(ops.map(({ deviceId }) => deviceId))]
  // who had a business there when HQ took the op has it still: the directory may be as old as the backup
  const roleOf: RoleOf = (op, company) => (op.actor === hqItself ? 'hq' : company.roleIn(op.actor, op.stream, op.at))
  const taken = await hq.transaction(devices, [stream, streams.directory()], ops, async (writing, write) => {
    const known = await write.known(ops.map(({ opId }) => opId))
    const lost = rows.filter(({ op }) => !known.has(op.opId))
    for (const row of lost) if (!writing.takeBack(row)) writing.add(row.op, roleOf)
    for (const deviceId of devices) {
      const last = lost.filter(({ op }) => op.deviceId === deviceId).reduce<Op | undefined>((most, { op }) => (most && most.deviceSeq > op.deviceSeq ? most : op), undefined)
      const counted = await write.count(deviceId)
      if (last && last.deviceSeq > (counted?.lastSeq ?? 0)) await write.saveCount(deviceId, { lastSeq: last.deviceSeq, lastOpId: last.opId })
    }
    return lost.length
  })
  const head = await hq.store.read((read) => read.head(stream))
  return { taken, head: head.seq, ...hq.answered() }
}

/** The rows up to the first that is not HQ's own or does not follow the one before it. */
function authentic(hq: Hq, { stream, previous, rows }: HealRequest): HealRequest['rows'] {
  let chain = previous
  const until = rows.findIndex((row) => {
    const link = rowLink(sha256, chain, opText(row.op), row.verdict)
    const sealed = Buffer.from(sealOf(hq.identity.key, row.chain), 'hex')
    if (row.op.stream !== stream || link !== row.chain || !timingSafeEqual(sealed, Buffer.from(row.seal, 'hex'))) return true
    chain = row.chain
    return false
  })
  return until < 0 ? rows : rows.slice(0, until)
}
