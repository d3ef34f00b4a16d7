/// <reference types="vite/client" />
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { registered, testDesk, testPassphrase, type TestDesk } from '../desk/testing.ts'
import { refusalOf } from './failures.ts'
import { runCommand } from './run.ts'
import { hasSentence, refusalSentence } from './words.ts'

let here: TestDesk
let number: string
beforeEach(() => {
  here = testDesk()
  ;({ number } = registered(here))
  vi.stubEnv('DESK_PASSPHRASE', testPassphrase)
})
afterEach(() => {
  vi.unstubAllEnvs()
  here.close()
})

const folder = () => here.around.files.folder
const run = (...words: string[]) => runCommand([...words, '--data', folder()])
const answered = async (...words: string[]) => {
  const { stdout, stderr, code } = await run(...words, '--json')
  expect(stderr).toBe('')
  return { code, ...(JSON.parse(stdout) as { ok: boolean; refusal?: { code: string; params?: object } }) }
}

it('does not import when an option is misspelt', async () => {
  const ledger = join(folder(), 'l.csv')
  writeFileSync(ledger, '编号,受理时间,内容\nX1,2026-09-01,理赔太慢\n')
  expect(await answered('import', ledger, '--dryrun')).toMatchObject({ ok: false, code: 2, refusal: { code: 'usage.optionUnknown' } })
  const said = await run('import', ledger, '--dryrun')
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toMatch(/^不认识选项 --dryrun，是不是 --dry-run？\n没有执行任何操作，数据没有改动。\n用法：import FILE/)
  expect(here.desk.db.prepare('select count(*) as n from case_row').get()).toEqual({ n: 1 })
})

it('answers every failure with JSON and its exit code when asked for JSON', async () => {
  expect(await answered('nothing')).toMatchObject({ ok: false, code: 2, refusal: { code: 'usage.commandUnknown' } })
  expect(await answered('queue', '--limit', '0')).toMatchObject({ code: 2, refusal: { code: 'usage.limitUnreadable' } })
  expect(await answered('queue', '--view', 'mien')).toMatchObject({ code: 2, refusal: { code: 'usage.viewUnknown', params: { nearest: 'mine' } } })
  expect(await answered('case', 'none')).toMatchObject({ code: 1, refusal: { code: 'caseUnknown' } })
  const missing = join(folder(), 'no', 'out.csv')
  expect(await answered('export', missing)).toEqual({ ok: false, code: 1, refusal: { code: 'fileMissing', params: { file: missing, reason: 'ENOENT' } } })
  mkdirSync(join(folder(), 'a.csv'))
  expect(await answered('export', join(folder(), 'a.csv'))).toMatchObject({ ok: false, code: 1 })
  expect(await answered('restore', folder())).toMatchObject({ ok: false, code: 1 })
  expect(await answered('deadlines', '--facts', missing)).toMatchObject({ code: 1, refusal: { code: 'fileMissing' } })
  vi.stubEnv('DESK_PASSPHRASE', '')
  expect(await answered('queue')).toMatchObject({ ok: false, code: 2, refusal: { code: 'usage.passphraseMissing' } })
})

it('tells people what happened, what is safe and what to do, without a stack', async () => {
  const said = await run('export', join(folder(), 'no', 'out.csv'))
  expect(said).toMatchObject({ code: 1, stdout: '' })
  expect(said.stderr).toMatch(/找不到 .*out\.csv。请核对路径。\n没有写出文件，原有的同名文件和数据没有改动。\n$/)
  expect(existsSync(join(folder(), 'no'))).toBe(false)
  const wrong = mkdtempSync(join(folder(), 'empty-'))
  expect((await runCommand(['queue', '--data', wrong])).stderr).toMatch(/没有工作站的数据.*--data/)
  vi.stubEnv('DESK_PASSPHRASE', 'not the passphrase')
  expect((await run('queue')).stderr).toMatch(/^密码不对/)
  expect(refusalSentence(refusalOf(new TypeError('x is not\n    at y')))).toMatch(/TypeError: x is not）/)
})

it('prints the queue, a case and what was found as lines of Chinese, names masked, and as JSON when asked', async () => {
  const queue = (await run('queue')).stdout
  expect(queue).toMatch(new RegExp(`案件号 .*\n${number}  已登记  .*2026-10-02）.*张.*尽快赔付车损\n1 件`))
  const one = (await run('case', number)).stdout
  expect(one).toMatch(/来源渠道　客服热线/)
  expect(one).toMatch(/时间线\n {2}2026-09-17 10:00　登记　陈静/)
  expect((await run('search', '赔付车损')).stdout).toMatch(new RegExp(`${number}.*\n1 件`))
  expect(`${queue}${one}`).not.toMatch(/张晓明|13800135678|[{}"]|undefined/)
  expect(await answered('queue')).toMatchObject({ ok: true, total: 1, items: [{ number, channel: 'hotline' }] })
})

it('has a sentence for every refusal that it can answer', () => {
  const sources = import.meta.glob<string>(['./*.ts', '../{desk,store}/**/*.ts', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true })
  const all = Object.values(sources).join('\n')
  const codes = [...all.matchAll(/\brefuse\(\s*'([\w.]+)'/g)].map(([, code = '']) => code)
  const usage = [...all.matchAll(/new UsageError\('(\w+)'/g)].map(([, code = '']) => `usage.${code}`)
  expect(usage.length).toBeGreaterThan(10)
  const silent = [...codes, ...usage].filter((code) => !hasSentence(code))
  expect(silent).toEqual([])
})
