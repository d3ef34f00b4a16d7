import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { bridgeTo } from './bridge.ts'
import { expect, passphrase, test, Workstation } from './desk.ts'
import { findings } from './findings.ts'
import { HeadOffice } from './head-office.ts'

const typeOver = async (page: Page, text: string) => {
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

test('a new workstation joins the head office with keys alone, and opens on the queue', async ({ page, workstation }) => {
  const hq = new HeadOffice()
  const founder = new Workstation()
  const hotel = createServer((_, answer) => answer.end('<html>Welcome to our hotel</html>'))
  await Promise.all([hq.start(), founder.start(), new Promise<void>((resolve) => void hotel.listen(0, '127.0.0.1', resolve))])
  const one = await bridgeTo(founder.address)
  try {
    await one.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase })
    await one.execute({ type: 'workstation.loadDemonstration' })
    expect(await one.execute({ type: 'sync.enrol', address: hq.address, code: await hq.code({ joins: true }), deviceName: '广州 1 号机' })).toMatchObject({ ok: true })
    await one.execute({ type: 'sync.now' })
    const directory = await one.query('directory', {})
    const colleague = directory.ok ? directory.value.officers.find(({ role }) => role === 'supervisor') : undefined

    await page.goto(workstation.address)
    const way = page.getByRole('button', { name: /^加入总公司/ })
    await expect(way).toBeVisible()
    for (let tabs = 0; tabs < 12 && !(await way.evaluate((node) => node === document.activeElement)); tabs += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('第 2 步，共 3 步')).toBeVisible()
    const form = page.getByRole('form', { name: '加入总公司' })
    await expect(form.getByLabel('总公司地址')).toBeFocused()
    // everything is missing: all of it is marked, the first has the focus
    await page.keyboard.press('Enter')
    await expect(form.getByText('请填写')).toHaveCount(3)
    await expect(form.locator('[aria-invalid=true]')).toHaveCount(4)
    await expect(form.getByLabel('总公司地址')).toBeFocused()
    expect(await findings(page)).toEqual([])

    await page.keyboard.insertText('http://127.0.0.1:47999')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('abcd-efgh-1234')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('广州 2 号机')
    await form.getByLabel('密码', { exact: true }).focus()
    await page.keyboard.insertText(passphrase)
    await form.getByLabel('再输一次').focus()
    await page.keyboard.insertText('别的密码别的密码')
    await page.keyboard.press('Enter')
    await expect(form.getByText('两次输入不一样')).toBeVisible()
    await expect(form.getByLabel('再输一次')).toBeFocused()
    await typeOver(page, passphrase)
    await page.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toContainText('连不上这个地址')
    await expect(form.getByRole('alert')).toContainText('什么也没有建立')
    expect(await findings(page)).toEqual([])

    await form.getByLabel('总公司地址').focus()
    await typeOver(page, `http://127.0.0.1:${(hotel.address() as AddressInfo).port}`)
    await expect(form.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toContainText('应答的不是总公司')

    await typeOver(page, hq.address)
    await page.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toContainText('一次性代码不对')
    await expect(form.getByLabel('密码', { exact: true })).toHaveValue(passphrase)
    await form.getByLabel('一次性代码').focus()
    await typeOver(page, (await hq.code({ officerId: colleague?.officerId ?? '' })).toLowerCase())
    await page.keyboard.press('Enter')

    const key = page.getByRole('list', { name: '恢复密钥' })
    await expect(key).toBeVisible()
    await expect(page.getByText('第 3 步，共 3 步')).toBeVisible()
    await expect(page.getByText('机构：广州分公司')).toBeAttached()
    const groups = await key.locator('code').allInnerTexts()
    const asked = page.getByLabel(/请对照纸条输入第 \d 组/)
    for (let tabs = 0; tabs < 12 && !(await asked.evaluate((node) => node === document.activeElement)); tabs += 1) await page.keyboard.press('Tab')
    await page.keyboard.insertText('WRONG')
    await page.keyboard.press('Enter')
    await expect(page.getByText('请核对纸条')).toBeVisible()
    const nth = Number(/第 (\d) 组/.exec(await page.locator('label').filter({ hasText: '请对照纸条' }).innerText())?.[1])
    await typeOver(page, groups[nth - 1] ?? '')
    await page.keyboard.press('Enter')

    await expect(page.getByText(colleague?.name ?? '?').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^同步状态/ })).toHaveText(/已同步/)
    await expect(page.getByText(/共 \d+ 件/)).toBeVisible()
  } finally {
    one.close()
    await Promise.all([founder.close(), hq.close(), new Promise((resolve) => hotel.close(resolve))])
  }
})
