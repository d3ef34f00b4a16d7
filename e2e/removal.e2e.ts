import { randomUUID } from 'node:crypto'
import { bridgeTo } from './bridge.ts'
import { expect, passphrase, test, Workstation } from './desk.ts'
import { HeadOffice } from './head-office.ts'
import { done, twoDesks } from './two-desks.ts'

test('cases of two branches stand in one queue, and a withdrawn grant takes none away until who leads has read and typed how many', async ({ page }) => {
  const hq = new HeadOffice()
  const [first, second, third] = [new Workstation(), new Workstation(), new Workstation()]
  try {
    // Guangzhou with its cases, and a manager of Shenzhen who looks after both for a while
    const { one, two } = await twoDesks(hq, first, second, passphrase)
    const directory = await one.query('directory', {})
    const guangzhou = directory.ok ? directory.value.branches[0]?.branchId : undefined
    const [shenzhen, manager] = [randomUUID(), randomUUID()]
    await hq.act('directory.foundBranch', { branch: { branchId: shenzhen, code: 'SZ', name: '深圳分公司', zone: 'Asia/Shanghai' } })
    await hq.act('directory.enrolOfficer', { officer: { officerId: manager, branchId: shenzhen, name: '李敏', role: 'manager' } })
    await hq.act('directory.grant', { officerId: manager, branchId: guangzhou, role: 'manager', from: '2020-01-01' })
    await third.start()
    const there = await bridgeTo(third.address)
    await done(there.execute({ type: 'workstation.join', language: 'zh-CN', address: hq.address, code: await hq.code({ officerId: manager }), deviceName: '深圳 1 号机', passphrase }))
    await done(there.execute({ type: 'sync.now' }))
    const counts = async (): Promise<number> => {
      const [open, closed] = [await there.query('caseQueueCount', { view: 'open' }), await there.query('caseQueueCount', { view: 'closed' })]
      return (open.ok ? open.value : 0) + (closed.ok ? closed.value : 0)
    }
    const all = await counts()
    expect(all).toBeGreaterThan(20)

    // one queue of both branches, and a column that says which is whose
    await done(there.execute({
      type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: new Date().toISOString() as never, receivedBy: '李敏', forwardedByRegulator: false, policies: [],
      request: '请尽快退保', facts: '', parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '周宁' }],
    }))
    await page.goto(third.address)
    const head = page.getByRole('columnheader', { name: /机构/ })
    // beside an opened case the list has few columns: Esc closes it, once it is there
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(head).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await head.getByRole('button').click()
    await page.getByRole('checkbox', { name: /深圳分公司/ }).check()
    await expect(page.getByText('共 1 件')).toBeVisible()
    await expect(page.getByRole('gridcell', { name: '深圳分公司' })).toBeVisible()
    await page.getByRole('checkbox', { name: /深圳分公司/ }).uncheck()

    await hq.act('directory.withdrawGrant', { officerId: manager, branchId: guangzhou })
    for (let talk = 0; talk < 3; talk += 1) await done(there.execute({ type: 'sync.now' }))
    expect(await counts()).toBe(all + 1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^同步状态/ }).click()
    const held = page.getByRole('region', { name: '待同意的移除' })
    await expect(held.getByText(`移走 ${all} 件`)).toBeVisible()
    await held.getByRole('button', { name: '同意移走…' }).click()
    await held.getByLabel(`请输入件数 ${all} 以确认`).fill(String(all - 1))
    await held.getByRole('button', { name: '同意移走', exact: true }).click()
    await expect(held.getByText(`与件数 ${all} 不符`)).toBeVisible()
    expect(await counts()).toBe(all + 1)
    await held.getByLabel(`请输入件数 ${all} 以确认`).fill(String(all))
    await held.getByRole('button', { name: '同意移走', exact: true }).click()
    await expect(held).toBeHidden()
    await expect.poll(counts).toBe(1)
    await page.keyboard.press('Escape')
    await expect(page.getByText('共 1 件')).toBeVisible()
    await expect(head).toBeHidden()
    // nobody else lost anything
    await done(two.execute({ type: 'sync.now' }))
    const kept = await two.query('caseQueueCount', { view: 'open' })
    expect(kept.ok && kept.value).toBeGreaterThan(20)
    for (const bridge of [one, two, there]) bridge.close()
  } finally {
    await Promise.all([first.close(), second.close(), third.close()])
    await hq.close()
  }
})
