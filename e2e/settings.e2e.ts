import { existsSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, foundBranch, startEmpty, test, withDemonstration, type Workstation } from './desk.ts'

const firstPassphrase = '春天里的第二把伞'

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click()
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible()
}

async function settingsOfNewBranch(page: Page, workstation: Workstation): Promise<void> {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await openSettings(page)
}

async function addOfficer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '添加人员' }).click()
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('初始密码', { exact: true }).fill(firstPassphrase)
  await page.getByLabel('再输一次初始密码').fill(firstPassphrase)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: new RegExp(`^${name}`) })).toBeVisible()
}

test('language, colours and rows change at once and stay', async ({ page, workstation }) => {
  await settingsOfNewBranch(page, workstation)
  await page.getByText('深色').click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.getByText('40（宽松）').click()
  await page.getByText('繁體中文').click()
  await expect(page.getByRole('heading', { name: '設定' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: '設定' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '40（寬鬆）' })).toBeChecked()
  await page.getByText('English').click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

test('an officer is added, signs in, may not manage, and changes the first password', async ({ page, workstation }) => {
  await settingsOfNewBranch(page, workstation)
  await addOfficer(page, '李伟')
  // an address is taken when it is one, and stands in the list
  await page.getByRole('button', { name: '更改李伟' }).click()
  await page.getByLabel(/^邮箱/).fill('liwei@')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/请填写完整的邮箱/)).toBeVisible()
  await page.getByLabel(/^邮箱/).fill('liwei@company.example')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /^李伟.*liwei@company\.example/ })).toBeVisible()
  await page.getByRole('button', { name: /退出登录/ }).click()
  // the name stands on the page that is left, and in what was said there
  await page.getByRole('group', { name: '人员' }).getByText('李伟').click()
  await page.getByLabel('密码').fill(firstPassphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('李伟 · 投诉专员')).toBeVisible()
  await openSettings(page)
  await expect(page.getByRole('button', { name: '添加人员' })).toBeDisabled()
  await expect(page.getByText('投诉专员不能做这件事').first()).toBeVisible()
  await page.getByLabel('现在的密码').fill(firstPassphrase)
  await page.getByLabel('新密码', { exact: true }).fill('夏天里的第三把伞')
  await page.getByLabel('再输一次新密码').fill('夏天里的第三把伞')
  await page.keyboard.press('Enter')
  await expect(page.getByText('密码已更换')).toBeVisible()
})

test('an officer who leaves is marked, and comes back with a new password; the last manager stays', async ({ page, workstation }) => {
  await settingsOfNewBranch(page, workstation)
  await addOfficer(page, '李伟')
  await expect(page.getByRole('button', { name: '将陈静标为离岗' })).toBeDisabled()
  await page.getByRole('button', { name: '将李伟标为离岗' }).click()
  await expect(page.getByRole('row', { name: /^李伟/ })).toContainText('已离岗')
  await page.getByRole('button', { name: '将李伟恢复在岗' }).click()
  await page.getByLabel('初始密码', { exact: true }).fill('秋天里的第四把伞')
  await page.getByLabel('再输一次初始密码').fill('秋天里的第四把伞')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /^李伟/ })).not.toContainText('已离岗')
  await page.getByRole('button', { name: '更改李伟' }).click()
  await page.getByText('主管', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /^李伟/ })).toContainText('主管')
})

test('a backup appears, the data check out, and an export downloads', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await openSettings(page)
  await page.getByRole('button', { name: '立即备份' }).click()
  await expect(page.getByText('已备份并检验')).toBeVisible()
  const file = await page.getByText(/\.backup$/).innerText()
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file).subarray(0, 8).toString()).toBe('REDRESS1')
  await page.getByRole('button', { name: '开始校验' }).click()
  await expect(page.getByText('全部正常')).toBeVisible()
  await page.getByText('CSV（UTF-8）').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出', exact: true }).last().click()
  const exported = readFileSync(await (await downloading).path(), 'utf8')
  expect(exported.split('\r\n').length).toBeGreaterThan(20)
  await expect(page.getByText(/已导出“redress-open-.*csv”/)).toBeVisible()
})

test('the settings are free of serious findings, in light and in dark', async ({ page, workstation }) => {
  await settingsOfNewBranch(page, workstation)
  await page.getByRole('button', { name: '添加人员' }).click()
  await page.getByRole('button', { name: '开始校验' }).click()
  await expect(page.getByText('全部正常')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})
