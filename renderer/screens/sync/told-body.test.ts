import { expect, it } from 'vitest'
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import { toldBody } from './told-body.ts'

it('tells a plan and a matrix by name, and what was chosen in the matrix’s own words', () => {
  expect(toldBody({ runId: 'r', plan: { title: '短预案', version: 2, stages: [] } }, 'zh-CN')['plan']).toBe('短预案 v2')
  const told = toldBody({ matrix: shippedMatrix, chosen: { nature: 'single', trend: 'rising' }, level: 'general' }, 'zh-CN')
  expect(told['matrix']).toBe('v1')
  expect(told['chosen']).toEqual(['性质 单一客户的服务或理赔争议', '发展趋势 上升'])
})

it('calls whom a report went to the recipient, and leaves every other body as it is', () => {
  expect(toldBody({ reportId: '1', to: '总公司' }, 'zh-CN')).toMatchObject({ recipient: '总公司', to: undefined })
  expect(toldBody({ to: 'o1', expected: null }, 'zh-CN')).toMatchObject({ to: 'o1', expected: null })
})

it('says that it is a drill, and nothing where it is none', () => {
  expect(toldBody({ drill: true }, 'en')['drill']).toBe(true)
  expect('drill' in toldBody({ drill: false }, 'en')).toBe(false)
})
