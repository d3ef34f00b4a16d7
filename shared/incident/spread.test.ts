import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repostTree } from './repost-tree.ts'
import { spreadLines, type FigureAt } from './spread.ts'

const hour = 3_600_000
const start = Date.parse('2026-11-20T00:00:00.000Z')
const figure = (key: string, hours: number, reposts: number, views = -1): FigureAt => ({ key, at: start + hours * hour, reposts, comments: -1, likes: -1, views })

describe('the line of a spread', () => {
  it('counts what was published up to each moment, and what the figures said by then', () => {
    const lines = spreadLines([start, start + hour, start + 3 * hour, 0], [figure('a', 1, 10, 100), figure('a', 2, 25), figure('b', 3, 5)], start + 4 * hour)
    const at = (hours: number) => Math.floor((start + hours * hour - lines.from) / lines.step)
    expect(lines.step).toBe(5 * 60_000)
    expect([0, 1, 2, 3, 4].map((hours) => lines.collected[at(hours)])).toEqual([1, 2, 2, 3, 3])
    expect([0, 1, 2, 3, 4].map((hours) => lines.engaged[at(hours)])).toEqual([0, 10, 25, 30, 30])
    // views were not counted the second time: they are as they were
    expect(lines.viewed.at(-1)).toBe(100)
  })

  it('ends with the sums of the last figures, never has too many steps, and takes any order', () => {
    const point = fc.record({ key: fc.constantFrom('a', 'b', 'c'), at: fc.integer({ min: start, max: start + 400 * 24 * hour }), reposts: fc.integer({ min: -1, max: 1e6 }), comments: fc.integer({ min: -1, max: 9 }), likes: fc.constant(-1), views: fc.constant(-1) })
    fc.assert(fc.property(fc.uniqueArray(point, { selector: ({ key, at }) => `${key} ${at}`, maxLength: 40 }), (figures) => {
      const to = start + 400 * 24 * hour
      const lines = spreadLines([], figures, to)
      const last = new Map<string, { reposts: number; comments: number }>()
      for (const one of figures.toSorted((a, b) => a.at - b.at)) {
        const before = last.get(one.key)
        last.set(one.key, { reposts: one.reposts >= 0 ? one.reposts : (before?.reposts ?? 0), comments: one.comments >= 0 ? one.comments : (before?.comments ?? 0) })
      }
      expect(lines.engaged.at(-1)).toBe([...last.values()].reduce((sum, { reposts, comments }) => sum + reposts + comments, 0))
      expect(lines.collected.length).toBeLessThanOrEqual(242)
      expect(spreadLines([], figures.toReversed(), to)).toEqual(lines)
    }))
  })
})

describe('a tree of reposts', () => {
  it('counts whom a post has reached, directly and at any depth', () => {
    const { children, below, levels, orphans } = repostTree([{ key: 'c', parent: 'b' }, { key: 'a', parent: '' }, { key: 'b', parent: 'a' }, { key: 'd', parent: 'a' }, { key: 'x', parent: 'gone' }])
    expect(children.get('')).toEqual(['a', 'x'])
    expect([below.get('a'), below.get('b'), below.get('c')]).toEqual([3, 1, undefined])
    expect(levels).toEqual([2, 2, 1])
    expect(orphans).toBe(1)
  })

  it('holds every post once, also where parents go round in a circle', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), parent: fc.constantFrom('', ...'abcdefghz') }), { selector: ({ key }) => key }), (posts) => {
      const { children, levels, below } = repostTree(posts)
      expect([...children.values()].flat().sort()).toEqual(posts.map(({ key }) => key).sort())
      expect(levels.reduce((sum, one) => sum + one, 0)).toBe(posts.length)
      const tops = children.get('') ?? []
      expect(tops.reduce((sum, key) => sum + 1 + (below.get(key) ?? 0), 0)).toBe(posts.length)
    }))
  })

  it('goes as deep as there are posts', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ key: String(index), parent: index === 0 ? '' : String(index - 1) }))
    expect(repostTree(chain).below.get('0')).toBe(49_999)
  })
})
