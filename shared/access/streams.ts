/** Streams: one audience x one place. A permission is a grant on a stream, never a filter inside one. */
import type { OfficerId } from '../log/op.ts'

export const streams = {
  cases: (branchId: string) => `b/${branchId}/cases`,
  directory: () => 'hq/directory',
  own: (officer: OfficerId) => `u/${officer}`,
}
