/**
 * One workstation as a user has it: the built loopback shell in a folder of its own, and a real Chromium in front of it.
 * The bridge can be spoken to directly as well, to set a scene quickly: what a spec is about goes through the screen.
 */
import { test as base, expect, type Page } from '@playwright/test'
import { Workstation } from './workstation.ts'

export { Workstation }

export const passphrase = '一二三四五六七八九十'

export const test = base.extend<{ workstation: Workstation }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern
  workstation: async ({}, use) => {
    const workstation = new Workstation()
    await workstation.start()
    await use(workstation)
    await workstation.close()
  },
})

export { expect }

/** Goes through the first run on the screen, in Chinese: branch, officer, passphrase, recovery key. Answers the recovery key. */
export async function foundBranch(page: Page, workstation: Workstation): Promise<string> {
  await page.goto(workstation.address)
  await page.getByRole('button', { name: '新建工作站' }).click()
  await page.getByLabel('机构名称').fill('广州分公司')
  await page.getByLabel('您的姓名').fill('陈静')
  await page.keyboard.press('Enter')
  await page.getByLabel('密码', { exact: true }).fill(passphrase)
  await page.getByLabel('再输一次').fill(passphrase)
  await page.keyboard.press('Enter')
  const key = page.getByRole('list', { name: '恢复密钥' })
  await expect(key).toBeVisible()
  const groups = await key.locator('code').allInnerTexts()
  const asked = page.getByLabel(/请对照纸条输入第 \d 组/)
  const nth = Number(/第 (\d) 组/.exec((await page.locator('label').filter({ hasText: '请对照纸条' }).innerText()))?.[1])
  await asked.fill(groups[nth - 1] ?? '')
  await page.getByRole('button', { name: '已妥善保管' }).click()
  await expect(page.getByText('从哪里开始')).toBeVisible()
  return groups.join('-')
}

/** From the last page of the first run to an empty workstation: it opens with the form that registers the first case. */
export async function startEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: '空白开始' }).click()
  await expect(page.getByRole('heading', { name: '登记投诉' })).toBeVisible()
}

/** The case on which the list stands, on the whole page. */
export async function openCase(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(page.locator('article[aria-label]')).toBeVisible()
}

/** The demonstration branch, loaded from the last page of the first run. */
export async function withDemonstration(page: Page, workstation: Workstation): Promise<void> {
  await foundBranch(page, workstation)
  await page.getByRole('button', { name: '载入演示数据' }).click()
  await expect(page.getByText('共 44 件')).toBeVisible()
}

export async function signIn(page: Page, workstation: Workstation, secret = passphrase): Promise<void> {
  await page.goto(workstation.address)
  await page.getByLabel('密码').fill(secret)
  await page.keyboard.press('Enter')
}

/** Whoever sits here leaves, and somebody else of the branch takes the chair. */
export async function signInAs(page: Page, name: string, secret: string): Promise<void> {
  await page.getByRole('button', { name: /退出登录/ }).click()
  await page.getByLabel('人员').or(page.getByText(name)).first().click()
  await page.getByText(name).last().click()
  await page.getByLabel('密码').fill(secret)
  await page.keyboard.press('Enter')
  await expect(page.getByText(new RegExp(`^${name}`)).first()).toBeVisible()
}
