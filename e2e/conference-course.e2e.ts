import type { Page } from '@playwright/test'
import type { Command } from '../shared/contract/bridge.ts'
import { plusDays } from '../shared/calendar/calendar-days.ts'
import type { CalendarDate } from '../shared/log/op.ts'
import { bridgeTo } from './bridge.ts'
import { called, form, main, openRoom, save } from './conference-scene.ts'
import { expect, test, type Workstation, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

const today = new Date().toISOString().slice(0, 10) as CalendarDate

/** What sets the scene and is not what the spec is about. */
async function give(workstation: Workstation, ...commands: object[]): Promise<void> {
  const bridge = await bridgeTo(workstation.address)
  for (const command of commands) {
    const answer = await bridge.execute(command as Command)
    if (!answer.ok) throw new Error(answer.refusal.code)
  }
  bridge.close()
}

/** Some resolutions that become nothing on a case, on the item without one. */
const actions = (id: string, count: number) => Array.from({ length: count }, (_, at) => ({
  type: 'conference.resolve', id, itemId: 'three', resolutionId: `r${at}`, kind: 'action', text: `行动事项 ${at}`, ownerName: '李伟', dueOn: plusDays(today, at + 3), authority: { name: '陈静', role: 'manager' },
}))

const item = (page: Page, title: string) => main(page).getByRole('region', { name: '议程' }).getByRole('listitem').filter({ hasText: title })

test('in a conference somebody is recused by the chair, all agree, an item waits, and a resolution is taken back, put off, done and looked back at', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const { id } = await called(workstation)
  await openRoom(page)
  await page.keyboard.press('1')

  // of another the chair rules; until then it is open
  const declaring = await form(page, 'h', '申请回避')
  await declaring.getByLabel('谁回避').click()
  await page.getByRole('option', { name: '李伟' }).click()
  await declaring.getByText(/^2\. /).click()
  await declaring.getByLabel('理由').fill('查勘人员是本人下属')
  await save(page, '申请回避')
  const conflict = main(page).getByRole('listitem').filter({ hasText: '查勘人员是本人下属' })
  await expect(conflict).toContainText('○ 待决定')
  await conflict.getByRole('button', { name: '回避决定' }).click()
  const ruling = page.getByRole('form', { name: '回避决定' })
  await page.keyboard.press('Control+Enter')
  await expect(ruling.getByText('请填写').first()).toBeVisible()
  await ruling.getByRole('radio', { name: '回避', exact: true }).check()
  await ruling.getByLabel('理由').fill('情况属实')
  await save(page, '回避决定')
  await expect(conflict).toContainText('‖ 回避')
  await expect(conflict).toContainText('情况属实')
  expect(await findings(page)).toEqual([])

  await give(
    workstation, { type: 'conference.begin', id }, ...['chair', 'claims', 'legal', 'service'].map((participantId) => ({ type: 'conference.attend', id, participantId, present: true, means: 'room' })),
    { type: 'conference.addOption', id, itemId: 'two', optionId: 'x', text: '按评估价' }, { type: 'conference.addOption', id, itemId: 'three', optionId: 'a', text: '统一拒赔通知的写法' },
  )
  await page.keyboard.press('2')
  await item(page, '车损定损金额争议').getByRole('button').first().click()
  await expect(await form(page, 'v', '表决')).toContainText('李伟 回避，不参加表决')
  await page.keyboard.press('Escape')
  const postponing = await form(page, 'w', '暂缓议决')
  await postponing.getByLabel('理由').fill('等待重新鉴定')
  await save(page, '暂缓议决')
  await expect(item(page, '车损定损金额争议')).toContainText('暂缓')
  await expect(main(page).getByRole('region', { name: '决议' })).toContainText('等待重新鉴定')

  await item(page, '近期拒赔通知的写法').getByRole('button').first().click()
  const agreeing = await form(page, 'v', '表决')
  await agreeing.getByText('一致同意', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(agreeing.getByText('请选择一致同意的方案')).toBeVisible()
  await agreeing.getByText(/^方案 A/).click()
  await save(page, '表决')
  await expect(main(page).getByText('一致同意 方案 A')).toBeVisible()

  await give(workstation, ...actions(id, 2))
  const taken = main(page).getByRole('region', { name: '决议' })
  await expect(taken).toContainText('行动事项 1')
  await taken.getByRole('button', { name: '撤销决议' }).first().click()
  await page.getByRole('form', { name: '撤销决议' }).getByLabel('理由').fill('与另一项重复')
  await save(page, '撤销决议')
  await expect(taken).toContainText('与另一项重复')
  await expect(taken.getByRole('button', { name: '撤销决议' })).toHaveCount(1)

  await page.keyboard.press('4')
  const left = main(page).getByRole('list', { name: '决议' }).getByRole('listitem').filter({ hasText: '行动事项 1' })
  await left.getByRole('group').focus()
  const deferring = await form(page, 'l', '决议延期')
  await deferring.getByRole('textbox', { name: '新的期限' }).fill(today)
  await deferring.getByLabel('理由').fill('等待系统上线')
  await page.keyboard.press('Control+Enter')
  await expect(deferring.getByText('新的期限要晚于今天')).toBeVisible()
  await deferring.getByRole('textbox', { name: '新的期限' }).fill('+20')
  await save(page, '决议延期')
  await expect(left).toContainText(`原定 ${plusDays(today, 4)}，延期理由：等待系统上线`)
  await left.getByRole('group').focus()
  const finishing = await form(page, 'f', '办结决议')
  await finishing.getByLabel('办理结果').fill('已发文各机构')
  await save(page, '办结决议')
  await left.getByRole('group').focus()
  const looking = await form(page, 'z', '回看效果')
  await looking.getByText('有效', { exact: true }).click()
  await looking.getByLabel('效果说明').fill('同类投诉减少')
  await save(page, '回看效果')
  await expect(left).toContainText('✓ 有效 同类投诉减少')
  expect(await findings(page)).toEqual([])
})

test('a resolution whose words say another sum is warned of, and of a long list of follow-up only what is in sight is drawn', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const { id } = await called(workstation)
  await give(workstation, { type: 'conference.begin', id }, ...['chair', 'claims', 'legal'].map((participantId) => ({ type: 'conference.attend', id, participantId, present: true, means: 'room' })), ...actions(id, 60))
  await openRoom(page)
  const resolving = await form(page, 'e', '形成决议')
  await resolving.getByText('给付补偿').click()
  await resolving.getByLabel('决议内容').fill('赔付5万元')
  await resolving.getByLabel('金额').fill('-30000')
  await resolving.getByLabel('依据').focus()
  await expect(resolving.getByText('金额不能是负数，请去掉负号')).toBeVisible()
  await resolving.getByLabel('金额').fill('30000')
  const warned = resolving.getByText('决议内容写的是 ¥50,000.00，金额填的是 ¥30,000.00，请核对')
  await expect(warned).toBeVisible()
  await resolving.getByLabel('金额').fill('5万')
  await expect(warned).toBeHidden()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Escape')
  await main(page).getByRole('button', { name: /决议落实/ }).click()
  const list = main(page).getByRole('grid', { name: '决议落实' })
  const count = Number(await list.getAttribute('aria-rowcount'))
  expect(count).toBeGreaterThanOrEqual(60)
  expect(await list.getByRole('row').count()).toBeLessThan(count)
  await page.keyboard.press('End')
  await expect(list.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', String(count))
  await expect(list.getByRole('row', { selected: true })).toBeInViewport()
  await page.keyboard.press('k')
  await expect(list.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', String(count - 1))
  await expect(list).toHaveAttribute('aria-activedescendant', await list.getByRole('row', { selected: true }).getAttribute('id') ?? '')
  await page.keyboard.press('Home')
  await expect(list.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '1')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('list', { name: '决议' })).toBeVisible()
})
