import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { Plan } from '../shared/playbook/plan.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { expect, foundBranch, startEmpty, test } from './desk.ts'

const list = (page: Page) => page.getByRole('navigation', { name: '预案' })
const step = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

async function openPlaybooks(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('输入命令或案件').fill('打开预案')
  await page.keyboard.press('Enter')
  await expect(list(page)).toBeVisible()
}

/** An incident whose plan runs, as a window would make it. */
async function runOf(bridge: TestBridge, title: Plan['title'] | undefined): Promise<string> {
  const playbooks = await bridge.query('playbooks', {})
  const plan = playbooks.ok ? playbooks.value.flatMap(({ versions }) => versions.at(-1)?.plan ?? []).find((one) => JSON.stringify(one.title) === JSON.stringify(title)) : undefined
  if (!plan) throw new Error('no plan')
  const opened = await bridge.execute({
    type: 'incident.open', title: '车险理赔视频', summary: '', noticedAt: new Date().toISOString() as never, platforms: ['douyin'], regions: [], lines: [], cases: [], drill: false,
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  const started = await bridge.execute({ type: 'incident.startRun', id: opened.value.id, runId: 'r1', plan })
  if (!started.ok) throw new Error(started.refusal.code)
  return opened.value.id
}

const runs = async (bridge: TestBridge, id: string) => {
  const read = await bridge.query('incidentFile', { id: id as never })
  return read.ok ? (read.value?.runs ?? []).map(({ plan, newer, steps }) => [plan.version, newer, dueOf(plan), steps.length]) : []
}
const dueOf = ({ stages }: Plan): unknown => stages.flatMap(({ steps }) => steps).find(({ id }) => id === 'capture')?.due

test('a plan of one’s own is copied, put right, published and changed; a run that has begun keeps its version', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await openPlaybooks(page)
  await list(page).getByRole('button', { name: /舆情处置预案（较大）/ }).click()
  await expect(page.getByText('随产品提供').first()).toBeVisible()
  await page.getByRole('button', { name: '复制为自有预案' }).click()
  await page.getByLabel('名称', { exact: true }).fill('广州分公司舆情预案')
  await page.keyboard.press('Control+Enter')
  await expect(list(page).getByRole('button', { name: /广州分公司舆情预案 第 1 版 草稿/ })).toBeVisible()
  await expect(page.getByText('尚未发布')).toBeVisible()

  await step(page, '固定证据').getByRole('button', { name: '更改“固定证据”' }).click()
  const limit = page.getByLabel('期限', { exact: true })
  await limit.fill('0')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('时限要大于零（固定证据 · 时限）').first()).toBeVisible()
  await expect(limit).toBeFocused()
  await limit.fill('90')
  await page.getByLabel('单位', { exact: true }).fill('分钟')
  await page.getByRole('option', { name: '分钟', exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(step(page, '固定证据')).toContainText('启动后 90 分钟')

  // over the edge of its stage, by key, and the keys stay with it
  await step(page, '固定证据').getByRole('button', { name: '固定证据', exact: true }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('region', { name: '事前评估' }).getByRole('article', { name: '固定证据', exact: true })).toBeVisible()
  await expect(step(page, '固定证据').getByRole('button', { name: '固定证据', exact: true })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('region', { name: '监测', exact: true }).getByRole('article', { name: '固定证据', exact: true })).toBeVisible()

  // a step from which another one counts stays
  await step(page, '分级').getByRole('button', { name: '移除“分级”' }).click()
  await expect(page.getByText(/时限所依的步骤不存在（提交高级管理层风险评估/)).toBeVisible()

  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByLabel('发布说明').fill('分公司首版')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/陈静 发布于/)).toContainText('分公司首版')
  const bridge = await bridgeTo(workstation.address)
  const incident = await runOf(bridge, '广州分公司舆情预案')

  await page.getByRole('button', { name: '起草下一版' }).click()
  await step(page, '固定证据').getByRole('button', { name: '更改“固定证据”' }).click()
  await page.getByLabel('期限', { exact: true }).fill('45')
  await page.keyboard.press('Control+Enter')
  await expect(step(page, '固定证据')).toContainText('启动后 45 分钟')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByRole('form', { name: /发布“广州分公司舆情预案”第 2 版/ })).toContainText('更改（1）')
  await page.keyboard.press('Control+Enter')
  await expect(list(page).getByRole('button', { name: /广州分公司舆情预案 第 2 版 可启动/ })).toBeVisible()
  await page.getByRole('button', { name: '第 1 版', exact: true }).click()
  await expect(step(page, '固定证据')).toContainText('启动后 90 分钟')
  const [[version, newer, due] = []] = await runs(bridge, incident)
  expect([version, newer, due]).toEqual([1, 2, { after: 'start', limit: { amount: 90, unit: 'clockMinute' }, calendar: 'branch' }])

  await page.getByRole('button', { name: '停用', exact: true }).click()
  await page.getByLabel('理由').fill('改用总公司预案')
  await page.keyboard.press('Control+Enter')
  await expect(list(page).getByRole('button', { name: /广州分公司舆情预案 第 2 版 已停用/ })).toBeVisible()

  // a run goes on under the newer version when somebody says so, who saw before what would move
  await page.getByRole('button', { name: '舆情', exact: true }).click()
  await page.getByText('车险理赔视频').first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /舆情事件/ })).toBeVisible()
  await page.keyboard.press('3')
  await page.getByRole('button', { name: '更换到第 2 版' }).click()
  await expect(page.getByRole('form', { name: '更换到第 2 版' }).getByRole('row', { name: /固定证据.*时限变动/ })).toBeVisible()
  await page.getByLabel('理由').fill('按新版缩短取证时限')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('由第 1 版换到第 2 版：按新版缩短取证时限')).toBeVisible()
  const [[moved, none, until] = []] = await runs(bridge, incident)
  expect([moved, none, until]).toEqual([2, undefined, { after: 'start', limit: { amount: 45, unit: 'clockMinute' }, calendar: 'branch' }])
  bridge.close()
})

test('a plan goes out as a file and comes in again; what is wrong in it is said with its place', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await openPlaybooks(page)
  await list(page).getByRole('button', { name: /媒体采访应对预案/ }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 JSON' }).click()])
  expect(download.suggestedFilename()).toBe('press-inquiry-v1.json')
  const written = readFileSync(await download.path(), 'utf8')
  const chooser = page.locator('input[type=file][aria-label="导入 JSON"]')
  await chooser.setInputFiles(file('broken.json', written.slice(0, 1000)))
  await expect(page.getByText('这不是预案的 JSON 文件')).toBeVisible()
  await chooser.setInputFiles(file('wrong.json', written.replace('"step": "inquiry"', '"step": "enquiry"')))
  await expect(page.getByText('时限所依的步骤不存在（先行回复记者 · 时限）')).toBeVisible()
  await chooser.setInputFiles(file('right.json', written))
  await expect(page.getByText('已导入为草稿：媒体采访应对预案')).toBeVisible()
  await page.getByRole('button', { name: '打开草稿' }).click()
  await expect(page.getByRole('button', { name: '发布', exact: true })).toBeEnabled()

  // a text is written with its places in sight
  await page.getByRole('button', { name: '更改“先期回应”' }).click()
  await page.getByLabel('正文').fill('关于{{标题}}：')
  await page.getByRole('button', { name: '事件编号' }).click()
  await page.getByRole('button', { name: '以示例填入预览' }).click()
  await expect(page.getByText('没有这样的位置：标题')).toBeVisible()
  await expect(page.getByText('YQ-GZ2026-3F-001')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: '发布前请核对' })).toContainText('模板“先期回应”里没有这样的位置：标题')
})

test('what a review suggests is written into the draft where its step is, or declined with the reason', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  const bridge = await bridgeTo(workstation.address)
  const plans = await bridge.query('playbooks', {})
  const title = plans.ok ? plans.value.find(({ planId }) => planId === 'short-video')?.versions[0]?.plan.title : undefined
  const incident = await runOf(bridge, title)
  for (const [suggestionId, text, stepId] of [['s1', '录屏要连同点赞数', 'capture'], ['s2', '每小时开一次会', 'team']] as const) {
    expect((await bridge.execute({ type: 'incident.suggest', id: incident as never, suggestionId, planId: 'short-video', stepId, text })).ok).toBe(true)
  }
  bridge.close()
  await openPlaybooks(page)
  await list(page).getByRole('button', { name: /短视频舆情预案 第 1 版 可启动 建议 2 条/ }).click()
  const suggestions = page.getByRole('region', { name: '复盘提出的建议' })
  await suggestions.getByRole('article', { name: '每小时开一次会' }).getByRole('button', { name: '不采纳' }).click()
  await suggestions.getByLabel('理由').fill('已有值班安排')
  await suggestions.getByRole('button', { name: '保存' }).click()
  await expect(suggestions.getByRole('article', { name: '每小时开一次会' })).toHaveCount(0)
  await suggestions.getByRole('button', { name: '写入草稿' }).click()
  await expect(suggestions).toHaveCount(0)
  await step(page, '固定证据').getByRole('button', { name: '固定证据', exact: true }).click()
  await expect(step(page, '固定证据')).toContainText('录屏要连同点赞数')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByLabel('发布说明')).toHaveValue(/采纳建议 YQ-.*录屏要连同点赞数/)
})

test('the matrix is tried out and published as its next version; an officer reads it and is told why it cannot be changed', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  expect((await bridge.execute({ type: 'officer.enrol', name: '李伟', role: 'officer', passphrase: '春天里的第二把伞' })).ok).toBe(true)
  bridge.close()
  await startEmpty(page)
  await openPlaybooks(page)
  await list(page).getByRole('button', { name: '分级标准' }).click()
  for (const value of ['群体性事件、网点被围堵、人身安全', '内容不实，有证据可澄清', '24 小时内转发、评论不足 100', '个人账号、小范围社群', '回落']) await page.getByLabel(value).check()
  await expect(page.getByRole('region', { name: '试算' })).toContainText('重大')
  await page.getByLabel('回落').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('平稳')).toBeChecked()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  await page.getByRole('button', { name: '起草下一版' }).click()
  await page.getByLabel('“重大”起点分').fill('25')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/各等级的起点要依次升高/).first()).toBeVisible()
  await page.getByLabel('“重大”起点分').fill('50')
  await page.getByLabel('发布说明').fill('下调重大的起点')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('下调重大的起点')).toBeVisible()
  await expect(page.getByText('50 分起为重大')).toBeVisible()
  await page.getByRole('button', { name: '第 1 版', exact: true }).click()
  await expect(page.getByText('55 分起为重大')).toBeVisible()

  await page.getByRole('button', { name: /退出登录/ }).click()
  await page.getByText('李伟').last().click()
  await page.getByLabel('密码').fill('春天里的第二把伞')
  await page.keyboard.press('Enter')
  await openPlaybooks(page)
  await expect(page.getByText('投诉专员不能做这件事')).toBeVisible()
  for (const act of ['起草下一版', '停用', '复制为自有预案', '导入 JSON', '新建']) await expect(page.getByRole('button', { name: act, exact: true })).toBeDisabled()
  await expect(page.getByRole('button', { name: '导出 JSON' })).toBeEnabled()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})
