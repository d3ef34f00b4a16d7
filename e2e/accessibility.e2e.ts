import { AxeBuilder } from '@axe-core/playwright'
import { expect, foundBranch, test, withDemonstration } from './desk.ts'
import type { Page } from '@playwright/test'

/** Serious and critical findings of axe on the page as it stands, in light and in dark. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(200)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
    for (const { id, impact, nodes } of violations) {
      if (impact === 'serious' || impact === 'critical') found.push(`${colorScheme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)
    }
  }
  return found
}

test('the pages before sign-in can be used by everybody', async ({ page, workstation }) => {
  await page.goto(workstation.address)
  await expect(page.getByRole('button', { name: '新建工作站' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await foundBranch(page, workstation)
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '空白开始' }).click()
  await expect(page.getByRole('heading', { name: '登记投诉' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /退出登录/ }).click()
  await expect(page.getByLabel('密码')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('the queue, the case, its forms, the search and the palette can be used by everybody', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('r')
  await expect(page.getByLabel('内容')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('保险')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await findings(page)).toEqual([])
})
