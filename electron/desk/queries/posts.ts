/** The posts of an incident, a page at a time. A post that two batches brought is shown once: as the earlier one has it. */
import type { PostLine, PostPage } from '../../../shared/contract/posts.ts'
import { plainAddress } from '../../../shared/incident/posts.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { PostRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { maskedLine } from '../masking.ts'

/** What a line shows; the whole text is a look that is logged. */
export const shownText = 400

const orders = {
  newest: 'p.at desc, p.key', oldest: 'p.at = 0, p.at, p.key', reach: 'max(p.reposts, 0) + max(p.comments, 0) + max(p.likes, 0) desc, p.key',
} as const

interface Wanted { incident: EntityId; order: keyof typeof orders; text: string; kinds: string[]; offset: number; limit: number }

export function posts({ db }: Pick<Desk, 'db'>, { incident, order, text, kinds, offset, limit }: Wanted): PostPage {
  const parts = text.trim() ? [`(instr(lower(p.text), ?) > 0 or instr(lower(p.author), ?) > 0)`] : []
  const wanted = text.trim().toLowerCase()
  const values = [incident, ...(parts.length > 0 ? [wanted, wanted] : []), ...kinds]
  const where = ['p.incident = ?', 'p.shown = 1', ...parts, ...(kinds.length > 0 ? [`p.kind in (${kinds.map(() => '?').join(', ')})`] : [])].join(' and ')
  const { n } = db.prepare(`select count(*) as n from post_row p where ${where}`).get(...values) as { n: number }
  const rows = db.prepare(`select * from post_row p where ${where} order by ${orders[order]} limit ? offset ?`).all(...values, limit, offset) as PostRow[]
  return { total: n, items: rows.map(postLine) }
}

/** One and the same post is known by its key; what came with the platform's own id also by its address. */
export function knownPost({ db }: Pick<Desk, 'db'>, { incident, key, url }: { incident: EntityId; key: string; url: string }): PostLine | undefined {
  const address = plainAddress(url)
  const row = db.prepare('select * from post_row where incident = ? and key = ? and shown = 1').get(incident, key)
    ?? (address && db.prepare(`select * from post_row where incident = ? and address = ? and address <> '' and shown = 1`).get(incident, address))
  return row ? postLine(row as PostRow) : undefined
}

export function postLine(row: PostRow): PostLine {
  const figures = Object.fromEntries((['reposts', 'comments', 'likes', 'views'] as const).flatMap((one) => (row[one] >= 0 ? [[one, row[one]]] : [])))
  const [author, text] = [maskedLine(row.author, 200), maskedLine(row.text.slice(0, shownText), shownText)]
  return {
    key: row.key, batch: row.batch as EntityId, kind: row.kind as PostLine['kind'], platform: row.platform as PostLine['platform'], author, ...(row.at > 0 && { at: row.at }),
    url: row.url, text, hides: author !== row.author || text !== row.text, ...figures, ...(row.measured_at > 0 && { measuredAt: row.measured_at }), ...(row.voided && { voided: row.voided }),
  }
}
