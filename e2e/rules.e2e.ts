import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { bridgeTo } from './bridge.ts'
import { expect, foundBranch, startEmpty, test, withDemonstration, type Workstation } from './desk.ts'

const openRules = (page: Page) => page.getByRole('button', { name: /^规则/ }).first().click()
const list = (page: Page) => page.getByRole('navigation', { name: '规则' })
const clock = (page: Page, name: string) => page.getByRole('region', { name: '时钟' }).getByRole('article', { name, exact: true })

const made2027 = JSON.stringify({
  year: 2027, source: { notice: '演示用，非正式通知' }, holidays: [['2027-01-01', '元旦'], ['2027-01-02', '元旦'], ['2027-01-03', '元旦'], ['2027-01-04', '元旦']], makeupWorkdays: ['2027-01-09'],
})
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** A complaint so late in the year that its working days cross into the next. */
async function registerAtYearsEnd(workstation: Workstation): Promise<string> {
  const bridge = await bridgeTo(workstation.address)
  const answer = await bridge.execute({
    type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: '2026-12-29T02:00:00.000Z' as never, receivedBy: '陈静', forwardedByRegulator: false, policies: [],
    request: '尽快赔付', facts: '', parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '周岁末' }],
  })
  bridge.close()
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.number ?? ''
}

async function openCase(page: Page, number: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByPlaceholder('姓名、拼音').fill(number)
  await page.getByRole('option', { name: new RegExp(number) }).click()
  await expect(page.getByText(number).first()).toBeVisible()
}

test('a standard is drafted, refused where it is wrong, signed off and used; a year is loaded with its effect in sight; a case moves to other packs', async ({ page, workstation }) => {
  // on the last working days of the year: what is received then runs into the next one
  await workstation.stop()
  workstation.clockWrongBy = Date.parse('2026-12-30T02:00:00Z') - Date.now()
  await workstation.start()
  await withDemonstration(page, workstation)
  await openRules(page)
  await list(page).getByRole('button', { name: /公司服务标准（模板）/ }).click()
  await expect(clock(page, '首次联系')).toContainText('4 个工作小时')
  await page.getByRole('button', { name: '起草下一版' }).click()
  await expect(page.getByText('尚未签发')).toBeVisible()

  await page.getByRole('button', { name: '更改“首次联系”' }).click()
  const limit = page.getByLabel('期限', { exact: true })
  await limit.fill('0')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('期限须大于零：首次联系 · 期限').first()).toBeVisible()
  await expect(limit).toBeFocused()
  await limit.fill('2')
  await page.keyboard.press('Control+Enter')
  await expect(clock(page, '首次联系')).toContainText('2 个工作小时')

  await page.getByRole('button', { name: '试算' }).click()
  await page.getByRole('textbox', { name: '收到时间' }).fill('2026-12-29 10:00')
  const tried = page.getByRole('region', { name: '试算' })
  await expect(tried.getByRole('article', { name: '首次联系' })).toContainText('2026-12-29 12:00')
  await expect(tried.getByRole('article', { name: '主管审阅' })).toContainText('2027 年的节假日安排尚未载入')

  await page.getByRole('button', { name: '签发', exact: true }).click()
  await page.getByLabel('签发说明').fill('四季度起收紧首次联系')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('请先核对并勾选')).toBeVisible()
  await page.getByLabel('已逐项核对').check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/陈静 签发于/)).toContainText('四季度起收紧首次联系')
  await page.getByRole('button', { name: '启用于新案件' }).click()
  await expect(list(page).getByRole('button', { name: /公司服务标准（模板）.*第 2 版.*用于新案件/ })).toBeVisible()

  const number = await registerAtYearsEnd(workstation)
  await openCase(page, number)
  const clocks = page.getByRole('group', { name: '时限', exact: true })
  await expect(clocks.getByTitle('首次联系')).toBeVisible()
  await clocks.getByRole('button', { name: /主管审阅/ }).click()
  await expect(page.getByText(/2027 年的节假日安排尚未载入：在 2027-01-03/)).toBeVisible()

  await openRules(page)
  await list(page).getByRole('button', { name: '载入年度' }).click()
  const chooser = page.locator('input[type=file][aria-label=选择文件]')
  await chooser.setInputFiles(file('wrong.json', made2027.replace('2027-01-09', '2027-01-08')))
  await expect(page.getByText('调休上班日只能是周六、周日：makeupWorkdays.0（2027-01-08）')).toBeVisible()
  await chooser.setInputFiles(file('2027.json', made2027))
  const moved = page.getByRole('table', { name: '会变动的时限' })
  await expect(moved.getByRole('row', { name: new RegExp(`${number} 主管审阅 .* 2027-01-07（周四）17:30`) })).toBeVisible()
  await page.getByRole('button', { name: '载入 2027 年' }).click()
  await expect(page.getByRole('cell', { name: '2027-01-09（周六） 调休上班' })).toBeVisible()
  await openCase(page, number)
  await clocks.getByRole('button', { name: /主管审阅/ }).click()
  await expect(page.getByText('2027-01-07 17:30')).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('输入命令或案件').fill('更换规则包')
  await page.keyboard.press('Enter')
  await page.getByLabel('公司服务标准（模板） · 第 2 版').uncheck()
  await page.getByLabel('公司服务标准（模板） · 第 1 版').check()
  const changes = page.getByRole('table', { name: '会变动的时限' })
  await expect(changes.getByRole('row', { name: /首次联系 2026-12-29（周二）12:00 2026-12-29（周二）15:30/ })).toBeVisible()
  await page.getByLabel('理由').fill('客户年前已约定联系时间')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/改按规则包 .*company-service 1/)).toBeVisible()
})

test('from November on the rail says that the next year is missing; hours are saved once their effect was seen', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.clock.setFixedTime(new Date('2026-10-31T02:00:00Z'))
  await openRules(page)
  await expect(list(page)).toBeVisible()
  await expect(page.getByText(/2027 年的节假日安排尚未载入/)).toHaveCount(0)
  await page.clock.setFixedTime(new Date('2026-11-02T02:00:00Z'))
  await expect(list(page).getByText(/2027 年的节假日安排尚未载入/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: '主导航' }).getByText(/2027 年的节假日安排尚未载入/)).toHaveCount(1)

  await list(page).getByRole('button', { name: '广州分公司' }).click()
  await page.getByLabel('周六').fill('9点')
  await expect(page.getByText('应写成 09:00-12:00, 13:30-17:30')).toBeVisible()
  await page.getByLabel('周六').fill('9:30–12:00')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('在办案件 0 件，没有时限会变')).toBeVisible()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('工作时间已保存').first()).toBeVisible()
  for (const [colorScheme, part] of [['light', /银行业保险业消费投诉处理管理办法/], ['dark', '2026 年']] as const) {
    await page.emulateMedia({ colorScheme })
    await list(page).getByRole('button', { name: part }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})

test('an officer reads the rules and is told why they cannot change them', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  expect((await bridge.execute({ type: 'officer.enrol', name: '李伟', role: 'officer', passphrase: '春天里的第二把伞' })).ok).toBe(true)
  bridge.close()
  await startEmpty(page)
  await page.getByRole('button', { name: /退出登录/ }).click()
  await page.getByText('李伟').last().click()
  await page.getByLabel('密码').fill('春天里的第二把伞')
  await page.keyboard.press('Enter')
  await openRules(page)
  await expect(clock(page, '处理决定及告知')).toContainText('共 60 天（自然日）')
  await expect(page.getByText('投诉专员不能做这件事')).toBeVisible()
  for (const act of ['停用', '起草下一版', '复制为新规则包', '导入 JSON']) await expect(page.getByRole('button', { name: act })).toBeDisabled()
  await expect(page.getByRole('button', { name: '导出 JSON' })).toBeEnabled()
  await list(page).getByRole('button', { name: '载入年度' }).click()
  await expect(page.getByRole('button', { name: '选择文件' })).toBeDisabled()
  await list(page).getByRole('button', { name: '广州分公司' }).click()
  await expect(page.getByLabel('周一')).toBeDisabled()
})

test('a calendar of somebody else is written down, refused where it is wrong, seen in its effect, named by a clock, and stays while it is named', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await openRules(page)
  await list(page).getByRole('button', { name: '英格兰和威尔士' }).click()
  await expect(page.getByText(/用于 英国 FCA 投诉处理规则（DISP） 第 1 版/)).toBeVisible()
  await expect(page.getByRole('button', { name: '移除日历' })).toBeDisabled()

  await list(page).getByRole('button', { name: '新建日历' }).click()
  await page.getByLabel('名称', { exact: true }).fill('客服中心')
  await page.getByLabel('编号').fill('centre')
  for (const day of ['周一', '周二', '周三', '周四', '周五', '周六']) await page.getByRole('textbox', { name: day }).fill('08:00-20:00')
  await page.getByLabel('休息日（选填）').fill('2026-10-01..2026-10-03 2026-02-30')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('日期有误：2026-02-30')).toBeVisible()
  await expect(page.getByLabel('休息日（选填）')).toBeFocused()
  await page.getByLabel('休息日（选填）').fill('2026-10-01..2026-10-03')
  await page.locator('input[type=file][aria-label="从 .ics 添加休息日"]').setInputFiles({
    name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Closed\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
  })
  await expect(page.getByLabel('休息日（选填）')).toHaveValue('2026-10-01 2026-10-02 2026-10-03 2026-12-25')
  await page.getByRole('button', { name: '查看影响' }).click()
  await expect(page.getByText('在办案件 0 件，没有时限会变')).toBeVisible()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(list(page).getByRole('button', { name: '客服中心' })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText(/没有规则包使用/)).toBeVisible()

  await list(page).getByRole('button', { name: /公司服务标准（模板）/ }).click()
  await page.getByRole('button', { name: '起草下一版' }).click()
  await page.getByRole('button', { name: '更改“首次联系”' }).click()
  await page.getByRole('combobox', { name: '日历' }).fill('客服')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(clock(page, '首次联系')).toContainText('客服中心')
  await page.getByRole('button', { name: '试算' }).click()
  await page.getByRole('textbox', { name: '收到时间' }).fill('2026-09-30 18:00')
  const tried = page.getByRole('region', { name: '试算' }).getByRole('article', { name: '首次联系' })
  await expect(tried).toContainText('2026-10-05 10:00')
  await expect(tried).toContainText('客服中心')
  await list(page).getByRole('button', { name: '客服中心' }).click()
  await expect(page.getByRole('button', { name: '移除日历' })).toBeDisabled()
})
