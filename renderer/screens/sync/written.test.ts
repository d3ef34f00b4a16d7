import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { domainCommands } from '../../../shared/aggregates.ts'
import { zhCN } from '../../text/zh-CN/index.ts'
import { versionRows } from './versions.ts'
import { writtenFields, type WrittenContext } from './written.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } }))

const context: WrittenContext = {
  t: i18next.t, zone: 'Asia/Shanghai', officerName: (id) => (id === 'o1' ? '李伟' : '未知人员'), causeName: (cause) => `原因 ${cause}`, partyName: (id) => (id === 'p1' ? '张*明' : ''),
  attachmentName: () => '', branchName: (id) => (id === 'gz' ? '广州分公司' : ''),
}
const said = (body: Record<string, unknown>) => Object.fromEntries(writtenFields(body, context).map(({ label, text }) => [label, text]))

describe('what somebody wrote, as a person reads it', () => {
  it('tells a decision by its parts, with its words for codes and money', () => {
    expect(said({ decision: { outcome: 'partlyUpheld', findings: '多收保费', basis: '第 12 条', reasons: '条款不明', remedies: ['review', 'lawsuit'], compensation: 1_230_000 } })).toEqual({
      结论: '部分成立', 查明的事实: '多收保费', 依据: '第 12 条', 理由: '条款不明', 救济途径: '向上级申请核查、提起诉讼', 赔付或补偿: '¥12,300.00',
    })
  })

  it('tells a correction by the names of the fields, and dates in the zone of the branch', () => {
    expect(said({ set: { facts: '补充事实', receivedAt: '2026-09-17T01:30:00.000Z', forwardedByRegulator: true, line: 'motor', cause: 'claims/delay' }, reason: '笔误' })).toEqual({
      事实与经过: '补充事实', 收到时间: '2026-09-17（周四）09:30', 监管转办: '是', 险种: '机动车辆', 投诉原因: '原因 claims/delay', 理由: '笔误',
    })
  })

  it('tells people and branches by their names', () => {
    expect(said({ to: 'o1', expected: null })).toEqual({ 至: '李伟' })
    expect(said({ partyId: 'p1', reason: '重复' })).toEqual({ 当事人: '张*明', 理由: '重复' })
    expect(said({ officer: { officerId: 'o1', branchId: 'gz', name: '李伟', role: 'manager' } })).toEqual({ 人员: '李伟', 机构: '广州分公司', 姓名或名称: '李伟', 角色: '机构负责人' })
  })

  it('leaves nothing out that somebody typed, also of what this app does not know', () => {
    expect(said({ futureField: '将来的内容', nested: { deep: 12 } })).toEqual({ futureField: '将来的内容', deep: '12' })
  })

  it('has a name on screen for every member of every command', () => {
    const keys = new Set(Object.values(domainCommands).flatMap((schema) => keysOf(schema as unknown as Schema)))
    expect(keys.size).toBeGreaterThan(60)
    const unsaid = ['id', 'suspensionId', 'waitId', 'sha256', 'mediaType', 'size', 'expected', 'into', 'opId', 'time', 'dueAt', 'entity', 'case', 'fromStream']
    const unnamed = [...keys].filter((key) => !unsaid.includes(key) && writtenFields({ [key]: 'x' }, context)[0]?.label === key)
    expect(unnamed).toEqual([])
  })
})

describe('two writings side by side', () => {
  const mine = { set: { facts: '我写的', product: '同一产品' } }
  const other = { opId: '1', type: 'case.correct', actor: 'o1' as never, at: '2026-09-17T01:30:00.000Z' as never, body: { set: { facts: '对方写的', product: '同一产品', amount: 100 } }, fields: ['facts'] }

  it('begin with what contradicts and keep what only one of them wrote', () => {
    expect(versionRows({ mine, other }, context).map(({ label, mine: one, other: two, differs }) => [label, one, two, differs])).toEqual([
      ['事实与经过', '我写的', '对方写的', true], ['产品', '同一产品', '同一产品', false], ['涉及金额', undefined, '¥1.00', false],
    ])
  })

  it('compare a decision part by part when all of it stands against another', () => {
    const decision = (findings: string) => ({ decision: { outcome: 'upheld', findings, remedies: [] } })
    const rows = versionRows({ mine: decision('一'), other: { ...other, body: decision('二'), fields: ['decision'] } }, context)
    expect(rows.map(({ label, differs }) => [label, differs])).toEqual([['查明的事实', true], ['结论', false]])
  })

  it('mark nothing where there is only one', () => {
    expect(versionRows({ mine }, context).every(({ differs }) => !differs)).toBe(true)
  })
})

interface Schema { shape?: Record<string, Schema>; element?: Schema; unwrap?: () => Schema }

function keysOf(schema: Schema): string[] {
  if (schema.shape) return Object.entries(schema.shape).flatMap(([key, member]) => (isBulky(key) ? [] : [...(isGroup(member) ? [] : [key]), ...keysOf(member)]))
  if (schema.element) return keysOf(schema.element)
  return schema.unwrap ? keysOf(schema.unwrap()) : []
}
/** A pack, a year, a week and a calendar are read in their own room; a ledger's values bring their names along; a case that changes hands brings all of it along. */
const isBulky = (key: string) => ['pack', 'plan', 'matrix', 'year', 'weekly', 'definition', 'fired', 'values', 'history', 'fromStream'].includes(key)
/** An object has no line of its own: its members have. */
const isGroup = (schema: Schema): boolean => schema.shape !== undefined || (schema.unwrap !== undefined && schema.element === undefined && isGroup(schema.unwrap()))
