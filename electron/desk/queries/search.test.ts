import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntityId } from '../../../shared/log/op.ts'
import { fold } from '../../../shared/text/fold.ts'
import { writeToCase } from '../execute.ts'
import { complaint, give, testDesk, type TestDesk } from '../testing.ts'
import { search } from './search.ts'

let here: TestDesk
const cases = 2600
/** Every number begins alike, four policies in five are of 2018, the phones share three beginnings. */
const one = (n: number) => ({
  number: `B${String(n).padStart(6, '0')}`, policy: `PDAA20${n % 5 ? 18 : 19}${String(n * 7919).padStart(10, '0')}`, phone: `13${n % 3}${String(n * 4177).padStart(8, '0')}`,
  name: ['张伟', '王芳', '李小龙'][n % 3] ?? '', email: n === 1 ? '13th@example.com' : '',
})

beforeAll(() => {
  here = testDesk()
  here.desk.log.transaction(() => {
    for (let n = 1; n <= cases; n += 1) {
      const { number, policy, phone, name, email } = one(n)
      writeToCase(here.desk, {
        type: 'case.register', id: `case/${n}` as EntityId, ...complaint({ policies: [{ number: policy }], parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name, phone, ...(email && { email }) }] }), number,
      }, { state: undefined, row: undefined }, here.desk.platform.now())
    }
  })
})
afterAll(() => here.close())

const numbersOf = (text: string, limit: number) => search(here.desk, text, limit).results.map(({ number }) => number)
const newest = (fits: (n: number) => boolean) => Array.from({ length: cases }, (_, at) => cases - at).filter(fits).map((n) => one(n).number)

describe('search', () => {
  it.each([
    ['B0', (n: number) => one(n).number.startsWith('B0')],
    ['PDAA2018', (n: number) => one(n).policy.includes('PDAA2018')],
    ['13', (n: number) => one(n).phone.startsWith('13') || [one(n).number, one(n).policy, one(n).phone].some((id) => id.slice(0, -1).includes('13'))],
    ['00000', (n: number) => Object.values(one(n)).some((text) => text.includes('00000'))],
    ['PDAA2 2019', (n: number) => Object.values(one(n)).some((text) => text.includes('2019'))],
    ['王芳 13', (n: number) => one(n).name === '王芳' && one(n).phone.startsWith('13')],
    ['130', (n: number) => Object.values(one(n)).some((text) => text.includes('130'))],
    ['xiaolong', (n: number) => one(n).name === '李小龙'],
    ['xl', (n: number) => one(n).name === '李小龙'],
    ['张', (n: number) => one(n).name === '张伟'],
  ])('for %s shows the newest cases that have it, and as a whole all of them', (text, fits) => {
    const wanted = newest(fits)
    expect(numbersOf(text, 30)).toEqual(wanted.slice(0, 30))
    expect(numbersOf(text, cases)).toEqual(wanted)
    const { total, complete } = search(here.desk, text, 30)
    expect(total).toBeLessThanOrEqual(Math.min(1000, wanted.length))
    if (complete) expect(total).toBe(wanted.length)
    else expect(total).toBe(text.includes(' ') ? 31 : 1000)
  })

  it('finds a common beginning in the only word of a text that has it', () => {
    expect(numbersOf('pdaa2018', 5)).not.toContain(one(2595).number)
    give(here, 'case/2595' as EntityId, 'case.note', { text: 'Seen on page pdaa2018x' })
    expect(numbersOf('pdaa2018', 5)).toContain(one(2595).number)
    expect(numbersOf('pdaa2018', cases)).toContain(one(2595).number)
  })

  it('shows a case first whose number, phone or policy is exactly what was typed', () => {
    const { number, phone, policy } = one(5)
    give(here, 'case/2500' as EntityId, 'case.note', { text: `与 ${number} ${phone} ${policy} 同一事` })
    for (const text of [number, number.toLowerCase(), phone, `${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`, policy, policy.toLowerCase()]) {
      expect(numbersOf(text, 10)[0], text).toBe(number)
    }
    expect(numbersOf(number, 10)).toContain(one(2500).number)
  })

  it('shows what a case says now, not what it said when it was found before', () => {
    give(here, 'case/3' as EntityId, 'case.note', { text: '独一无二之词' })
    expect(search(here.desk, '独一无二', 5).results[0]?.snippet).toBe('独一无二之词')
    give(here, 'case/3' as EntityId, 'case.note', { text: '后来又补充' })
    expect(search(here.desk, '又补充', 5).results[0]).toMatchObject({ snippet: '后来又补充', where: 'text' })
    expect(fold(search(here.desk, '獨一無二', 5).results[0]?.snippet ?? '')).toBe('独一无二之词')
  })
})
