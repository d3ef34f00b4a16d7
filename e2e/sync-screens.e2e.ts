import type { Page } from '@playwright/test'
import type { AttentionItem, SyncDetail, SyncState } from '../shared/contract/sync.ts'
import { expect, foundBranch, signIn, startEmpty, test, withDemonstration } from './desk.ts'
import { findings } from './findings.ts'
import { toldWindow, type Told } from './told-bridge.ts'

const now = Date.now()
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString() as AttentionItem['at']
const mark = (page: Page) => page.getByRole('button', { name: /^同步状态/ })
const joined = (more: Partial<SyncState> = {}): SyncState => ({ phase: 'idle', company: '致远保险', address: 'https://hq.example.cn', waiting: 0, attention: 0, lastContact: now - 20_000, ...more })

function say(told: Told, state: SyncState, more: Partial<SyncDetail> = {}, attention: AttentionItem[] = []): void {
  const detail: SyncDetail = { state, deviceName: '广州 2 号机', streams: [], waiting: [], attachments: { up: 0, down: 0 }, talks: [], ...more }
  told.queries.sync = () => state
  told.queries.syncDetail = () => detail
  told.queries.attention = () => attention
  told.acts['presence.open'] = () => undefined
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByText('陈静 · ')).toBeVisible()
}

/** A case of the demonstration, and a colleague who works there. */
async function someCase({ bridge }: Told) {
  const [queue, directory] = [await bridge.query('caseQueue', { view: 'open', limit: 3 }), await bridge.query('directory', {})]
  if (!queue.ok || !directory.ok) throw new Error('no demonstration')
  const [me, colleague] = [directory.value.officers.find(({ name }) => name === '陈静'), directory.value.officers.find(({ name }) => name.startsWith('高志远'))]
  const [first, second] = queue.value.items
  if (!me || !colleague || !first || !second) throw new Error('no colleague')
  return { first, second, me: me.officerId, colleague }
}

test('a workstation on its own says so at its foot, and its page is a key away', async ({ page, workstation }) => {
  await withDemonstration(page, workstation)
  await expect(mark(page)).toHaveText(/单机使用/)
  await page.keyboard.press('Shift+S')
  await expect(page.getByRole('heading', { name: '同步' })).toBeVisible()
  await expect(page.getByText('没有连接总公司')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dkdcl')
  await page.keyboard.press('Enter')
  await expect(page.getByText('没有待处理的事')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('joining says what is wrong with what was typed, and what became of it', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  await startEmpty(page)
  await mark(page).click()
  await page.getByRole('button', { name: '连接总公司' }).click()
  const form = page.getByRole('form', { name: '连接总公司' })
  await form.getByRole('button', { name: '连接' }).click()
  await expect(form.getByText('请填写')).toHaveCount(2)
  await form.getByLabel('总公司地址').fill('总公司 大楼')
  await form.getByLabel('一次性代码').fill('abc')
  await form.getByLabel('本机名称').focus()
  await expect(form.getByText('地址要写完整')).toBeVisible()
  await expect(form.getByText('代码至少 8 个字符')).toBeVisible()
  expect(await findings(page)).toEqual([])
  // nothing listens there
  await form.getByLabel('总公司地址').fill('http://127.0.0.1:47999')
  await form.getByLabel('一次性代码').fill('abcd-efgh-1234')
  await page.keyboard.press('Enter')
  await expect(form.getByText('连不上这个地址')).toBeVisible()
  await expect(form.getByLabel('一次性代码')).toHaveValue('abcd-efgh-1234')
  await expect(mark(page)).toHaveText(/单机使用/)
})

test('two days in a hotel are told as what they are, with what waits and what to do', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { first, colleague } = await someCase(told)
  say(told, joined({ phase: 'offline', trouble: 'notHq', waiting: 5, lastContact: now - 48 * 3_600_000, clockOff: 190_000 }), {
    waiting: [{ opId: 'w1', entity: first.id, number: first.number, type: 'case.recordContact', actor: colleague.officerId, at: hoursAgo(3) }],
    talks: [{ at: now - 60_000, sent: 0, received: 0, trouble: 'notHq', detail: 'text/html' }],
  })
  let asked = 0
  told.acts['sync.now'] = () => void (asked += 1)
  await open(page, workstation.address)
  await expect(mark(page)).toHaveText(/离线 2 天（应答的不是总公司），5 项待上传/)
  await mark(page).click()
  await expect(page.getByText('登录网络')).toBeVisible()
  await expect(page.getByText('比总公司快 3 分钟')).toBeVisible()
  const row = page.getByRole('table', { name: /待上传/ }).getByRole('row', { name: new RegExp(first.number) })
  await expect(row).toContainText('联系记录')
  await expect(row).toContainText('高志远')
  await expect(page.getByText('另有 4 项')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('s')
  await expect(page.getByText('已与总公司核对一遍')).toBeVisible()
  expect(asked).toBe(1)
  // the line is back: the event alone turns the mark
  await told.tell({ type: 'sync', state: joined() })
  await expect(mark(page)).toHaveText(/已同步/)
})

test('many cases leave the workstation only with their number typed', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { colleague } = await someCase(told)
  say(told, joined({ trouble: 'removalHeld' }), { heldRemoval: { stream: 'b/elsewhere/cases', cases: 132, askedBy: colleague.officerId } })
  told.acts['sync.allowRemoval'] = () => undefined
  await open(page, workstation.address)
  await page.keyboard.press('Shift+S')
  await page.getByRole('button', { name: '同意移走…' }).click()
  await page.getByLabel('请输入件数').fill('13')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('与件数 132 不符')).toBeVisible()
  expect(told.done.filter(({ type }) => type === 'sync.allowRemoval')).toEqual([])
  await page.getByLabel('请输入件数').fill('132')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已同意移走 132 件')).toBeVisible()
  expect(told.done.filter(({ type }) => type === 'sync.allowRemoval')).toEqual([{ type: 'sync.allowRemoval', stream: 'b/elsewhere/cases', cases: 132 }])
})

test('what was refused and what was written over is settled by one key each, and the next one follows', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { first, second, me, colleague } = await someCase(told)
  const decision = (findings: string) => ({ decision: { outcome: 'upheld', findings, basis: '条款第 12 条', reasons: '多扣', remedies: ['review'] } })
  let items: AttentionItem[] = [
    {
      opId: '00000000-0000-7000-8000-000000000001', is: 'refused', entity: first.id, number: first.number, type: 'case.decide', at: hoursAgo(3), actor: me, mine: decision('多扣 1,500 元'), refusal: { code: 'wrongState', params: { status: 'decided' } },
      other: { opId: 'o1', type: 'case.decide', actor: colleague.officerId, at: hoursAgo(5), body: decision('多扣 500 元'), fields: ['decision'] }, reissuable: false,
    },
    {
      opId: '00000000-0000-7000-8000-000000000002', is: 'overwritten', entity: second.id, number: second.number, type: 'case.correct', at: hoursAgo(2), actor: me, mine: { set: { facts: '材料已寄出' } },
      other: { opId: 'o2', type: 'case.correct', actor: colleague.officerId, at: hoursAgo(1), body: { set: { facts: '材料已当面交' } }, fields: ['facts'] }, reissuable: true,
    },
  ]
  say(told, joined({ attention: 2 }))
  told.queries.attention = () => items
  told.queries.sync = () => joined({ attention: items.length })
  const taken: string[] = []
  const settle = (opId: string) => {
    taken.push(opId)
    items = items.filter((item) => item.opId !== opId)
    void told.tell({ type: 'sync', state: joined({ attention: items.length }) })
  }
  told.acts['attention.accept'] = ({ opId }) => settle(opId)
  told.acts['attention.reissue'] = ({ opId }) => settle(opId)
  told.acts['attention.ask'] = () => ({ id: second.id })

  await open(page, workstation.address)
  await expect(mark(page)).toHaveText(/需要处理：2 项/)
  await page.keyboard.press('Shift+A')
  const opened = page.getByRole('article')
  await expect(opened).toContainText('案件现在是“已决定”')
  const facts = opened.getByRole('row', { name: /查明的事实/ })
  await expect(facts).toContainText('不同')
  await expect(facts.getByRole('cell')).toHaveText(['多扣 1,500 元', '多扣 500 元'])
  await expect(opened.getByRole('row', { name: /^依据/ })).not.toContainText('不同')
  await expect(opened.getByRole('columnheader', { name: /高志远.*写的/ })).toContainText('现用')
  expect(await findings(page)).toEqual([])
  // refused for good: the key does nothing
  await page.keyboard.press('r')
  expect(taken).toEqual([])
  await page.keyboard.press('a')
  await expect(page.getByText('已以总公司为准：作出处理决定')).toBeVisible()
  await expect(opened).toContainText('材料已当面交')
  await page.keyboard.press('q')
  await expect(page.getByLabel('留言')).toHaveValue(/事实与经过/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已在案件里留言询问高志远/)).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByText('没有待处理的事')).toBeVisible()
  expect(taken).toEqual(['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'])
  await expect(mark(page)).toHaveText(/已同步/)
})

test('what a newer app has written stands on the list with what to do about it, and shows nothing that cannot be read', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { first, colleague } = await someCase(told)
  say(told, joined({ attention: 1 }), {}, [{
    opId: '00000000-0000-7000-8000-000000000003', is: 'newerApp', entity: first.id, number: first.number, type: 'case.weigh', at: hoursAgo(3), actor: colleague.officerId, mine: {}, reissuable: false,
  }])
  await open(page, workstation.address)
  await page.keyboard.press('Shift+A')
  const opened = page.getByRole('article')
  await expect(opened).toContainText('须更新软件')
  await expect(opened).toContainText('请更新本机的软件')
  await expect(opened.getByRole('button', { name: /知道了/ })).toBeVisible()
  await expect(opened.getByRole('table')).toBeHidden()
  expect(await findings(page)).toEqual([])
})

test('a case says who else has it open and what waits to be settled on it, and tells that it is open here', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { first, me, colleague } = await someCase(told)
  say(told, joined({ attention: 1 }), {}, [{ opId: '00000000-0000-7000-8000-000000000001', is: 'refused', entity: first.id, number: first.number, type: 'case.note', at: hoursAgo(3), actor: me, mine: { text: '备注' }, reissuable: true }])
  await open(page, workstation.address)
  await page.keyboard.press('/')
  await page.getByPlaceholder('姓名、拼音').fill(first.number)
  await page.getByRole('option', { name: new RegExp(first.number) }).click()
  const opened = page.getByRole('article', { name: new RegExp(first.number) })
  await expect(opened.getByRole('button', { name: '1 项待处理' })).toBeVisible()
  await expect.poll(() => told.done.findLast(({ type }) => type === 'presence.open')).toEqual({ type: 'presence.open', entity: first.id })
  await told.tell({ type: 'presence', entity: first.id, officers: [me, colleague.officerId] })
  await expect(opened.getByText(/高志远.*也在看这个案件/)).toBeVisible()
  expect(await findings(page)).toEqual([])
  await told.tell({ type: 'presence', entity: first.id, officers: [me] })
  await expect(opened.getByText('也在看这个案件')).toBeHidden()
  await opened.getByRole('button', { name: '1 项待处理' }).click()
  await expect(page.getByRole('article', { name: /备注/ })).toBeVisible()
  await expect.poll(() => told.done.findLast(({ type }) => type === 'presence.open')).toEqual({ type: 'presence.open', entity: '' })
})

test('the head office adds branches and people, grants, makes a code and revokes a workstation', async ({ page, workstation }) => {
  const told = await toldWindow(page, workstation)
  const { me } = await someCase(told)
  say(told, joined())
  // the demonstration's manager, promoted
  await told.bridge.execute({ type: 'directory.changeOfficer', id: 'directory' as never, officerId: me, role: 'hq' })
  await told.bridge.execute({ type: 'workstation.signOut' })
  let revoked = false
  told.acts['hq.devices'] = () => [{ deviceId: 'd1', name: '深圳柜面', branchId: 'b', officers: [me], enrolledAt: hoursAgo(900), lost: false, ...(revoked && { revokedAt: hoursAgo(0) }) }]
  told.acts['hq.makeCode'] = () => ({ code: 'K7QMP3XRW2ND', validUntil: hoursAgo(-48) })
  told.acts['hq.revokeDevice'] = () => void (revoked = true)
  await signIn(page, workstation)
  // signing in is told by an event of the desk, which this window does not hear
  await page.reload()
  await page.getByRole('button', { name: '设置', exact: true }).click()
  await page.getByRole('button', { name: '总公司管理' }).click()
  const admin = page.getByRole('region', { name: '总公司管理' })

  await admin.getByRole('button', { name: '添加机构' }).click()
  await admin.getByLabel('机构名称').fill('番禺支公司')
  await admin.getByLabel('机构代码').fill('py')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已添加番禺支公司')).toBeVisible()
  await told.tell({ type: 'changed', entities: [] })
  await admin.getByRole('button', { name: '番禺支公司的人员' }).click()
  await admin.getByRole('button', { name: '给番禺支公司添加人员' }).click()
  await admin.getByLabel('姓名').fill('王芳')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已添加王芳')).toBeVisible()
  await told.tell({ type: 'changed', entities: [] })
  await admin.getByRole('button', { name: '给王芳取一次性代码' }).click()
  await expect(admin.getByText('K7QM P3XR W2ND')).toBeVisible()
  expect(await findings(page)).toEqual([])

  await admin.getByRole('button', { name: '授权', exact: true }).click()
  const form = admin.getByRole('form', { name: '授权' })
  await form.getByLabel('人员').fill('王芳')
  await page.keyboard.press('Enter')
  await form.getByLabel('在', { exact: true }).fill('广州')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已授权王芳')).toBeVisible()
  await told.tell({ type: 'changed', entities: [] })
  await expect(admin.getByRole('table', { name: '授权' }).getByRole('row', { name: /王芳 广州分公司/ })).toBeVisible()

  await admin.getByRole('button', { name: '停用“深圳柜面”' }).click()
  await admin.getByLabel('电脑丢失或被盗').check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已停用“深圳柜面”')).toBeVisible()
  expect(told.done.findLast(({ type }) => type === 'hq.revokeDevice')).toEqual({ type: 'hq.revokeDevice', deviceId: 'd1', lost: true })
  await expect(admin.getByRole('row', { name: /深圳柜面/ })).toContainText('已停用')
})
