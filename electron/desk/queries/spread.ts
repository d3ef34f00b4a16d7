/** How an incident has spread: the lines of shared/incident/spread.ts over its posts. A closed incident's axis ends with its closing. */
import type { Spread } from '../../../shared/contract/posts.ts'
import { spreadLines, type FigureAt } from '../../../shared/incident/spread.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { Desk } from '../desk.ts'

const day = 86_400_000

export function spread(desk: Desk, { incident }: { incident: EntityId }): Spread {
  const { db } = desk
  const row = db.prepare('select closed_at from incident_row where id = ?').get(incident) as { closed_at: number } | undefined
  const to = row?.closed_at ? row.closed_at : Date.parse(desk.platform.now())
  const times = db.prepare(`select at from post_row where incident = ? and shown = 1 and voided = ''`).raw(true).all(incident) as [number][]
  const dated = times.map(([at]) => at)
  // the few that were taken back are left out here: a join would read the text of every post
  const voided = new Set(db.prepare(`select key from post_row where incident = ? and shown = 1 and voided <> ''`).pluck(true).all(incident) as string[])
  const rows = db.prepare('select key, at, reposts, comments, likes, views from post_figure where incident = ?').raw(true).all(incident) as [string, number, number, number, number, number][]
  const figures = rows.filter(([key]) => !voided.has(key)).map(([key, at, reposts, comments, likes, views]): FigureAt => ({ key, at, reposts, comments, likes, views }))
  const between = (from: number, until: number) => dated.filter((at) => at > from && at <= until).length
  return {
    ...spreadLines(dated, figures, to), undated: dated.filter((at) => at === 0).length,
    lastDay: between(to - day, to), dayBefore: between(to - 2 * day, to - day),
  }
}
