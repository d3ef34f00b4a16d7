import { expect, it } from 'vitest'
import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import { explainable } from './explainable.ts'

const step = (name: string, at: number, requires?: 'explanation' | 'reassignment') => ({ step: name, at, ...(requires && { requires }) })
const clock = (id: string, dueAt: number, more: object = {}) => ({ clock: id, dueAt, duty: 'desk', state: 'running', steps: [], ...more }) as unknown as ShownDeadline
const ladder = [step('oneDayLeft', 9), step('due', 10, 'explanation'), step('oneDayLate', 11, 'reassignment')]
const told = (clocks: readonly ShownDeadline[], now: number) => explainable(clocks, now).map(({ clock: { clock: id }, step: name }) => [id, name])

it('speaks of the reached step that asks for it, even when a later one asks for something else', () => {
  expect(told([clock('decision', 10, { steps: ladder })], 12)).toEqual([['decision', 'due']])
})

it('leaves out what no step has reached, while anything was', () => {
  expect(told([clock('look', 50, { steps: [step('due', 50)] }), clock('decision', 10, { steps: ladder })], 9)).toEqual([['decision', 'oneDayLeft']])
})

it('offers every deadline that is owed while none was reached, and never a right of the complainant', () => {
  expect(told([clock('decision', 10, { steps: ladder }), clock('acknowledgement', 5), clock('right', 3, { duty: 'complainant' })], 1))
    .toEqual([['acknowledgement', 'due'], ['decision', 'due']])
})

it('lets a deadline that ended late be explained afterwards', () => {
  expect(told([clock('decision', 10, { state: 'late' })], 20)).toEqual([['decision', 'due']])
})
