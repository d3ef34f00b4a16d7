import { expect, it } from 'vitest'
import type { IncidentEntry } from '../../../../shared/contract/incidents.ts'
import { numbersAt, responseMarks } from './response-marks.ts'

const entry = (type: string, at: string, body: object = {}) => ({ type, at, body }) as unknown as IncidentEntry

it('stands a report where it was sent, not where it was written down, and leaves out what is no step of the response', () => {
  const marks = responseMarks({ timeline: [entry('incident.note', '2026-09-21T05:00:00.000Z'), entry('incident.report', '2026-09-21T04:00:00.000Z', { at: '2026-09-21T02:00:00.000Z' }), entry('incident.open', '2026-09-21T03:00:00.000Z')] })
  expect(marks.map(({ type, at }) => [type, new Date(at).toISOString()])).toEqual([['incident.report', '2026-09-21T02:00:00.000Z'], ['incident.open', '2026-09-21T03:00:00.000Z']])
})

it('gives steps that lie close one number together', () => {
  expect(numbersAt([10, 14, 20, 100, 300])).toEqual([{ from: 1, to: 3, place: 15 }, { from: 4, to: 4, place: 100 }, { from: 5, to: 5, place: 300 }])
  expect(numbersAt([])).toEqual([])
})
