import { expect, it } from 'vitest'
import type { ShownReminder } from '../contract/now.ts'
import { sayIn } from '../words/say.ts'
import { words } from '../words/zh-CN.ts'
import { reminderNotice } from './notice.ts'

const context = { say: sayIn(words), language: 'zh-CN', zone: 'Asia/Shanghai' } as const
const told = (number: string, due: string, more: Partial<ShownReminder> = {}) => ({
  number, title: { 'zh-CN': '处理决定', 'zh-TW': '處理決定', en: 'Decision' }, at: 0, dueAt: Date.parse(due), own: true, ...more,
  key: { entity: `case/${number}`, pack: 'cn-m20', clock: 'decision', step: 'due', time: 0, dueAt: Date.parse(due) },
}) as ShownReminder

it('names one by its number, its deadline and the last day in time', () => {
  expect(reminderNotice([told('GZ1', '2026-10-02T16:00:00.000Z', { requires: 'explanation' })], context))
    .toMatchObject({ title: 'GZ1 处理决定', body: '2026-10-02（周五） 到期 · 须作情况说明' })
})

it('says the hour where a deadline ends inside a day', () => {
  expect(reminderNotice([told('GZ1', '2026-09-28T06:05:00.000Z')], context)?.body).toBe('2026-09-28（周一） 14:05 到期')
})

it('gathers several into one notice, and names the first three', () => {
  const many = ['GZ1', 'GZ2', 'GZ3', 'GZ4'].map((number) => told(number, '2026-10-02T16:00:00.000Z'))
  expect(reminderNotice(many, context)).toMatchObject({ title: '4 件时限提醒', body: 'GZ1 处理决定\nGZ2 处理决定\nGZ3 处理决定' })
  expect(reminderNotice([], context)).toBeUndefined()
})

it('counts a clock once, whose steps came one after the other while nobody was here', () => {
  const steps = (['explanation', 'reassignment'] as const).map((requires) => told('GZ1', '2026-10-02T16:00:00.000Z', { requires }))
  expect(reminderNotice(steps, context)).toMatchObject({ title: 'GZ1 处理决定', body: '2026-10-02（周五） 到期 · 须改派' })
})

it('has the same tag for the same reminders and another one after an extension', () => {
  const tag = (due: string) => reminderNotice([told('GZ1', due)], context)?.tag
  expect(tag('2026-10-02T16:00:00.000Z')).toBe(tag('2026-10-02T16:00:00.000Z'))
  expect(tag('2026-10-02T16:00:00.000Z')).not.toBe(tag('2026-11-01T16:00:00.000Z'))
})
