import { remindersOf } from '../shared/reminders/reminders.ts'
import { bridgeTo } from './bridge.ts'
import { expect, foundBranch, passphrase, startEmpty, test, withDemonstration } from './desk.ts'

test('Ctrl+L locks at once, whatever is open; what was being typed comes back with the passphrase, and only with it', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await page.getByLabel('事实与经过').fill('客户仍在电话上')
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: '已锁定' })).toBeVisible()
  await expect(page.getByText('没写完的内容由本人登录后恢复')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toContain('客户仍在电话上')
  await page.reload()
  await page.getByLabel('密码').fill('不是这一个密码')
  await page.keyboard.press('Enter')
  await expect(page.getByText('密码不对')).toBeVisible()
  await page.getByLabel('密码').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('事实与经过')).toHaveValue('客户仍在电话上')
  await page.keyboard.press('Control+k')
  await expect(page.getByPlaceholder(/输入命令/)).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByText('工作站已锁定。')).toBeVisible()
})

test('a locked workstation tells what comes by number and day, without a person, and not once more after the passphrase', async ({ page, context, workstation }) => {
  await withDemonstration(page, workstation)
  await context.grantPermissions(['notifications'], { origin: new URL(workstation.address).origin })
  const bridge = await bridgeTo(workstation.address)
  const state = await bridge.query('workstation', {})
  const now = await bridge.query('now', {})
  if (!state.ok || !state.value.session || !now.ok) throw new Error('the scene was refused')
  const own = remindersOf(state.value.session.officer.officerId)
  const { items } = now.value.escalated
  const [item, other] = items.filter(({ dueAt }, at) => items.findIndex((one) => one.dueAt === dueAt) === at)
  if (!item || !other) throw new Error('nothing is escalated')
  const until = new Date(Date.now() + 10_000).toISOString() as never
  for (const { key } of [item, other]) expect(await bridge.execute({ type: 'reminder.snooze', id: own, of: key, until, reason: '等勘查报告' })).toMatchObject({ ok: true })
  bridge.close()
  // the notices of the desktop, as the page asks for them
  await page.addInitScript(() => {
    const shown: string[] = []
    Object.assign(window, { shown, Notification: class { static permission = 'granted'; onclick = () => {}; constructor(title: string) { shown.push(title) } close() {} } })
  })
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: '已锁定' })).toBeVisible()
  const told = page.getByRole('status', { name: '锁定期间到时的提醒' })
  await expect(told.getByText(item.number)).toBeVisible()
  await expect(told.getByRole('listitem')).toHaveCount(2)
  await expect(page.locator('body')).not.toContainText(item.complainant)
  await expect.poll(() => page.evaluate(() => (window as unknown as { shown: string[] }).shown)).toEqual(['2 件时限提醒'])
  // a window that is opened anew says it, and does not call again
  await page.reload()
  await expect(told.getByRole('listitem')).toHaveCount(2)
  expect(await page.evaluate(() => (window as unknown as { shown: string[] }).shown)).toEqual([])
  await page.getByLabel('密码').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('共 44 件')).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByText('工作站已锁定。')).toBeVisible()
  await expect(told).toBeHidden()
})
