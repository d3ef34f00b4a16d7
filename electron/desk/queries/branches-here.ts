/** Whose cases come to this workstation: its own branch's, and those of every other one whose stream HQ grants to somebody here. */
import { branchOfStream, streams } from '../../../shared/access/streams.ts'
import type { Desk } from '../desk.ts'

export function branchesHere({ replica, session }: Pick<Desk, 'replica' | 'session'>): string[] {
  const held = replica.streams().flatMap((stream) => {
    const branch = branchOfStream(stream)
    return branch !== undefined && stream === streams.cases(branch) ? [branch] : []
  })
  return [...new Set([session.branch.branchId, ...held])]
}
