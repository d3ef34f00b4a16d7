/** A company with an HQ that really listens, and workstations that speak to it as real ones do: for tests and measurements. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { Role } from '../../shared/access/roles.ts'
import { streams } from '../../shared/access/streams.ts'
import { EnrolAnswer, PushAnswer, type Tokens } from '../../shared/contract/wire.ts'
import { directoryId } from '../../shared/directory/directory.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../shared/log/op.ts'
import { makeCode, type CodeFor } from '../access/codes.ts'
import { startHq, type HqSettings, type RunningHq } from '../running.ts'

export interface Company {
  hq: RunningHq
  folder: string
  foundBranch(name: string, above?: string): Promise<string>
  enrolOfficer(branchId: string, name: string, role: Role): Promise<OfficerId>
  act(type: string, body: Record<string, unknown>): Promise<string>
  codeFor(target: CodeFor): Promise<string>
  /** a workstation with a seat for each of them */
  desk(...officers: OfficerId[]): Promise<Desk>
  close(): Promise<void>
}

export async function company(settings: Partial<HqSettings> = {}): Promise<Company> {
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), 'redress-hq-'))
  const hq = await startHq({ port: 0, patienceMs: 200, ...settings, folder })
  const act = async (type: string, body: Record<string, unknown>): Promise<string> => {
    const [verdict] = await hq.hq().act([{ stream: streams.directory(), entity: directoryId, type, body: { id: directoryId, ...body } }])
    return verdict?.is === 'refused' ? verdict.refusal.code : (verdict?.is ?? '')
  }
  const codeFor = async (target: CodeFor): Promise<string> => (await makeCode(hq.access.db, target, { by: 'hq', at: hq.access.now() })).code
  return {
    hq, folder, act, codeFor,
    foundBranch: async (name, above) => {
      const branchId = randomUUID()
      await act('directory.foundBranch', { branch: { branchId, code: name.slice(0, 12), name, zone: 'Asia/Shanghai', ...(above !== undefined && { above }) } })
      return branchId
    },
    enrolOfficer: async (branchId, name, role) => {
      const officerId = randomUUID() as OfficerId
      await act('directory.enrolOfficer', { officer: { officerId, branchId, name, role } })
      return officerId
    },
    desk: async (...officers) => {
      const desk = new Desk(hq.url)
      for (const officerId of officers) await desk.enrol(await codeFor({ officerId }))
      return desk
    },
    close: async () => {
      await hq.close()
      if (settings.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Answered { status: number; body: Record<string, unknown> }

export class Desk {
  readonly url: string
  deviceId = uuidv7()
  deviceSeq = 0
  epoch = ''
  tokens: Tokens | undefined
  officerId = '' as OfficerId

  constructor(url: string) {
    this.url = url
  }

  get headers(): Record<string, string> {
    return this.tokens ? { authorization: `Bearer ${this.tokens.access}` } : {}
  }

  async enrol(code: string, more: object = {}): Promise<Answered> {
    const answer = await this.post('/v1/enrol', { code, deviceId: this.deviceId, deviceName: '测试电脑', ...more })
    if (answer.status !== 200) return answer
    const { tokens, epoch, officerId } = EnrolAnswer.parse(answer.body)
    Object.assign(this, { tokens, epoch, officerId })
    return answer
  }

  async get(path: string): Promise<Answered> {
    return answered(await fetch(this.url + path, { headers: this.headers }))
  }

  async post(path: string, body: unknown): Promise<Answered> {
    return answered(await fetch(this.url + path, { method: 'POST', headers: { ...this.headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }))
  }

  /** The next op of this device. */
  op(stream: string, entity: string, type: string, body: Record<string, unknown>, actor = this.officerId): Op {
    this.deviceSeq += 1
    return {
      opId: uuidv7(), stream, entity: entity as EntityId, type, v: 1, body, deviceId: this.deviceId, deviceSeq: this.deviceSeq, actor, baseRev: 0, at: new Date().toISOString() as Instant,
    }
  }

  async push(ops: readonly Op[]): Promise<PushAnswer> {
    const { status, body } = await this.post('/v1/push', { deviceId: this.deviceId, epoch: this.epoch, ops })
    if (status !== 200) throw new Error(`push answered ${status} ${JSON.stringify(body)}`)
    return PushAnswer.parse(body)
  }

  pull(stream: string, after = 0, chain = ''): Promise<Answered> {
    return this.get(`/v1/pull?${new URLSearchParams({ stream, after: String(after), chain }).toString()}`)
  }
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return { status: response.status, body: (json ? JSON.parse(text) : { text }) as Record<string, unknown> }
}

/** What a desk writes when a complaint comes in: as long as they usually are. */
export function registered(number: string): Record<string, unknown> {
  return {
    number, channel: 'hotline', stage: 'complaint', receivedAt: '2026-03-02T01:00:00.000Z', receivedBy: '前台', forwardedByRegulator: false, policies: [{ number: 'PDAA201831010000012345' }],
    line: 'motor', request: '要求按照定损金额赔付维修费用，并说明拖延原因。', facts: '客户来电反映：车辆追尾后已经提交全部材料，查勘员定损后三周仍未赔付，多次致电无人答复，要求尽快处理并书面说明。',
    parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '王小明', phone: '13800000000' }],
  }
}
