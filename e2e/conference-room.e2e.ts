import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { bridgeTo } from './bridge.ts'
import { called, form, main, openRoom, save } from './conference-scene.ts'
import { expect, test, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'

/** Until the screen shows another item, ms: from the key's own time to after the frame that has its title. */
const painted = (page: Page, key: string) => page.evaluate((pressed) => new Promise<number>((resolve) => {
  const title = () => document.querySelector('body > main h1')?.textContent
  const before = title()
  document.addEventListener('keydown', ({ timeStamp }) => {
    const look = () => requestAnimationFrame(() => {
      if (title() === before) return look()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - timeStamp)
      port2.postMessage(0)
      return undefined
    })
    look()
  }, { capture: true, once: true })
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
}), key)

test('a conference in its room: from attendance to a resolution that is carried out on its case', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const { caseNumber } = await called(workstation)
  await openRoom(page)
  await form(page, 'b', '开始会议')
  await save(page, '开始会议')
  const attendance = main(page).getByRole('region', { name: '到会' })
  await expect(attendance).toContainText('到会 0/法定 3，还差 3 人')

  // one key each, and the next person stands ready
  await page.keyboard.press('a')
  await expect(attendance.getByRole('button', { name: /主持人/ })).toBeFocused()
  for (const key of ['r', 'r', 'o', 'p', 'r']) {
    const before = await page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press(key)
    if (key !== 'r') await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).not.toBe(before)
  }
  // who is recused from the item that stands does not count for it
  await expect(attendance).toContainText('到会 3/法定 3，可以议决')
  await expect(attendance.getByRole('button', { name: /孙洁.*电话/ })).toBeVisible()
  await expect(attendance.getByRole('button', { name: /吴涛.*回避/ })).toBeVisible()

  await page.keyboard.press('n')
  await expect(main(page).getByRole('region', { name: '议程' }).getByRole('listitem').first()).toContainText('正在讨论')
  await expect(main(page).getByRole('timer').first()).toContainText(/00:0\d，计划 15 分钟/)

  // the headings of the template, as long as nothing is written
  const headings = main(page).getByRole('button', { name: /按模板写入标题/ })
  await headings.click()
  await expect(page.getByRole('textbox', { name: '记录：门诊住院费用拒赔争议' })).toContainText('事实与争议焦点')
  await expect(headings).toBeHidden()
  await page.keyboard.press('m')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('会议同意按门诊责任给付')
  await expect(page.getByTestId('notes-saved')).toHaveText('已保存')
  await main(page).getByRole('region', { name: '议程' }).getByRole('button').first().focus()

  for (const text of ['部分给付 8,000 元', '维持拒赔']) {
    const adding = await form(page, 'l', '备选方案')
    await adding.getByLabel('方案内容').fill(text)
    await save(page, '备选方案')
  }
  const arguing = await form(page, 'g', '发表意见')
  await arguing.getByLabel('发言人').click()
  await page.getByRole('option', { name: '李伟' }).click()
  await arguing.getByText('方案 A：部分给付').click()
  await arguing.getByLabel('理由', { exact: true }).fill('门诊费用在保障范围内')
  await save(page, '发表意见')

  const voting = await form(page, 'v', '表决')
  await expect(voting).toContainText('吴涛 回避，不参加表决')
  await voting.getByRole('group', { name: '李伟' }).getByRole('radio').first().focus()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(voting.getByRole('status')).toContainText('方案 A 1 票 · 方案 B 1 票 · 还有 1 人未表决')
  await voting.getByRole('radio', { name: /方案 A/ }).first().focus()
  await page.keyboard.press('1')
  await expect(voting.getByRole('status')).toContainText('方案 A 2 票 · 方案 B 1 票 · 方案 A 过半数通过')
  expect(await findings(page)).toEqual([])
  await save(page, '表决')
  await expect(main(page).getByText('方案 A 过半数通过')).toBeVisible()

  const dissenting = await form(page, 'd', '保留意见')
  await dissenting.getByLabel('保留意见的人').click()
  await page.getByRole('option', { name: '孙洁' }).click()
  await dissenting.getByLabel('意见内容').fill('条款没有约定门诊责任')
  await save(page, '保留意见')

  const resolving = await form(page, 'e', '形成决议')
  await expect(resolving.getByLabel('决议内容')).toHaveValue('部分给付 8,000 元')
  await resolving.getByText('给付补偿').click()
  await resolving.getByLabel('金额').fill('200000')
  await expect(resolving.getByText('¥200,000.00 须由总公司消保部或以上决定')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(resolving.getByText('这个金额须由总公司消保部或以上决定')).toBeVisible()
  await resolving.getByLabel('金额').fill('8000')
  await expect(resolving.getByText('¥8,000.00 须由机构负责人或以上决定')).toBeVisible()
  await resolving.getByText('部分成立').click()
  await resolving.getByLabel('查明的事实').fill('门诊费用票据齐全')
  await resolving.getByLabel('依据').fill('保险条款第 5 条')
  await resolving.getByLabel('理由').fill('门诊费用在保障范围内')
  await resolving.getByLabel('责任人', { exact: true }).click()
  await page.getByRole('option').first().click()
  await resolving.getByRole('textbox', { name: '完成期限' }).fill('+7')
  await resolving.getByRole('textbox', { name: /回看日期/ }).fill('+30')
  await save(page, '形成决议')
  await expect(main(page).getByRole('region', { name: '决议' })).toContainText('部分给付 8,000 元')
  await expect(main(page).getByRole('region', { name: '议程' }).getByRole('listitem').first()).toContainText('正在讨论')

  // nothing hangs on the wall that is somebody's own
  await page.getByRole('button', { name: /^投屏/ }).click()
  const wall = page.getByRole('main', { name: '投屏' })
  await expect(wall).toContainText('138****5678')
  await expect(wall).not.toContainText('13800135678')
  await expect(wall).toContainText('方案 A 过半数通过')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('m')
  await expect(wall).toContainText('会议同意按门诊责任给付')
  await page.keyboard.press('n')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('车损定损金额争议')
  await expect(wall).toContainText('正在讨论')
  await page.keyboard.press(' ')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('近期拒赔通知的写法')
  await page.keyboard.press('ArrowLeft')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('车损定损金额争议')
  await page.keyboard.press('Escape')

  await page.keyboard.press('4')
  await expect(main(page).getByRole('list', { name: '决议' })).toContainText('给付补偿')
  const carrying = await form(page, 'x', '执行决议')
  await expect(carrying).toContainText(`确认后在案件 ${caseNumber} 上作出处理决定`)
  for (const words of ['部分成立', '保险条款第 5 条', '¥8,000.00', '提起诉讼']) await expect(carrying).toContainText(words)
  await page.keyboard.press('Control+Enter')
  await expect(main(page).getByText('已在案件上执行：作出处理决定')).toBeVisible()
  await main(page).getByRole('button', { name: caseNumber }).first().click()
  await expect(page.getByRole('article', { name: `案件 ${caseNumber}` })).toContainText('已决定')

  // over all conferences: what was done, and how well
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await expect(main(page).getByRole('article', { name: /会商/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await main(page).getByRole('button', { name: /决议落实/ }).click()
  await main(page).getByRole('button', { name: /^已办结/ }).click()
  const line = main(page).getByRole('grid', { name: '决议落实' }).getByRole('row')
  await expect(line).toContainText('部分给付 8,000 元')
  await expect(line).toContainText('待回看')
  expect(await findings(page)).toEqual([])
  await main(page).getByRole('button', { name: /统计/ }).click()
  await expect(main(page).getByRole('region', { name: '会商统计' })).toContainText(/按期办结率\d+%/)
  expect(await findings(page)).toEqual([])
})

test('a template gets its next version, goes out as a file and comes in again, and who decides what is set', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await page.getByRole('button', { name: '会商', exact: true }).click()
  await main(page).getByRole('button', { name: /模板与规则/ }).click()
  await main(page).getByRole('button', { name: /^理赔争议会商（机构）/ }).click()
  await main(page).getByRole('button', { name: '更改', exact: true }).click()
  const editing = page.getByRole('form', { name: '修改模板' })
  await editing.getByLabel('会议时长（分钟）').fill('很久')
  await page.keyboard.press('Control+Enter')
  await expect(editing.getByLabel('会议时长（分钟）')).toBeFocused()
  await editing.getByLabel('会议时长（分钟）').fill('75')
  // a conference without anybody in the chair is none
  await editing.getByRole('button', { name: /移除.*1/ }).first().click()
  await page.keyboard.press('Control+Enter')
  await expect(editing.getByText('模板里要有一位主持人')).toBeVisible()
  await editing.getByRole('group', { name: '第 2 个席位' }).getByLabel(/身份/).click()
  await page.getByRole('option', { name: '主持人' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('模板已保存')).toBeVisible()
  await expect(main(page).getByText('75 分钟')).toBeVisible()
  await expect(main(page).getByText(/总公司 · 第 2 版/)).toBeVisible()
  expect(await findings(page)).toEqual([])

  const saving = page.waitForEvent('download')
  await main(page).getByRole('button', { name: '导出 JSON' }).click()
  const file = await (await saving).path()
  await main(page).locator('input[type=file]').setInputFiles({ name: '模板.json', mimeType: 'application/json', buffer: await readFile(file) })
  await expect(page.getByText('已导入：理赔争议会商（机构）')).toBeVisible()
  await expect(main(page).getByText(/总公司 · 第 3 版/)).toBeVisible()

  await main(page).getByRole('button', { name: '建议条件与授权' }).click()
  await main(page).getByRole('button', { name: '更改', exact: true }).click()
  const rules = page.getByRole('form', { name: '建议条件与授权' })
  await rules.getByLabel(/^主管可决定/).fill('20万')
  await page.keyboard.press('Control+Enter')
  await expect(rules.getByText('层级越高，可决定的金额不能越小')).toBeVisible()
  await rules.getByLabel(/^主管可决定/).fill('8000')
  await page.keyboard.press('Control+Enter')
  await expect(main(page).getByText('¥8,000.00 以内')).toBeVisible()
})

test('the next item is on the wall within 50 ms', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  const { id } = await called(workstation)
  // in session, where each turn takes the item up as well
  const bridge = await bridgeTo(workstation.address)
  expect(await bridge.execute({ type: 'conference.begin', id })).toMatchObject({ ok: true })
  bridge.close()
  await openRoom(page)
  await page.getByRole('button', { name: /^投屏/ }).click()
  await expect(page.getByRole('main', { name: '投屏' })).toContainText('案件要点')
  const taken: number[] = []
  for (let round = 0; round < 12; round++) {
    await page.waitForTimeout(150)
    taken.push(await painted(page, round % 4 < 2 ? 'ArrowRight' : 'ArrowLeft'))
  }
  const median = taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN
  expect(median, `painted after ${taken.map((ms) => ms.toFixed(0)).join(' ')} ms`).toBeLessThan(50)
})
