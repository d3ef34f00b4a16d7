/**
 * Attachments follow their ops: what lies here and HQ does not have goes up, resumable (tus 1.0); what others attached comes down. A file is known by
 * the hash that its op names, so a wrong or half one is never taken. What cannot be had today is tried again in the next talk.
 */
import { createHash } from 'node:crypto'
import { appliedText } from '../../shared/sync/row.ts'
import { isHere, readContent, writeEncrypted } from '../desk/acts/attachments.ts'
import type { Desk } from '../desk/desk.ts'
import type { HttpTransport } from './http.ts'
import { WireTrouble } from './transport.ts'

type Here = Pick<Desk, 'db' | 'files' | 'attachmentKey'>
interface Named { stream: string; entity: string; sha256: string }

/** In one request: a line that breaks costs no more than this again. */
const piece = 4 * 1024 * 1024
const tus = { 'tus-resumable': '1.0.0' }

export async function transferAttachments(desk: Here, http: HttpTransport, goOn: () => boolean): Promise<void> {
  for (const one of toSend(desk)) if (goOn()) await send(desk, http, one)
  for (const one of toFetch(desk)) if (goOn()) await fetchOne(desk, http, one)
}

export const attachmentsWaiting = (desk: Here): { up: number; down: number } => ({ up: toSend(desk).length, down: toFetch(desk).length })

/** Named by an op that HQ has placed: before, HQ would not know what it is. */
const placed = `select distinct stream, entity, body ->> '$.sha256' as sha256 from log
  where type = 'case.attach' and hq_verdict = '${appliedText}' and hq_seq > 0`

const toSend = (desk: Here): Named[] =>
  (desk.db.prepare(`${placed} and not exists (select 1 from attachment_up up where up.stream = log.stream and up.sha256 = body ->> '$.sha256' and done = 1)`).all() as Named[])
    .filter(({ sha256 }) => isHere(desk, sha256))

const toFetch = (desk: Here): Named[] => (desk.db.prepare(placed).all() as Named[]).filter(({ sha256 }) => !isHere(desk, sha256))

const blobAt = ({ stream, entity, sha256 }: Named): string => `/v1/blobs/${sha256}?${new URLSearchParams({ stream, entity }).toString()}`

async function send(desk: Here, http: HttpTransport, one: Named): Promise<void> {
  const sent = (): void => void desk.db.prepare('insert or replace into attachment_up values (?, ?, null, 1)').run(one.stream, one.sha256)
  if ((await http.send(blobAt(one), { method: 'HEAD' })).ok) return sent()
  const bytes = readContent(desk, one.sha256)
  // damaged here: somebody else may have it whole
  if (!bytes) return
  const { location, offset } = (await begun(desk, http, one)) ?? (await begin(desk, http, one, bytes.length))
  for (let at = offset; at < bytes.length; at += piece) {
    const response = await http.send(location, {
      method: 'PATCH', headers: { ...tus, 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }, body: bytes.subarray(at, at + piece),
    })
    if (!response.ok) throw new WireTrouble('hqFault', `an attachment was answered with ${response.status}`)
  }
  sent()
}

/** Where an upload stands that was broken off; undefined when HQ has forgotten it. */
async function begun(desk: Here, http: HttpTransport, { stream, sha256 }: Named): Promise<{ location: string; offset: number } | undefined> {
  const known = desk.db.prepare('select location from attachment_up where stream = ? and sha256 = ?').get(stream, sha256) as { location: string | null } | undefined
  if (!known?.location) return undefined
  const response = await http.send(known.location, { method: 'HEAD', headers: tus })
  const offset = Number(response.headers.get('upload-offset') ?? Number.NaN)
  return response.ok && Number.isInteger(offset) ? { location: known.location, offset } : undefined
}

async function begin(desk: Here, http: HttpTransport, one: Named, length: number): Promise<{ location: string; offset: number }> {
  const metadata = Object.entries(one).map(([name, value]) => `${name} ${Buffer.from(String(value)).toString('base64')}`).join(',')
  const response = await http.send('/v1/blobs/upload', { method: 'POST', headers: { ...tus, 'upload-length': String(length), 'upload-metadata': metadata } })
  const location = response.headers.get('location')
  if (!response.ok || location === null) throw new WireTrouble('hqFault', `an attachment was answered with ${response.status}`)
  desk.db.prepare('insert or replace into attachment_up values (?, ?, ?, 0)').run(one.stream, one.sha256, location)
  return { location, offset: 0 }
}

/** Not there yet: whoever has it has not sent it. */
async function fetchOne(desk: Here, http: HttpTransport, one: Named): Promise<void> {
  const response = await http.send(blobAt(one), { method: 'GET' })
  if (!response.ok) return
  const bytes = new Uint8Array(await response.arrayBuffer().catch((error: Error) => {
    throw new WireTrouble('unreachable', error.message)
  }))
  if (createHash('sha256').update(bytes).digest('hex') === one.sha256) writeEncrypted(desk, one.sha256, bytes)
}
