import type { Page } from '@playwright/test'
import { expect, test, withDemonstration, type Workstation } from './desk.ts'

/** S4: what a web page, a mail or an office program may bring along. Each alert has a number, so that one that speaks says where it came from. */
const hostile = `<script>alert(1)</script><style>*{display:none}</style><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">
<img src="https://evil.example/x.png" onerror="alert(2)"><svg onload="alert(3)"><a xlink:href="javascript:alert(4)"><text>图中文字</text></a></svg>
<p onclick="alert(5)" style="background:url(https://evil.example/bg)">正文<a href="javascript:alert(6)">坏链接</a><a href=" java&#9;script:alert(7)">又一个</a><a href="data:text/html,<script>alert(8)</script>">再一个</a>
<a href="https://www.nfra.gov.cn/a" onclick="alert(9)" target="_top" rel="opener" class="x">好链接</a></p>
<iframe src="https://evil.example" srcdoc="<script>parent.alert(10)</script>"></iframe><object data="https://evil.example/o"></object><video src="https://evil.example/v" autoplay></video>
<form action="https://evil.example"><input value="x"><button formaction="javascript:alert(11)">按钮</button></form><h6>六级标题</h6>
<table><tr><td colspan="999999999" onmouseover="alert(12)">一格</td></tr></table>
<span data-note="mention" data-id="o1" data-label="<img src=x onerror=alert(13)>">@x</span><section data-note="resolution"><p>决议文字</p><script>alert(14)</script></section>`

const cells = 5000
const columns = 10
const table = `<table>${Array.from({ length: cells / columns }, (_, row) => `<tr>${Array.from({ length: columns }, (__, column) => `<td style="width:80pt" class="xl65">第${row}行${column}列 3,000.00</td>`).join('')}</tr>`).join('')}</table>`

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

/** As the browser hands it over; answers how long the window was busy with it, ms. */
const paste = (page: Page, html: string) => editor(page).evaluate((text, markup) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', markup)
  const start = performance.now()
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  return performance.now() - start
}, html)

test('pasted HTML leaves its words in the notes, and nothing that runs, loads or leads astray', async ({ page, workstation }) => {
  const outside: string[] = []
  const said: string[] = []
  page.on('request', (request) => request.url().includes('evil') && outside.push(request.url()))
  page.on('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  await sitDown(page, workstation)
  await paste(page, hostile)
  for (const words of ['图中文字', '坏链接', '好链接', '按钮', '六级标题', '一格', '决议文字']) await expect(editor(page)).toContainText(words)

  const left = await editor(page).evaluate((text) => {
    const all = [...text.querySelectorAll('*')]
    return {
      tags: [...new Set(all.filter((one) => !one.className.toString().startsWith('ProseMirror')).map((one) => one.tagName.toLowerCase()))],
      attributes: [...new Set(all.flatMap((one) => [...one.attributes].map(({ name }) => name)))],
      links: [...text.querySelectorAll('a')].map((one) => `${one.getAttribute('href')} ${one.rel} ${one.target}`),
      span: text.querySelector('td')?.colSpan,
    }
  })
  const known = ['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'label', 'input', 'div', 'table', 'tbody', 'tr', 'th', 'td', 'blockquote', 'section', 'hr', 'br', 'span', 'strong', 'em', 'u', 's', 'a']
  expect(left.tags.filter((name) => !known.includes(name))).toEqual([])
  expect(left.attributes.filter((name) => name.startsWith('on') || ['src', 'srcdoc', 'action', 'formaction', 'xlink:href'].includes(name))).toEqual([])
  expect(left.links).toEqual(['https://www.nfra.gov.cn/a noopener noreferrer nofollow _blank'])
  expect(left.span).toBeLessThanOrEqual(200)
  await page.waitForTimeout(1000)
  expect(said).toEqual([])
  expect(outside).toEqual([])
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
})

test('a table of 5,000 cells is pasted, saved and written on', async ({ page, workstation }) => {
  await sitDown(page, workstation)
  const busy = await paste(page, table)
  test.info().annotations.push({ type: 'busy ms', description: busy.toFixed(0) })
  await expect(editor(page).locator('td')).toHaveCount(cells)
  // a machine under load is slow; ten seconds would be frozen
  expect(busy).toBeLessThan(10_000)
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
  await editor(page).locator('td').nth(2000).click()
  await page.keyboard.press('End')
  await page.keyboard.type('已核对')
  await expect(editor(page).locator('td').nth(2000)).toContainText('已核对')
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
  await page.reload()
  await expect(editor(page).locator('td').nth(2000)).toContainText('已核对')
})
