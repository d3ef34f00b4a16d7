import { expect, it } from 'vitest'
import type { EscalatedItem, Now } from '../contract/now.ts'
import type { OfficerId } from '../log/op.ts'
import { pressing } from './pressing.ts'

const me = 'me' as OfficerId
const nothing = { count: 0, items: [] }
const told = (assignee: string, done = false) => ({ assignee, done }) as EscalatedItem
const now = (more: Partial<Now>) => ({ overdue: nothing, today: nothing, escalated: nothing, waiting: nothing, ...more })

it('counts an own clock once, though a reminder was told about it too', () => {
  expect(pressing(now({ overdue: { count: 1, items: [] }, escalated: { count: 1, items: [told('me')] } }), me)).toBe(1)
})

it('counts what was escalated until what is required was done', () => {
  expect(pressing(now({ escalated: { count: 2, items: [told('lin'), told('he', true)] } }), me)).toBe(1)
})

it('counts what lies beyond the listed hundred', () => {
  expect(pressing(now({ escalated: { count: 140, items: [told('lin')] }, waiting: { count: 3, items: [] } }), me)).toBe(143)
})
