import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChineseNumber } from './chinese-number.ts'
import { extract, type Taken } from './extract.ts'

const TODAY = '2026-11-22'
const valueOf = ({ kind, value }: Taken) => (kind === 'phone' ? value.normal : kind === 'identity' ? value.number : value)
const found = (text: string, kind?: Taken['kind'], today: string | undefined = TODAY) =>
  extract(text, today)
    .filter((taken) => kind === undefined || taken.kind === kind)
    .map(valueOf)

describe('a pasted message', () => {
  const message =
    '投訴人：張曉明先生，電話１３８－１２３４－５６７８，身份证号11010519491231002X，保單號：PO-2026123456、PO2026999999。2026年9月17日交保费3.5万元，9月20日被拒赔，要求退还12,345.67元及精神损失费五千元。'

  it('gives what a new case needs, with the places it was read from', () => {
    expect(extract(message, TODAY).map((taken) => [taken.kind, valueOf(taken), message.slice(taken.from, taken.to)])).toEqual([
      ['name', '張曉明', '張曉明'],
      ['phone', '+8613812345678', '１３８－１２３４－５６７８'],
      ['identity', '11010519491231002X', '11010519491231002X'],
      ['policy', 'PO-2026123456', 'PO-2026123456'],
      ['policy', 'PO2026999999', 'PO2026999999'],
      ['date', '2026-09-17', '2026年9月17日'],
      ['amount', 3_500_000, '3.5万元'],
      ['date', '2026-09-20', '9月20日'],
      ['amount', 1_234_567, '12,345.67元'],
      ['amount', 500_000, '五千元'],
    ])
  })

  it('gives ranges in order that do not overlap, whatever it says', () => {
    const pieces = [
      '投诉人',
      '姓名:',
      '我叫',
      '张三',
      '13812345678',
      '2026-09-17',
      '11010519491231002X',
      '保单号',
      'PO123456',
      '3万元',
      '，',
      ' ',
      'ﬁ',
      '𠮷',
      '010-62345678',
      '9月1日',
      '¥',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let reached = 0
        for (const { from, to } of extract(text, TODAY)) {
          expect(from).toBeGreaterThanOrEqual(reached)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          reached = to
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Array.isArray(extract(text, TODAY))).toBe(true)
      }),
    )
  })
})

describe('names', () => {
  it.each([
    ['我叫李雷在贵公司买了保险', ['李雷']],
    ['姓名:张三丰性别男', ['张三丰']],
    ['投诉人王五反映拒赔', ['王五']],
    ['投诉人：欧阳小明先生', ['欧阳小明']],
    ['联系人李四电话', ['李四']],
    ['投保人阿不都·热依木，', ['阿不都·热依木']],
    ['姓名: John Smith, ', ['John Smith']],
    ['被保险人是王小二。', ['王小二']],
    ['申请人：于小明', ['于小明']],
  ])('in %j are %j', (text, names) => {
    expect(found(text, 'name')).toEqual(names)
  })

  it.each([
    '投诉人要求退保',
    '投诉人于昨日来电',
    '投诉人认为处理不当',
    '客户:平安保险公司',
    '客户何时收到退款',
    '投诉人何时收到退款',
    '投诉人方面未予配合',
    '我叫苦连天地投诉',
    '张三',
    '投诉人：',
    '姓名：见附件清单及说明',
    '姓名：无。',
  ])('are not read into %j', (text) => {
    expect(found(text, 'name')).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['致电010-62345678转123', ['+861062345678']],
    ['+852 9123 4567', ['+85291234567']],
    ['86 138 1234 5678', ['+8613812345678']],
    ['打95519或400-820-8888无人接听', []],
    ['订单138123456789', []],
    ['12812345678', []],
  ])('of telephones in %j are %j', (text, phones) => {
    expect(found(text, 'phone')).toEqual(phones)
  })

  it.each([
    ['91350100M000100Y43', ['91350100M000100Y43']],
    ['护照号：E12345678', ['E12345678']],
    ['台胞证12345678', ['12345678']],
    ['110105194912310021', []],
    ['编号123456789', []],
  ])('of identities in %j are %j', (text, identities) => {
    expect(found(text, 'identity')).toEqual(identities)
  })

  it.each([
    ['保单号码是ABC-12345678', ['ABC-12345678']],
    ['保险单号:１２３４５６７８', ['12345678']],
    ['保单13812345678', ['13812345678']],
    ['保单号PO123456和PO654321', ['PO123456', 'PO654321']],
    ['保单号遗失', []],
    ['保单abcdefgh', []],
  ])('of policies in %j are %j', (text, policies) => {
    expect(found(text, 'policy')).toEqual(policies)
  })
})

describe('amounts', () => {
  it.each([
    ['3000元', [300_000]],
    ['退费，3000元', [300_000]],
    ['编号999，3000元', [300_000]],
    ['３，０００元', [300_000]],
    ['1,234,567.89元', [123_456_789]],
    ['3.5万元', [3_500_000]],
    ['3万余元', [3_000_000]],
    ['¥1,200，另', [120_000]],
    ['人民币5千块钱', [500_000]],
    ['2亿元', [20_000_000_000]],
    ['三万五千元', [3_500_000]],
    ['伍佰圆整', [50_000]],
    ['3元5角2分', [352]],
    ['0.1元', [10]],
    ['19.99元', [1999]],
    ['一百零五块三', []],
    ['3万公里', []],
    ['第三元素', []],
    ['12.3.4元', []],
    ['3万5千元', []],
    ['3万5000元', []],
  ])('in %j are %j fen', (text, amounts) => {
    expect(found(text, 'amount')).toEqual(amounts)
  })
})

describe('dates', () => {
  it.each([
    ['2026年9月7日', ['2026-09-07']],
    ['2026-09-07', ['2026-09-07']],
    ['2026/9/7', ['2026-09-07']],
    ['2026.9.7', ['2026-09-07']],
    ['2026年2月30日', []],
    ['12月31日', ['2025-12-31']],
    ['11月22日', ['2026-11-22']],
    ['1月1日', ['2026-01-01']],
    ['2月30日', []],
    ['2月29日', ['2024-02-29']],
    ['12026-09-07', []],
  ])('in %j are %j', (text, dates) => {
    expect(found(text, 'date')).toEqual(dates)
  })

  it('without a year are left alone when today is not known', () => {
    expect(extract('9月20日，2026年9月21日').map(valueOf)).toEqual(['2026-09-21'])
  })
})

describe('Chinese numerals', () => {
  it.each([
    ['三万五千', 35_000],
    ['伍佰', 500],
    ['一百零五', 105],
    ['两千三', 2300],
    ['十二', 12],
    ['二十', 20],
    ['三万五', 35_000],
    ['一亿二千万', 120_000_000],
    ['十万', 100_000],
    ['一万零五十', 10_050],
    ['零', 0],
    ['九', 9],
    ['一千零一万', 10_010_000],
    ['贰拾叁', 23],
  ])('%s is %i', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })

  it.each(['', '万', '一一', '三x'])('%j is none', (text) => {
    expect(parseChineseNumber(text)).toBeUndefined()
  })

  it('say every number up to a hundred million', () => {
    const say = (value: number): string => {
      if (value >= 10_000)
        return `${say(Math.floor(value / 10_000))}万${value % 10_000 === 0 ? '' : (value % 10_000 < 1000 ? '零' : '') + say(value % 10_000)}`
      let text = ''
      let gap = false
      for (const [unit, name] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const digit = Math.floor(value / unit) % 10
        if (digit === 0) gap = text !== ''
        else {
          text += `${gap ? '零' : ''}${'零一二三四五六七八九'[digit] ?? ''}${name}`
          gap = false
        }
      }
      return text
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseChineseNumber(say(value))).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})
