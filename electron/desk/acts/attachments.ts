/**
 * Attachments: AES-256-GCM files named by the sha-256 of their content, beside the database. The op comes with the hash, so a file that
 * is damaged or swapped is noticed when it is opened.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Act, MadeFile } from '../../../shared/contract/acts.ts'
import { moveInto, writeWhole } from '../../store/files.ts'
import { namedHere, noteAll } from '../../store/log/attachments-due.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import type { Upload } from '../uploads.ts'

/** Large scans fit, a video does not: the database of a branch has to stay something that can be backed up daily. */
export const attachmentLimit = 100 * 1024 * 1024

export function addAttachment(desk: Desk, act: Act<'case.addAttachment'>, upload: Upload | undefined): Answer<{ attachmentId: string }> {
  const kept = keepFile(desk, upload)
  if (!kept.ok) return kept
  const attachmentId = desk.platform.newId()
  const saved = execute(desk, [{ type: 'case.attach', id: act.id, attachmentId, ...kept.value, mediaType: act.mediaType, about: act.about }])
  return saved.ok ? { ok: true, value: { attachmentId } } : saved
}

export function readAttachment(desk: Desk, act: Act<'case.openAttachment'>): Answer<MadeFile> {
  const state = foldCase(desk.log.entriesOf(act.id))
  const attachment = state?.attachments.find(({ attachmentId }) => attachmentId === act.attachmentId)
  return !attachment || attachment.voided ? refuse('attachmentUnknown') : fileOf(desk, act.id, attachment)
}

/** Encrypts an upload beside the database; the op that names it follows. */
export function keepFile(desk: Desk, upload: Upload | undefined): Answer<{ sha256: string; name: string; size: number }> {
  if (!upload) return refuse('uploadUnknown')
  const { name, bytes } = upload
  if (bytes.length > attachmentLimit) return refuse('fileTooLarge', { params: { name, size: bytes.length, limit: attachmentLimit } })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeEncrypted(desk, sha256, bytes)
  return { ok: true, value: { sha256, name, size: bytes.length } }
}

/** The bytes that an op of this aggregate named. */
export function fileOf(desk: Desk, entity: EntityId, { sha256, name, mediaType }: { sha256: string; name: string; mediaType: string }): Answer<MadeFile> {
  if (!isHere(desk, sha256)) {
    // HQ may have it, whatever became of it here: asked at once
    noteAll(desk.db, entity)
    desk.changed([])
    return refuse('attachmentMissing', { params: { name } })
  }
  const bytes = readContent(desk, sha256)
  return bytes ? { ok: true, value: { name, mediaType, bytes } } : refuse('attachmentDamaged', { params: { name } })
}

export const isHere = (desk: Pick<Desk, 'files'>, sha256: string): boolean => existsSync(join(desk.files.attachments, sha256))

/** What no op here names any more goes: a branch was taken away, and its files with it. */
export function removeUnnamed({ db, files }: Pick<Desk, 'db' | 'files'>): void {
  if (!existsSync(files.attachments)) return
  const named = namedHere(db)
  for (const name of readdirSync(files.attachments)) if (/^[0-9a-f]{64}$/.test(name) && !named(name)) rmSync(join(files.attachments, name), { force: true })
}

/** Undefined when what lies there is damaged or another file. */
export const readContent = (desk: Pick<Desk, 'files' | 'attachmentKey'>, sha256: string): Uint8Array | undefined =>
  decrypted(desk, sha256, readFileSync(join(desk.files.attachments, sha256)))

const nonceLength = 12
const tagLength = 16

export function writeEncrypted(desk: Pick<Desk, 'files' | 'attachmentKey'>, sha256: string, bytes: Uint8Array): void {
  mkdirSync(desk.files.attachments, { recursive: true, mode: 0o700 })
  const path = join(desk.files.attachments, sha256)
  if (existsSync(path)) return
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', desk.attachmentKey, nonce)
  cipher.setAAD(Buffer.from(sha256))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  writeWhole(`${path}.new`, [nonce, body, cipher.getAuthTag()])
  moveInto(`${path}.new`, path)
}

function decrypted(desk: Pick<Desk, 'attachmentKey'>, sha256: string, stored: Uint8Array): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', desk.attachmentKey, stored.subarray(0, nonceLength))
    decipher.setAAD(Buffer.from(sha256))
    decipher.setAuthTag(stored.subarray(stored.length - tagLength))
    const bytes = Buffer.concat([decipher.update(stored.subarray(nonceLength, stored.length - tagLength)), decipher.final()])
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? new Uint8Array(bytes) : undefined
  } catch {
    return undefined
  }
}
