import { describe, expect, it } from 'vitest'
import { usualHours, weeklyOf } from '../../../shared/calendar/cn.ts'
import { readRanges, readWeek, weekValues } from './hours-values.ts'

describe('weekly hours as typed', () => {
  it('are read with several ranges, as people write them', () => {
    const usual = [['09:00', '12:00'], ['13:30', '17:30']]
    for (const typed of ['09:00-12:00, 13:30-17:30', '9:00–12:00、13:30–17:30', '9：00至12：00；13：30到17：30', '09:00-12:00 13:30-17:30']) expect(readRanges(typed), typed).toEqual(usual)
    expect(readRanges('')).toEqual([])
    for (const typed of ['9-12', '09:00', '09:00-12:00-13:00', '上午']) expect(readRanges(typed), typed).toBeUndefined()
  })

  it('go into the form and come out the same; a day that cannot be read is named', () => {
    const weekly = weeklyOf(usualHours)
    expect(readWeek(weekValues(weekly))).toEqual({ ok: true, weekly })
    expect(readWeek({ ...weekValues(weekly), wed: '全天' })).toEqual({ ok: false, day: 'wed' })
  })
})
