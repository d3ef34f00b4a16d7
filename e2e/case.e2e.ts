import { expect, foundBranch, openCase, startEmpty, test, withDemonstration } from './desk.ts'
import type { Page } from '@playwright/test'

async function registerByKeyboard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: '登记投诉' })).toBeVisible()
  // the first thing an officer asks on the telephone is the name: the focus stands there
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type('13800135678')
  await page.getByLabel('诉求', { exact: true }).fill('尽快赔付车损')
  await page.getByLabel('事实与经过').fill('八月二十日出险，定损后一直未赔付。')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已登记 GZFGS2026/)).toBeVisible()
}

const shown = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first()

async function investigate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /开始调查/ }).filter({ visible: true }).first().click()
  await page.getByLabel('我与被投诉事项没有直接利益关系').check()
  await page.keyboard.press('Control+Enter')
  await expect(shown(page, '调查中')).toBeVisible()
}

test('a complaint is registered by keyboard, investigated, decided, told and closed, each step in place', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.keyboard.press('Escape')
  await registerByKeyboard(page, '张晓明')
  await expect(shown(page, '张*明')).toBeVisible()
  await investigate(page)

  await page.keyboard.press('d')
  await page.getByText('诉求成立').click()
  await page.getByLabel('查明的事实').fill('定损后三十日未赔付，属实。')
  await page.getByLabel('依据').fill('保险法第二十三条')
  await page.getByLabel('理由').fill('未在约定期限内赔付。')
  await page.keyboard.press('Control+Enter')
  await expect(shown(page, '已决定')).toBeVisible()

  await page.keyboard.press('n')
  await page.getByLabel('凭证').fill('录音 20260928')
  await page.keyboard.press('Control+Enter')
  await expect(shown(page, '已告知')).toBeVisible()

  await expect(page.getByLabel('凭证')).toBeHidden()
  await page.keyboard.press('o')
  await expect(page.getByLabel(/根本原因/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(shown(page, '已办结')).toBeVisible()
  await expect(page.getByText(/陈静 登记了案件/)).toBeVisible()
})

test('a decision without its reasons is refused in words, and keeps what was typed', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.keyboard.press('Escape')
  await registerByKeyboard(page, '张晓明')
  await investigate(page)
  await page.keyboard.press('d')
  await page.getByText('诉求成立').click()
  await page.getByLabel('查明的事实').fill('只写了事实')
  await page.getByLabel('依据').fill('保险法第二十三条')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/理由/).filter({ visible: true }).last()).toBeVisible()
  await expect(page.getByLabel('查明的事实')).toHaveValue('只写了事实')
  await expect(shown(page, '调查中')).toBeVisible()
})

test('a decision that leaves several things out has them all marked at once, and begins at the first', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.keyboard.press('Escape')
  await registerByKeyboard(page, '张晓明')
  await investigate(page)
  await page.keyboard.press('d')
  await page.getByLabel('依据').fill('保险法第二十三条')
  await page.getByLabel('提起诉讼').uncheck()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('radio', { name: '诉求成立', exact: true })).toBeFocused()
  for (const words of ['请写明查明的事实', '请写明处理理由', /四种救济途径都要告知/]) await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByLabel('依据')).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByText('诉求成立').click()
  await page.getByLabel('查明的事实').fill('属实')
  await page.getByLabel('提起诉讼').check()
  await expect(page.getByText('请写明查明的事实')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('理由')).toBeFocused()
  await page.getByLabel('理由').fill('未在约定期限内赔付。')
  await page.keyboard.press('Control+Enter')
  await expect(shown(page, '已决定')).toBeVisible()
})

test('personal data is masked until somebody asks, and asking is in the history', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/1\d{2}\*{4}\d{4}/).first()).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/1[3-9]\d{9}/)
  await page.getByRole('button', { name: /^显示/ }).first().click()
  await expect(page.getByText(/1[3-9]\d{9}/).first()).toBeVisible()
  await page.getByLabel('含查看记录').check()
  await expect(page.getByText(/查看了/).first()).toBeVisible()
})

test('anything is found by one key: a character, pinyin initials, part of a number', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  for (const text of ['鉴', 'wangjianguo', 'wjg', '現金價值', '00001']) {
    await page.keyboard.press('/')
    await page.getByRole('combobox').or(page.getByPlaceholder(/姓名、拼音/)).first().fill(text)
    await expect(page.getByRole('option').first(), text).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('the sum behind a deadline is one key away, with its article', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await openCase(page)
  await page.keyboard.press('t')
  await expect(page.getByText('当日不计', { exact: false }).first()).toBeVisible()
  await expect(page.getByText(/第 18\(1\) 条/).first()).toBeVisible()
})

test('the case file is saved as a Word document', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.keyboard.press('Enter')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /案卷 Word/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^投诉案件卷宗-.*\.docx$/)
})

test('what is being typed survives a killed process', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.getByLabel('事实与经过').fill('正在通话，已经写了很长一段。')
  await page.waitForTimeout(1_500)
  await workstation.kill()
  await workstation.start()
  await page.goto(workstation.address)
  await page.getByLabel('密码').fill('一二三四五六七八九十')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('事实与经过')).toHaveValue('正在通话，已经写了很长一段。')
})

test('two windows of one workstation show the same: what one saves the other has at once', async ({ page, context, workstation }) => {
  await withDemonstration(page, workstation)
  const other = await context.newPage()
  await other.goto(workstation.address)
  await expect(other.getByText('共 44 件')).toBeVisible()
  await registerByKeyboard(page, '周小红')
  await expect(other.getByText('共 45 件')).toBeVisible()
})
