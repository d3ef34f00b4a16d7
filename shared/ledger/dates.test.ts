import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateOrder } from './dates.ts'
import { parseLedgerDate, serialToLocal } from './dates.ts'

function valueOf(cell: string | number, order?: DateOrder): string | null {
  const date = parseLedgerDate(cell, order)
  return date.ok ? date.value : null
}

describe('a date cell', () => {
  it.each([
    ['2019-06-20', '2019-06-20'],
    ['2019-6-2', '2019-06-02'],
    ['2019/6/20', '2019-06-20'],
    ['2019.6.20', '2019-06-20'],
    ['2019年6月20日', '2019-06-20'],
    ['2019 年 6 月 20 号', '2019-06-20'],
    ['20190620', '2019-06-20'],
    [' 2019-06-20\r\n', '2019-06-20'],
    ["'2019-06-20", '2019-06-20'],
    ['２０１９／６／２０', '2019-06-20'],
    ['２０１９年６月２０日', '2019-06-20'],
    ['2019-06-20 星期四', '2019-06-20'],
    ['2019年6月20日（周四）', '2019-06-20'],
    ['民國112年5月6日', '2023-05-06'],
    ['中華民國112年5月6日', '2023-05-06'],
    ['民国元年10月10日', '1912-10-10'],
    ['112/05/06', '2023-05-06'],
    ['23-Jul-2012', '2012-07-23'],
    ['23 July 2012', '2012-07-23'],
    ['23-Jul-12', '2012-07-23'],
    ['Jul 23, 2012', '2012-07-23'],
    ['Mon, 23 Sept 2012', '2012-09-23'],
  ])('reads %s as the day %s', (cell, expected) => {
    expect(parseLedgerDate(cell)).toEqual({ ok: true, value: expected, kind: 'date' })
  })

  it.each([
    ['2019/6/20 10:55:18', '2019-06-20T10:55:18'],
    ['2019-06-20T10:55', '2019-06-20T10:55:00'],
    ['2019-06-20 10:55:18.999', '2019-06-20T10:55:18'],
    ['2019年6月20日 10时55分', '2019-06-20T10:55:00'],
    ['2019年6月20日10時55分18秒', '2019-06-20T10:55:18'],
    ['2019年6月20日 9点整', '2019-06-20T09:00:00'],
    ['20190620105518', '2019-06-20T10:55:18'],
    ['2019/6/20 下午 3:05:00', '2019-06-20T15:05:00'],
    ['2019/6/20 上午12:30', '2019-06-20T00:30:00'],
    ['2019年6月20日下午3时5分', '2019-06-20T15:05:00'],
    ['2019/6/20 下午 15:05', '2019-06-20T15:05:00'],
    ['2019-06-20 12:00:00 PM', '2019-06-20T12:00:00'],
    ['2019-06-20 3:05 p.m.', '2019-06-20T15:05:00'],
    ['2019-06-20 星期四 10:55', '2019-06-20T10:55:00'],
    ['民國112年5月6日 下午2時', '2023-05-06T14:00:00'],
  ])('reads %s as the local time %s', (cell, expected) => {
    expect(parseLedgerDate(cell)).toEqual({ ok: true, value: expected, kind: 'dateTime' })
  })

  it.each([
    ['2017-07-07T12:07:14.761Z', '2017-07-07T12:07:14.761Z'],
    ['2019-06-20T10:55:18+08:00', '2019-06-20T02:55:18.000Z'],
    ['2019-06-20 00:30:00 -0530', '2019-06-20T06:00:00.000Z'],
    ['2019-06-20 10:55:18 UTC', '2019-06-20T10:55:18.000Z'],
  ])('keeps %s as the instant %s, because it names its offset', (cell, expected) => {
    expect(parseLedgerDate(cell)).toEqual({ ok: true, value: expected, kind: 'instant' })
  })

  it('reads dates that end in the year by the order that is handed in', () => {
    expect(valueOf('7/8/2012', 'mdy')).toBe('2012-07-08')
    expect(valueOf('7/8/2012', 'dmy')).toBe('2012-08-07')
    expect(valueOf('7/23/12 9:05', 'mdy')).toBe('2012-07-23T09:05:00')
    expect(valueOf('19/6/20', 'ymd')).toBe('2019-06-20')
  })

  it('takes a date that ends in the year without a known order only where there is one reading', () => {
    expect(valueOf('7/23/2012')).toBe('2012-07-23')
    expect(valueOf('23/7/2012')).toBe('2012-07-23')
    expect(valueOf('7/7/2012')).toBe('2012-07-07')
    expect(valueOf('7/8/2012')).toBeNull()
  })

  it('does not swap day and month where the order says otherwise', () => {
    expect(valueOf('23/7/2012', 'mdy')).toBeNull()
    expect(valueOf('7/23/2012', 'dmy')).toBeNull()
  })

  it('reads year-first dates whatever the order of the others', () => {
    expect(valueOf('2012/7/8', 'dmy')).toBe('2012-07-08')
  })

  it.each([
    '', '   ', '待定', '2019-02-30', '2019-02-29', '2019-13-01', '2019-00-10', '2019-06-31', '1899-12-31', '2101-01-01', '2019-06', '2019',
    '10:55', '2019-06-20 25:00', '2019-06-20 10:61', '2019-06-2010:55', '2019-06-20 10:55 later', '2019-06-20T10:55+15:00', '219/6/20',
    '32-Jul-2012', '23-Foo-2012', '1/2/3/4', '20191301', '44257', '2019-6-20 上午 13:00',
  ])('refuses %j', (cell) => {
    expect(parseLedgerDate(cell)).toEqual({ ok: false })
  })

  it('knows the leap years', () => {
    expect(valueOf('2020-02-29')).toBe('2020-02-29')
    expect(valueOf('2000-02-29')).toBe('2000-02-29')
    expect(valueOf('1900-02-29')).toBeNull()
  })
})

describe('a number cell', () => {
  it('is an Excel serial day, to the second', () => {
    expect(valueOf(43636)).toBe('2019-06-20')
    expect(valueOf(44257.903773148144)).toBe('2021-03-02T21:41:26')
    expect(parseLedgerDate(43636.5)).toEqual({ ok: true, value: '2019-06-20T12:00:00', kind: 'dateTime' })
  })

  it('is a compact date where it has eight digits', () => {
    expect(valueOf(20190620)).toBe('2019-06-20')
    expect(valueOf(20190632)).toBeNull()
  })

  it.each([2019, 1, 0, -5, 99_999, Number.NaN, Number.POSITIVE_INFINITY])('is no date where it is %d', (cell) => {
    expect(parseLedgerDate(cell)).toEqual({ ok: false })
  })
})

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19))

describe('every form of a date', () => {
  it('is read back as the date that was written', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
        const [m, d] = [Number(month), Number(day)]
        const roc = Number(year) - 1911
        const forms: [string | number, DateOrder][] = [
          [`${year}-${month}-${day}`, 'mdy'],
          [`${year}/${m}/${d}`, 'dmy'],
          [`${year}.${m}.${d}`, 'ymd'],
          [`${year}年${m}月${d}日`, 'ymd'],
          [`民國${roc}年${m}月${d}日`, 'ymd'],
          [`${year}${month}${day}`, 'ymd'],
          [`${m}/${d}/${year}`, 'mdy'],
          [`${d}.${m}.${year}`, 'dmy'],
          [Number(`${year}${month}${day}`), 'ymd'],
        ]
        for (const [form, order] of forms) expect(valueOf(form, order)).toBe(iso.slice(0, 10))
      }),
    )
  })

  it('is read back with its time', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const [hour = '', minute = '', second = ''] = iso.slice(11).split(':')
        const [day, h] = [iso.slice(0, 10), Number(hour)]
        const forms = [
          iso,
          `${day} ${hour}:${minute}:${second}`,
          `${day} ${h}时${Number(minute)}分${Number(second)}秒`,
          `${day} ${h % 12 || 12}:${minute}:${second} ${h < 12 ? 'AM' : 'PM'}`,
          `${day} ${h < 12 ? '上午' : '下午'}${h % 12 || 12}:${minute}:${second}`,
        ]
        for (const form of forms) expect(valueOf(form)).toBe(iso)
        expect(valueOf(`${iso}+08:00`)).toBe(new Date(Date.parse(`${iso}Z`) - 8 * 3_600_000).toISOString())
      }),
    )
  })

  it('is read back from its serial day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 73_049 }), fc.integer({ min: 1, max: 86_399 }), (whole, seconds) => {
        const day = new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000).toISOString().slice(0, 10)
        expect(valueOf(whole)).toBe(day)
        expect(serialToLocal(whole + seconds / 86_400)).toBe(`${day}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`)
      }),
    )
  })

  it('never throws, whatever the cell holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (cell) => typeof parseLedgerDate(cell).ok === 'boolean'))
  })
})
