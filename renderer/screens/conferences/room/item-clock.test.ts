import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../../../shared/log/op.ts'
import { en } from '../../../text/en/index.ts'
import { zhCN } from '../../../text/zh-CN/index.ts'
import { itemClock, spentOn } from './item-clock.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } }))

const at = (time: string): Instant => `2026-11-23T${time}.000Z` as Instant
const now = Date.parse(at('02:30:00'))
const minutes = 60_000

describe('the clock of an item', () => {
  it('adds up all the times that it was taken up, the running one until now', () => {
    expect(spentOn({ discussed: [{ from: at('02:00:00'), to: at('02:10:00') }, { from: at('02:28:30') }] }, now)).toBe(11.5 * minutes)
    expect(spentOn({ discussed: [] }, now)).toBe(0)
  })
  it('takes nothing away when the computer’s clock was put back meanwhile', () => {
    expect(spentOn({ discussed: [{ from: at('02:31:00') }] }, now)).toBe(0)
  })
  it('tells what was spent against what was planned, past the hour in minutes', () => {
    expect(itemClock(i18next.t, 3 * minutes + 5000, 20)).toEqual({ words: '03:05，计划 20 分钟', over: false })
    expect(itemClock(i18next.t, 75 * minutes, 90).words).toBe('75:00，计划 90 分钟')
  })
  it('says by how many minutes it is over from the first second on, begun minutes counted', () => {
    expect(itemClock(i18next.t, 20 * minutes, 20)).toEqual({ words: '超时 1 分钟', over: true })
    expect(itemClock(i18next.t, 22 * minutes + 59_000, 20).words).toBe('超时 3 分钟')
    expect(itemClock(i18next.t, 20 * minutes - 1, 20).over).toBe(false)
  })
})
