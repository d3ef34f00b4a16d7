import type { Page } from '@playwright/test'
import { toBase64 } from 'lib0/buffer'
import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs'
import { itemField, noteSchema } from '../shared/conference/note-schema.ts'
import type { EntityId } from '../shared/log/op.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { expect, passphrase, signIn, test as base, withDemonstration, Workstation } from './desk.ts'
import { HeadOffice } from './head-office.ts'
import { Switch } from './switch.ts'
import { twoDesks } from './two-desks.ts'

interface Company { line: Switch; first: Workstation; second: Workstation; one: TestBridge; two: TestBridge }

/** Two desks of one branch; only the second one's line can be cut. */
const test = base.extend<{ company: Company }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern
  company: async ({}, use) => {
    const hq = new HeadOffice()
    const [first, second] = [new Workstation(), new Workstation()]
    let line: Switch | undefined
    const { one, two } = await twoDesks(hq, first, second, passphrase, async (address) => {
      line = new Switch(address)
      return line.start()
    })
    if (!line) throw new Error('the second desk has no line of its own')
    await use({ line, first, second, one, two })
    for (const bridge of [one, two]) bridge.close()
    await Promise.all([first.close(), second.close()])
    await line.stop()
    await hq.close()
  },
})

const editor = (page: Page) => page.getByRole('textbox', { name: /^记录：/ })

async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await page.getByText('疑难投诉会商').first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /会商/ })).toBeVisible()
  await page.keyboard.press('2')
  await expect(editor(page)).toBeVisible()
}

/** A paragraph at the end, as somebody writes it. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(text, { delay: 15 })
}

const wordsOf = async (page: Page): Promise<string[]> => (await editor(page).innerText()).split('\n').map((line) => line.trim()).filter(Boolean)

test('three windows write at once, one of them cut off: when it is back all have the same words, and none is lost', async ({ company, page, context, browser }) => {
  const { line, first, second, one, two } = company
  await page.goto(first.address)
  const beside = await context.newPage()
  await beside.goto(first.address)
  const away = await (await browser.newContext()).newPage()
  await away.goto(second.address)
  const windows = [page, beside, away]
  for (const window of windows) await sitDown(window)

  line.cut()
  const said = ['主持人说明会议目的和议程', '理赔人员介绍定损经过', '离线的同事记下律师意见']
  for (let round = 0; round < 3; round++) await Promise.all(windows.map((window, index) => write(window, `${said[index] ?? ''}第${round + 1}条`)))
  await expect(editor(page)).toContainText('理赔人员介绍定损经过第3条')
  expect((await wordsOf(page)).some((text) => text.includes('离线的同事'))).toBe(false)

  line.mend()
  await expect(async () => {
    for (const bridge of [two, one, two]) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
    const all = await Promise.all(windows.map(wordsOf))
    for (const words of all) {
      for (const text of said) for (const round of [1, 2, 3]) expect(words.filter((one) => one.includes(`${text}第${round}条`))).toHaveLength(1)
      expect(words).toEqual(all[0])
    }
  }).toPass({ timeout: 30_000 })
  await away.context().close()
})

test('a line is made a heading, a task and a resolution while a colleague who is cut off types in it: no word is lost', async ({ company, page, browser }) => {
  const { line, first, second, one, two } = company
  await page.goto(first.address)
  const away = await (await browser.newContext()).newPage()
  await away.goto(second.address)
  for (const window of [page, away]) await sitDown(window)
  const lines = { '事实经过': 'Control+Alt+1', '联系维修厂': 'Control+Shift+9', '同意和解': 'Control+Alt+r', '条款如下': 'Control+Shift+b' }
  for (const text of Object.keys(lines)) await write(page, text)
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
  await expect(async () => {
    for (const bridge of [one, two]) await bridge.execute({ type: 'sync.now' })
    await expect(editor(away)).toContainText('条款如下', { timeout: 500 })
  }).toPass({ timeout: 30_000 })

  line.cut()
  for (const [text, key] of Object.entries(lines)) {
    await editor(page).getByText(text).click()
    await page.keyboard.press(key)
    await editor(away).getByText(text).click()
    await away.keyboard.press('End')
    await away.keyboard.type('，离线补充', { delay: 15 })
  }
  await expect(away.getByTestId('notes-saved')).toHaveText('已保存')
  line.mend()
  await expect(async () => {
    for (const bridge of [two, one, two]) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
    for (const window of [page, away]) {
      const words = await wordsOf(window)
      for (const text of Object.keys(lines)) expect(words.filter((said) => said.endsWith(`${text}，离线补充`))).toHaveLength(1)
      await expect(editor(window).getByRole('heading', { level: 1, name: '事实经过，离线补充' })).toBeVisible({ timeout: 500 })
      await expect(editor(window).locator('[data-kind=task]', { hasText: '联系维修厂，离线补充' })).toBeVisible({ timeout: 500 })
      await expect(editor(window).locator('[data-frame=resolution]', { hasText: '同意和解，离线补充' })).toBeVisible({ timeout: 500 })
      await expect(editor(window).locator('[data-frame=quote]', { hasText: '条款如下，离线补充' })).toBeVisible({ timeout: 500 })
    }
  }).toPass({ timeout: 30_000 })
  await away.context().close()
})

base('two windows at once: one changes what a line is with every word that the other types in it', async ({ page, context, workstation }) => {
  await withDemonstration(page, workstation)
  await sitDown(page)
  await write(page, '定损经过：')
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
  const beside = await context.newPage()
  await beside.goto(workstation.address)
  await sitDown(beside)
  const own = editor(beside).getByText('定损经过：')
  await own.click()
  await beside.keyboard.press('End')
  await editor(page).getByText('定损经过：').click()
  const said = ['查勘员到场，', '拍照十二张，', '客户在场，', '前大灯破裂，', '保险杠变形，', '双方签字。']
  const keys = ['Control+Alt+1', 'Control+Shift+8', 'Control+Shift+7', 'Control+Alt+r', 'Control+Shift+9', 'Control+Shift+b']
  const speaking = (async () => {
    for (const words of said) await beside.keyboard.type(words, { delay: 40 })
  })()
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  await speaking
  for (const window of [page, beside]) {
    await expect(editor(window)).toContainText(`定损经过：${said.join('')}`)
    await expect(editor(window).locator('[data-kind=task][data-frame=quote]')).toHaveText(`定损经过：${said.join('')}`)
    expect((await wordsOf(window)).filter((text) => text.includes('查勘员到场'))).toHaveLength(1)
  }
})

base('what was typed more than a second ago is there after the desk was killed', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await sitDown(page)
  await write(page, '投诉人代表要求当场答复')
  await page.waitForTimeout(1_000)
  await workstation.kill()
  await workstation.start()
  await page.goto('about:blank')
  await signIn(page, workstation)
  await sitDown(page)
  await expect(editor(page)).toContainText('投诉人代表要求当场答复')
})

base('what was typed just before signing out is saved first', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await sitDown(page)
  await write(page, '最后一句没有等保存')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByLabel('密码')).toBeVisible()
  await signIn(page, workstation)
  await sitDown(page)
  await expect(editor(page)).toContainText('最后一句没有等保存')
})

base('notes that a newer app wrote are read, not edited, and lose nothing', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  const list = await bridge.query('conferences', { which: 'open' })
  const line = list.ok ? list.value.find(({ title }) => title === '疑难投诉会商') : undefined
  if (!line) throw new Error('no conference in the demonstration')
  await sitDown(page)
  await write(page, '旧版写下的记录')
  await expect(page.getByText('已保存')).toBeVisible()

  // an app to come: a block that this one does not know
  const doc = new Doc()
  const block = new XmlElement('decisionTree')
  block.insert(0, [new XmlText('新版的决策树：先核保单，再核事故')])
  doc.getXmlFragment(itemField('called-1')).push([block])
  expect(await bridge.execute({ type: 'notes.append', id: 'notes/newer' as EntityId, conference: line.id, schema: noteSchema + 1, update: toBase64(encodeStateAsUpdate(doc)) })).toMatchObject({ ok: true })
  await expect(page.getByText('新版的决策树：先核保单，再核事故')).toBeVisible()
  await expect(page.getByText('旧版写下的记录')).toBeVisible()
  await expect(page.getByText(/更新版本/)).toBeVisible()
  await expect(editor(page)).toHaveCount(0)
  bridge.close()
})
