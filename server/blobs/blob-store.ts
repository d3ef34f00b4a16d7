/**
 * Attachments of HQ: files named by the sha-256 of their bytes, in a folder for each stream, because who may read a stream may read its
 * attachments and no others, whichever hash they know. A file stands under its name only after its bytes were hashed and are on the disk.
 */
import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hashOf } from '../access/secrets.ts'

export class BlobStore {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Size in bytes; undefined when it is not here. */
  async size(stream: string, sha256: string): Promise<number | undefined> {
    try {
      return (await stat(this.#path(stream, sha256))).size
    } catch {
      return undefined
    }
  }

  /** `from` and `to` in bytes, both included. */
  read(stream: string, sha256: string, range?: { from: number; to: number }): ReadStream {
    return createReadStream(this.#path(stream, sha256), range && { start: range.from, end: range.to })
  }

  /** Takes a received file to its place; answers whether its bytes are what its name says. The file is gone from where it was either way. */
  async take(received: string, stream: string, sha256: string): Promise<boolean> {
    const hash = createHash('sha256')
    await pipeline(createReadStream(received), hash)
    if (hash.digest('hex') !== sha256) {
      await rm(received, { force: true })
      return false
    }
    const path = this.#path(stream, sha256)
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
    const handle = await open(received, 'r+')
    await handle.sync()
    await handle.close()
    await rename(received, path)
    return true
  }

  #path(stream: string, sha256: string): string {
    // a stream's name may hold what no file system takes
    return join(this.#folder, hashOf(stream).slice(0, 32), sha256)
  }
}
