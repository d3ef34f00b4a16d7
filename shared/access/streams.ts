/** Streams: one audience x one place. A permission is a role in a stream (grants.ts), never a filter inside one. */
import type { OfficerId } from '../log/op.ts'

export const streams = {
  cases: (branchId: string) => `b/${branchId}/cases`,
  incidents: (branchId: string) => `b/${branchId}/incidents`,
  conferences: (branchId: string) => `b/${branchId}/conferences`,
  directory: () => 'hq/directory',
  own: (officer: OfficerId) => `u/${officer}`,
}

/** The branch whose stream this is; undefined for the company's and for an officer's own. */
export const branchOfStream = (stream: string): string | undefined => /^b\/([^/]+)\/(?:cases|incidents|conferences)$/.exec(stream)?.[1]
/** Everything that is of a branch. */
export const streamsOfBranch = (branchId: string): string[] => [streams.cases(branchId), streams.incidents(branchId), streams.conferences(branchId)]
export const officerOfStream = (stream: string): OfficerId | undefined => (stream.startsWith('u/') ? (stream.slice(2) as OfficerId) : undefined)
