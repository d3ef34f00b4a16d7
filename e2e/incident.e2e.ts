import type { Page } from '@playwright/test'
import type { Plan } from '../shared/playbook/plan.ts'
import { playbookOf } from '../shared/playbook/playbook.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { expect, passphrase, signInAs, test, type Workstation, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

const officer = { name: '李伟', passphrase: '春天里的第二把伞' }
const incident = (page: Page) => page.getByRole('article', { name: /舆情事件 YQ-/ })
const main = (page: Page) => page.getByRole('main')

const step = (id: string, title: string, more: object) => ({ id, title, role: 'officer' as const, when: {}, checklist: [], required: false, kind: 'company' as const, source: { law: '公司制度', article: '' }, ...more })

/** A plan small enough to be worked off whole: a record, a step with everything that a step can ask for, a statement, a report. */
const plan: Plan = {
  id: 'B-short', version: 1, title: '短预案', fits: {}, followUpEvery: [], ladders: [], source: { law: '公司制度', article: '' },
  templates: [{ id: 'first', kind: 'statement', title: '首次回应', text: '关于{{title}}，我公司已成立专班核查。' }],
  stages: [
    { id: 'grading', title: '分级研判', steps: [step('grade', '研判分级', { fulfilledBy: 'assessment', required: true })] },
    {
      id: 'response', title: '应对处置',
      steps: [
        step('check', '核查事实', {
          required: true, due: { after: 'start', limit: { amount: 4, unit: 'clockHour' }, calendar: 'branch' }, evidence: '核查底稿', checklist: [{ id: 'recording', title: '调听录音' }, { id: 'policy', title: '核对保单' }],
          question: { title: '内容是否属实', answers: [{ id: 'yes', title: '属实' }, { id: 'no', title: '不属实' }] }, approval: 'supervisor',
        }),
        step('visit', '上门拜访', {}),
        step('say', '发布声明', { fulfilledBy: 'published' }),
      ],
    },
    { id: 'reporting', title: '信息报告', steps: [step('tell', '报初报', { fulfilledBy: 'initialReport', required: true })] },
  ],
}

/** Everything that is set up beside the screen: a colleague who can sign in, and the plan. */
async function prepared(workstation: Workstation): Promise<TestBridge> {
  const bridge = await bridgeTo(workstation.address)
  for (const command of [
    { type: 'officer.enrol', name: officer.name, role: 'officer', passphrase: officer.passphrase },
    { type: 'playbook.draft', id: playbookOf(plan.id), plan },
    { type: 'playbook.publish', id: playbookOf(plan.id), version: 1 },
  ] as const) {
    const answer = await bridge.execute(command)
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal.code}`)
  }
  return bridge
}

/** The act's form, opened by its key. A key that falls into the moment in which the page is read again finds nothing to open. */
async function form(page: Page, key: string, title: string) {
  const opened = page.getByRole('form', { name: title, exact: true })
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press(key)
    await expect(opened).toBeVisible({ timeout: 2000 })
  }).toPass()
  return opened
}

async function save(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status', { name: '提示' }).getByText(`已保存：${words}`)).toBeVisible()
}

test('from a case to a closed incident: an officer opens, grades and works the plan off, a manager decides, approves and closes', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const bridge = await prepared(workstation)
  await signInAs(page, officer.name, officer.passphrase)
  await page.getByRole('button', { name: '案件', exact: true }).click()
  await page.getByTestId('queue').focus()
  await page.keyboard.press('Enter')
  const number = (await page.getByRole('article', { name: /^案件/ }).getAttribute('aria-label'))?.replace('案件 ', '') ?? ''

  const opening = await form(page, 'i', '舆情立案')
  await expect(opening.getByRole('list', { name: '关联案件' })).toContainText(number)
  await page.keyboard.press('Control+Enter')
  await expect(opening.getByLabel('标题')).toBeFocused()
  await opening.getByLabel('标题').fill('短视频称拒赔')
  await opening.getByLabel('概述').fill('客户在短视频平台称被拒赔，电话 13800135678。')
  await opening.getByLabel('抖音').check()
  // a time that has not come is marked where it stands
  const noticed = opening.getByRole('textbox', { name: '发现时间' })
  await noticed.fill('2099-01-01 10:00')
  await page.keyboard.press('Control+Enter')
  await expect(noticed).toHaveAttribute('aria-invalid', 'true')
  await expect(opening.getByText('2099-01-01 还没有到，请核对日期')).toBeVisible()
  await noticed.fill('昨天 10:00')
  await page.keyboard.press('Control+Enter')
  await expect(incident(page)).toBeVisible()
  await expect(page.getByText(/已立案 YQ-/)).toBeVisible()
  await expect(incident(page).getByText('138****5678')).toBeVisible()

  const grading = await form(page, 'g', '研判分级')
  await grading.getByText('多名客户反映同类问题').click()
  for (const words of ['基本属实，公司有责任', '24 小时内 100 至 1,000', '本地媒体或本地较有影响的账号']) await grading.getByText(words).click()
  await expect(grading.getByText('还有 1 项没选')).toBeVisible()
  await grading.getByRole('radio', { name: /^上升/ }).check()
  await expect(grading.getByRole('status')).toContainText('建议等级 等级：较大')
  await grading.getByRole('group', { name: '确认等级' }).getByText('特别重大', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(grading.getByText('与建议等级不同时，请写明理由')).toBeVisible()
  await grading.getByLabel('调整理由').fill('总公司要求从严')
  await save(page, '研判分级')
  await expect(main(page).getByText('与建议不同')).toBeVisible()

  const starting = await form(page, 'p', '启动预案')
  await starting.getByText('短预案').click()
  await save(page, '启动预案')
  const board = page.getByRole('region', { name: '短预案' })
  await expect(board.getByRole('group', { name: '分级研判' })).toContainText('已完成')

  const checking = board.getByRole('listitem').filter({ hasText: '核查事实' })
  await checking.getByRole('button', { name: /核查事实/ }).focus()
  const doing = await form(page, 'x', '办理步骤：核查事实')
  await page.keyboard.press('Control+Enter')
  await expect(doing.getByText('核对项还没有全部打勾')).toBeVisible()
  await expect(doing.getByText('请附上证据：核查底稿')).toBeVisible()
  await doing.getByText('不属实', { exact: true }).click()
  for (const point of ['调听录音', '核对保单']) await doing.getByLabel(point).check()
  await doing.locator('input[type=file]').setInputFiles({ name: '底稿.txt', mimeType: 'text/plain', buffer: Buffer.from('通话录音已调听') })
  await expect(doing.getByLabel(/底稿\.txt/)).toBeChecked()
  await doing.getByLabel('办理情况').fill('录音与保单均已核对')
  await save(page, '办理步骤')
  await expect(checking).toContainText('待审批')
  // nobody approves their own work
  await expect(checking.getByRole('button', { name: '通过' })).toHaveAttribute('aria-disabled', 'true')

  const visiting = board.getByRole('listitem').filter({ hasText: '上门拜访' })
  await visiting.getByRole('button', { name: /上门拜访/ }).focus()
  const skipping = await form(page, 's', '跳过步骤：上门拜访')
  await skipping.getByLabel('理由').fill('客户在外地')
  await save(page, '跳过步骤')
  await expect(visiting).toContainText('已跳过')

  const submitting = await form(page, 'm', '提交高管层')
  await submitting.getByLabel('处置建议').fill('建议统一口径，当日答复媒体')
  await save(page, '提交高管层')
  await expect(main(page).getByText('等待高管层决定')).toBeVisible()

  const drafting = await form(page, 'w', '起草声明')
  await drafting.getByLabel('套用预案的文本').click()
  await page.getByRole('option', { name: '首次回应' }).click()
  await expect(drafting.getByLabel('声明正文')).toHaveValue('关于短视频称拒赔，我公司已成立专班核查。')
  await save(page, '起草声明')
  await expect(main(page).getByText('待审定')).toBeVisible()

  const reporting = await form(page, 'n', '记录报告')
  await reporting.getByLabel('报送对象').fill('总公司消保部')
  await reporting.getByLabel('报送方式').fill('公文系统')
  await reporting.getByLabel('报告内容').fill('情况属初步核实')
  await save(page, '记录报告')

  const speaking = await form(page, 'r', '联络记录')
  await speaking.getByLabel('姓名').fill('王记者')
  await speaking.getByLabel('内容').fill('询问赔付进展')
  await speaking.getByLabel('承诺事项').fill('今天下班前答复')
  await save(page, '联络记录')
  await expect(main(page).getByText(/承诺事项：今天下班前答复/)).toBeVisible()

  await signInAs(page, '陈静', passphrase)
  await page.getByRole('button', { name: /^今日/ }).first().click()
  const waiting = page.getByRole('region', { name: /^待我批复/ }).getByRole('listitem').filter({ hasText: '短视频称拒赔' })
  await waiting.filter({ hasText: '待批舆情风险评估' }).getByRole('button').first().click()
  await expect(main(page).getByText('等待高管层决定')).toBeVisible()

  const deciding = await form(page, 'd', '高管层决定')
  const dossier = deciding.getByRole('region', { name: '决策依据' })
  for (const words of ['建议统一口径，当日答复媒体', number, '总公司要求从严']) await expect(dossier).toContainText(words)
  await deciding.getByRole('group', { name: '等级' }).getByText('重大', { exact: true }).click()
  await deciding.getByLabel('决定意见').fill('同意，按重大处置')
  await deciding.getByLabel('批准人', { exact: true }).fill('张总')
  await deciding.getByLabel('新闻发言人').fill('陈主任')
  expect(await findings(page)).toEqual([])
  await save(page, '高管层决定')
  await expect(main(page).getByText('同意，按重大处置')).toBeVisible()

  await page.keyboard.press('3')
  await checking.getByRole('button', { name: /核查事实/ }).focus()
  await form(page, 'x', '审批步骤：核查事实')
  await save(page, '审批步骤')
  await expect(checking).not.toContainText('待审批')

  await page.keyboard.press('5')
  await main(page).getByRole('button', { name: '审定声明' }).click()
  await save(page, '审定声明')
  await main(page).getByRole('button', { name: '记录发布' }).click()
  await page.getByLabel('发布渠道').fill('官方微博')
  await save(page, '记录发布')
  await expect(main(page).getByText(/发布于 官方微博/)).toBeVisible()

  await page.keyboard.press('9')
  await expect(main(page).getByText('还没有问责结论，不能结案')).toBeVisible()
  const blaming = await form(page, 'h', '问责')
  await blaming.getByLabel('认定').fill('核赔说明不到位，已约谈')
  await blaming.getByLabel('处理措施').fill('通报批评')
  await save(page, '问责')
  const reviewing = await form(page, 'v', '复盘')
  await reviewing.getByLabel('事件经过').fill('客户发布视频后媒体跟进')
  await reviewing.getByLabel('根本原因').fill('拒赔通知未写明理由')
  await reviewing.getByRole('button', { name: '增加一项' }).click()
  await reviewing.getByLabel('第 1 项措施').fill('重写拒赔通知模板')
  await reviewing.getByRole('textbox', { name: '完成期限' }).fill('+30')
  await save(page, '复盘')
  const suggesting = main(page).getByRole('button', { name: '预案建议' })
  await suggesting.click()
  await page.getByRole('textbox', { name: '预案建议' }).fill('核查步骤缩短到两小时')
  await save(page, '预案建议')
  await expect(main(page).getByText('可以结案')).toBeVisible()
  const closing = await form(page, 'o', '结案')
  await closing.getByLabel('结案意见').fill('舆情平息')
  await save(page, '结案')
  await expect(incident(page).getByText('已结案').first()).toBeVisible()
  // what the closing has ended is offered nowhere any more
  for (const [key, tab, words] of [['1', '概况', /更正内容|取消关联/], ['2', '研判', /重新研判|提交高管层/], ['3', '执行', /^(办理|分派|跳过|结束预案)$/], ['5', '声明', /起草|记录发布/]] as const) {
    await page.keyboard.press(key)
    const panel = page.getByRole('region', { name: tab, exact: true }).first()
    await expect(panel).toBeVisible()
    await expect(panel.getByRole('button', { name: words })).toHaveCount(0)
  }
  await page.keyboard.press('9')
  await main(page).getByRole('button', { name: '整改完成' }).click()
  await page.getByLabel('完成情况').fill('新模板已启用')
  await save(page, '整改完成')

  await page.keyboard.press('0')
  await expect(main(page).getByRole('listitem').filter({ hasText: '高管层决定' })).toContainText('陈静')
  await expect(main(page).getByRole('listitem').filter({ hasText: '跳过步骤' })).toContainText('上门拜访')
  expect(await findings(page)).toEqual([])

  // the case says which incident it came into, one click away
  await page.keyboard.press('1')
  await main(page).getByRole('button', { name: new RegExp(number) }).click()
  await expect(page.getByRole('article', { name: `案件 ${number}` })).toBeVisible()
  await page.getByRole('region', { name: '舆情事件' }).getByRole('button', { name: /短视频称拒赔/ }).click()
  await expect(incident(page)).toBeVisible()
  bridge.close()
})

test('an incident opens at the tab where it was left, after a restart too, and a drill says so everywhere', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByTestId('queue').focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const opening = await form(page, 'i', '舆情立案')
  await expect(opening.getByRole('list', { name: '关联案件' }).getByRole('listitem')).toHaveCount(2)
  await opening.getByLabel('标题').fill('桌面推演')
  await opening.getByLabel(/应急演练/).check()
  await page.keyboard.press('Control+Enter')
  await expect(incident(page).getByText('这是一次应急演练')).toBeVisible()
  await page.keyboard.press('7')
  await expect(main(page).getByText('还没有联络记录')).toBeVisible()
  // the place is saved half a second after it changed
  await page.waitForTimeout(1000)
  await workstation.stop()
  await workstation.start()
  await page.goto(workstation.address)
  await page.getByLabel('密码').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(main(page).getByText('还没有联络记录')).toBeVisible()
  await page.keyboard.press('Escape')
  const row = page.getByRole('list', { name: '舆情事件列表' }).getByRole('listitem').filter({ hasText: '桌面推演' })
  await expect(row).toContainText('演练')
  await expect(row).toContainText('2 件案件')
  expect(await findings(page)).toEqual([])
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(incident(page)).toBeVisible()
})

test('a screenshot that is pasted or dropped becomes evidence with its hash; what is no image is kept and said', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByRole('button', { name: '舆情', exact: true }).click()
  const list = page.getByRole('list', { name: '舆情事件列表' })
  await list.getByRole('button').first().click()
  await expect(incident(page)).toBeVisible()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0))], '截图.png', { type: 'image/png' }))
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const adding = page.getByRole('form', { name: '添加证据' })
  await expect(adding).toContainText('截图.png')
  await adding.locator('input[type=file]').setInputFiles({ name: '假图.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已存入 假图\.png，但它不是图片/)).toBeVisible()
  for (const name of ['截图.png', '假图.png']) await expect(main(page).getByRole('listitem').filter({ hasText: name })).toContainText(/SHA-256 [0-9a-f]{64}/)
  await main(page).getByRole('button', { name: '截图.png', exact: true }).click()
  await expect(page.getByRole('img', { name: '截图.png 预览' })).toBeVisible()
  await main(page).getByRole('listitem').filter({ hasText: '假图.png' }).getByRole('button', { name: '作废' }).click()
  await page.getByLabel('理由').fill('误传')
  await save(page, '作废证据')
  await expect(main(page).getByText('已作废：误传')).toBeVisible()
})
