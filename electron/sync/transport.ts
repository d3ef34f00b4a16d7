/** The way to HQ, as the rest of sync/ sees it: http.ts in service, a network with faults in the simulation. */
import type {
  CompareAnswer, CompareRequest, HealAnswer, HealRequest, HelloAnswer, PullAnswer, PullRequest, PushAnswer, PushRequest, SnapshotPart, SnapshotRequest, VerdictsAnswer, VerdictsRequest,
} from '../../shared/contract/wire.ts'
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
