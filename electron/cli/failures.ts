/** What went wrong while a command ran, as a refusal: a command line answers every failure with a code, never with a stack. */
import type { Refusal } from '../../shared/log/refusal.ts'
import { StoreUnreadable } from '../store/database.ts'
import { UsageError } from './arguments.ts'

const fileCodes: Record<string, string> = {
  ENOENT: 'fileMissing', ENOTDIR: 'fileMissing', EACCES: 'fileDenied', EPERM: 'fileDenied', EISDIR: 'fileIsFolder', EEXIST: 'fileExists', EBUSY: 'fileInUse',
  EROFS: 'store.readOnly', ENOSPC: 'store.diskFull', EDQUOT: 'store.diskFull',
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof UsageError) return error.refusal
  if (error instanceof StoreUnreadable) return { code: `store.${error.code}` }
  const { code, path, dest } = error as { code?: unknown; path?: unknown; dest?: unknown }
  const file = typeof path === 'string' ? path.replace(/\.new$/, '') : typeof dest === 'string' ? dest : undefined
  if (typeof code === 'string' && file !== undefined) return { code: fileCodes[code] ?? 'fileFailed', params: { file, reason: code } }
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'store.diskFull' }
  return { code: 'fault', params: { reason: firstLine(error) } }
}

const firstLine = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0]?.slice(0, 200) ?? ''
