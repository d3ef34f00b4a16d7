import type { Page } from '@playwright/test'
import { dateOf } from '../shared/calendar/calendar-days.ts'
import type { EntityId } from '../shared/log/op.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { expect, passphrase, test as base, Workstation } from './desk.ts'
import { HeadOffice } from './head-office.ts'
import { done, twoDesks } from './two-desks.ts'

interface Company { hq: HeadOffice; first: Workstation; second: Workstation; one: TestBridge; two: TestBridge; caseId: EntityId; number: string }

/** A branch that has worked alone and joins, and a colleague's new workstation there: HQ and both desks are processes of their own. */
const test = base.extend<{ company: Company }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern
  company: async ({}, use) => {
    const hq = new HeadOffice()
    const [first, second] = [new Workstation(), new Workstation()]
    const { one, two } = await twoDesks(hq, first, second, passphrase)
    await done(two.execute({ type: 'sync.now' }))
    const queue = await two.query('caseQueue', { view: 'open', limit: 1 })
    const item = queue.ok ? queue.value.items[0] : undefined
    await use({ hq, first, second, one, two, caseId: item?.id as EntityId, number: item?.number ?? '' })
    for (const bridge of [one, two]) bridge.close()
    await Promise.all([first.close(), second.close()])
    await hq.close()
  },
})

const mark = (page: Page) => page.getByRole('button', { name: /^同步状态/ })
const noteOf = async (bridge: TestBridge, id: EntityId, text: string): Promise<boolean> => {
  const file = await bridge.query('caseFile', { id })
  return file.ok && (file.value?.case.notes.some((note) => note.text === text) ?? false)
}

test('what one desk writes stands on the other within a second', async ({ company, page }) => {
  const { first, two, caseId, number } = company
  await page.goto(first.address)
  // the most urgent case stands open beside the queue
  await expect(page.getByText(number)).toBeVisible()
  await expect(mark(page)).toHaveText(/已同步/)
  const started = Date.now()
  expect(await two.execute({ type: 'case.note', id: caseId, text: '二号机写下的备注' })).toMatchObject({ ok: true })
  await expect(page.getByRole('region', { name: '备注' }).getByText('二号机写下的备注')).toBeVisible()
  expect(Date.now() - started).toBeLessThan(2_000)
})

test('both desks go on without the network, nothing is lost, and a decision that came second is told to who made it', async ({ company, page }) => {
  const { hq, first, one, two, caseId } = company
  hq.cut()
  for (const [bridge, text] of [[one, '断网时一号机写的'], [two, '断网时二号机写的']] as const) {
    expect(await bridge.execute({ type: 'case.note', id: caseId, text })).toMatchObject({ ok: true })
  }
  // both correct the same words: the later one in HQ's order stands, and both hear of it
  expect(await one.execute({ type: 'case.correct', id: caseId, set: { request: '一号机改的请求' } })).toMatchObject({ ok: true })
  expect(await two.execute({ type: 'case.correct', id: caseId, set: { request: '二号机改的请求' } })).toMatchObject({ ok: true })
  await one.execute({ type: 'sync.now' })
  await page.goto(first.address)
  await expect(mark(page)).toHaveText(/2 项待上传/)
  hq.mend()
  for (const bridge of [one, two, one]) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
  for (const bridge of [one, two]) for (const text of ['断网时一号机写的', '断网时二号机写的']) expect(await noteOf(bridge, caseId, text)).toBe(true)
  const [here, there] = [await one.query('caseFile', { id: caseId }), await two.query('caseFile', { id: caseId })]
  expect(here.ok && here.value?.case.request).toBe('二号机改的请求')
  expect(there.ok && there.value?.case.request).toBe('二号机改的请求')
  await expect(mark(page)).toHaveText(/需要处理/)
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('一号机改的请求')).toBeVisible()
  await expect(page.getByText('二号机改的请求')).toBeVisible()
})

test('an HQ that is put back to yesterday gets from the desks what it had lost', async ({ company }) => {
  const { hq, one, two, caseId } = company
  const kept = await hq.copy()
  expect(await two.execute({ type: 'case.note', id: caseId, text: '备份之后写的' })).toMatchObject({ ok: true })
  for (const bridge of [two, one]) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
  await hq.putBack(kept)
  // the desk that had not written it gives it back: the one that had is not there
  await expect.poll(async () => (await one.execute({ type: 'sync.now' })).ok).toBe(true)
  expect(await two.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
  expect(await noteOf(one, caseId, '备份之后写的')).toBe(true)
  expect(await two.execute({ type: 'sync.checkAndRepair' })).toMatchObject({ ok: true, value: { healed: 0 } })
})

test('a copied workstation goes on under a name of its own, and both keep what they wrote', async ({ company }) => {
  const { second, two, one, hq, caseId } = company
  const copy = new Workstation(second.copiedFolder())
  await copy.start()
  const twin = await bridgeTo(copy.address)
  try {
    hq.cut()
    const officer = await twin.query('workstation', {})
    const officerId = officer.ok ? officer.value.officers[0]?.officerId : undefined
    expect(await twin.execute({ type: 'workstation.signIn', officerId: officerId as never, passphrase })).toMatchObject({ ok: true })
    expect(await two.execute({ type: 'case.note', id: caseId, text: '原机写的' })).toMatchObject({ ok: true })
    expect(await twin.execute({ type: 'case.note', id: caseId, text: '副本写的' })).toMatchObject({ ok: true })
    hq.mend()
    for (const bridge of [two, twin, two, one]) expect(await bridge.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
    for (const bridge of [one, two, twin]) for (const text of ['原机写的', '副本写的']) await expect.poll(() => noteOf(bridge, caseId, text)).toBe(true)
  } finally {
    twin.close()
    await copy.close()
  }
})

test('an attachment of one desk is opened at the other, whatever broke its way', async ({ company }) => {
  const { hq, one, two, caseId } = company
  const bytes = new Uint8Array(6_000_000).map((_, at) => (at * 7_919) % 251)
  hq.cut()
  const begun = await one.execute({ type: 'file.begin', name: '定损照片.dat', size: bytes.length })
  const fileId = begun.ok ? begun.value.fileId : ''
  expect(await one.execute({ type: 'file.append', fileId, bytes })).toMatchObject({ ok: true })
  const added = await one.execute({ type: 'case.addAttachment', id: caseId, fileId, mediaType: 'application/octet-stream' })
  const attachmentId = added.ok ? added.value.attachmentId : ''
  hq.mend()
  expect(await one.execute({ type: 'sync.now' })).toMatchObject({ ok: true })
  await expect.poll(async () => (await two.execute({ type: 'sync.now' })).ok && (await two.execute({ type: 'case.openAttachment', id: caseId, attachmentId })).ok).toBe(true)
  const opened = await two.execute({ type: 'case.openAttachment', id: caseId, attachmentId })
  expect(opened.ok && !opened.value.opened && Buffer.from(opened.value.file.bytes).equals(bytes)).toBe(true)
})

test('a computer whose clock is wrong says so, and shows and writes down the time of the head office', async ({ company, page }) => {
  const { second, hq, two, caseId } = company
  const [hour, right] = [3_600_000, Date.now()]
  const officer = await two.query('workstation', {})
  const officerId = officer.ok ? officer.value.session?.officer.officerId : undefined
  await second.stop()
  hq.cut()
  second.clockWrongBy = 50 * hour
  await second.start()
  const again = await bridgeTo(second.address)
  try {
    expect(await again.execute({ type: 'workstation.signIn', officerId: officerId as never, passphrase })).toMatchObject({ ok: true })
    expect(await again.execute({ type: 'case.note', id: caseId, text: '时钟快了两天' })).toMatchObject({ ok: true })
    const file = await again.query('caseFile', { id: caseId })
    const written = file.ok ? file.value?.timeline.find(({ body }) => body['text'] === '时钟快了两天')?.at : undefined
    expect(Math.abs(Date.parse(written ?? '') - right)).toBeLessThan(60_000)
    await page.clock.install({ time: Date.now() + second.clockWrongBy })
    await page.goto(second.address)
    await expect(page.getByText('这台电脑的时钟快 2 天')).toBeVisible()
    await page.getByRole('button', { name: '今日' }).first().click()
    await expect(page.getByText(dateOf(Date.now(), 'Asia/Shanghai')).first()).toBeVisible()
  } finally {
    again.close()
  }
})
