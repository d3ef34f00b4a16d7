import type { Page } from '@playwright/test'
import { remindersOf } from '../shared/reminders/reminders.ts'
import { bridgeTo } from './bridge.ts'
import { expect, passphrase, signIn, signInAs, test, type Workstation, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

const officer = { name: '李伟', passphrase: '春天里的第二把伞' }

async function openNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^今日/ }).first().click()
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible()
}

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

/** Everything that is set up beside the screen: a colleague who can sign in, and a case of theirs that may be extended. */
async function withColleague(workstation: Workstation): Promise<string> {
  const bridge = await bridgeTo(workstation.address)
  const enrolled = await bridge.execute({ type: 'officer.enrol', name: officer.name, role: 'officer', passphrase: officer.passphrase })
  const open = await bridge.query('caseQueue', { view: 'open', limit: 200 })
  if (!enrolled.ok || !open.ok) throw new Error('the scene was refused')
  for (const { id, number, assignee } of open.value.items) {
    const file = await bridge.query('caseFile', { id })
    if (!file.ok || !file.value?.case.complexAt || file.value.case.extension || file.value.case.status !== 'investigating' || !assignee) continue
    const given = await bridge.execute({ type: 'case.assign', id, to: enrolled.value.officerId, expected: assignee })
    if (!given.ok) throw new Error(given.refusal.code)
    bridge.close()
    return number
  }
  throw new Error('no case of the demonstration can be extended')
}

test('what presses stands in one room: by keyboard a reminder is put off and an explanation written, each on its line', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await expect(page).toHaveTitle(/^\(\d+\) Redress/)
  await openNow(page)
  const escalated = group(page, '升级给我')
  await expect(escalated.getByText(/超期 \d+ 天/).first()).toBeVisible()
  await expect(escalated.getByText('须作情况说明').first()).toBeVisible()
  await expect(group(page, '待我批复').getByText('处理意见').first()).toBeVisible()
  await expect(page.getByText(/\d+ 件待分派/)).toBeVisible()

  const line = escalated.getByRole('listitem').filter({ hasText: '须作情况说明', hasNotText: 'YQ-' }).first()
  await line.getByRole('button', { name: /超期/ }).focus()
  await page.keyboard.press('q')
  await page.getByRole('textbox', { name: '情况说明' }).fill('鉴定机构延误，已催办，三日内作出决定。')
  await page.keyboard.press('Control+Enter')
  await expect(line.getByText('已办')).toBeVisible()

  const before = await escalated.getByRole('listitem').count()
  await escalated.getByRole('button', { name: /超期/ }).first().focus()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  // the list is read again after the explanation: a key that falls into that moment finds no line
  await expect(async () => {
    await page.keyboard.press('z')
    await expect(page.getByText('明天 9:00')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByText('明天 9:00').click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('请填写')).toBeVisible()
  await page.getByLabel('推迟的理由').fill('等待总公司回复')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 项提醒已推迟')).toBeVisible()
  await expect(escalated.getByRole('listitem')).toHaveCount(before - 1)

  await escalated.getByRole('button', { name: /超期/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('a reminder that fires is told in the window, without a name, and leads to its case', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  // the watch looks every two seconds
  const escalated = async () => {
    const now = await bridge.query('now', {})
    return now.ok ? now.value.escalated.items[0] : undefined
  }
  await expect.poll(escalated).toBeDefined()
  const [item, state] = [await escalated(), await bridge.query('workstation', {})]
  if (!item || !state.ok || !state.value.session) throw new Error('not read')
  const put = await bridge.execute({
    type: 'reminder.snooze', id: remindersOf(state.value.session.officer.officerId), of: item.key, until: new Date(Date.now() + 3000).toISOString() as never, reason: '稍后',
  })
  expect(put.ok).toBe(true)
  bridge.close()
  const toast = page.getByRole('status', { name: '提示' })
  await expect(toast).toContainText(item.number)
  await expect(toast).toContainText('到期')
  await expect(toast).not.toContainText(item.complainant)
  await toast.getByRole('button', { name: '打开' }).click()
  await expect(page.getByRole('article', { name: new RegExp(item.number) })).toBeVisible()
})

test('an officer asks for an extension, and whoever leads approves it on the line with the approver’s name', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const number = await withColleague(workstation)
  await signInAs(page, officer.name, officer.passphrase)
  await openNow(page)
  await expect(page.getByRole('button', { name: '时限看板' })).toBeHidden()
  await page.keyboard.press('/')
  await page.getByPlaceholder(/姓名、拼音/).fill(number)
  await expect(page.getByRole('option').filter({ hasText: number })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: new RegExp(number) })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sqyq')
  await page.keyboard.press('Enter')
  await page.getByLabel('理由').fill('外部鉴定尚未出具')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已保存：申请延期')).toBeVisible()

  await signInAs(page, '陈静', passphrase)
  await openNow(page)
  const line = group(page, '待我批复').getByRole('listitem').filter({ hasText: number })
  await expect(line).toContainText('李伟：外部鉴定尚未出具')
  await line.getByRole('button', { name: /批准延期/ }).click()
  await expect(line.getByLabel('理由')).toHaveValue('外部鉴定尚未出具')
  await line.getByLabel('批准人').fill('省公司分管副总经理')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已保存：延期')).toBeVisible()
  await expect(group(page, '待我批复').getByText(number)).toBeHidden()
})

test('the board shows who carries what, and two cases change hands in one act', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await openNow(page)
  await page.getByRole('button', { name: '时限看板' }).click()
  await expect(page.getByRole('heading', { name: '时限看板' })).toBeVisible()
  const load = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  const openOf = async (name: string) => Number(await load(name).getByRole('cell').nth(1).innerText())
  const [before, others] = [await openOf('高志远'), await openOf('林浩')]
  await expect(page.getByRole('table', { name: /^60 天内到期的时钟/ })).toContainText('■')
  await page.getByRole('button', { name: /^高志远/ }).click()
  const theirs = page.getByRole('region', { name: /高志远.*的在办案件/ })
  await theirs.getByRole('listitem').first().getByRole('button').focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('已选 2 件')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('a')
  await page.keyboard.type('林浩')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/已分派 2 件给林浩/)).toBeVisible()
  await expect.poll(() => openOf('林浩')).toBe(others + 2)
  expect(await openOf('高志远')).toBe(before - 2)
})

test('a computer whose clock was set back says so on every screen, until who leads accepts the present time', async ({ page, workstation }) => {
  await workstation.stop()
  workstation.clockWrongBy = 3 * 86_400_000
  await workstation.start()
  await withDemonstration(page, workstation)
  await expect(page.getByText(/时钟比最近一条记录慢/)).toBeHidden()
  const number = (await page.getByRole('row', { name: /今天到期|剩 \d 天/ }).first().innerText()).match(/(今天到期|剩 \d 天)/)?.[0] ?? ''
  await workstation.stop()
  workstation.clockWrongBy = 0
  await workstation.start()
  await signIn(page, workstation)
  await expect(page.getByText('这台电脑的时钟比最近一条记录慢 3 天')).toBeVisible()
  // nothing is less urgent than it was
  await expect(page.getByRole('row', { name: new RegExp(number) }).first()).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '接受现在的时间' }).click()
  await expect(page.getByText('已按电脑现在的时间计时')).toBeVisible()
  await expect(page.getByText(/时钟比最近一条记录慢/)).toBeHidden()
})
