import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import type { Resolution } from '../../../../shared/conference/conference.ts'
import { preparedCommand } from '../../../../shared/conference/prepared.ts'
import type { CalendarDate, EntityId, Instant, OfficerId } from '../../../../shared/log/op.ts'
import { en } from '../../../text/en/index.ts'
import { zhCN } from '../../../text/zh-CN/index.ts'
import { preparedRows } from './prepared-rows.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } }))

const at = '2026-11-23T02:00:00.000Z' as Instant
const base = { itemId: 'i', resolutionId: 'r', text: '同意', dueOn: '2026-12-01' as CalendarDate, authority: { name: '陈总', title: '总经理', role: 'manager' }, by: 'o1' as OfficerId, at, deferred: [] } as const
const words = { zone: 'Asia/Shanghai', officerName: (id: OfficerId | undefined) => ({ o1: '甲', o2: '乙' } as Record<string, string>)[id ?? ''] ?? '' }
function told(resolution: Resolution): [string, string][] {
  const command = preparedCommand(resolution, { caseId: 'case/1' as EntityId, case: { assignee: 'o1' as OfficerId }, conference: 'HS-1', now: at, zone: words.zone, newId: () => 'x' })
  return command ? preparedRows(i18next.t, command, words) : []
}

it('tells every member of a decision, the sum and the remedies that it names', () => {
  expect(told({ ...base, kind: 'compensate', outcome: 'partlyUpheld', basis: '条款', reasons: '理由', amount: 800_000 })).toEqual([
    ['处理结果', '部分成立'], ['查明的事实', '同意'], ['依据', '条款'], ['理由', '理由'], ['金额', '¥8,000.00'], ['救济途径', '向上级申请核查、申请调解、申请仲裁、提起诉讼'],
  ].map(([name = '', value = '']) => [expect.stringMatching(name.slice(0, 2)), value]))
})
it('names approver, reference and time of an extension', () => {
  expect(told({ ...base, kind: 'extend', extensionBy: 'headOffice' })).toEqual([['理由', '同意'], ['决定人', '陈总 总经理'], ['批准机构', '总公司高级管理人员'], ['批准时间', '2026-11-23（周一）10:00'], ['批准文号', 'HS-1']])
})
it('says whom a case is taken from', () => {
  expect(told({ ...base, kind: 'assign', to: 'o2' as OfficerId })).toEqual([['改派给', '乙（原经办 甲）']])
})
it('prepares nothing for an action', () => expect(told({ ...base, kind: 'action' })).toEqual([]))
