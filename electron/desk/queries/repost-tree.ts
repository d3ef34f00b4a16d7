/** The tree of reposts, a level at a time: the greatest branches first. */
import type { RepostTree } from '../../../shared/contract/posts.ts'
import { repostTree as sizesOf, type Branching } from '../../../shared/incident/repost-tree.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { PostRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { postLine } from './posts.ts'

export function repostTree({ db }: Pick<Desk, 'db'>, { incident, under, limit }: { incident: EntityId; under?: string | undefined; limit: number }): RepostTree {
  const rows = db.prepare(`select key, parent from post_row where incident = ? and shown = 1 and voided = ''`).raw(true).all(incident) as [string, string][]
  const { children, below, depth, levels, orphans } = sizesOf(rows.map(([key, parent]): Branching => ({ key, parent })))
  const keys = children.get(under ?? '') ?? []
  const shown = keys.toSorted((a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0)).slice(0, limit)
  const find = db.prepare(`select * from post_row where incident = ? and shown = 1 and key = ?`)
  const nodes = shown.flatMap((key) => {
    const row = find.get(incident, key) as PostRow | undefined
    return row ? [{ ...postLine(row), direct: children.get(key)?.length ?? 0, below: below.get(key) ?? 0, depth: depth.get(key) ?? 0 }] : []
  })
  return { nodes, total: keys.length, levels, orphans }
}
