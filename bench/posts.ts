/** An incident of 5,000 posts and 40,000 reposts: its import, its list, the line of its spread and its tree. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUp } from '../electron/desk/acts/access.ts'
import { PostsSession } from '../electron/desk/import/posts-session.ts'
import { openIncident } from '../electron/desk/numbered.ts'
import { incidentFile } from '../electron/desk/queries/incidents.ts'
import { posts } from '../electron/desk/queries/posts.ts'
import { repostTree } from '../electron/desk/queries/repost-tree.ts'
import { spread } from '../electron/desk/queries/spread.ts'
import type { Instant } from '../shared/log/op.ts'
import { around, benchNow, benchPassphrase, random } from './branch.ts'
import { figure, measure } from './measure.ts'
import { settled, timed, watch, type Shown } from './painted.ts'
import { openBrowser, openPage, Workstation } from './window.ts'

/** An export as a monitoring service writes it: every repost passes on a post or an earlier repost. */
export function exportOf(tops: number, reposts: number): string {
  const next = random(7)
  const start = Date.parse(benchNow) - 5 * 86_400_000
  const rows = ['微博ID,父微博ID,用户昵称,发布时间,微博正文,转发数,评论数,点赞数,微博链接']
  for (let id = 1; id <= tops + reposts; id += 1) {
    const parent = id <= tops ? '' : String(1 + Math.floor(next() ** 3 * (id - 1)))
    const at = new Date(start + Math.floor(next() * 4.9 * 86_400_000) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
    const text = parent ? `转发微博 //@用户${parent}: 理赔材料交了三个月` : `理赔材料交了三个月，客服一直说在核实，第${id}位客户，电话 1380013${String(id % 10_000).padStart(4, '0')}`
    rows.push(`${id},${parent},用户${id},${at},"${text}",${Math.floor(next() * 40)},${Math.floor(next() * 20)},${Math.floor(next() * 200)},https://weibo.com/u/${id}`)
  }
  return rows.join('\n')
}

export async function postsBench(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-posts-'))
  const founded = setUp(around(folder), { type: 'workstation.setUp', language: 'zh-CN', branchName: '测量', officerName: '测量', passphrase: benchPassphrase })
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk } = founded.value.open
  const incident = openIncident(desk, { title: '测量', summary: '', noticedAt: benchNow, platforms: ['weibo'], regions: [], lines: [], cases: [], drill: false })
  if (!incident.ok) throw new Error(incident.refusal.code)
  const { id } = incident.value
  const bytes = new TextEncoder().encode(exportOf(5_000, 40_000))
  const start = performance.now()
  const session = await PostsSession.open(desk, id, 'export.csv', bytes)
  if (!session.ok) throw new Error(session.refusal.code)
  const [sheet] = session.value.describe('bench').sheets
  if (!sheet) throw new Error('no sheet')
  const report = session.value.import(sheet.name, { columns: sheet.guess.columns, platform: 'weibo', measuredAt: benchNow as Instant }, true, { progress: () => {}, cancelled: () => false })
  if (!report.ok || report.value.counts.created !== 45_000) throw new Error('the import did not create every post')
  const figures: Record<string, number> = { '45,000 posts and reposts imported s': Math.round((performance.now() - start) / 10) / 100 }
  const median = (work: () => unknown) => measure(9, () => void work()).p50
  figures['incident opened ms'] = median(() => incidentFile(desk, id))
  figures['first page of posts ms'] = median(() => posts(desk, { incident: id, order: 'newest', text: '', kinds: [], offset: 0, limit: 100 }))
  figures['page of posts by reach, far down ms'] = median(() => posts(desk, { incident: id, order: 'reach', text: '', kinds: [], offset: 40_000, limit: 100 }))
  figures['posts searched ms'] = median(() => posts(desk, { incident: id, order: 'newest', text: '第77位', kinds: [], offset: 0, limit: 100 }))
  figures['line of the spread ms'] = median(() => spread(desk, { incident: id }))
  figures['tree of reposts ms'] = median(() => repostTree(desk, { incident: id, limit: 100 }))
  desk.db.close()
  Object.assign(figures, await onTheScreen(folder))
  rmSync(folder, { recursive: true, force: true })
  return figures
}

const openings = 24

/** From the key on the list of incidents until the posts of one stand on the screen. */
async function onTheScreen(folder: string): Promise<Record<string, number>> {
  const workstation = new Workstation(folder)
  const browser = await openBrowser()
  try {
    const page = await openPage(browser)
    await page.addInitScript(watch)
    await page.goto(await workstation.address)
    await page.locator('input[type=password]').fill(benchPassphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^舆情/ }).first().click()
    await page.getByRole('button', { name: /YQ-/ }).dblclick()
    // at its first opening an incident stands on its facts
    await page.getByText('帖文与传播').first().waitFor()
    await page.keyboard.press('4')
    const post = page.locator('ol li button[aria-expanded]').first()
    await post.waitFor()
    const postShown: Shown = () => document.querySelector('ol li button[aria-expanded]') !== null
    const times: number[] = []
    for (let run = 0; run < openings; run += 1) {
      await page.keyboard.press('Escape')
      await post.waitFor({ state: 'detached' })
      await settled(page)
      times.push(await timed(page, postShown, '', () => page.keyboard.press('Enter')))
    }
    const { p50, p95, max } = figure(times)
    return { 'incident opened on its posts, painted, p50 ms': p50, 'incident opened on its posts, painted, p95 ms': p95, 'incident opened on its posts, painted, worst ms': max }
  } finally {
    await browser.close()
    await workstation.close()
  }
}
