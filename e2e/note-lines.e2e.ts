import type { Page } from '@playwright/test'
import { expect, test, withDemonstration, type Workstation } from './desk.ts'

const editor = (page: Page) => page.getByRole('textbox', { name: /^记录：/ })

async function sitDown(page: Page, workstation: Workstation): Promise<void> {
  await withDemonstration(page, workstation)
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await page.getByText('疑难投诉会商').first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /会商/ })).toBeVisible()
  await page.keyboard.press('2')
  await editor(page).click()
}

/** Each line as `kind depth checked frame number: words`, without what is not there. */
const lines = (page: Page) => editor(page).evaluate((text) => [...text.children].flatMap((line) => {
  const is = ['kind', 'depth', 'checked', 'frame', 'number'].map((name) => line.getAttribute(`data-${name}`)).filter((value) => value !== null)
  const words = line.tagName === 'TABLE' ? [...line.querySelectorAll('th, td')].map((cell) => `${cell.tagName === 'TH' ? '*' : ''}${cell.textContent}`).join('|') : (line.textContent ?? '')
  return [`${is.join(' ')}${is.length > 0 ? ': ' : ''}${words}`]
}))

/** As the browser hands it over. */
const paste = (page: Page, html: string) => editor(page).evaluate((text, markup) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', markup)
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}, html)

const copied = (page: Page) => editor(page).evaluate((text) => {
  const clipboardData = new DataTransfer()
  text.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
  return clipboardData.getData('text/html')
})

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Alt+0')
  await expect.poll(() => lines(page)).toEqual([''])
}

test('what is typed at the beginning of a line makes it a heading, an item, a task or a quote, and the keys go on from there', async ({ page, workstation }) => {
  await sitDown(page, workstation)
  await page.keyboard.type('## 争议焦点')
  await page.keyboard.press('Enter')
  await page.keyboard.type('正文')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- 发票')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('原件')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('照片')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1. 先核保单')
  await page.keyboard.press('Enter')
  await page.keyboard.type('再核事故')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('[] 回访')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('答复')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> 条款原文')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('赔付三千元')
  await page.keyboard.press('Control+Alt+r')
  expect(await lines(page)).toEqual([
    'heading2: 争议焦点', '正文', 'bullet: 发票', 'bullet 1: 原件', 'bullet: 照片', 'ordered 1: 先核保单', 'ordered 2: 再核事故', 'task true: 回访', 'task: 答复', 'quote: 条款原文', 'resolution: 赔付三千元',
  ])
  await editor(page).getByRole('checkbox').nth(1).click()
  await expect.poll(() => lines(page)).toContain('task true: 答复')
  await page.keyboard.type('。')
  await expect.poll(() => lines(page)).toContain('resolution: 赔付三千元。')
  await page.keyboard.press('Control+z')
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
})

test('lists, headings, quotes and tables of other programs keep what they are, and what is copied here is pasted the same', async ({ page, workstation }) => {
  await sitDown(page, workstation)
  await paste(page, `<html><body><!--StartFragment--><h1>一级</h1><h5>五级</h5><div>甲<b>粗</b><div>乙</div>丙</div>
    <ul><li>发票<ul><li><p>原件</p></li><li>复印件</li></ul></li><li>照片</li></ul><ol start="4"><li>先</li><li>后<p>补充</p></li></ol>
    <ul data-type="taskList"><li data-checked="true"><div><p>已办</p></div></li></ul><ul><li><input type="checkbox" checked> 勾选</li><li><input type="checkbox"> 未勾</li></ul>
    <blockquote><p>引一</p><p>引二</p></blockquote><section data-note="resolution"><p>决议</p><ol><li>赔付</li></ol></section>
    <table><thead><tr><th>方案</th><th>金额</th></tr></thead><tr><td><ul><li>和解</li></ul></td><td>3,000</td></tr></table><hr><p>末行</p></body></html>`)
  const pasted = [
    'heading1: 一级', 'heading3: 五级', '甲粗', '乙', '丙', 'bullet: 发票', 'bullet 1: 原件', 'bullet 1: 复印件', 'bullet: 照片', 'ordered 1: 先', 'ordered 2: 后', 'ordered 3: 补充', 'task true: 已办', 'task true: 勾选', 'task: 未勾',
    'quote: 引一', 'quote: 引二', 'resolution: 决议', 'ordered resolution 1: 赔付', '*方案|*金额|和解|3,000', '', '末行',
  ]
  await expect.poll(() => lines(page)).toEqual(pasted)
  await page.keyboard.press('Control+a')
  const html = await copied(page)
  expect(html).toMatch(/<ul[^>]*><li>发票<ul><li>原件<\/li><li>复印件<\/li><\/ul><\/li><li>照片<\/li><\/ul><ol><li>先<\/li>/)
  await clear(page)
  await paste(page, html)
  await expect.poll(() => lines(page)).toEqual(pasted)
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
})
