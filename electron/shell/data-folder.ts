/** Where this workstation's data is: `--data DIR`, REDRESS_DATA, else the user's own data folder of the system. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data')
  const given = (at >= 0 ? args[at + 1] : undefined) ?? args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length) ?? process.env['REDRESS_DATA']
  if (given) return resolve(given)
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'Redress')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Redress')
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'redress')
}
