import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test, withDemonstration } from './desk.ts'

const table = `微博ID,父微博ID,用户昵称,发布时间,微博正文,转发数,评论数,微博链接
901,,甲,2026-01-05 08:00,<img src=x onerror="window.hit=1">理赔三个月,1.2万,20,javascript:window.hit=1
902,901,乙,5分钟前,<script>window.hit=1</script>转发,3,,
902,901,乙,5分钟前,<script>window.hit=1</script>转发,4,,
903,902,丙,黄昏,再转,许多,,
,,丁,,,,,`

test('an export of a monitoring service comes in through the screen, a script in it stays text, and everything is handed on with its hashes', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByRole('button', { name: '舆情', exact: true }).click()
  await page.getByRole('button', { name: /车主发布短视频反映理赔拖延/ }).dblclick()
  await page.keyboard.press('4')
  await expect(page.getByRole('img', { name: /传播曲线/ })).toBeVisible()

  await page.getByRole('button', { name: '导入监测数据' }).click()
  const panel = page.getByRole('region', { name: '导入监测数据' })
  await panel.getByLabel('选择文件').setInputFiles({ name: '监测.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(panel.getByText('共 5 行：新增 3 条，更新数据 0 条，没有变化 0 条，同一帖文的重复行 1 行，不能导入 1 行。')).toBeVisible()
  await panel.getByText(/不能导入 1 行，另有 3 处提示/).click()
  await expect(panel.getByText('第 2 行 微博链接：不是 http 或 https 网址，按文字保留，不作链接 javascript:window.hit=1')).toBeVisible()
  await expect(panel.getByText('第 5 行 发布时间：时间读不出，按时间不详导入 黄昏')).toBeVisible()
  await panel.getByRole('button', { name: '导入', exact: true }).click()
  await expect(panel.getByText('导入完成：新增 3 条')).toBeVisible()
  await panel.getByRole('button', { name: '收起' }).click()

  await page.getByRole('textbox', { name: '搜索正文或发布者' }).fill('script')
  await expect(page.getByText('<script>window.hit=1</script>转发')).toBeVisible()
  // what was entered wrongly is put right by the keyboard, and what it said before stays
  await page.getByRole('button', { name: /<script>window\.hit=1<\/script>转发/ }).click()
  await page.getByRole('region', { name: '打开的帖文' }).focus()
  await page.keyboard.press('x')
  const correcting = page.getByRole('form', { name: '更正' })
  await correcting.getByLabel('发布者').fill('乙女士')
  await page.keyboard.press('Control+Enter')
  await expect(correcting.getByLabel('理由')).toBeFocused()
  await correcting.getByLabel('理由').fill('抄错了发布者')
  await page.keyboard.press('Control+Enter')
  const corrections = page.getByRole('region', { name: '更正记录' })
  await expect(corrections).toContainText('抄错了发布者')
  await expect(corrections).toContainText('发布者 乙 → 乙女士')
  await page.getByText('转发关系').click()
  await page.getByRole('button', { name: /^甲/ }).click()
  await expect(page.getByRole('button', { name: /^乙/ })).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)

  const save = async (name: string) => {
    await page.getByRole('button', { name: '文件', exact: true }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: file.suggestedFilename(), files: unzipSync(readFileSync(await file.path())) }
  }
  const report = await save('初报 Word')
  expect(report.name).toMatch(/^舆情事件初报-YQ-.*\.docx$/)
  expect(strFromU8(report.files['word/document.xml'] ?? new Uint8Array())).toContain('车主发布短视频反映理赔拖延')
  const whole = await save('事件材料 ZIP')
  expect(Object.keys(whole.files)).toEqual(expect.arrayContaining(['incident.json', 'posts.csv', 'hashes.txt', 'README.txt']))
  expect(strFromU8(whole.files['posts.csv'] ?? new Uint8Array())).toContain('理赔三个月')

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^舆情总览/ }).click()
  await expect(page.getByRole('heading', { name: '舆情总览' })).toBeVisible()
  await expect(page.getByRole('row', { name: /车主发布短视频反映理赔拖延/ })).toContainText('45 分钟')
})

test('a post by hand: a forgotten field is named, and one that is there already is not recorded twice', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByRole('button', { name: '舆情', exact: true }).click()
  await page.getByRole('button', { name: /车主发布短视频反映理赔拖延/ }).dblclick()
  await page.keyboard.press('4')
  await expect(page.getByRole('img', { name: /传播曲线/ })).toBeVisible()
  const form = page.getByRole('form', { name: '记录帖文' })
  const record = async (url: string, text: string) => {
    await page.getByRole('button', { name: '记录帖文' }).click()
    await form.getByLabel('网址').fill(url)
    await form.getByLabel('正文').fill(text)
    await form.getByLabel('发布者').fill('羊城网友')
    await page.keyboard.press('Control+Enter')
  }
  await page.getByRole('button', { name: '记录帖文' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('请填写').first()).toBeVisible()
  await expect(form.getByText(/required/)).toHaveCount(0)
  await form.getByRole('button', { name: '取消' }).click()
  await record('https://bbs.example.com/showthread.php?t=101', '第一条')
  await expect(page.getByText('帖文已记录').first()).toBeVisible()
  await record('https://bbs.example.com/showthread.php?t=102', '另一个主题')
  await expect(form).toHaveCount(0)
  await record('https://www.bbs.example.com/showthread.php?t=101#reply', '同一条')
  await expect(form.getByText('已有这条帖文（羊城网友）').first()).toBeVisible()
})
