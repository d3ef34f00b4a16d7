/** The way to HQ, as the rest of sync/ sees it: http.ts in service, a network with faults in the simulation. */
import type {
  CompareAnswer, CompareRequest, HealAnswer, HealRequest, HelloAnswer, PullAnswer, PullRequest, PushAnswer, PushRequest, SnapshotPart, SnapshotRequest, VerdictsAnswer, VerdictsRequest,
} from '../../shared/contract/wire.ts'
import type { Instant } from '../../shared/log/op.ts'
import type { SyncTrouble } from '../../shared/contract/sync.ts'

/** Throws `WireTrouble` and nothing else. An answer that was lost may have been acted upon: every call can be made twice. */
export interface Transport {
  hello(): Promise<HelloAnswer>
  push(request: PushRequest): Promise<PushAnswer>
  pull(request: PullRequest): Promise<PullAnswer>
  compare(request: CompareRequest): Promise<CompareAnswer>
  heal(request: HealRequest): Promise<HealAnswer>
  snapshot(request: SnapshotRequest): Promise<SnapshotPart>
  verdicts(request: VerdictsRequest): Promise<VerdictsAnswer>
}

export class WireTrouble extends Error {
  readonly trouble: SyncTrouble
  constructor(trouble: SyncTrouble, detail: string) {
    super(detail)
    this.trouble = trouble
  }
}

/** The same way, and of each answer what HQ said of the time. */
export function listening(to: Transport, heard: (now: Instant) => void): Transport {
  const told = async <Answer extends { now: Instant }>(answer: Promise<Answer>): Promise<Answer> => {
    heard((await answer).now)
    return answer
  }
  return {
    hello: () => told(to.hello()),
    push: (request) => told(to.push(request)),
    pull: (request) => told(to.pull(request)),
    compare: (request) => told(to.compare(request)),
    heal: (request) => told(to.heal(request)),
    verdicts: (request) => told(to.verdicts(request)),
    snapshot: async (request) => {
      const part = await to.snapshot(request)
      heard(part.end.now)
      return part
    },
  }
}
