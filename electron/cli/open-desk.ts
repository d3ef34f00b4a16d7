/** Opens a workstation's folder for one command. Writing commands take the folder for themselves; reading ones go beside an open window. */
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { keyringOf, signIn, type OpenDesk, type Surroundings } from '../desk/acts/access.ts'
import { platform } from '../desk/platform.ts'
import { storeFiles } from '../store/files.ts'
import { recoverySlot } from '../store/keyring.ts'
import { lockFolder } from '../store/lock.ts'
import { existsSync } from 'node:fs'
import { dataFolder } from '../shell/data-folder.ts'
import { UsageError, type Arguments } from './arguments.ts'

export function passphrase(): string {
  const given = process.env['DESK_PASSPHRASE']
  if (!given) throw new UsageError('passphraseMissing')
  return given
}

export const surroundings = (args: Arguments): Surroundings => ({
  files: storeFiles(args.value('data') ?? dataFolder([])),
  platform,
  changed: () => {},
  progress: () => {},
})

/** The first officer whose passphrase it is; `--officer NAME` when two share one. */
export function openDesk(args: Arguments): Answer<OpenDesk> {
  const around = surroundings(args)
  if (!existsSync(around.files.database)) return refuse('storeMissing', { params: { folder: around.files.folder } })
  const keyring = keyringOf(around.files)
  if (!keyring.ok) return refuse(keyring.refusal.code, { params: { folder: around.files.folder } })
  const officer = args.value('officer')
  for (const slot of keyring.value.slots) {
    if (slot.id === recoverySlot || (officer && slot.label !== officer)) continue
    const open = signIn(around, slot.id, passphrase())
    if (open.ok || open.refusal.code !== 'passphraseWrong') return open
  }
  return refuse('passphraseWrong')
}

/** Runs `work` with the folder locked for this process. */
export async function locked<Value>(args: Arguments, work: () => Promise<Answer<Value>> | Answer<Value>): Promise<Answer<Value>> {
  const lock = lockFolder(surroundings(args).files)
  if (!lock) return refuse('folderInUse', { params: { folder: surroundings(args).files.folder } })
  try {
    return await work()
  } finally {
    lock.release()
  }
}
