/**
 * One opened export of a monitoring service, for one incident: its sheets, a preview, and the import in one transaction. A post that is known already gets
 * its new figures, and nothing else; the same file twice changes nothing. Runs beside the desk's thread, as a ledger does.
 */
import type { DomainCommand } from '../../../shared/aggregates.ts'
import { PostImport, type OpenedPosts, type PostCounts, type PostImportPreview, type PostImportReport } from '../../../shared/contract/posts.ts'
import { mostInBatch, plainAddress, postKey, type Reach } from '../../../shared/incident/posts.ts'
import { guessPostColumns } from '../../../shared/incident/post-columns.ts'
import { readPosts, type ReadPost, type ReadPosts } from '../../../shared/incident/read-posts.ts'
import type { LedgerSheet } from '../../../shared/ledger/sheet.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { clean } from '../../../shared/text/clean.ts'
import type { PostRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { maskedLine } from '../masking.ts'
import { Cancelled, ledgerRefusal, type ImportSession, type ImportWatch } from './import-session.ts'
import { openLedger } from './open-ledger.ts'
import { readJson } from './read-json.ts'

const shownRows = 20
const shownPosts = 50
const shownTroubles = 500
const shownText = 200

/** What becomes of the posts of a file. */
interface Fates { created: ReadPost[]; measured: { batch: EntityId; key: string; at: ReadPost['figures'][number]['at']; reach: Reach }[]; unchanged: number }

export class PostsSession implements ImportSession {
  readonly #desk: Desk
  readonly #incident: EntityId
  readonly #name: string
  readonly #sheets: readonly LedgerSheet[]

  private constructor(desk: Desk, incident: EntityId, name: string, sheets: readonly LedgerSheet[]) {
    this.#desk = desk
    this.#incident = incident
    this.#name = name
    this.#sheets = sheets
  }

  static async open(desk: Desk, incident: EntityId, name: string, bytes: Uint8Array): Promise<Answer<PostsSession>> {
    const json = readJson(bytes, name)
    if (json) return { ok: true, value: new PostsSession(desk, incident, clean(name), [json]) }
    const opened = await openLedger(bytes, name)
    if (!opened.ok && opened.refusal.code === 'notATable' && opened.refusal.found === 'json') return refuse('posts.jsonUnreadable')
    return opened.ok ? { ok: true, value: new PostsSession(desk, incident, clean(name), opened.ledger.sheets) } : { ok: false, refusal: ledgerRefusal(opened.refusal) }
  }

  describe(fileId: string): OpenedPosts {
    return {
      fileId,
      name: this.#name,
      sheets: this.#sheets.map(({ name, headers, rows }) => ({
        name: clean(name), headers, rowCount: rows.length,
        sample: rows.slice(0, shownRows).map(({ line, cells }) => ({ line, cells: headers.map((_, index) => maskedLine(clean(String(cells[index] ?? '')).slice(0, shownText), shownText)) })),
        guess: guessPostColumns(headers, rows.slice(0, 200)),
      })),
    }
  }

  preview(sheetName: string, mapping: unknown): Answer<PostImportPreview> {
    const read = this.#read(sheetName, mapping)
    if (!read.ok) return read
    const { posts, rejected, warnings } = read.value.read
    const fates = this.#fates(read.value.read)
    return {
      ok: true,
      value: {
        counts: countsOf(read.value.read, fates),
        items: posts.slice(0, shownPosts).map(({ post, figures }) => ({
          key: post.key, batch: '' as EntityId, kind: post.kind, platform: post.platform, author: post.author ?? '', ...(post.at && { at: Date.parse(post.at) }), url: post.url ?? '',
          text: maskedLine(post.text.slice(0, shownText), shownText), hides: false, ...figures.at(-1)?.reach,
        })),
        rejected: rejected.slice(0, shownTroubles), warnings: warnings.slice(0, shownTroubles),
        dated: posts.filter(({ post }) => post.at).length, parents: posts.filter(({ post }) => post.parent).length,
      },
    }
  }

  import(sheetName: string, mapping: unknown, _guessed: boolean, watch: ImportWatch): Answer<PostImportReport> {
    watch.progress('reading', 0, 1)
    const read = this.#read(sheetName, mapping)
    if (!read.ok) return read
    const { rejected, warnings } = read.value.read
    const fates = this.#fates(read.value.read)
    const commands = this.#commands(fates, read.value.settings)
    try {
      const saved = commands.length === 0 ? ({ ok: true } as const) : execute(this.#desk, commands, (done) => {
        if (watch.cancelled()) throw new Cancelled()
        watch.progress('writing', done, commands.length)
      })
      if (!saved.ok) return saved
    } catch (error) {
      if (error instanceof Cancelled) return refuse('importCancelled')
      throw error
    }
    return {
      ok: true,
      value: {
        counts: countsOf(read.value.read, fates), rejected: rejected.slice(0, shownTroubles), warnings: warnings.slice(0, shownTroubles), warningCount: warnings.length, rejectedCount: rejected.length,
      },
    }
  }

  #read(sheetName: string, mapping: unknown): Answer<{ read: ReadPosts; settings: PostImport }> {
    const sheet = this.#sheets.find(({ name }) => clean(name) === sheetName)
    if (!sheet) return refuse('sheetUnknown', { params: { name: sheetName, sheets: this.#sheets.map(({ name }) => name).join(', ') } })
    const settings = PostImport.safeParse(mapping)
    if (!settings.success) return refuse('ledger.mappingShape', { params: { path: settings.error.issues[0]?.path.map(String).join('.') ?? '' } })
    const { measuredAt, platform } = settings.data
    const read = readPosts(sheet.headers, sheet.rows, settings.data, { zone: this.#desk.session.branch.zone, measuredAt, platform, now: Date.parse(this.#desk.platform.now()) })
    return { ok: true, value: { read, settings: settings.data } }
  }

  /** A post is known by its key or by its address. One that has the id of another but neither its address nor its author is a post of its own: ids that count rows begin anew in each file. */
  #fates({ posts, warnings }: ReadPosts): Fates {
    const known = new Map<string, KnownPost>()
    const byAddress = new Map<string, KnownPost>()
    const rows = this.#desk.db.prepare('select key, batch, address, author from post_row where incident = ? order by recorded_at, batch').all(this.#incident) as KnownPost[]
    for (const row of rows) {
      if (!known.has(row.key)) known.set(row.key, row)
      if (row.address && !byAddress.has(row.address)) byAddress.set(row.address, row)
    }
    const figure = this.#desk.db.prepare('select reposts, comments, likes, views from post_figure where incident = ? and key = ? and at = ?')
    const fates: Fates = { created: [], measured: [], unchanged: 0 }
    for (const one of posts) {
      const address = plainAddress(one.post.url ?? '')
      const named = known.get(one.post.key)
      const reused = named !== undefined && isAnother(named, one, address)
      if (reused) warnings.push({ line: one.line, code: 'idReused', value: one.post.key.slice(0, 80) })
      const row = (reused ? undefined : named) ?? (address ? byAddress.get(address) : undefined)
      if (!row) {
        fates.created.push(reused ? { ...one, post: { ...one.post, key: postKey(one.post) } } : one)
        continue
      }
      const fresh = one.figures.filter(({ at, reach }) => !sameReach(figure.get(this.#incident, row.key, Date.parse(at)), reach))
      if (fresh.length === 0) fates.unchanged += 1
      else fates.measured.push(...fresh.map(({ at, reach }) => ({ batch: row.batch as EntityId, key: row.key, at, reach })))
    }
    return fates
  }

  /** New posts in batches; figures by batch and by the moment at which they held. */
  #commands({ created, measured }: Fates, { measuredAt }: PostImport): DomainCommand[] {
    const commands: DomainCommand[] = []
    const later: Fates['measured'] = [...measured]
    for (let from = 0; from < created.length; from += mostInBatch) {
      const id = `posts/${this.#desk.platform.newId()}` as EntityId
      const posts = created.slice(from, from + mostInBatch)
      commands.push({
        type: 'posts.record', id, incident: this.#incident, source: this.#name.slice(0, 500), measuredAt,
        posts: posts.map(({ post, figures }) => ({ ...post, ...(figures.length === 1 && figures[0]?.at === measuredAt && { reach: figures[0].reach }) })),
      })
      for (const { post, figures } of posts) if (figures.length !== 1 || figures[0]?.at !== measuredAt) later.push(...figures.map((one) => ({ batch: id, key: post.key, ...one })))
    }
    const groups = new Map<string, typeof later>()
    for (const one of later) {
      const name = `${one.batch} ${one.at}`
      const group = groups.get(name)
      if (group && group.length < mostInBatch) group.push(one)
      else groups.set(group ? `${name} ${groups.size}` : name, [one])
    }
    for (const [first, ...rest] of groups.values()) {
      if (!first) continue
      commands.push({ type: 'posts.measure', id: first.batch, measuredAt: first.at, source: this.#name.slice(0, 500), figures: [first, ...rest].map(({ key, reach }) => ({ key, reach })) })
    }
    return commands
  }
}

type KnownPost = Pick<PostRow, 'key' | 'batch' | 'address' | 'author'>

const isAnother = (known: KnownPost, { post: { author } }: ReadPost, address: string | undefined): boolean =>
  Boolean(address && known.address && address !== known.address && author && known.author && author !== known.author)

function sameReach(row: unknown, reach: Reach): boolean {
  const known = row as Record<keyof Reach, number> | undefined
  return known !== undefined && (['reposts', 'comments', 'likes', 'views'] as const).every((one) => known[one] === (reach[one] ?? -1))
}

const countsOf = ({ posts, rejected, repeated }: ReadPosts, { created, measured, unchanged }: Fates): PostCounts => ({
  read: posts.length + rejected.length + repeated, created: created.length, measured: new Set(measured.map(({ key }) => key)).size, unchanged, repeated, rejected: rejected.length,
})
