import { describe, expect, it } from 'vitest'
import type { LedgerGuess } from './guess.ts'
import { guessMapping, guessSample, mappingOf } from './guess.ts'
import { foldHeader } from './header-words.ts'
import { readMapping } from './mapping.ts'
import type { LedgerRow } from './sheet.ts'

function rowsOf(table: (string | number)[][]): LedgerRow[] {
  return table.map((cells, index) => ({ line: index + 2, cells }))
}

function guessed({ columns }: LedgerGuess): string[] {
  return columns.map(({ header, field, why }) => `${header}: ${field ?? '-'} (${why})`)
}

describe('a header', () => {
  it('is one word in simplified, traditional, full-width and with its remark', () => {
    for (const header of ['投诉编号', '投訴編號', '投诉编号（必填）', ' 投诉 编号* ', '投訴編號:']) expect(foldHeader(header)).toBe('投诉编号')
    expect(foldHeader('Complaint_Number')).toBe('complaintnumber')
  })

  it.each([
    ['投訴編號 受理時間 辦結日期 投訴渠道 險種 產品名稱 投訴事由 訴求 投訴內容 處理結果 答覆意見 答覆時間 涉及金額 被投訴機構 轉辦編號 投訴人 聯絡電話 證件號碼 保單號 備註'],
    ['投诉编号 受理时间 办结日期 投诉渠道 险种 产品名称 投诉事由 诉求 投诉内容 处理结果 答复意见 答复时间 涉及金额 被投诉机构 12378工单号 投诉人 联系电话 证件号码 保单号 备注'],
    ['工单号 投诉日期 结案日期 来源渠道 产品线 产品 投诉原因 客户诉求 留言详情 办理结果 回复内容 回复日期 金额 责任机构 监管转办编号 姓名 手机 身份证 保单号码 附注'],
  ])('is known: %s', (headers) => {
    const names = headers.split(' ')
    const fields = guessMapping(names, []).columns.map(({ field }) => field)
    const phone = names.indexOf('聯絡電話')
    if (phone >= 0) expect(fields[phone]).toBe('complainant.phone')
    expect(fields).toEqual([
      'number', 'receivedAt', 'closedAt', 'channel', 'line', 'product', 'cause', 'request', 'facts', 'outcome', 'reply',
      'repliedAt', 'amount', 'respondent', 'forwardedNumber', 'complainant.name', 'complainant.phone', 'complainant.identity',
      'policy.number', 'note',
    ])
  })

  it('about another person, a deadline or a yes/no is not the field that it resembles', () => {
    const headers = ['经办人电话', '被保险人身份证号', '应办结日期', '是否办结', '处理时限', '投保人姓名']
    const guess = guessMapping(headers, rowsOf([['13800000000', '11010519491231002X', '2024-01-01', '是', '15', '李四']]))
    expect(guess.columns.map(({ field }) => field)).toEqual([null, null, null, null, null, null])
  })

  it('is not believed where the cells say otherwise', () => {
    const guess = guessMapping(['受理时间', '金额', '电话'], rowsOf([['张三', '很多', '无电话'], ['李四', '不详', '不清楚']]))
    expect(guess.columns.map(({ field }) => field)).toEqual([null, null, null])
  })
})

describe('the guess', () => {
  it('never gives a field that has one place to two columns, and prefers the surer header', () => {
    const guess = guessMapping(['登记时间', '受理时间', '日期'], rowsOf([['2024-01-02', '2024-01-01', '2024-01-03']]))
    expect(guessed(guess)).toEqual(['登记时间: - (none)', '受理时间: receivedAt (header)', '日期: - (none)'])
  })

  it('lets several columns be tags, notes and facts', () => {
    const guess = guessMapping(['关键词', '标签', '备注', '其他说明'], rowsOf([['a', 'b', 'c', 'd']]))
    expect(guess.columns.map(({ field }) => field)).toEqual(['tag', 'tag', 'note', 'note'])
  })

  it('recognises by their content what can hardly be anything else', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      `TS-${1009 + index * 7}`,
      `2024年${1 + index}月3日`,
      `138000000${10 + index}`,
      '11010519491231002X',
      `客户反映第${index}次致电客服均无人接听，要求公司说明保单为何被终止并退还已交保费。`,
      `¥${index + 1},234.50`,
      index % 2 ? '是' : '否',
    ])
    expect(guessed(guessMapping(['甲', '乙', '丙', '丁', '戊', '己', '庚'], rowsOf(rows)))).toEqual([
      '甲: number (content)', '乙: receivedAt (content)', '丙: complainant.phone (content)', '丁: complainant.identity (content)',
      '戊: facts (content)', '己: amount (content)', '庚: - (none)',
    ])
  })

  it('does not choose between two columns of unknown dates or numbers', () => {
    const row = (index: number) => [`A${100 + index * 3}`, `B${900 - index * 3}`, `2024-01-${10 + index}`, `2024-02-${10 + index}`]
    const rows = Array.from({ length: 12 }, (_, index) => row(index))
    expect(guessMapping(['甲', '乙', '丙', '丁'], rowsOf(rows)).columns.map(({ field }) => field)).toEqual([null, null, null, null])
  })

  it('takes a row counter for no case number', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [1001 + index, index % 3 ? 'a' : 'b'])
    expect(guessMapping(['序号', 'x'], rowsOf(rows)).columns.map(({ field }) => field)).toEqual([null, null])
  })

  it('takes an id that repeats for no case number, and a complaint number that repeats for one', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`U${100 + (index % 4)}`, `C${500 + (index % 4)}`])
    expect(guessMapping(['id', 'Complaint number'], rowsOf(rows)).columns.map(({ field }) => field)).toEqual([null, 'number'])
  })

  it('proposes a note for sentences only, never for labels or links', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      `The customer called ${index} times before anybody answered, and asks why.`,
      `Company has responded to the consumer and chooses not to provide a response`,
      'Portal - Agent/Adjuster; Associated Subject Company; Portal - Insured',
      `https://example.org/a/very/long/address/of/a/page/${index}`,
    ])
    expect(guessMapping(['p', 'q', 'r', 's'], rowsOf(rows)).columns.map(({ field }) => field)).toEqual(['facts', 'note', null, null])
  })

  it('finds the order of the dates in the data', () => {
    const order = (...dates: string[]) => guessMapping(['受理时间'], rowsOf(dates.map((date) => [date]))).dateOrder
    expect(order('7/8/2012', '7/23/2012')).toBe('mdy')
    expect(order('7/8/2012', '23/7/2012')).toBe('dmy')
    expect(order('2012-07-23')).toBe('ymd')
    expect(order('7/8/2012', '9/8/2012')).toBeNull()
  })

  it('says no order where two columns disagree', () => {
    expect(guessMapping(['受理时间', '办结时间'], rowsOf([['7/23/2012', '23/7/2012']])).dateOrder).toBeNull()
  })

  it('is a mapping that can be read back, even with headers that JavaScript knows', () => {
    const headers = ['__proto__', 'constructor', '投诉编号']
    const mapping = mappingOf(guessMapping(headers, rowsOf([['a', 'b', 'c']])))
    expect(Object.keys(mapping.columns)).toEqual(headers)
    expect(readMapping(JSON.parse(JSON.stringify(mapping)), headers).ok).toBe(true)
  })

  it('is made from rows of the whole file', () => {
    const rows = rowsOf(Array.from({ length: 5000 }, (_, index) => [index]))
    const sample = guessSample(rows, 100)
    expect(sample).toHaveLength(100)
    expect(sample[0]?.line).toBe(2)
    expect(sample.at(-1)?.line).toBeGreaterThan(4900)
    expect(guessSample(rows.slice(0, 50), 100)).toHaveLength(50)
  })
})
