import { describe, expect, it } from 'vitest'
import { ledgerCases } from './cases.ts'
import type { LedgerField, LedgerMapping } from './mapping.ts'
import type { LedgerRow } from './sheet.ts'

// Stands for a hash: the same text gives the same number, another text another.
const digest = (text: string) => `#${text}`

function read(columns: Record<string, LedgerField | null>, table: (string | number)[][], dateOrder: LedgerMapping['dateOrder'] = 'ymd') {
  const rows: LedgerRow[] = table.map((cells, index) => ({ line: index + 2, cells }))
  return ledgerCases(rows, { columns, dateOrder }, { headers: Object.keys(columns), digest })
}

describe('rows that share a number', () => {
  it('are one case, whose differing values become several', () => {
    const { cases, counts } = read({ 编号: 'number', 事由: 'cause', 机构: 'respondent', 内容: 'facts' }, [
      ['A1', '理赔纠纷', '北京', '一'],
      ['A2', '退保纠纷', '上海', '二'],
      ['A1', '销售纠纷', '北京', '一'],
    ])
    expect(cases).toEqual([
      { number: 'A1', lines: [2, 4], values: { cause: ['理赔纠纷', '销售纠纷'], respondent: ['北京'], facts: ['一'] } },
      { number: 'A2', lines: [3], values: { cause: ['退保纠纷'], respondent: ['上海'], facts: ['二'] } },
    ])
    expect(counts).toEqual({ rows: 3, phantom: 0, merged: 1, rejected: 0, cases: 2, multiValued: 1, instants: 0 })
  })

  it('that are equal, or hold the same set in another order, make no difference', () => {
    const { cases, counts } = read({ n: 'number', outcome: 'outcome' }, [['1', 'B; A'], ['1', 'A; B'], ['1', 'B; A']])
    expect(cases).toEqual([{ number: '1', lines: [2, 3, 4], values: { outcome: ['B', 'A'] } }])
    expect(counts).toMatchObject({ merged: 2, multiValued: 0 })
  })

  it('fill what an earlier row left empty, without counting as different values', () => {
    const { cases, counts } = read({ n: 'number', closed: 'closedAt' }, [['1', ''], ['1', '2024-01-02']])
    expect(cases[0]?.values).toEqual({ closedAt: ['2024-01-02'] })
    expect(counts.multiValued).toBe(0)
  })

  it('do not write into the values of other cases, although these share memory', () => {
    const { cases } = read({ n: 'number', c: 'cause' }, [['1', 'x'], ['2', 'x'], ['1', 'y']])
    expect(cases.map(({ values }) => values.cause)).toEqual([['x', 'y'], ['x']])
    expect(cases[1]?.values.cause).not.toBe(cases[0]?.values.cause)
  })

  it('stay fast in their tens of thousands', () => {
    const table = Array.from({ length: 40_000 }, (_, index) => ['same', `text number ${index}`])
    const start = Date.now()
    const { cases } = read({ n: 'number', facts: 'facts' }, table)
    expect(cases[0]?.values.facts).toHaveLength(40_000)
    expect(Date.now() - start).toBeLessThan(5000)
  })
})

describe('values', () => {
  it('of sets are split, of texts and names are not', () => {
    const { cases } = read({ n: 'number', c: 'cause', t: 'tag', f: 'facts', p: 'complainant.name' }, [
      ['1', 'a; b；a', 'x;y', 'p; q', '张三; 李四'],
    ])
    expect(cases[0]?.values).toEqual({ cause: ['a', 'b'], tag: ['x', 'y'], facts: ['p; q'], 'complainant.name': ['张三; 李四'] })
  })

  it('of dates and amounts have one form', () => {
    const { cases, counts } = read({ n: 'number', r: 'receivedAt', c: 'closedAt', p: 'repliedAt', '金额（万元）': 'amount' }, [
      ['1', '2019年6月20日 10时55分', 43637, '2019-06-21T00:00:00Z', '1.5'],
    ])
    expect(cases[0]?.values).toEqual({
      receivedAt: ['2019-06-20T10:55:00'], closedAt: ['2019-06-21'], repliedAt: ['2019-06-21T00:00:00.000Z'], amount: ['1500000'],
    })
    expect(counts.instants).toBe(1)
  })

  it('of numbers join across files: 328175, 328175.0 and a number cell are the same', () => {
    const { counts } = read({ n: 'number', c: 'cause' }, [['328175', 'a'], ['328175.0', 'a'], [328175, 'a'], ["'３２８１７５ ", 'a']])
    expect(counts).toMatchObject({ cases: 1, merged: 3 })
    expect(read({ n: 'number' }, [['00123'], ['123']]).counts.cases).toBe(2)
  })

  it('of texts keep their lines and lose what means nothing', () => {
    const { cases } = read({ n: 'number', f: 'facts', p: 'product' }, [['1', '\t第一行\r\n第二行\u0007\r\n', ' 安心\n保 ']])
    expect(cases[0]?.values).toEqual({ facts: ['第一行\n第二行'], product: ['安心', '保'] })
  })

  it('of notes say which column they came from, unless it is the note itself', () => {
    const { cases } = read({ n: 'number', ZIP: 'note', 备注: 'note' }, [['1', '10001', '已回电']])
    expect(cases[0]?.values.note).toEqual(['ZIP: 10001', '已回电'])
  })

  it('that only fill a cell (无, N/A, -) are none; 未办结 is no date', () => {
    const { cases, rejections } = read({ n: 'number', c: 'closedAt', a: 'amount', p: 'complainant.phone', s: 'cause' }, [
      ['1', '未办结', 'N/A', '无', '-'],
    ])
    expect(cases).toEqual([{ number: '1', lines: [2], values: {} }])
    expect(rejections).toEqual([])
  })

  it('of phones are split and written in one way', () => {
    expect(read({ n: 'number', p: 'complainant.phone' }, [['1', '138-0000-0000/010-12345678']]).cases[0]?.values).toEqual({
      'complainant.phone': ['13800000000', '010-12345678'],
    })
  })
})

describe('a row', () => {
  it('without a number, or with a cell that cannot be read, is left out and reported with its row, column and reason', () => {
    const { cases, rejections, counts } = read({ 编号: 'number', 受理: 'receivedAt', 金额: 'amount', 事由: 'cause' }, [
      ['', '2024-01-01', '1', 'a'],
      ['2', '2024-02-30', '很多', 'b'],
      ['3', '2024-03-01', '3', 'c'],
      ['x'.repeat(101), '', '', 'd'],
    ])
    expect(rejections).toEqual([
      { row: 2, column: '编号', code: 'numberMissing' },
      { row: 3, column: '受理', code: 'dateUnreadable', value: '2024-02-30' },
      { row: 3, column: '金额', code: 'amountUnreadable', value: '很多' },
      { row: 5, column: '编号', code: 'numberTooLong', value: 'x'.repeat(80) },
    ])
    expect(cases.map(({ number }) => number)).toEqual(['3'])
    expect(counts).toMatchObject({ rows: 4, rejected: 3, cases: 1 })
  })

  it('that is longer than any complaint is left out', () => {
    expect(read({ n: 'number', f: 'facts' }, [['1', 'x'.repeat(200_001)], ['2', 'x'.repeat(199_999)]])).toMatchObject({
      rejections: [{ row: 2, column: 'f', code: 'rowTooLong' }],
      counts: { cases: 1, rejected: 1 },
    })
  })

  it('that is empty is a phantom; those that the reader skipped are counted with it', () => {
    const rows: LedgerRow[] = [{ line: 2, cells: ['', ' '] }, { line: 3, cells: ['1'] }, { line: 4, cells: [] }]
    const { counts } = ledgerCases(rows, { columns: { n: 'number' }, dateOrder: 'ymd' }, { headers: ['n', 'm'], digest, phantomRows: 10 })
    expect(counts).toMatchObject({ rows: 1, phantom: 12, cases: 1 })
  })

  it('that looks wrong is kept, and warned about', () => {
    const { cases, warnings } = read({ n: 'number', r: 'receivedAt', c: 'closedAt', p: 'complainant.phone', i: 'complainant.identity' }, [
      ['1', '2024-02-01', '2024-01-31', '123', '110105194912310021'],
      ['2', '2024-02-01T10:00:00', '2024-02-01', '13800000000', ''],
    ])
    expect(cases).toHaveLength(2)
    expect(warnings).toEqual([
      { row: 2, column: 'c', code: 'closedBeforeReceived', value: '2024-01-31' },
      { row: 2, column: 'p', code: 'phoneImplausible', value: '123' },
      { row: 2, column: 'i', code: 'identityImplausible', value: '110105194912310021' },
    ])
  })
})

it('a cell with signs that nobody sees is taken in without them and said; the other rows are as they were', () => {
  const { cases, counts, rejections, warnings } = read({ n: 'number', c: 'complainant.name', x: null }, [['A1', '王\0伟', ''], ['\u202eA2', '张敏\u2069', '\0'], ['A3', '李\t四', '']])
  expect(cases.map(({ number, values }) => [number, values['complainant.name']])).toEqual([['A1', ['王伟']], ['A2', ['张敏']], ['A3', ['李 四']]])
  expect([counts.rejected, rejections]).toEqual([0, []])
  expect(warnings).toEqual([
    { row: 2, column: 'c', code: 'unseenStripped', value: '王伟' },
    { row: 3, column: 'n', code: 'unseenStripped', value: 'A2' },
    { row: 3, column: 'c', code: 'unseenStripped', value: '张敏' },
    { row: 3, column: 'x', code: 'unseenStripped' },
  ])
})

describe('without a number column', () => {
  it('the content of a row is its number, whatever the order of the columns and an empty one more', () => {
    const one = read({ 事由: 'cause', 内容: 'facts' }, [['理赔', '一'], ['退保', '二'], ['理赔', '一']])
    const other = read({ 内容: 'facts', 空: null, 事由: 'cause' }, [['二', '', '退保'], ['一', '', '理赔']])
    expect(one.counts).toMatchObject({ cases: 2, merged: 1, multiValued: 0 })
    expect(other.cases.map(({ number }) => number).sort()).toEqual(one.cases.map(({ number }) => number).sort())
  })

  it('a second run finds the same cases', () => {
    const run = () => read({ a: 'facts', b: null }, [['x', 'y'], ['x', 'z']])
    expect(run()).toEqual(run())
    expect(run().counts.cases).toBe(2)
  })

  it('a row of which nothing is mapped is no case', () => {
    expect(read({ a: 'facts', b: null }, [['', 'y']])).toMatchObject({
      cases: [], rejections: [{ row: 2, column: '', code: 'valuesMissing' }],
    })
  })
})
