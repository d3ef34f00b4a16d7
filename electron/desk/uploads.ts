/**
 * Files that a window hands over piece by piece. They stay in memory: a ledger of personal data is never written anywhere unencrypted.
 */
import { refuse, type Answer } from '../../shared/log/refusal.ts'

export interface Upload {
  name: string
  bytes: Uint8Array
  received: number
}

/** The largest ledger that is read (electron/desk/import): more would not fit beside the window in the memory of an office PC. */
export const uploadLimit = 400 * 1024 * 1024

export class Uploads {
  readonly #uploads = new Map<string, Upload>()

  begin(fileId: string, name: string, size: number): Answer<{ fileId: string }> {
    if (size > uploadLimit) return refuse('fileTooLarge', { params: { name, size, limit: uploadLimit } })
    this.#uploads.set(fileId, { name, bytes: new Uint8Array(size), received: 0 })
    return { ok: true, value: { fileId } }
  }

  append(fileId: string, bytes: Uint8Array): Answer<{ received: number }> {
    const upload = this.#uploads.get(fileId)
    if (!upload || upload.received + bytes.length > upload.bytes.length) return refuse('uploadUnknown')
    upload.bytes.set(bytes, upload.received)
    upload.received += bytes.length
    return { ok: true, value: { received: upload.received } }
  }

  /** The whole file, or undefined while pieces are missing. */
  complete(fileId: string): Upload | undefined {
    const upload = this.#uploads.get(fileId)
    return upload && upload.received === upload.bytes.length ? upload : undefined
  }

  discard(fileId: string): void {
    this.#uploads.delete(fileId)
  }

  clear(): void {
    this.#uploads.clear()
  }
}
