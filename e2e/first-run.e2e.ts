import { expect, foundBranch, passphrase, signIn, test, withDemonstration } from './desk.ts'

test('an officer founds a branch, notes the recovery key, loads the demonstration and sees the queue by deadline', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await expect(page.getByText('演示数据', { exact: true })).toBeVisible()
  await expect(page.getByText(/超期 \d+ 天/).first()).toBeVisible()
  await expect(page.getByText('陈静 · 机构负责人')).toBeVisible()
  // the title bar and the task bar show no case and no person
  expect(await page.title()).toMatch(/^(\(\d+\) )?Redress 投诉工作站$/)
})

test('the workstation opens again with the passphrase, refuses a wrong one in words, and opens with the recovery key', async ({ page, workstation }) => {
  const recoveryKey = await foundBranch(page, workstation)
  await workstation.stop()
  await workstation.start()
  await signIn(page, workstation, '不是这个密码啊')
  await expect(page.getByRole('alert').or(page.getByText(/密码不/)).first()).toBeVisible()
  await page.getByLabel('密码').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('陈静 · 机构负责人')).toBeVisible()
  await page.getByRole('button', { name: /退出登录/ }).click()
  await page.getByRole('button', { name: /忘记密码/ }).click()
  await page.getByLabel('恢复密钥').fill(recoveryKey.toLowerCase())
  await page.getByLabel('新密码', { exact: true }).fill('换了一个新的密码')
  await page.getByLabel('再输一次').fill('换了一个新的密码')
  await page.keyboard.press('Enter')
  await expect(page.getByText('陈静 · 机构负责人')).toBeVisible()
})

test('the language changes at once and stays', async ({ page, workstation }) => {
  await page.goto(workstation.address)
  await page.getByRole('button', { name: '繁體中文' }).or(page.getByText('繁體中文')).first().click()
  await expect(page.getByText('投訴工作站').first()).toBeVisible()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW')
  await page.getByText('English').click()
  await expect(page.getByText('Complaint workstation').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('Complaint workstation').first()).toBeVisible()
})
