import { expect, foundBranch, openCase, startEmpty, test, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

test('the pages before sign-in can be used by everybody', async ({ page, workstation }) => {
  await page.goto(workstation.address)
  await expect(page.getByRole('button', { name: '新建工作站' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await foundBranch(page, workstation)
  expect(await findings(page)).toEqual([])
  await startEmpty(page)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /退出登录/ }).click()
  await expect(page.getByLabel('密码')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('the queue, the case, its forms, the search and the palette can be used by everybody', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  expect(await findings(page)).toEqual([])
  await openCase(page)
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
