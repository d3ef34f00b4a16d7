import type { EntityId } from '../shared/log/op.ts'
import { matrixInForce } from '../shared/incident/grading.ts'
import type { TestBridge } from './bridge.ts'
import { expect, passphrase, test as base, Workstation } from './desk.ts'
import { HeadOffice } from './head-office.ts'
import { done, twoDesks } from './two-desks.ts'

interface Company { hq: HeadOffice; first: Workstation; one: TestBridge; two: TestBridge }

const test = base.extend<{ company: Company }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern
  company: async ({}, use) => {
    const hq = new HeadOffice()
    const [first, second] = [new Workstation(), new Workstation()]
    const { one, two } = await twoDesks(hq, first, second, passphrase)
    await use({ hq, first, one, two })
    for (const bridge of [one, two]) bridge.close()
    await Promise.all([first.close(), second.close()])
    await hq.close()
  },
})

const file = async (bridge: TestBridge, id: EntityId) => {
  const answer = await bridge.query('incidentFile', { id })
  if (!answer.ok || !answer.value) throw new Error('no such incident here')
  return answer.value
}
const talk = async (...bridges: TestBridge[]) => {
  for (const bridge of bridges) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
}

test('an incident is worked on at two desks while the line is cut, and senior management decides when it is back', async ({ company, page }) => {
  const { hq, first, one, two } = company
  const opened = await two.execute({
    type: 'incident.open', title: '网点外有人拉横幅', summary: '', noticedAt: new Date(Date.now() - 600_000).toISOString() as never, platforms: ['onSite'], regions: ['广州'], lines: [], cases: [], drill: false,
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { id } = opened.value
  const plans = await two.query('playbooks', {})
  const grading = await two.query('grading', {})
  if (!plans.ok || !grading.ok) throw new Error('nothing to go by')
  const plan = plans.value.find(({ versions }) => versions.at(-1)?.plan.fits.platforms?.includes('onSite'))?.versions.at(-1)?.plan
  if (!plan) throw new Error('no plan for a crowd at an outlet')
  await done(two.execute({ type: 'incident.startRun', id, runId: 'run-1', plan }))
  await talk(two, one)
  expect((await file(one, id)).runs[0]?.plan.id).toBe(plan.id)

  hq.cut()
  const matrix = matrixInForce(grading.value)
  const chosen = Object.fromEntries(matrix.inputs.map(({ id: input, values }) => [input, values.at(-1)?.id ?? '']))
  await done(two.execute({ type: 'incident.assess', id, assessmentId: 'a-1', matrix, chosen, level: 'critical' }))
  await done(two.execute({ type: 'incident.submit', id, submissionId: 's-1', assessmentId: 'a-1', proposal: '建议启动特别重大预案' }))
  await done(two.execute({ type: 'posts.record', id: 'posts/two' as EntityId, incident: id, measuredAt: new Date().toISOString() as never, posts: [{ key: 'weibo:1', kind: 'post', platform: 'weibo', text: '二号机看到的', reach: { reposts: 5 } }] }))
  await done(one.execute({ type: 'incident.recordContact', id, contactId: 'c-1', kind: 'regulator', name: '监管局值班室', at: new Date(Date.now() - 60_000).toISOString() as never, direction: 'out', text: '电话报告现场情况' }))
  await done(one.execute({ type: 'posts.record', id: 'posts/one' as EntityId, incident: id, measuredAt: new Date().toISOString() as never, posts: [{ key: 'weibo:1', kind: 'post', platform: 'weibo', text: '一号机也看到的' }] }))
  expect((await file(one, id)).incident.submissions).toHaveLength(0)

  hq.mend()
  await talk(one, two, one)
  await page.goto(first.address)
  await page.getByRole('button', { name: /^今日/ }).first().click()
  // both the demonstration's incident and this one wait for the manager's word
  await expect(page.getByRole('button', { name: /待批舆情风险评估.*网点外有人拉横幅/ })).toBeVisible()
  await done(one.execute({ type: 'incident.decide', id, submissionId: 's-1', level: 'critical', approver: { name: '陈静', title: '机构负责人' }, opinion: '同意' }))
  await talk(one, two)
  const [here, there] = [await file(one, id), await file(two, id)]
  expect(there.incident).toEqual(here.incident)
  expect(there.incident).toMatchObject({ level: 'critical', contacts: [{ name: '监管局值班室' }] })
  for (const bridge of [one, two]) {
    const posts = await bridge.query('posts', { incident: id })
    expect(posts.ok && posts.value.items.map(({ key }) => key)).toEqual(['weibo:1'])
  }
})
