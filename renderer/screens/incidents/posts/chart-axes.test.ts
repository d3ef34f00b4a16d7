import { expect, it } from 'vitest'
import { roundSteps, shortCount, timeSteps } from './chart-axes.ts'

it('goes up in round steps past the greatest value', () => {
  expect(roundSteps(0)).toEqual([0, 1])
  expect(roundSteps(3)).toEqual([0, 1, 2, 3])
  expect(roundSteps(97)).toEqual([0, 25, 50, 75, 100])
  expect(roundSteps(45_000)).toEqual([0, 20_000, 40_000, 60_000])
})

it('marks midnights of the branch over days, and full hours within one', () => {
  const from = Date.parse('2026-11-19T10:00:00+08:00')
  expect(timeSteps(from, from + 4 * 86_400_000, 'Asia/Shanghai', 8).map(({ at }) => new Date(at).toISOString())).toEqual(['2026-11-19T16:00:00.000Z', '2026-11-20T16:00:00.000Z', '2026-11-21T16:00:00.000Z', '2026-11-22T16:00:00.000Z'])
  expect(timeSteps(from, from + 6 * 3_600_000, 'Asia/Shanghai', 8).map(({ at }) => (at - from) / 3_600_000)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(timeSteps(from, from + 40 * 86_400_000, 'Asia/Shanghai', 8).length).toBeLessThanOrEqual(8)
})

it('writes large figures short', () => {
  expect(shortCount(12_300, 'zh-CN')).toBe('1.2万')
  expect(shortCount(950, 'zh-CN')).toBe('950')
})
