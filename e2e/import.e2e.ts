import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import writeXlsxFile from 'write-excel-file/node'
import { expect, foundBranch, test, type Workstation } from './desk.ts'

const headers = ['投诉编号', '受理日期', '投诉人', '联系电话', '险种', '投诉原因', '诉求内容', '渠道', '备用']
const row = (n: number): string[] => [
  `TS-${String(n).padStart(5, '0')}`, `2026-03-${String(1 + (n % 28)).padStart(2, '0')}`, ['张晓明', '李秀英', '王建国'][n % 3] ?? '', `138001${String(10_000 + n)}`,
  '车险', '理赔时效', `第 ${n} 号保单的维修费用没有按合同约定支付，要求重新核定`, '客服热线', n % 2 === 0 ? '王主任' : '刘主任',
]
const ledger = (count: number, more: string[][] = []): string =>
  [headers, ...Array.from({ length: count }, (_, index) => row(index + 1)), ...more].map((cells) => `${cells.join(',')}\r\n`).join('')

async function openImport(page: Page, workstation: Workstation): Promise<void> {
  await foundBranch(page, workstation)
  await page.getByRole('button', { name: '导入台账' }).click()
  await expect(page.getByRole('heading', { name: '导入台账' })).toBeVisible()
}

const give = (page: Page, name: string, content: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
const count = (page: Page, name: string) => page.locator(`[data-count=${name}]`)

test('a ledger is mapped, checked, imported and reported; a second run changes nothing', async ({ page, workstation }) => {
  await openImport(page, workstation)
  await give(page, '一季度.csv', ledger(8, [row(3).with(6, '补充：另要求退还保费'), row(20).with(1, '二月三十'), row(21).with(1, '=A1')]))
  await expect(page.getByText('UTF-8')).toBeVisible()
  await expect(page.getByLabel('“投诉编号”对应')).toHaveValue('number')
  // persons are masked as soon as their column is known
  await expect(page.getByText('李*英').first()).toBeVisible()
  await expect(page.getByText('李秀英')).toHaveCount(0)
  // a wrong or missing guess is put right, and kept for the next quarter
  await page.getByLabel('“备用”对应').selectOption({ label: '标签' })
  await expect(page.getByRole('columnheader', { name: /备用/ })).toContainText('您选的')
  await page.getByRole('button', { name: '保存这套对应' }).click()
  await page.getByLabel('名称').fill('省公司月报')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已保存为“省公司月报”')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('还没有写入任何内容')).toBeVisible()
  await expect(count(page, 'created')).toContainText('8')
  await expect(count(page, 'rejected')).toContainText('2')
  await expect(count(page, 'merged')).toContainText('1')
  await expect(page.getByRole('region', { name: '拒收的行' })).toContainText('日期读不准')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('导入完成')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载结果' }).click()
  const written = readFileSync(await (await downloading).path(), 'utf8')
  expect(written.startsWith('\ufeff')).toBe(true)
  expect(written).toContain("拒收,12,,受理日期,日期读不准,'=A1")
  await page.getByRole('button', { name: '打开案件' }).click()
  await expect(page.getByText('共 8 件')).toBeVisible()

  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByRole('button', { name: '导入另一份' }).click()
  await give(page, '一季度.csv', ledger(8))
  await expect(page.getByRole('radio', { name: '保存的“省公司月报”' })).toBeChecked()
  await expect(page.getByLabel('“备用”对应')).toHaveValue('tag')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('都已在库中')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('没有变化')).toBeVisible()
})

test('a GB18030 ledger and a workbook with two sheets are read as they are', async ({ page, workstation }) => {
  await openImport(page, workstation)
  await give(page, '老系统.csv', iconv.encode(ledger(30), 'gb18030'))
  await expect(page.getByText('GB18030（GBK）')).toBeVisible()
  await expect(page.getByText('重新核定').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('“老系统.csv”还开着')).toBeVisible()
  await page.getByRole('button', { name: '换一个文件' }).click()

  const text = (cells: string[]) => cells.map((value) => ({ value, type: String }))
  const workbook = await writeXlsxFile([
    { sheet: '分公司', data: [headers, row(1), row(2)].map(text) },
    { sheet: '中支', data: [headers, row(3), row(4), row(5)].map(text) },
  ]).toBuffer()
  await give(page, '两张表.xlsx', workbook)
  await page.getByText('中支（3 行）').click()
  await expect(page.getByText('TS-00005')).toBeVisible()
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: '导入 3 件' }).click()
  await expect(page.getByText('导入完成')).toBeVisible()
  await page.getByRole('button', { name: '导入另一张表' }).click()
  await page.getByText('分公司（2 行）').click()
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: '导入 2 件' }).click()
  await expect(page.getByText('导入完成')).toBeVisible()
  await page.getByRole('button', { name: '打开案件' }).click()
  await expect(page.getByText('共 5 件')).toBeVisible()
})

test('what cannot stand twice is refused in place, and doubtful dates are asked about', async ({ page, workstation }) => {
  await openImport(page, workstation)
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], '日期.csv'))
    return transfer
  }, ledger(6, [row(7).with(1, '3/4/2026')]))
  await page.getByText('把文件拖到这里').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByText('日/月/年：2026-04-03')).toBeVisible()
  await page.getByLabel('“备用”对应').selectOption({ label: '投诉人姓名' })
  await expect(page.getByRole('button', { name: '核对' })).toBeDisabled()
  await expect(page.getByText('“投诉人姓名”只能对应一列')).toBeVisible()
  await page.getByLabel('“备用”对应').selectOption({ label: '不导入' })
  await page.getByText('日/月/年', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(count(page, 'created')).toContainText('7')
  await expect(count(page, 'rejected')).toContainText('0')
  await expect(page.getByText('2026-04-03')).toBeVisible()
})

test('an import goes on while the queue is read, and a cancelled one leaves nothing', async ({ page, workstation }) => {
  await openImport(page, workstation)
  await give(page, '全年.csv', ledger(80_000))
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: '导入 80000 件' }).click()
  await expect(page.getByText(/第 \d+ 件，共 80000 件/)).toBeVisible()
  await page.getByRole('button', { name: '去看案件' }).click()
  await expect(page.getByRole('grid', { name: '案件列表' })).toBeVisible()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByRole('button', { name: '取消导入' }).click()
  await expect(page.getByText('导入已取消，什么都没有写入')).toBeVisible()
  await page.getByRole('button', { name: '案件', exact: true }).click()
  await expect(page.getByText('没有在办案件')).toBeVisible()
})

test('files that cannot be read say what happened and what to do', async ({ page, workstation }) => {
  await openImport(page, workstation)
  // a workbook with a password is an OLE container with a stream of this name
  const container = Buffer.alloc(4096)
  container.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  container.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
  await give(page, '加密.xlsx', container)
  await expect(page.getByRole('alert')).toContainText('去掉密码')
  await expect(page.getByText('案件数据没有任何改动')).toBeVisible()
  await give(page, '断了.csv', Buffer.from(ledger(5)).subarray(0, -20))
  await expect(page.getByRole('alert')).toContainText('文件不完整')
  await give(page, '网页.xls', '<!doctype html><html><body>请登录</body></html>')
  await expect(page.getByRole('alert')).toContainText('网页')
})

test('the steps of the import are free of serious findings', async ({ page, workstation }) => {
  await openImport(page, workstation)
  const findings = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
  expect(await findings()).toEqual([])
  await give(page, '台账.csv', ledger(6, [row(7).with(1, '3/4/2026'), row(8).with(3, '12')]))
  await expect(page.getByLabel('“投诉编号”对应')).toBeVisible()
  expect(await findings()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('还没有写入任何内容')).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings()).toEqual([])
})

test('the report names the columns that were left out; a saved mapping is renamed and deleted', async ({ page, workstation }) => {
  await openImport(page, workstation)
  await give(page, '一季度.csv', ledger(3))
  await page.getByLabel('“备用”对应').selectOption({ label: '不导入' })
  await page.getByRole('button', { name: '保存这套对应' }).click()
  await page.getByLabel('名称').fill('月报')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已保存为“月报”')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('还没有写入任何内容')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '没有导入的列（1）' })).toBeVisible()
  await expect(page.getByText('备用', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '导入另一份' }).click()
  await page.getByRole('button', { name: '更改“月报”的名称' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('省公司月报')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: '省公司月报', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '删除“省公司月报”' }).click()
  await expect(page.getByRole('cell', { name: '省公司月报', exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('cell', { name: '省公司月报', exact: true })).toBeVisible()
})
