/**
 * Attachments follow their ops: what was attached here goes up, resumable (tus 1.0); what others attached, or what came along with a case from
 * another branch, comes down. A file is known by the hash that its op names, so a wrong or half one is never taken. What is left to do stands in a
 * list of the store; what cannot be had today stays on it, behind the rest.
 */
import { createHash } from 'node:crypto'
import { begun, countDue, due, missed, settled, type DueAttachment } from '../store/log/attachments-due.ts'
import { isHere, readContent, writeEncrypted } from '../desk/acts/attachments.ts'
import type { Desk } from '../desk/desk.ts'
import type { HttpTransport } from './http.ts'
import { WireTrouble } from './transport.ts'

type Here = Pick<Desk, 'db' | 'files' | 'attachmentKey'>
interface Wire extends Pick<HttpTransport, 'send'> {
  /** ops wait: they come first */
  hurry: () => boolean
  /** the session is over, and with it the keys: nothing is written any more */
  ended: () => boolean
}
type Came = 'settled' | 'missed' | 'broken off'

/** In one request: a line that breaks costs no more than this again. */
const piece = 4 * 1024 * 1024
/** In one talk. */
const atOnce = 500
/** Asked for in vain in one talk, before the rest waits for the next one: a branch may miss thousands that nobody has. */
const missesAtOnce = 20
const tus = { 'tus-resumable': '1.0.0' }

/** One file at a time; what is left when ops wait follows in the next talk. Answers whether another talk would bring more at once. */
export async function transferAttachments(desk: Here, wire: Wire): Promise<boolean> {
  const list = due(desk.db, atOnce)
  let misses = 0
  for (const [index, one] of list.entries()) {
    const came = isHere(desk, one.sha256) ? await send(desk, wire, one) : await fetchOne(desk, wire, one)
    if (came === 'settled') settled(desk.db, one)
    if (came === 'missed') {
      missed(desk.db, one)
      misses += 1
    }
    if (came === 'broken off' || misses >= missesAtOnce) return came === 'broken off'
    if (wire.hurry() && index < list.length - 1) return true
  }
  return list.length === atOnce
}

export const attachmentsWaiting = ({ db }: Pick<Desk, 'db'>): { up: number; down: number } => countDue(db)

/** `entity` finds what HQ has of it from the branch that the case came from. */
const blobAt = ({ stream, entity, sha256 }: DueAttachment): string => `/v1/blobs/${sha256}?${new URLSearchParams({ stream, entity }).toString()}`

async function send(desk: Here, wire: Wire, one: DueAttachment): Promise<Came> {
  if (answered(await reach(wire, blobAt(one), { method: 'HEAD' }))) return 'settled'
  const bytes = readContent(desk, one.sha256)
  // damaged here: somebody else may have it whole
  if (!bytes) return 'missed'
  const upload = (await standing(wire, one)) ?? (await begin(desk, wire, one, bytes.length))
  if (!upload) return 'missed'
  for (let at = upload.offset; at < bytes.length; at += piece) {
    if (at > upload.offset && wire.hurry()) return 'broken off'
    const response = await reach(wire, upload.location, {
      method: 'PATCH', headers: { ...tus, 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }, body: bytes.subarray(at, at + piece),
    })
    if (!answered(response)) return 'missed'
  }
  return 'settled'
}

/** Where an upload stands that was broken off; undefined when HQ has forgotten it. */
async function standing(wire: Wire, { location }: DueAttachment): Promise<{ location: string; offset: number } | undefined> {
  if (location === null) return undefined
  const response = await reach(wire, location, { method: 'HEAD', headers: tus })
  const offset = Number(response.headers.get('upload-offset') ?? Number.NaN)
  return response.ok && Number.isInteger(offset) ? { location, offset } : undefined
}

async function begin(desk: Here, wire: Wire, one: DueAttachment, length: number): Promise<{ location: string; offset: number } | undefined> {
  const { stream, entity, sha256 } = one
  const metadata = Object.entries({ stream, entity, sha256 }).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`).join(',')
  const response = await reach(wire, '/v1/blobs/upload', { method: 'POST', headers: { ...tus, 'upload-length': String(length), 'upload-metadata': metadata } })
  const location = response.headers.get('location')
  if (!answered(response) || location === null) return undefined
  begun(desk.db, one, location)
  return { location, offset: 0 }
}

async function fetchOne(desk: Here, wire: Wire, one: DueAttachment): Promise<Came> {
  const response = await reach(wire, blobAt(one), { method: 'GET' })
  // not there yet: whoever has it has not sent it
  if (!answered(response)) return 'missed'
  const bytes = new Uint8Array(await response.arrayBuffer().catch((error: Error) => {
    throw new WireTrouble('unreachable', error.message)
  }))
  goingOn(wire)
  if (createHash('sha256').update(bytes).digest('hex') !== one.sha256) return 'missed'
  writeEncrypted(desk, one.sha256, bytes)
  return 'settled'
}

/** Whether HQ did it. One file that it refuses holds up no other; its own faults end the talk. */
function answered({ ok, status }: { ok: boolean; status: number }): boolean {
  if (status >= 500) throw new WireTrouble('hqFault', `an attachment was answered with ${status}`)
  return ok
}

async function reach(wire: Wire, ...request: Parameters<Wire['send']>): ReturnType<Wire['send']> {
  const response = await wire.send(...request)
  goingOn(wire)
  return response
}

function goingOn({ ended }: Wire): void {
  if (ended()) throw new WireTrouble('unreachable', 'the session has ended')
}
