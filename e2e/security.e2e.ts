import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { WebSocket } from 'ws'
import type { Instant } from '../shared/log/op.ts'
import { bridgeTo } from './bridge.ts'
import { expect, foundBranch, passphrase, startEmpty, test } from './desk.ts'
import { hostileTexts } from './hostile-texts.ts'

test('more than five hundred hostile texts stand in every text field, and none of them runs', async ({ page, workstation }) => {
  expect(hostileTexts.length).toBeGreaterThan(500)
  const violations: string[] = []
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
  page.on('dialog', (dialog) => {
    violations.push(dialog.message())
    void dialog.dismiss()
  })
  await foundBranch(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  for (let from = 0; from < hostileTexts.length; from += 12) {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = ''] = hostileTexts.slice(from, from + 12).concat(hostileTexts)
    const cut = (text: string) => text.slice(0, 480)
    const registered = await bridge.execute({
      type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: '2026-11-01T02:00:00.000Z' as Instant, receivedBy: cut(a), forwardedByRegulator: false,
      policies: [{ number: cut(b), product: cut(c) }], line: cut(d), product: cut(e), cause: cut(f), request: g, facts: h, respondent: cut(i), partner: cut(j), tags: [cut(k)],
      parties: [{ partyId: 'p', kind: 'organisation', roles: ['complainant'], name: cut(l), phone: cut(a), address: cut(b), email: cut(c) }],
    })
    if (!registered.ok) throw new Error(registered.refusal.code)
    await bridge.execute({ type: 'case.note', id: registered.value.id, text: a })
    await bridge.execute({ type: 'case.transfer', id: registered.value.id, toUnit: cut(b), reason: c })
  }
  bridge.close()
  await startEmpty(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^共 \d+ 件$/)).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  for (let row = 0; row < 12; row += 1) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(80)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
  }
  await page.keyboard.press('/')
  await page.keyboard.type('onerror')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await page.evaluate(() => '__ran' in window)).toBe(false)
  expect(violations).toEqual([])
})

test('the page may load nothing but itself, and shows the window no more than it needs', async ({ page, workstation }) => {
  const response = await page.goto(workstation.address)
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await foundBranch(page, workstation)
  expect(requests.filter((url) => !url.startsWith(new URL(workstation.address).origin) && !url.startsWith('data:'))).toEqual([])
  expect(await page.evaluate(() => ['require', 'process', 'module', 'electron'].filter((name) => name in window))).toEqual([])
})

test('the bridge admits this page of this machine only, and refuses every shape it does not know', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  const { host, hash } = new URL(workstation.address)
  const token = hash.slice('#t='.length)
  const refused = (protocols: string[], headers: { origin?: string; host?: string }) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(`ws://${host}/bridge`, protocols, { ...(headers.origin && { origin: headers.origin }), ...(headers.host && { headers: { host: headers.host } }) })
      socket.on('open', () => {
        socket.close()
        resolve(false)
      })
      socket.on('error', () => resolve(true))
    })
  expect(await refused(['redress.wrong'], { origin: `http://${host}` })).toBe(true)
  expect(await refused([`redress.${token}`], { origin: 'http://evil.example' })).toBe(true)
  expect(await refused([`redress.${token}`], { origin: `http://${host}`, host: 'evil.example' })).toBe(true)
  expect(await refused([`redress.${token}`], {})).toBe(true)
  expect(await refused([`redress.${token}`], { origin: `http://${host}` })).toBe(false)

  const bridge = await bridgeTo(workstation.address)
  for (const [call, code] of [
    [{ verb: 'delete', input: {} }, 'verbUnknown'], [{ verb: 'query', name: 'constructor', input: {} }, 'queryUnknown'], [{ verb: 'query', name: 'caseQueue', input: { view: 'mine', limit: 1e9 } }, 'inputUnreadable'],
    [{ verb: 'execute', input: null }, 'commandUnknown'], [{ verb: 'execute', input: { type: '__proto__' } }, 'commandUnknown'], [{ verb: 'execute', input: { type: 'case.import', id: 'x' } }, 'commandUnknown'],
    [{ verb: 'execute', input: { type: 'case.note', id: 'case/none', text: 'x' } }, 'caseUnknown'], [{ verb: 'execute', input: { type: 'case.note', id: 'case/none', text: '' } }, 'inputUnreadable'],
  ] as const) {
    expect(await bridge.raw(call)).toMatchObject({ ok: false, refusal: { code } })
  }
  bridge.close()
})

test('no word of a person is readable on the disk: database, log, drafts, attachments, backups', async ({ page, workstation }) => {
  await foundBranch(page, workstation)
  const bridge = await bridgeTo(workstation.address)
  const canary = { name: '欧阳鉴真', phone: '13987654321', identity: '440106198001019876', draft: '草稿里的欧阳鉴真' }
  const registered = await bridge.execute({
    type: 'case.register', channel: 'hotline', stage: 'complaint', receivedAt: '2026-11-01T02:00:00.000Z' as Instant, receivedBy: '陈静', forwardedByRegulator: false, policies: [],
    request: `${canary.name}要求赔付`, facts: canary.name, parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], ...canary }],
  })
  if (!registered.ok) throw new Error(registered.refusal.code)
  await bridge.execute({ type: 'setting.save', name: 'draft/x', value: canary.draft })
  const file = new TextEncoder().encode(`附件：${canary.name} ${canary.phone}`)
  const upload = await bridge.execute({ type: 'file.begin', name: '说明.txt', size: file.length })
  if (!upload.ok) throw new Error(upload.refusal.code)
  await bridge.execute({ type: 'file.append', fileId: upload.value.fileId, bytes: file })
  const attached = await bridge.execute({ type: 'case.addAttachment', id: registered.value.id, fileId: upload.value.fileId, mediaType: 'text/plain' })
  if (!attached.ok) throw new Error(attached.refusal.code)
  const opened = await bridge.execute({ type: 'case.openAttachment', id: registered.value.id, attachmentId: attached.value.attachmentId })
  if (!opened.ok || opened.value.opened) throw new Error('the attachment does not come back')
  expect(new TextDecoder().decode(opened.value.file.bytes)).toContain(canary.phone)
  await bridge.execute({ type: 'workstation.backUp' })
  await bridge.execute({ type: 'ledger.export', format: 'csv', selection: { view: 'open', filters: [] } })
  bridge.close()

  const found: string[] = []
  const look = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) {
        look(path)
        continue
      }
      const bytes = readFileSync(path)
      for (const text of [...Object.values(canary), passphrase]) {
        for (const encoding of ['utf8', 'utf16le', 'utf16be', 'gbk']) if (bytes.includes(iconv.encode(text, encoding))) found.push(`${text} (${encoding}) in ${path}`)
      }
    }
  }
  look(workstation.folder)
  expect(found).toEqual([])
  expect(workstation.output).not.toMatch(/欧阳|13987654321/)
})
