/** Files to and from the desk. They go over piece by piece, so that nothing large stands in one message. */
import type { MadeFile } from '../../shared/contract/acts.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { execute } from '../desk.ts'

/** 1 MiB: a piece takes some milliseconds, so the window stays answerable and progress is smooth. */
const pieceSize = 1024 * 1024

/** `signal` stops it between two pieces, and the desk forgets what it has. */
export async function upload(file: File, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<Answer<{ fileId: string }>> {
  const begun = await execute({ type: 'file.begin', name: file.name, size: file.size })
  if (!begun.ok) return begun
  const { fileId } = begun.value
  for (let at = 0; at < file.size; at += pieceSize) {
    const bytes = new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer())
    const appended = signal?.aborted ? refuse('uploadCancelled') : await execute({ type: 'file.append', fileId, bytes })
    if (!appended.ok) {
      void execute({ type: 'file.discard', fileId })
      return appended
    }
    onProgress?.(Math.min(1, (at + bytes.length) / file.size))
  }
  return begun
}

export const blobOf = ({ bytes, mediaType }: MadeFile): Blob => new Blob([new Uint8Array(bytes)], { type: mediaType })

/** Hands a made file to the person, in the folder for downloads. */
export function download(file: MadeFile): void {
  const address = URL.createObjectURL(blobOf(file))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
