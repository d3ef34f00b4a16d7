/** Language and look of this workstation: known before anybody signs in, so kept beside the store in clear. No personal data. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Preferences } from '../../shared/contract/acts.ts'

const initial: Preferences = { language: 'zh-CN', colourScheme: 'auto', rowHeight: 32, idleMinutes: 15 }

export function readPreferences(path: string): Preferences {
  if (!existsSync(path)) return initial
  try {
    const parsed = Preferences.partial().safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? ({ ...initial, ...parsed.data } as Preferences) : initial
  } catch {
    // an unreadable preference is no reason to keep anybody from work
    return initial
  }
}

export function writePreferences(path: string, preferences: Preferences): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.new`, JSON.stringify(preferences), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
