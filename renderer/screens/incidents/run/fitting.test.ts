import { expect, it } from 'vitest'
import { fitsIncident } from './fitting.ts'

it('proposes a plan by the level and by any of the platforms; what a plan does not name does not matter', () => {
  const incident = { level: 'major', platforms: ['weibo', 'douyin'] } as const
  const here = { ...incident, platforms: [...incident.platforms] }
  expect(fitsIncident({ fits: {} }, here)).toBe(true)
  expect(fitsIncident({ fits: { levels: ['major', 'critical'] } }, here)).toBe(true)
  expect(fitsIncident({ fits: { levels: ['general'] } }, here)).toBe(false)
  expect(fitsIncident({ fits: { platforms: ['douyin', 'kuaishou'] } }, here)).toBe(true)
  expect(fitsIncident({ fits: { levels: ['major'], platforms: ['onSite'] } }, here)).toBe(false)
})

it('proposes nothing by level before anybody has graded', () => {
  expect(fitsIncident({ fits: { levels: ['general'] } }, { platforms: [] })).toBe(false)
  expect(fitsIncident({ fits: {} }, { platforms: [] })).toBe(true)
})
