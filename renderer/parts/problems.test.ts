import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { zhCN } from '../text/zh-CN/index.ts'
import { moneyProblem, problemsOf } from './problems.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } }))

const { refusal } = zhCN

it('says of a number that cannot be read how to write it, and of what is empty that it is missing', () => {
  const problems = problemsOf(i18next.t, 'case.register', { groupCount: 'abc' })
  expect(problems.get('groupCount')).toBe(refusal.unreadableNumber)
  expect(problems.get('parties')).toBe(refusal.required)
  expect(problemsOf(i18next.t, 'case.register', { groupCount: 0 }).get('groupCount')).toBe(refusal.unreadableNumber)
  expect(problemsOf(i18next.t, 'case.register', { groupCount: undefined }).has('groupCount')).toBe(false)
})

it('says under an amount how to write one, left or sent, and lets any other problem of it stand', () => {
  const sent = problemsOf(i18next.t, 'case.register', { amount: '-12元' }).get('amount')
  expect(sent).toBeDefined()
  expect(moneyProblem(i18next.t, '12元多', false, sent)).toBe(refusal.unreadableMoney)
  expect(moneyProblem(i18next.t, '12元多', true, undefined)).toBe(refusal.unreadableMoney)
  for (const negative of ['-12元', '－1.2万', '− 300']) expect(moneyProblem(i18next.t, negative, true, undefined)).toBe(refusal.negativeMoney)
  expect(moneyProblem(i18next.t, '-x', true, undefined)).toBe(refusal.unreadableMoney)
  expect(moneyProblem(i18next.t, '-12元', false, undefined)).toBeUndefined()
  expect(moneyProblem(i18next.t, '12元', true, refusal.required)).toBe(refusal.required)
})
