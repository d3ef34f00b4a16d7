/** The administrator's commands: each asks the running HQ and answers a value, and the same in words. */
import { randomUUID } from 'node:crypto'
import { dateTimeOf } from '../../shared/calendar/calendar-days.ts'
import { CodeAnswer, DevicesAnswer } from '../../shared/contract/admin.ts'
import { Branch, directoryId, Officer, type Grant } from '../../shared/directory/directory.ts'
import type { Verdict } from '../../shared/sync/row.ts'
import { AdminRefused, type AdminClient } from './admin-client.ts'
import { roleNames, says } from './words.ts'
import { UsageError, type Given } from './read-arguments.ts'
import { table } from './table.ts'

export interface Said { value: object; text: string }

interface Listed { branches: Branch[]; officers: (Officer & { left: boolean })[]; grants: Grant[] }

const zone = 'Asia/Shanghai'

export const administration: Readonly<Record<string, (client: AdminClient, given: Given) => Promise<Said>>> = {
  'branch add': async (client, { need, value }) => {
    const branchId = randomUUID()
    const above = value('above')
    await act(client, 'directory.foundBranch', { branch: { branchId, code: need('code'), name: need('name'), zone: value('zone') ?? zone, ...(above !== undefined && { above }) } })
    return { value: { branchId }, text: says.done(branchId) }
  },
  'branch list': async (client) => {
    const { branches } = await listed(client)
    const nameOf = new Map(branches.map(({ branchId, name }) => [branchId, name]))
    return { value: { branches }, text: table([['编号', '代码', '名称', '上级机构'], ...branches.map((one) => [one.branchId, one.code, one.name, nameOf.get(one.above ?? '') ?? ''])]) }
  },
  'officer add': async (client, { need, value }) => {
    const officerId = randomUUID()
    const email = value('email')
    await act(client, 'directory.enrolOfficer', { officer: { officerId, branchId: need('branch'), name: need('name'), role: role(need('role')), ...(email !== undefined && { email }) } })
    return { value: { officerId }, text: says.done(officerId) }
  },
  'officer list': async (client) => {
    const { officers, branches, grants } = await listed(client)
    const branchName = (id: string) => branches.find(({ branchId }) => branchId === id)?.name ?? id
    const also = (id: string) => grants.filter(({ officerId }) => officerId === id).map((one) => `${branchName(one.branchId)}（${roleNames[one.role]}，${one.from}–${one.to ?? ''}）`).join('、')
    const rows = officers.map((one) => [one.officerId, one.name, branchName(one.branchId), roleNames[one.role] ?? one.role, one.email ?? '', one.left ? '已离任' : '', also(one.officerId)])
    return { value: { officers, grants }, text: table([['编号', '姓名', '机构', '角色', '邮箱', '', '另有授权'], ...rows]) }
  },
  grant: async (client, { need, value, flag }) => {
    const target = { officerId: need('officer'), branchId: need('branch') }
    const to = value('to')
    if (flag('withdraw')) await act(client, 'directory.withdrawGrant', target)
    else await act(client, 'directory.grant', { ...target, role: role(need('role')), from: need('from'), ...(to !== undefined && { to }) })
    return { value: {}, text: says.ok }
  },
  code: async (client, { need, flag }) => {
    const answer = CodeAnswer.parse(await client.post('code', flag('joins') ? { joins: true } : { officerId: need('officer') }))
    return { value: answer, text: says.code(answer.code, dateTimeOf(answer.expiresAt, zone)) }
  },
  devices: async (client) => {
    const { workstations } = DevicesAnswer.parse(await client.get('devices'))
    const { branches, officers } = await listed(client)
    const rows = workstations.map((one) => [
      one.workstationId, one.name, branches.find(({ branchId }) => branchId === one.branchId)?.name ?? one.branchId,
      one.officers.map((id) => officers.find(({ officerId }) => officerId === id)?.name ?? id).join('、'), one.lastSeen ? dateTimeOf(one.lastSeen, zone) : '从未',
      one.lost ? '丢失' : one.revokedAt ? '已停用' : '',
    ])
    return { value: { workstations }, text: table([['编号', '名称', '机构', '人员', '最近联系', ''], ...rows]) }
  },
  revoke: async (client, { word, flag }) => {
    await client.post('revoke', { workstationId: word('工作站编号'), lost: flag('lost') })
    return { value: {}, text: says.revoked(flag('lost')) }
  },
  restored: async (client) => {
    await client.post('restored')
    return { value: {}, text: says.restored }
  },
  backup: async (client, { word }) => {
    const file = word('FILE')
    const bytes = await client.download('backup', file)
    return { value: { file, bytes }, text: says.backedUp(file, bytes) }
  },
}

const listed = async (client: AdminClient): Promise<Listed> => (await client.get('directory')) as Listed

function role(given: string): string {
  if (Object.hasOwn(roleNames, given)) return given
  throw new UsageError(`--role 可用：${Object.keys(roleNames).join('、')}`)
}

async function act(client: AdminClient, type: string, body: object): Promise<void> {
  const { verdict } = (await client.post('act', { type, body: { id: directoryId, ...body } })) as { verdict: Verdict }
  if (verdict.is === 'refused') throw new AdminRefused(verdict.refusal.code)
  if (verdict.is === 'quarantined') throw new AdminRefused(verdict.reason)
}
