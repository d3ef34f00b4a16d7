import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-profile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A "browser" that writes down how it was called. */
async function called(): Promise<string[]> {
  const browser = join(folder, 'browser')
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/called"\n`, { mode: 0o700 })
  const child = openBrowser(browser, 'http://127.0.0.1:1/#t=x', join(folder, 'profile'))
  await new Promise((resolve) => child.once('exit', resolve))
  return readFileSync(join(folder, 'called'), 'utf8').trim().split('\n')
}
const preferences = () => JSON.parse(readFileSync(join(folder, 'profile', 'Default', 'Preferences'), 'utf8')) as Record<string, unknown>

it.skipIf(process.platform === 'win32')('opens a window of its own that keeps no passphrase and sends no page away', async () => {
  const args = await called()
  expect(args[0]).toBe('--app=http://127.0.0.1:1/#t=x')
  expect(args).toContain(`--user-data-dir=${join(folder, 'profile')}`)
  expect(args.join(' ')).toMatch(/--disable-sync .*--disable-background-networking .*--disable-features=Translate/)
  expect(preferences()).toMatchObject({ credentials_enable_service: false, profile: { password_manager_enabled: false }, translate: { enabled: false }, browser: { enable_spellchecking: false } })
})

it.skipIf(process.platform === 'win32')('leaves a profile that is there as it is', async () => {
  await called()
  writeFileSync(join(folder, 'profile', 'Default', 'Preferences'), '{"kept":true}')
  await called()
  expect(preferences()).toEqual({ kept: true })
})
