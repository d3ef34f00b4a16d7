import { expect, it } from 'vitest'
import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import { headClocks } from './head-clocks.ts'

const clock = (id: string, dueAt: number, more: object = {}) => ({ clock: id, dueAt, kind: 'law', duty: 'desk', state: 'running', ...more }) as unknown as ShownDeadline
/** the desk gives them by their due dates */
const order = (...clocks: ShownDeadline[]) => headClocks(clocks.toSorted((a, b) => a.dueAt - b.dueAt)).clocks.map(({ clock: id }) => id)
const company = { kind: 'company' }

it('begins with the next one, whosever rule it is; then the law, then the company', () => {
  expect(order(clock('decision', 9), clock('look', 5, company), clock('contact', 2, company), clock('review', 30))).toEqual(['contact', 'decision', 'review', 'look'])
})

it('puts what is over behind what runs, the latest first, and a right of the complainant behind what is owed', () => {
  const over = (endedAt: string) => ({ state: 'met', endedAt })
  expect(order(
    clock('assignment', 1, { ...company, ...over('2026-09-17T00:00:00.000Z') }), clock('right', 4, { duty: 'complainant' }), clock('decision', 9),
    clock('contact', 2, { ...company, ...over('2026-09-18T00:00:00.000Z') }), clock('look', 5, { ...company, state: 'paused' }),
  )).toEqual(['decision', 'look', 'right', 'contact', 'assignment'])
})

it('has no next one when nothing is owed any more', () => {
  const { next, clocks } = headClocks([clock('decision', 9, { state: 'met', endedAt: '2026-09-18T00:00:00.000Z' }), clock('right', 4, { duty: 'complainant' })])
  expect(next).toBeUndefined()
  expect(clocks.map(({ clock: id }) => id)).toEqual(['right', 'decision'])
})
