import { describe, expect, it } from 'vitest'
import type { IncidentOverview } from '../../../../shared/contract/incidents.ts'
import { inTime, measured } from './measured.ts'

type Line = IncidentOverview['lines'][number]
const line = (times: Line['times'], planned: Line['planned']) => ({ times, planned, noticedAt: 1000 }) as Line
const hour = 3_600_000

describe('a response beside its plan', () => {
  it('is met or late by the plan’s clock, and tells what no plan sets a time for', () => {
    expect(measured(line({ toAssess: hour }, { toAssess: { limit: 2 * hour, state: 'met' } }), 'toAssess', 0)).toEqual({ how: 'met', took: hour, limit: 2 * hour })
    expect(measured(line({ toAssess: 3 * hour }, { toAssess: { limit: 2 * hour, state: 'late' } }), 'toAssess', 0)?.how).toBe('late')
    expect(measured(line({ toStart: hour }, {}), 'toStart', 0)).toEqual({ how: 'unlimited', took: hour })
    expect(measured(line({}, {}), 'toDecide', 0)).toBeUndefined()
  })

  it('runs until its moment and is overdue from it on', () => {
    const waiting = line({}, { toFirstReport: { limit: hour, state: 'running' } })
    expect(measured(waiting, 'toFirstReport', 999 + hour)).toEqual({ how: 'running', limit: hour })
    expect(measured(waiting, 'toFirstReport', 1000 + hour)).toEqual({ how: 'overdue', limit: hour })
  })

  it('counts among those in time nothing that is not over', () => {
    const lines = [line({ toAssess: 1 }, { toAssess: { limit: hour, state: 'met' } }), line({}, { toAssess: { limit: hour, state: 'running' } }), line({ toAssess: 1 }, {})]
    expect(inTime(lines, 'toAssess', 0)).toEqual({ met: 1, of: 1 })
    expect(inTime(lines, 'toAssess', 2 * hour)).toEqual({ met: 1, of: 2 })
  })
})
