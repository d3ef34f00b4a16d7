/** The scene of the specs about a conference in session: one that was called on two cases of the demonstration, and the room opened on it. */
import type { Page } from '@playwright/test'
import { shippedAuthorities } from '../shared/conference/shipped.ts'
import type { EntityId, Instant, OfficerId } from '../shared/log/op.ts'
import { bridgeTo } from './bridge.ts'
import { expect, type Workstation } from './desk.ts'

export const main = (page: Page) => page.getByRole('main')

export interface Called { id: EntityId; caseId: EntityId; caseNumber: string }

/** Five people, the officer of this window in the chair; two cases and a question without one. */
export async function called(workstation: Workstation): Promise<Called> {
  const bridge = await bridgeTo(workstation.address)
  const session = await bridge.query('workstation', {})
  const queue = await bridge.query('caseQueue', { view: 'open', sort: { column: 'received_at', descending: true }, limit: 200 })
  if (!session.ok || !session.value.session || !queue.ok) throw new Error('the desk does not answer')
  const { officerId, name } = session.value.session.officer
  // a case that a decision can still be taken on, so that a resolution can be carried out
  const [first, second] = queue.value.items.filter(({ status }) => status === 'investigating' || status === 'proposed')
  if (!first || !second) throw new Error('no open cases')
  const person = (participantId: string, as: string, duty: 'chair' | 'recorder' | 'member', votes: boolean, more: object = {}) => ({ participantId, name: as, duty, votes, ...more })
  const item = (itemId: string, title: string, on?: typeof first) => ({
    itemId, title, plannedMinutes: 15, questions: ['保险责任是否成立，依据哪一条款', '赔付金额如何核定，投诉人电话 13800135678'], ...(on && { caseId: on.id, caseNumber: on.number }),
  })
  const answer = await bridge.execute({
    type: 'conference.call', kind: 'claims', title: '理赔争议会商', startsAt: new Date().toISOString() as Instant, durationMinutes: 60, place: '五楼会议室', purpose: '', quorum: { count: 3 }, template: { id: 'branch-claims', version: 1 }, authorities: [...shippedAuthorities],
    participants: [
      person('chair', name, 'chair', true, { officer: officerId as OfficerId, title: '机构负责人' }), person('recorder', '周敏', 'recorder', false), person('claims', '李伟', 'member', true, { title: '理赔部' }),
      person('legal', '孙洁', 'member', true, { title: '法律合规部' }), person('service', '吴涛', 'member', true, { title: '客户服务部' }),
    ],
    agenda: [item('one', '门诊住院费用拒赔争议', first), item('two', '车损定损金额争议', second), item('three', '近期拒赔通知的写法')],
  })
  if (!answer.ok) throw new Error(`conference.call was refused: ${answer.refusal.code}`)
  const { id } = answer.value as { id: EntityId }
  const declared = await bridge.execute({ type: 'conference.declareConflict', id, conflictId: 'c1', participantId: 'service', itemIds: ['one'], reason: '曾接待投诉人' })
  const ruled = await bridge.execute({ type: 'conference.ruleOnConflict', id, conflictId: 'c1', recused: true, reason: '属实' })
  if (!declared.ok || !ruled.ok) throw new Error('the conflict of interest was refused')
  bridge.close()
  return { id, caseId: first.id, caseNumber: first.number }
}

export async function openRoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await page.getByText('理赔争议会商').first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /会商/ })).toBeVisible()
  await page.keyboard.press('2')
  await expect(main(page).getByRole('region', { name: '到会' })).toBeVisible()
}

/** The act's form, opened by its key. A key that falls into the moment in which the page is read again finds nothing to open. */
export async function form(page: Page, key: string, title: string) {
  const opened = page.getByRole('form', { name: title, exact: true })
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press(key)
    await expect(opened).toBeVisible({ timeout: 2000 })
  }).toPass()
  return opened
}

export async function save(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status', { name: '提示' }).getByText(`已保存：${words}`)).toBeVisible()
}
