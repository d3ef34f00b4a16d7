/** What an officer waits for all day, painted: the next row, another view, another order, a filter, a long case. How it is measured: painted.ts. */
import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { platform } from '../electron/desk/platform.ts'
import { dailyBackup } from '../electron/store/backup.ts'
import { execute } from '../electron/desk/execute.ts'
import { register } from '../electron/desk/register.ts'
import { branchOf } from './branch.ts'
import { figure } from './measure.ts'
import { settled, timed, watch, type Shown } from './painted.ts'
import { firstRow, openBrowser, openPage, signIn, Workstation } from './window.ts'

const runs = 48
const entriesOfLong = 200
const longOnes = 50
const longName = '长案卷'

export async function paintBench(cases: number): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  const folder = prepare(cases, figures)
  const workstation = new Workstation(folder)
  const browser = await openBrowser()
  const keep = (name: string, times: number[]) => {
    const { p50, p95, max, n } = figure(times)
    if (n < 40) throw new Error(`${name}: only ${n} measured`)
    for (const [what, ms] of Object.entries({ p50, p95, max })) figures[`${name}, ${what} ms`] = Math.round(ms * 10) / 10
  }
  try {
    const page = await openPage(browser)
    await page.addInitScript(watch)
    await signIn(page, await workstation.address)
    await settled(page)
    // the first of everything compiles code that a working day has compiled long ago
    await moves(page, 10, 'row')
    keep('j and k, row and the case beside it', await moves(page, runs, 'case'))
    keep('j and k, the row itself', await moves(page, runs, 'row'))
    keep('another view, by its key', await views(page))
    keep('another sort, by click', await sorts(page))
    keep('a filter set or taken back, by click', await filters(page))
    keep(`a case of ${entriesOfLong} entries opened, by key`, await openings(page))
    const memory = workstation.memory()
    if (memory) {
      figures['memory of the desk process after use MB'] = memory.now
      figures['memory of the desk process, most MB'] = memory.peak
    }
  } finally {
    await browser.close()
    await workstation.close()
  }
  return figures
}

/**
 * Long cases to open, a window that begins at the beginning, and today's backup: the desk makes it a minute after signing in, and what falls
 * into that minute would measure the backup. How long it takes is a figure of its own.
 */
function prepare(cases: number, figures: Record<string, number>): string {
  const { open: { desk, key }, folder } = branchOf(cases)
  const there = (desk.db.handle.prepare(`select count(*) as n from case_row where complainant = ?`).get(longName) as { n: number }).n
  for (let n = there; n < longOnes; n += 1) {
    desk.log.transaction(() => {
      const registered = register(desk, {
        channel: 'hotline', stage: 'complaint', receivedAt: desk.platform.now(), receivedBy: '测量', forwardedByRegulator: false, policies: [], request: '尽快赔付', facts: '定损后未赔付',
        parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: longName }],
      })
      if (!registered.ok) throw new Error(registered.refusal.code)
      const notes = Array.from({ length: entriesOfLong - 1 }, (_, note) => ({ type: 'case.note', id: registered.value.id, text: `第 ${note} 条备注：客户来电补充材料，已转查勘岗核对。` }) as const)
      const saved = execute(desk, notes)
      if (!saved.ok) throw new Error(saved.refusal.code)
    })
  }
  rmSync(desk.files.backups, { recursive: true, force: true })
  const start = performance.now()
  dailyBackup(desk.db, key, desk.files, platform.now())
  figures["today's backup, made and checked, ms"] = Math.round(performance.now() - start)
  desk.db.handle.exec(`delete from setting where name like 'window/%'`)
  desk.db.close()
  return folder
}

const idOfFirst = (page: Page) => page.locator(firstRow).getAttribute('id').then((id) => id ?? '')

async function moves(page: Page, count: number, what: 'row' | 'case'): Promise<number[]> {
  const rowMoved: Shown = (before) => {
    const id = document.querySelector('[data-testid=queue]')?.getAttribute('aria-activedescendant')
    return Boolean(id) && id !== before && document.querySelector(`[id="${id}"]`)?.getAttribute('data-active') === 'true'
  }
  const caseFollowed: Shown = (before) => {
    const label = document.querySelector('article[aria-label]')?.getAttribute('aria-label')
    return typeof label === 'string' && label !== before
  }
  const times: number[] = []
  for (let run = 0; run < count; run += 1) {
    const before = await (what === 'row' ? page.locator('[data-testid=queue]').getAttribute('aria-activedescendant') : page.locator('article[aria-label]').getAttribute('aria-label'))
    times.push(await timed(page, what === 'row' ? rowMoved : caseFollowed, before ?? '', () => page.keyboard.press(run % 6 < 4 ? 'j' : 'k')))
  }
  return times
}

const otherRows: Shown = (before) => {
  const row = document.querySelector('[data-testid=queue] [role=row][aria-rowindex="2"][id]')
  return row !== null && row.id !== before
}

/** Closed cases and one of the open views in turn: their first rows always differ. */
async function views(page: Page): Promise<number[]> {
  // the moves have left the top
  await page.keyboard.press('Home')
  await page.locator(firstRow).waitFor()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const key = run % 2 === 0 ? '8' : (['7', '2', '4', '3'][(run >> 1) % 4] ?? '7')
    times.push(await timed(page, otherRows, await idOfFirst(page), () => page.keyboard.press(key)))
  }
  return times
}

const column = (page: Page, name: string) => page.locator('[role=columnheader] button').filter({ hasText: name })

/** Both directions of each column that stands beside a case, in the open cases. */
async function sorts(page: Page): Promise<number[]> {
  await page.keyboard.press('7')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    await column(page, ['投诉人', '经办人', '时限'][(run >> 1) % 3] ?? '').first().click()
    const directions = page.locator('[role=group] button[aria-pressed]')
    await directions.first().waitFor()
    await settled(page)
    const before = await idOfFirst(page)
    times.push(await timed(page, otherRows, before, () => directions.nth(run % 2 === 0 ? 1 : 0).click()))
  }
  return times
}

/** One value of a column ticked and cleared; one that the first row has not, so that the rows differ. */
async function filters(page: Page): Promise<number[]> {
  await page.keyboard.press('f')
  const columns = page.locator('.m_popover, [role=dialog]').getByRole('button', { name: '渠道', exact: true })
  await columns.click()
  const boxes = page.locator('[role=group] input[type=checkbox]')
  await boxes.first().waitFor()
  await settled(page)
  const total = await boxes.count()
  const first = await idOfFirst(page)
  const times: number[] = []
  for (let at = 0; times.length < runs; at += 1) {
    const box = boxes.nth(at % total)
    await box.click()
    await page.waitForTimeout(400)
    const differs = (await idOfFirst(page)) !== first
    await box.click()
    await page.waitForTimeout(400)
    if (!differs) continue
    for (let run = 0; run < 6; run += 1) times.push(await timed(page, otherRows, await idOfFirst(page), () => box.click()))
  }
  await page.keyboard.press('Escape')
  return times
}

/** Enter on a row of the bare list, whose case was not read before; then back and on to the next. Of 200 entries the screen draws 30 at first. */
async function openings(page: Page): Promise<number[]> {
  const wholeCase: Shown = (before) => {
    const article = document.querySelector('article[data-full=true]')
    return article !== null && (article.getAttribute('aria-label') ?? '').includes(before) && article.querySelectorAll('ol li').length >= 30
  }
  // received last, so they stand first in that order
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  await column(page, '收到').first().click()
  await page.locator('[role=group] button[aria-pressed]').nth(1).click()
  await page.waitForTimeout(1000)
  await page.locator('[data-testid=queue]').focus()
  await page.keyboard.press('Home')
  await page.waitForTimeout(500)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const active = page.locator('[data-testid=queue] [role=row][data-active=true]')
    // other benches may have left a case or two among them
    while (!/长.卷/.test(await active.locator('[data-column=complainant]').innerText())) await page.keyboard.press('j')
    const number = await active.locator('[data-column=number]').innerText()
    times.push(await timed(page, wholeCase, number, () => page.keyboard.press('Enter')))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(150)
    await page.keyboard.press('j')
    await page.waitForTimeout(150)
  }
  return times
}

