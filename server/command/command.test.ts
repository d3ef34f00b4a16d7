/** The administrator's command line, in a process of its own as it is used: it starts HQ, runs the company, and stops without losing anything. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams } from '../../shared/access/streams.ts'
import { Desk, registered } from '../testing/company.ts'
import { AdminClient } from './admin-client.ts'
import { administration } from './administer.ts'
import { readArguments, UsageError } from './read-arguments.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-command-'))
const main = join(import.meta.dirname, '..', 'main.ts')
const started: ChildProcess[] = []

interface Said { code: number | null; stdout: string; stderr: string }

function run(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...args, '--folder', folder], { env: { ...process.env, DATABASE_URL: '' } })
  started.push(child)
  return child
}

async function ended(child: ChildProcess): Promise<Said> {
  const said: Said = { code: null, stdout: '', stderr: '' }
  child.stdout?.on('data', (data) => (said.stdout += String(data)))
  child.stderr?.on('data', (data) => (said.stderr += String(data)))
  ;[said.code] = (await once(child, 'close')) as [number | null]
  return said
}

const untilSaid = (child: ChildProcess, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', (data) => {
      heard += String(data)
      if (heard.includes(words)) resolve(heard)
    })
    child.on('close', () => reject(new Error(heard)))
  })

/** In this process: what the command line would do, without the second that a process takes to begin. */
async function command(...words: string[]): Promise<Record<string, unknown>> {
  const given = readArguments(words)
  const client = new AdminClient(folder)
  try {
    const said = await administration[given.command]?.(client, given)
    return { ...said?.value, text: said?.text }
  } finally {
    await client.close()
  }
}

describe('npm run hq', () => {
  let hq: ChildProcess
  let heard = ''
  beforeAll(async () => {
    hq = run('--port', '0')
    heard = await untilSaid(hq, '总部已启动')
  })
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('says loudly, in both languages, that its own database is for trial only', () => {
    expect(heard).toContain('仅供试用')
    expect(heard).toContain('FOR TRIAL ONLY')
  })

  it('keeps its secret to the owner of its folder, and lets no second HQ in there', async () => {
    expect(statSync(join(folder, 'running.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const second = await ended(run('--port', '0', '--json'))
    expect(second.code).toBe(1)
    expect(JSON.parse(second.stdout)).toEqual({ ok: false, refusal: { code: 'folderInUse' } })
  })

  it('runs a company: branches, officers, grants, codes, workstations', async () => {
    const { branchId: head } = await command('branch', 'add', '--name', '总公司', '--code', 'HQ')
    const { branchId: below } = await command('branch', 'add', '--name', '上海分公司', '--code', 'SH', '--above', String(head))
    await expect(command('branch', 'add', '--name', '迷路', '--code', 'X', '--above', 'nowhere')).rejects.toThrow('branchUnknown')
    expect((await command('branch', 'list'))['text']).toContain('上海分公司')
    const { officerId } = await command('officer', 'add', '--name', '张三', '--branch', String(below), '--role', 'officer')
    await command('grant', '--officer', String(officerId), '--branch', String(head), '--role', 'reader', '--from', '2026-01-01')
    expect((await command('officer', 'list'))['text']).toMatch(/张三.*上海分公司.*投诉专员.*总公司（查阅人/)
    const { code } = await command('code', '--officer', String(officerId))
    const { url } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { url: string }
    const desk = new Desk(url)
    expect((await desk.enrol(String(code))).status).toBe(200)
    expect(await desk.push([desk.op(streams.cases(String(below)), 'case/1', 'case.register', registered('K-1'))])).toMatchObject({ is: 'acked' })
    const { workstations } = (await command('devices')) as { workstations: { workstationId: string; name: string }[] }
    expect(workstations).toHaveLength(1)
    await command('revoke', workstations[0]?.workstationId ?? '', '--lost')
    expect((await desk.get('/v1/hello')).body).toMatchObject({ refusal: 'revoked' })
    await expect(command('code', '--officer', 'nobody')).rejects.toThrow('notFound')
  })

  it('backs up into a new file of its owner, stops in order, and goes on where it stood', async () => {
    const file = join(folder, '备份.gz')
    expect((await command('backup', file))['file']).toBe(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(command('backup', file)).rejects.toThrow()
    const before = await command('restored')
    expect(before['text']).toContain('新的纪元')
    const gone = once(hq, 'close')
    hq.kill('SIGTERM')
    expect((await gone)[0]).toBe(0)
    expect(existsSync(join(folder, 'running.json'))).toBe(false)
    const refused = await ended(run('branch', 'list'))
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('没有正在运行的总部')
    hq = run('--port', '0')
    await untilSaid(hq, '总部已启动')
    expect((await command('branch', 'list'))['text']).toContain('上海分公司')
  })
})

describe('its words', () => {
  it.each([['branch', 'remove'], ['branch', 'list', '--lost'], ['--prot', '1'], ['revoke', 'a', 'b'], ['code', '--officer']].map((words) => [words]))('are refused when they are not known: %j', (words) => {
    expect(() => readArguments(words)).toThrow(UsageError)
  })

  it('are asked for when one is missing', () => {
    expect(() => readArguments(['officer', 'add']).need('name')).toThrow('--name')
    expect(() => readArguments(['revoke']).word('工作站编号')).toThrow('工作站编号')
  })
})
