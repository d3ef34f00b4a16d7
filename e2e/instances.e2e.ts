import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, foundBranch, passphrase, signIn, test, withDemonstration, Workstation } from './desk.ts'

const run = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, DESK_PASSPHRASE: passphrase, REDRESS_DATA: folder } })

test('a second instance on the same folder hands over to the first and leaves', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  const second = run(workstation.folder, 'out/main/loopback.js', '--shell=serve', '--data', workstation.folder)
  expect(second.status).toBe(0)
  expect(second.stdout).toContain('already open')
  // the first one gave a fresh address for the window that was asked for
  await expect.poll(() => workstation.output.match(/Redress: http/g)?.length).toBe(2)
})

test('the command line reads beside an open window, and does not write into its folder', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const queue = run(workstation.folder, 'electron/cli.ts', 'queue', '--data', workstation.folder, '--json')
  expect(JSON.parse(queue.stdout)).toMatchObject({ ok: true, total: 44 })
  const ledger = join(workstation.folder, 'ledger.csv')
  writeFileSync(ledger, '编号,受理时间,内容\nX1,2026-09-01,理赔太慢\n')
  const imported = run(workstation.folder, 'electron/cli.ts', 'import', ledger, '--data', workstation.folder, '--json')
  expect(imported.status).toBe(1)
  expect(JSON.parse(imported.stdout)).toMatchObject({ ok: false, refusal: { code: 'folderInUse' } })
})

test('a damaged database is said to be damaged, and is left as it is', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await workstation.stop()
  const database = join(workstation.folder, 'redress.db')
  const bytes = readFileSync(database)
  bytes.fill(0x5a, 4096)
  writeFileSync(database, bytes)
  await workstation.start()
  await signIn(page, workstation)
  await expect(page.getByText('数据打不开')).toBeVisible()
  await expect(page.getByText(/没有被改动/)).toBeVisible()
  expect(readFileSync(database)).toEqual(bytes)
})

test('a keyring that is none any more is said to be damaged, is left as it is, and is taken again once a copy is put back', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await workstation.stop()
  const keyring = join(workstation.folder, 'keyring.json')
  const good = readFileSync(keyring)
  writeFileSync(keyring, '{}')
  await workstation.start()
  await page.goto(workstation.address)
  await expect(page.getByRole('heading', { name: '数据打不开' })).toBeVisible()
  await expect(page.getByText(/密钥文件 keyring\.json 损坏或读不出来/)).toBeVisible()
  expect(readFileSync(keyring, 'utf8')).toBe('{}')
  writeFileSync(keyring, good)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByLabel('密码')).toBeVisible()
})

test('a killed process is no harm: everything saved is there, and the queue comes up', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await workstation.kill()
  await workstation.start()
  await signIn(page, workstation)
  await expect(page.getByText('共 44 件')).toBeVisible()
})

test('the backup of one workstation opens on another from its first page', async ({ page, workstation }) => {
  const recoveryKey = await foundBranch(page, workstation)
  await workstation.stop()
  const backup = join(workstation.folder, 'one.backup')
  expect(run(workstation.folder, 'electron/cli.ts', 'backup', backup, '--data', workstation.folder).status).toBe(0)
  const other = new Workstation()
  try {
    await other.start()
    await page.goto(other.address)
    await page.getByRole('button', { name: '从备份恢复' }).click()
    await page.locator('input[type=file]').setInputFiles(backup)
    await page.getByLabel('恢复密钥').fill(recoveryKey)
    await page.getByRole('button', { name: '检验并恢复' }).click()
    await expect(page.getByLabel('密码')).toBeVisible({ timeout: 20_000 })
    await page.getByLabel('密码', { exact: true }).fill(passphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByText('陈静 · 机构负责人')).toBeVisible()
  } finally {
    await other.close()
  }
})
