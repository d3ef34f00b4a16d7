/**
 * The network between a workstation and HQ, with everything that goes wrong on one: what is sent is lost, arrives twice, its answer is lost, or an
 * answer from before comes again out of some proxy's memory. HQ's own process may die before it commits.
 */
import type { Hq } from '../../server/log/hq.ts'
import { heal } from '../../server/log/heal.ts'
import { snapshot } from '../../server/log/snapshot.ts'
import type { LogRow } from '../../server/log/store.ts'
import { Row, type Verdict } from '../../shared/sync/row.ts'
import type { Op } from '../../shared/log/op.ts'
import { WireTrouble, type Transport } from '../../electron/sync/transport.ts'
import type { Random } from './random.ts'

export interface Faults {
  /** each between 0 and 1 */
  lost: number
  answerLost: number
  twice: number
  stale: number
}
export const noFaults: Faults = { lost: 0, answerLost: 0, twice: 0, stale: 0 }

export interface Line {
  hq: () => Hq
  /** streams that HQ grants to this workstation now */
  granted: () => string[]
  officers: () => ReadonlySet<string>
  revoked: () => boolean
  faults: () => Faults
  random: Random
  online: () => boolean
}

/** What a row looks like after a journey over the wire: its own texts, parsed again. */
export const parsed = ({ op, seq, receivedAt, verdict, chain, seal }: LogRow): Row =>
  Row.parse({ op: JSON.parse(op) as Op, seq, receivedAt, verdict: JSON.parse(verdict) as Verdict, chain, seal })

export function transportOver(line: Line): Transport {
  const before = new Map<string, unknown>()

  async function call<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
    const { lost, answerLost, twice, stale } = line.faults()
    const { random } = line
    if (!line.online() || random.chance(lost)) throw new WireTrouble('unreachable', 'lost on the way')
    if (before.has(name) && random.chance(stale)) return before.get(name) as Answer
    try {
      if (random.chance(twice)) await work()
      const answer = await work()
      before.set(name, answer)
      if (random.chance(answerLost)) throw new WireTrouble('unreachable', 'the answer was lost')
      return answer
    } catch (error) {
      throw error instanceof WireTrouble ? error : new WireTrouble('hqFault', (error as Error).stack ?? '')
    }
  }

  const readable = (stream: string) => {
    if (!line.granted().includes(stream)) throw new WireTrouble('notEnrolled', `${stream} is not granted`)
  }
  return {
    hello: () => call('hello', async () => ({ ...line.hq().answered(), wire: 1, streams: line.granted(), offlineDays: 30, revoked: line.revoked() })),
    push: (request) => call(`push`, () => line.hq().push({ officers: line.officers() }, request)),
    pull: (request) =>
      call(`pull ${request.stream}`, async () => {
        readable(request.stream)
        const answer = await line.hq().pull(request)
        return answer.is === 'rows' ? { ...answer, ...line.hq().answered(), rows: answer.rows.map(parsed) } : { ...answer, ...line.hq().answered() }
      }),
    compare: (request) => call(`compare ${request.stream}`, () => line.hq().compare(request)),
    heal: (request) => call(`heal ${request.stream}`, () => heal(line.hq(), request)),
    snapshot: (request) =>
      call(`snapshot ${request.stream}`, async () => {
        readable(request.stream)
        const { rows, end } = await snapshot(line.hq(), request)
        return { rows: rows.map(parsed), end: { ...end, ...line.hq().answered() } }
      }),
    verdicts: ({ opIds }) => call('verdicts', async () => ({ rows: (await line.hq().store.read((read) => read.rowsByOp(opIds))).map(parsed), ...line.hq().answered() })),
  }
}
