import { expect, it } from 'vitest'
import '../../../text/text.ts'
import type { Text } from '../../../text/text.ts'
import i18next from 'i18next'
import { meetingChip } from './meeting-chip.ts'

const zone = 'Asia/Shanghai'
const t = i18next.t as Text
const startsAt = Date.parse('2026-11-24T06:00:00.000Z')
const chip = (now: string, status: Parameters<typeof meetingChip>[1]['status'] = 'called') => {
  const { shape, words } = meetingChip(t, { status, startsAt, durationMinutes: 60 }, Date.parse(now), zone)
  return `${shape} ${words}`
}

it('says when it meets, nearer and nearer, and that it should have begun', () => {
  expect(chip('2026-11-20T01:00:00.000Z')).toBe('○ 4 天后')
  expect(chip('2026-11-23T15:00:00.000Z')).toBe('○ 明天 14:00')
  expect(chip('2026-11-24T01:00:00.000Z')).toBe('● 今天 14:00')
  expect(chip('2026-11-24T05:30:00.000Z')).toBe('● 30 分钟后')
  expect(chip('2026-11-24T06:10:00.000Z')).toBe('▲ 14:00 应开始')
  expect(chip('2026-11-26T06:10:00.000Z')).toBe('▲ 过了 2 天')
})

it('says what is still to be done once it has met', () => {
  expect(chip('2026-11-24T07:00:00.000Z', 'sitting')).toBe('● 会议中')
  expect(chip('2026-11-24T09:00:00.000Z', 'held')).toBe('○ 待封存')
  expect(chip('2026-11-25T09:00:00.000Z', 'sealed')).toBe('✓ 已封存')
  expect(chip('2026-11-24T01:00:00.000Z', 'cancelled')).toBe('– 已取消')
})
