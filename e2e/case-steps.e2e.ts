/** The longer ways of a case, each step by the texts on the screen. The bridge sets the scene, so that each spec is about one thing. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EntityId, Instant } from '../shared/log/op.ts'
import { remedies } from '../shared/case/vocabulary.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { expect, passphrase, test, type Workstation } from './desk.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString() as Instant

/** A branch, and in it what `tell` tells through the bridge; the page opens on the case that it answers. */
async function scene(page: Page, workstation: Workstation, tell: (bridge: TestBridge) => Promise<EntityId>): Promise<void> {
  const bridge = await bridgeTo(workstation.address)
  await bridge.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase })
  const id = await tell(bridge)
  const file = await bridge.query('caseFile', { id })
  bridge.close()
  await page.goto(workstation.address)
  await page.getByRole('row', { name: new RegExp(file.ok ? (file.value?.case.request ?? '') : '') }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
}

async function registered(bridge: TestBridge, request: string, name = '张晓明'): Promise<EntityId> {
  const answer = await bridge.execute({
    type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: daysAgo(2), receivedBy: '陈静', forwardedByRegulator: false, policies: [], request, facts: '',
    parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name, phone: '13800135678' }],
  })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.id
}

const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first()
const save = (page: Page) => page.keyboard.press('Control+Enter')
const more = async (page: Page, act: string) => {
  await page.getByRole('toolbar', { name: '可以做的事' }).getByRole('button', { name: '更多' }).click()
  // other acts name this one in the reason why they are refused
  await page.getByRole('button', { name: new RegExp(`^${act}`) }).last().click()
}

test('days of an appraisal are not counted; a complex case gets 30 days and, approved and told, 60', async ({ page, workstation }) => {
  await scene(page, workstation, async (bridge) => {
    const id = await registered(bridge, '重新定损')
    await bridge.execute({ type: 'case.investigate', id, noDirectInterest: true })
    return id
  })
  await page.keyboard.press('s')
  await page.getByLabel('承办机构').fill('广东司法鉴定中心')
  await save(page)
  await expect(shown(page, /鉴定 · 广东司法鉴定中心 · 自/)).toBeVisible()
  await page.keyboard.press('s')
  await page.getByLabel('结果（选填）').fill('鉴定意见已收到')
  await save(page)
  await expect(shown(page, /鉴定 · 广东司法鉴定中心 · .* 至 /)).toBeVisible()

  await more(page, '标为情况复杂')
  await page.getByLabel('理由').fill('涉及外地修理厂')
  await save(page)
  await expect(shown(page, '标为情况复杂，期限共 30 天')).toBeVisible()
  await expect(shown(page, '剩 28 天')).toBeVisible()

  await page.keyboard.press('e')
  await page.getByLabel('理由').fill('等待外地取证')
  await page.getByLabel('批准人').fill('李副总')
  await page.getByLabel('同时记录对投诉人的告知').check()
  await page.getByLabel('凭证').fill('录音 LY-01')
  await save(page)
  await expect(shown(page, /经李副总批准延期，期限共 60 天/)).toBeVisible()
  await expect(shown(page, /✓ 延期：电话/)).toBeVisible()
  await expect(shown(page, '剩 58 天')).toBeVisible()
})

test('a review is applied for in writing, decided by the superior, and told', async ({ page, workstation }) => {
  await scene(page, workstation, async (bridge) => {
    const id = await registered(bridge, '撤销拒赔')
    await bridge.execute({ type: 'case.investigate', id, noDirectInterest: true })
    await bridge.execute({ type: 'case.decide', id, decision: { outcome: 'notUpheld', findings: '等待期内出险', basis: '合同第五条', reasons: '不属于责任范围', remedies: [...remedies] } })
    await bridge.execute({ type: 'case.recordNotice', id, of: 'decision', method: 'phone', at: new Date().toISOString() as Instant, proof: '录音 LY-02' })
    return id
  })
  await more(page, '登记核查申请')
  await page.getByLabel('申请的理由').fill('病历日期有误')
  await page.getByLabel('以书面形式提出').uncheck()
  await save(page)
  await expect(shown(page, '核查申请要用书面形式')).toBeVisible()
  await page.getByLabel('以书面形式提出').check()
  await save(page)
  await expect(shown(page, '核查中')).toBeVisible()
  await page.getByRole('button', { name: '核查决定' }).first().click()
  await page.getByText('变更决定').click()
  await page.getByLabel('作出决定的上级机构').fill('省分公司')
  await page.getByLabel('理由').fill('病历经医院更正，属等待期后出险')
  await save(page)
  await expect(shown(page, '省分公司作出核查决定：变更决定')).toBeVisible()
  await page.keyboard.press('n')
  await page.getByLabel('凭证').fill('EMS 1001')
  await save(page)
  await expect(shown(page, /✓ 核查决定：/)).toBeVisible()
})

test('a repeat goes into the earlier case and comes out again', async ({ page, workstation }) => {
  await scene(page, workstation, async (bridge) => {
    await registered(bridge, '第一次来电')
    return registered(bridge, '再次来电')
  })
  await expect(page.getByRole('region', { name: '相关案件' })).toContainText('同一电话')
  await page.keyboard.press('h')
  await save(page)
  await expect(shown(page, '已并入本案')).toBeVisible()
  await expect(shown(page, '第一次来电')).toBeVisible()
  await page.getByRole('region', { name: '相关案件' }).getByRole('button', { name: '撤销并案' }).click()
  await expect(shown(page, '已撤销并案')).toBeVisible()
  await expect(page.getByRole('region', { name: '相关案件' })).toContainText('同一电话')
})

test('papers are added, opened and made void, and no plain copy stays behind', async ({ page, workstation }) => {
  await scene(page, workstation, (bridge) => registered(bridge, '核对单证'))
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  await page.keyboard.press('u')
  await page.locator('input[type=file]').setInputFiles([
    { name: '定损照片.png', mimeType: 'image/png', buffer: picture }, { name: '通话记录.txt', mimeType: 'text/plain', buffer: Buffer.from('客户来电') },
  ])
  await page.getByLabel('说明（选填）').fill('客户提供')
  await save(page)
  const papers = page.getByRole('region', { name: '附件' })
  await expect(papers.getByRole('listitem')).toHaveCount(2)
  await papers.getByRole('button', { name: '定损照片.png' }).click()
  await expect(papers.getByRole('img', { name: '定损照片.png 预览' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await papers.getByRole('button', { name: '通话记录.txt' }).click()
  expect((await downloading).suggestedFilename()).toBe('通话记录.txt')
  const copies = join(workstation.folder, 'opened')
  expect(existsSync(copies) ? readdirSync(copies) : []).toEqual([])
  await papers.getByRole('button', { name: '作废' }).first().click()
  await page.getByLabel('理由').fill('重复上传')
  await save(page)
  await expect(papers).toContainText('已作废：重复上传')
})

test('a case is given back to be assigned, alone and with others', async ({ page, workstation }) => {
  await scene(page, workstation, async (bridge) => {
    const state = await bridge.query('workstation', {})
    const me = state.ok ? state.value.session?.officer.officerId : undefined
    const ids: EntityId[] = []
    for (const request of ['甲案', '乙案', '丙案']) ids.push(await registered(bridge, request, request))
    for (const id of ids) if (me) await bridge.execute({ type: 'case.assign', id, to: me, expected: null })
    return ids[0] as EntityId
  })
  await more(page, '退回待分派')
  await page.getByLabel('理由').fill('与投诉人相识')
  await save(page)
  await expect(shown(page, '退回待分派')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('待分派')
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await expect(page.getByText('共 2 件')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: '退回待分派' }).last().click()
  await page.getByLabel('退回的理由').fill('调离岗位')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已退回 2 件')).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByText('共 3 件')).toBeVisible()
})
