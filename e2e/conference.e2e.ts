import type { Page } from '@playwright/test'
import { bridgeTo } from './bridge.ts'
import { expect, passphrase, signInAs, test, type Workstation, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

const secret = '春天里的第二把伞'
const colleagues = ['李伟', '王芳']
const conference = (page: Page) => page.getByRole('article', { name: /^会商 HS-/ })
const main = (page: Page) => page.getByRole('main')

async function withColleagues(workstation: Workstation): Promise<void> {
  const bridge = await bridgeTo(workstation.address)
  for (const name of colleagues) {
    const answer = await bridge.execute({ type: 'officer.enrol', name, role: 'officer', passphrase: secret })
    if (!answer.ok) throw new Error(`${name} was not enrolled: ${answer.refusal.code}`)
  }
  bridge.close()
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

/** Whom a seat of the template is given to: typed, and taken by Enter. */
async function seat(page: Page, name: string, who: string): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).fill(who)
  await page.keyboard.press('Enter')
}

/** From a case of the queue to a called conference, by keys alone; the chair is who calls. Answers the number of the case. */
async function callFromCase(page: Page): Promise<string> {
  await page.getByTestId('queue').focus()
  // the first case of the demonstration has a conference already
  const standing = page.getByTestId('queue').locator('[data-active=true]')
  const first = await standing.getAttribute('id') ?? ''
  await page.keyboard.press('j')
  await expect(standing).not.toHaveAttribute('id', first)
  const number = /[A-Z]+\d{4}-\S+?-\d{5}/.exec(await standing.innerText())?.[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `案件 ${number}` })).toBeVisible()
  const calling = await form(page, 'm', '召集会商')
  await expect(calling.getByRole('list', { name: '加入案件' })).toContainText(number)
  await page.keyboard.press('Control+Enter')
  await expect(calling.getByText('请指定一位记录人')).toBeVisible()
  await expect(calling.getByRole('combobox', { name: '记录人', exact: true })).toBeFocused()
  await seat(page, '记录人', '李伟')
  await seat(page, '理赔部', '王芳')
  await expect(calling.getByText('有表决权 2 人，须到 2 人')).toBeVisible()
  await calling.getByLabel('地点').fill('三楼会议室')
  await calling.getByLabel('会商目的').fill('议定赔付方案，投诉人电话 13800135678')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已召集 HS-/)).toBeVisible()
  await expect(conference(page)).toBeVisible()
  return number
}

test('from a case to sealed minutes: called by keys, a position before it, attendance, minutes, signatures of each by their own sign-in, and the seal', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await withColleagues(workstation)
  const number = await callFromCase(page)
  await expect(main(page).getByText('138****5678')).toBeVisible()
  await expect(main(page).getByRole('region', { name: `案情 · ${number}` })).toBeVisible()
  await expect(main(page).getByRole('region', { name: '参会人员' }).getByRole('listitem').filter({ hasText: '王芳' })).toContainText('待提意见')

  const speaking = await form(page, 'v', '会前意见')
  await page.keyboard.press('Control+Enter')
  await expect(speaking.getByText('必须填写').or(speaking.getByText('请填写')).first()).toBeVisible()
  await speaking.getByText('部分支持').click()
  await speaking.getByLabel('理由').fill('等待期条款可以作有利解释')
  await save(page, '会前意见')
  await expect(main(page).getByRole('region', { name: '会前意见' })).toContainText('还没有意见：王芳')

  const adding = await form(page, 'u', '添加材料')
  await adding.locator('input[type=file]').setInputFiles({ name: '条款.txt', mimeType: 'text/plain', buffer: Buffer.from('等待期九十日') })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已添加材料 条款.txt')).toBeVisible()
  expect(await findings(page)).toEqual([])

  const beginning = await form(page, 'b', '开始会议')
  await expect(beginning).toContainText('到会 0 / 须到 2 人')
  await save(page, '开始会议')
  const present = main(page).getByRole('region', { name: '到会' })
  await page.keyboard.press('a')
  for (let person = 0; person < 3; person++) await page.keyboard.press('r')
  await expect(conference(page).getByText('到会 2 / 须到 2 人').first()).toBeVisible()
  await expect(present).toBeVisible()
  await main(page).getByRole('region', { name: '会议', exact: true }).focus()
  const ending = await form(page, 'o', '结束会议')
  await expect(ending).toContainText('还没有表决、决议或暂缓')
  await save(page, '结束会议')

  const writing = await form(page, 'w', '起草纪要第 1 版')
  await writing.getByLabel(/^讨论情况 1\./).fill('各方认为应当赔付，由王芳回电 13800135678。')
  await save(page, '起草纪要')
  await expect(main(page).getByText('由王芳回电 138****5678')).toBeVisible()
  const signing = await form(page, 's', '签署纪要')
  // what is signed is what was written
  await expect(signing).toContainText('13800135678')
  await expect(signing.getByText(/签署第 1 版，校验值 [0-9a-f]{8}…[0-9a-f]{8}/)).toBeVisible()
  await save(page, '签署纪要')
  await page.keyboard.press('g')
  await expect(main(page).getByRole('alert')).toContainText('还没有签署')
  await page.keyboard.press('Escape')
  await main(page).getByRole('button', { name: '免签：王芳' }).click()
  await page.getByRole('form', { name: '免签：王芳' }).getByLabel('理由').fill('外出核损，电话确认无异议')
  await save(page, '免签')
  expect(await findings(page)).toEqual([])

  await signInAs(page, '李伟', secret)
  await page.getByRole('button', { name: /^今日/ }).first().click()
  const mine = page.getByRole('region', { name: /^我的会商/ }).getByRole('listitem').filter({ hasText: '待签署' })
  await mine.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(conference(page)).toBeVisible()
  await page.keyboard.press('3')
  await form(page, 's', '签署纪要')
  await save(page, '签署纪要')
  await expect(conference(page).getByRole('toolbar').getByRole('button', { name: /^封存纪要/ })).toHaveAttribute('aria-disabled', 'true')

  await signInAs(page, '陈静', passphrase)
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await expect(conference(page)).toBeVisible()
  const sealing = await form(page, 'g', '封存纪要')
  await expect(sealing).toContainText('封存不能撤销')
  await expect(sealing).toContainText('2 人签署，1 人免签')
  await save(page, '封存纪要')
  await expect(conference(page).getByText('已封存').first()).toBeVisible()
  await form(page, 'd', '分发纪要')
  await save(page, '分发纪要')
  await main(page).getByText('请阅读这份已封存的纪要').getByRole('button', { name: /已阅/ }).click()
  await expect(main(page).getByRole('region', { name: '分发与阅知' }).getByRole('listitem').filter({ hasText: '陈静' })).toContainText('✓ 已阅')

  // what was sealed stays; a correction says why, and is signed and sealed anew
  const correcting = await form(page, 'w', '更正纪要：第 2 版')
  await page.keyboard.press('Control+Enter')
  await expect(correcting.getByText('请写明更正的理由')).toBeVisible()
  await correcting.getByLabel('更正的理由').fill('漏记一项意见')
  await save(page, '起草纪要')
  await expect(main(page).getByRole('region', { name: '以前的版本' })).toContainText('第 1 版')

  await page.keyboard.press('5')
  await expect(main(page).getByRole('listitem').filter({ hasText: '召集会商' })).toContainText('法定人数：2/3')
  await page.getByRole('button', { name: '案件', exact: true }).click()
  await expect(page.getByRole('article', { name: `案件 ${number}` }).getByRole('region', { name: '会商' })).toContainText('理赔争议会商')
})

test('several cases go to one conference from the queue; a proposal is waived with its reason, and stands no more', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByTestId('queue').focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const calling = await form(page, 'm', '召集会商')
  await expect(calling.getByRole('list', { name: '加入案件' }).getByRole('listitem')).toHaveCount(2)
  await expect(calling.getByRole('combobox', { name: '模板' })).toHaveValue('群体投诉会商（机构）')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  const proposals = main(page).getByRole('list', { name: '建议会商' })
  await expect(proposals.getByRole('listitem').first()).toBeVisible()
  const before = await proposals.getByRole('listitem').count()
  await page.keyboard.press('x')
  const waiving = main(page).getByRole('form', { name: /^不提请会商/ })
  await page.keyboard.press('n')
  await waiving.getByLabel('理由').fill('已与投诉人和解')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已记下 1 件不提请会商')).toBeVisible()
  await expect(proposals.getByRole('listitem')).toHaveCount(before - 1)
})
