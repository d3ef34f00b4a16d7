/** Streams: one audience x one place. A permission is a role in a stream (grants.ts), never a filter inside one. */
import type { OfficerId } from '../log/op.ts'

export const streams = {
  cases: (branchId: string) => `b/${branchId}/cases`,
  directory: () => 'hq/directory',
  own: (officer: OfficerId) => `u/${officer}`,
}

/** The branch whose stream this is; undefined for the company's and for an officer's own. */
export const branchOfStream = (stream: string): string | undefined => /^b\/([^/]+)\/cases$/.exec(stream)?.[1]
export const officerOfStream = (stream: string): OfficerId | undefined => (stream.startsWith('u/') ? (stream.slice(2) as OfficerId) : undefined)
