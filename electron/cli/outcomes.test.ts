import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testPassphrase } from '../desk/testing.ts'
import { checkedText } from './outcomes.ts'
import { runCommand } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-cli-'))
  vi.stubEnv('DESK_PASSPHRASE', testPassphrase)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const inFolder = (name: string) => join(folder, name)
async function said(...words: string[]): Promise<string> {
  const { stdout, stderr, code } = await runCommand(words)
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).not.toMatch(/[{}"[\]]|undefined|null|NaN/)
  return stdout
}

it('says of everything that was done in a sentence what and where, and keeps JSON for --json', async () => {
  const [here, there] = [inFolder('here'), inFolder('there')]
  expect(await said('init', '--branch', '广州分公司', '--data', here))
    .toMatch(/^已建立工作站：广州分公司（GZFGS），机构负责人 管理员\n数据文件夹：.*here\n\n恢复密钥（只显示这一次.*\n {2}(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$/)
  const ledger = inFolder('l.csv')
  writeFileSync(ledger, '案件号,受理时间,内容,别的\nX1,2026-09-01,理赔太慢,a\n,2026-09-02,没有号,b\nX3,二月三十,日期怪,\n')
  const tried = await said('import', ledger, '--dry-run', '--data', here)
  expect(tried).toMatch(/^试导入“l\.csv”，没有写入任何内容。正式导入将：新建 1 件，补充 0 件，不变 0 件，拒收 2 行\n有内容的 3 行\n/)
  expect(await said('import', ledger, '--data', here)).toMatch(/^已导入“l\.csv”：新建 1 件[^]*没有导入的列：别的\n\n拒收的行（.*）：\n行 +列 +原因\n3 +案件号 +没有案件号\n4 +受理时间 +日期读不准\n$/)
  const backup = inFolder('x.backup')
  expect(await said('backup', backup, '--data', here)).toMatch(/^已备份并校验：.*x\.backup\n\d+ KB，3 条记录。/)
  expect(await said('restore', backup, '--data', there)).toMatch(/^已从 .*x\.backup 恢复到 .*there\n/)
  expect(await said('verify', '--data', there)).toMatch(/^数据完好，共 3 条记录\n记录链 +完整，没有被改动\n列表与索引 +与记录一致\n数据文件 +完好\n$/)
  expect(await said('export', inFolder('o.csv'), '--data', there)).toMatch(/^已导出 1 件：.*o\.csv\n文件没有加密/)
  expect(existsSync(inFolder('o.csv'))).toBe(true)
  expect(JSON.parse((await runCommand(['verify', '--data', there, '--json'])).stdout)).toMatchObject({ ok: true, entries: 4, chain: { ok: true } })
})

it('says what does not fit, and what to leave alone', () => {
  const text = checkedText({ entries: 9, chain: { ok: false, brokenAt: 4 }, projections: { ok: false, differing: ['case_row'] }, integrity: { ok: true, detail: 'ok' } })
  expect(text).toMatch(/^数据有问题，共 9 条记录。什么都没有改动\n记录链 +从第 4 条起对不上\n列表与索引 +与记录不一致：case_row\n数据文件 +完好\n不要删除任何文件。/)
})
