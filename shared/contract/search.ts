import type { EntityId } from '../log/op.ts'
import type { Status } from '../case/vocabulary.ts'

export interface Range { from: number; to: number }

export interface SearchResult {
  id: EntityId
  number: string
  status: Status
  /** masked */
  complainant: string
  receivedAt: number | undefined
  /** the text around the first match, with the matched ranges in it; `where` says which part of the case it stands in */
  snippet: string
  ranges: Range[]
  where: 'number' | 'name' | 'phone' | 'identity' | 'policy' | 'plate' | 'text'
}

export interface SearchAnswer {
  results: SearchResult[]
  /** all matches, counted up to `countLimit` */
  total: number
  complete: boolean
}
