/**
 * An incident as one ZIP to hand on: the review as DOCX, everything that was written as JSON, the posts as a table, the evidence byte for byte as it was
 * captured, and the SHA-256 of each file. Evidence that is not on this computer is named, never passed over.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { zip, type AsyncZippable } from 'fflate'
import type { Act, Language, MadeFile } from '../../../shared/contract/acts.ts'
import { dateTimeOf } from '../../../shared/calendar/calendar-days.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { wordsOf } from '../../../shared/words/words.ts'
import type { PostRow } from '../../store/tables.ts'
import { isHere, readContent } from '../acts/attachments.ts'
import type { Desk } from '../desk.ts'
import { incidentDocument } from '../documents/incident-documents.ts'
import { incidentTexts } from '../documents/incident-texts.ts'
import { filled } from '../documents/texts.ts'
import { execute } from '../execute.ts'
import { incidentFile } from '../queries/incidents.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/** More than a person hands on in one file, and as much as fits into memory beside a window. */
const packageLimit = 1024 * 1024 * 1024
const packed = promisify<AsyncZippable, Uint8Array>(zip)

export async function incidentPackage(desk: Desk, { id }: Act<'incident.exportPackage'>, language: Language): Promise<Answer<MadeFile>> {
  const noted = execute(desk, [{ type: 'incident.reveal', id, fields: ['texts', 'posts'] }])
  if (!noted.ok) return noted
  const file = incidentFile(desk, id, 'written')
  const review = await incidentDocument(desk, id, 'review', language)
  if (!file || !review.ok) return review.ok ? refuse('incident.unknown') : review
  const own = incidentTexts(language)
  const files = new Map<string, Uint8Array>()
  const text = (name: string, content: string) => files.set(name, new TextEncoder().encode(content))
  files.set(review.value.name, review.value.bytes)
  text('incident.json', JSON.stringify({ incident: file.incident, timeline: file.timeline }, undefined, 2))
  text('posts.csv', postsCsv(desk, id, language))
  const missing: string[] = []
  let size = 0
  const kept = file.incident.attachments.filter(({ voided }) => voided === undefined)
  for (const [index, { sha256, name }] of kept.entries()) {
    const bytes = isHere(desk, sha256) ? readContent(desk, sha256) : undefined
    size += bytes?.length ?? 0
    if (size > packageLimit) return refuse('fileTooLarge', { params: { name: own.packageName, size, limit: packageLimit } })
    if (bytes) files.set(`evidence/${String(index + 1).padStart(3, '0')}-${plainName(name)}`, bytes)
    else missing.push(`${name}  ${sha256}`)
  }
  const at = dateTimeOf(desk.platform.now(), desk.session.branch.zone)
  text('README.txt', [filled(own.manifest, { at }), ...(file.incident.drill ? [own.drill] : []), ...(missing.length > 0 ? [own.missing, ...missing] : [])].join('\r\n'))
  text('hashes.txt', [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`).join('\n'))
  // pictures do not get smaller: only texts are compressed
  const bytes = await packed(Object.fromEntries([...files].map(([name, content]) => [name, [content, { level: /\.(json|csv|txt)$/.test(name) ? 6 : 0 }]])) as AsyncZippable)
  return { ok: true, value: { name: `${own.packageName}-${file.incident.number}.zip`, mediaType: 'application/zip', bytes } }
}

/** A name that every system can unpack, and that leads out of no folder. */
const plainName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_').slice(-120)

function postsCsv(desk: Desk, id: string, language: Language): string {
  const { field, platform, postKind } = wordsOf(language).incident
  const zone = desk.session.branch.zone
  const header = [field.postKey, field.platform, field.kind, field.author, field.publishedAt, field.url, field.text, field.reposts, field.comments, field.likes, field.views, field.parent]
  const rows = desk.db.prepare('select * from post_row where incident = ? and shown = 1 order by at, key').all(id) as PostRow[]
  const count = (value: number) => (value < 0 ? '' : value)
  return byteOrderMark + csvLine(header) + rows.map((row) => csvLine([
    row.key, platform[row.platform as keyof typeof platform], postKind[row.kind as keyof typeof postKind], row.author, row.at > 0 ? dateTimeOf(row.at, zone) : '', row.url, row.text,
    count(row.reposts), count(row.comments), count(row.likes), count(row.views), row.parent,
  ])).join('')
}
