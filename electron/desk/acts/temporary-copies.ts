/**
 * Temporary plain copies of attachments, for programs of the system that read files. They live in one private folder that is emptied when
 * the officer signs out, when the desk ends, and when the next one starts after a crash.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreFiles } from '../../store/files.ts'
import type { MadeFile } from '../../../shared/contract/acts.ts'

const folderOf = (files: StoreFiles): string => join(files.folder, 'opened')

/** A name that no file system takes for a path, a device or a hidden file; the extension stays, it chooses the program. */
export function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_').replace(/^\.+/, '_').replace(/[. ]+$/, '_').slice(-120)
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) || plain === '' ? `_${plain}` : plain
}

/** Extensions that a system would run rather than show: such a file is only handed out for saving. */
const runs = /\.(?:exe|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|msi|msp|scr|pif|lnk|reg|hta|jar|sh|desktop|app|command|cpl|dll|html?|svg|xhtml|mht(?:ml)?)$/i
export const isShown = (name: string): boolean => !runs.test(name)

export function temporaryCopy(files: StoreFiles, id: string, file: MadeFile): string {
  const folder = join(folderOf(files), id)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, safeName(file.name))
  rmSync(path, { force: true })
  writeFileSync(path, file.bytes, { mode: 0o600 })
  // a copy that an officer edits is not the evidence: say so by not letting it be saved over
  chmodSync(path, 0o400)
  return path
}

/** Takes one copy back at once, when nothing was there to show it. */
export function removeTemporaryCopy(files: StoreFiles, id: string): void {
  rmSync(join(folderOf(files), id), { recursive: true, force: true })
}

export function removeTemporaryCopies(files: StoreFiles): void {
  rmSync(folderOf(files), { recursive: true, force: true })
}
