import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import type { CalendarDate } from '../../shared/log/op.ts'
import { zhCN } from '../text/zh-CN/index.ts'
import { en } from '../text/en/index.ts'
import { chipOf, type ChipFacts } from './clock-words.ts'

const zone = 'Asia/Shanghai'
const dueDate = '2026-10-02' as CalendarDate
/** end of 2026-10-02 in Shanghai */
const dueAt = Date.parse('2026-10-02T16:00:00.000Z')
const running: ChipFacts = { clock: 'decision', state: 'running', dueAt, dueDate }
const at = (instant: string) => Date.parse(instant)
const said = (facts: ChipFacts, now: string) => {
  const { shape, words } = chipOf(i18next.t, facts, at(now), zone)
  return `${shape} ${words}`
}

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } }))

describe('a clock chip', () => {
  it('counts the days that are left in the zone of the branch', () => {
    expect(said(running, '2026-09-29T02:00:00.000Z')).toBe('○ 剩 3 天')
    expect(said(running, '2026-10-01T15:59:00.000Z')).toBe('○ 剩 1 天')
  })
  it('calls the due date itself today until its last minute', () => {
    expect(said(running, '2026-10-01T16:00:00.000Z')).toBe('● 今天到期')
    expect(said(running, '2026-10-02T15:59:59.000Z')).toBe('● 今天到期')
  })
  it('is over with the first instant of the next day', () => {
    expect(said(running, '2026-10-02T16:00:00.000Z')).toBe('▲ 超期 1 天')
    expect(said(running, '2026-10-03T16:00:00.000Z')).toBe('▲ 超期 2 天')
  })
  it('says the hour of a deadline inside the day', () => {
    expect(said({ ...running, dueAt: at('2026-10-02T09:00:00.000Z') }, '2026-10-02T01:00:00.000Z')).toBe('● 今天 17:00')
  })
  it('counts minutes and hours of one inside the day that is over or comes by tomorrow, then days', () => {
    const inDay = { ...running, dueAt: at('2026-10-02T02:41:00.000Z') }
    expect(said(inDay, '2026-10-02T03:16:00.000Z')).toBe('▲ 超期 35 分钟')
    expect(said(inDay, '2026-10-03T02:41:00.000Z')).toBe('▲ 超期 24 小时')
    expect(said(inDay, '2026-10-04T03:00:00.000Z')).toBe('▲ 超期 2 天')
    expect(said(inDay, '2026-10-01T12:41:00.000Z')).toBe('○ 剩 14 小时')
    expect(said(inDay, '2026-09-30T12:41:00.000Z')).toBe('○ 剩 2 天')
  })
  it('names what suspends it', () => {
    expect(said({ clock: 'decision', state: 'paused', pausedBy: 'appraisal' }, '2026-10-01T00:00:00.000Z')).toBe('‖ 中止（鉴定）')
  })
  it('tells a notice in time from a late one', () => {
    expect(said({ clock: 'decision', state: 'met' }, '2026-10-01T00:00:00.000Z')).toBe('✓ 已告知')
    expect(said({ clock: 'decision', state: 'late' }, '2026-10-01T00:00:00.000Z')).toBe('✓ 逾期告知')
  })
  it('says when it is the clock of a review', () => {
    expect(said({ ...running, clock: 'reviewDecision' }, '2026-09-29T02:00:00.000Z')).toBe('○ 核查剩 3 天')
  })
  it('knows the singular of other languages', async () => {
    await i18next.changeLanguage('en')
    expect(said(running, '2026-10-01T02:00:00.000Z')).toBe('○ 1 day left')
    await i18next.changeLanguage('zh-CN')
  })
})
