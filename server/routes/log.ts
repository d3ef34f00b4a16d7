/**
 *   POST /v1/push      ops of one device, in its order; revoked workstations may still send what waits
 *   GET  /v1/pull      ?stream&after&chain[&limit]
 *   POST /v1/compare   where two histories of a stream part
 *   POST /v1/heal      rows that HQ had written and lost
 *   POST /v1/verdicts  what was said to ops of the workstation's own, in streams that it may not read (any more); revoked ones too
 */
import { CompareRequest, HealRequest, PullRequest, PushRequest, VerdictsRequest } from '../../shared/contract/wire.ts'
import { Op } from '../../shared/log/op.ts'
import { heal } from '../log/heal.ts'
import type { LogRow } from '../log/store.ts'
import { anyWorkstation, parsed, readerOf } from './asking.ts'
import { Refused } from './refused.ts'
import { answeredText, rowText, sendText } from './row-text.ts'
import type { Serving } from './serving.ts'

export function logRoutes({ app, hq, access, figures }: Serving): void {
  app.post('/v1/push', async (request) => {
    const workstation = await anyWorkstation(access, request)
    const { deviceId, epoch, ops } = parsed(PushRequest, request.body)
    const read = ops.map((op) => storable(parsed(Op, op)))
    const first = read[0]?.deviceSeq ?? 0
    if (read.some((op, index) => op.deviceId !== deviceId || op.deviceSeq !== first + index)) throw new Refused('malformed')
    const engine = hq()
    const own = await access.devices.owns(workstation.workstationId, deviceId)
    const answer = own ? await onceMore(() => engine.push(access.senderOf(workstation), { deviceId, epoch, ops: read })) : { is: 'fork' as const, ...engine.answered() }
    figures.count(`hq_pushes_total{answer="${answer.is}"}`)
    if (answer.is === 'acked') figures.count('hq_ops_pushed_total', read.length)
    return answer
  })

  app.get('/v1/pull', async (request, reply) => {
    const asked = parsed(PullRequest, request.query)
    await readerOf(access, request, asked.stream)
    const answer = await hq().pull(asked)
    if (answer.is === 'diverged') return { ...answer, ...hq().answered() }
    figures.count('hq_rows_pulled_total', answer.rows.length)
    return sendText(request, reply, `{"is":"rows","rows":[${answer.rows.map(rowText).join(',')}],"head":${answer.head},${answeredText(hq())}}`)
  })

  app.post('/v1/compare', async (request) => {
    const asked = parsed(CompareRequest, request.body)
    await readerOf(access, request, asked.stream)
    return hq().compare(asked)
  })

  app.post('/v1/heal', async (request) => {
    const asked = parsed(HealRequest, request.body)
    await readerOf(access, request, asked.stream)
    const answer = await onceMore(() => heal(hq(), asked))
    figures.count('hq_rows_healed_total', answer.taken)
    return answer
  })

  app.post('/v1/verdicts', async (request, reply) => {
    const { workstationId } = await anyWorkstation(access, request)
    const { opIds } = parsed(VerdictsRequest, request.body)
    const own: LogRow[] = []
    for (const row of await hq().store.read((read) => read.rowsByOp(opIds))) if (await access.devices.owns(workstationId, row.deviceId)) own.push(row)
    return sendText(request, reply, `{"rows":[${own.map(rowText).join(',')}],${answeredText(hq())}}`)
  })
}

/** Names become keys of the database, which takes neither NUL nor half a character. */
function storable(op: Op): Op {
  const sound = [op.stream, op.entity].every((name) => name.length <= 200 && name.isWellFormed() && !name.includes('\0'))
  if (!sound) throw new Refused('malformed')
  return op
}

/** Unique violation, serialization failure, deadlock: somebody else was first, and what they wrote can be seen now. */
const others = ['23505', '40001', '40P01']

async function onceMore<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!others.includes((error as { code?: string }).code ?? '')) throw error
    return work()
  }
}
