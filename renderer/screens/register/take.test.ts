import { describe, expect, it } from 'vitest'
import { extract } from '../../../shared/text/extract.ts'
import { emptyParty } from '../../parts/case-values.ts'
import { take, type RegisterValues } from './take.ts'

const blank: RegisterValues = {
  stage: 'complaint', channel: 'hotline', receivedAt: '', receivedBy: '', forwardedByRegulator: false, forwardedNumber: '',
  policies: [{ number: '', product: '' }], line: '',
  product: '', plate: '', cause: '', request: '', facts: '', amount: '', respondent: '', partner: '', groupCount: '', assignee: '',
  parties: [emptyParty('p1', ['complainant'])],
}
const message = '投诉人：张晓明，电话 13812345678，身份证 11010519491231002X，保单号 PDAA202644010000012345，要求赔付 12300 元。'

describe('a pasted message', () => {
  it('fills what is empty', () => {
    const { change, takes } = take(blank, message, extract(message, '2026-09-17'))
    expect(change.parties?.[0]).toMatchObject({ name: '张晓明', phone: '13812345678', identity: '11010519491231002X', identityKind: 'idCard' })
    expect(change.policies).toEqual([{ number: 'PDAA202644010000012345', product: '' }])
    expect(change.amount).toBe('12,300.00')
    expect(change.facts).toBe(message)
    expect(takes.filter(({ used }) => used).map(({ kind }) => kind).toSorted()).toEqual(['amount', 'identity', 'name', 'phone', 'policy'])
  })

  it('takes a number plate, which makes it the motor line; where another line was chosen it only shows it', () => {
    const text = '车牌粤B·12345，追尾后一直未定损'
    expect(take(blank, text, extract(text)).change).toMatchObject({ plate: '粤B12345', line: 'motor' })
    const life = take({ ...blank, line: 'life' }, text, extract(text))
    expect(life.change).toMatchObject({ plate: '', line: 'life' })
    expect(life.takes.find(({ kind }) => kind === 'plate')?.used).toBe(false)
  })

  it('leaves alone what was typed', () => {
    const typed = { ...blank, facts: '已写', parties: [{ ...emptyParty('p1', ['complainant']), name: '李四' }] }
    const { change, takes } = take(typed, message, extract(message, '2026-09-17'))
    expect(change.parties?.[0]?.name).toBe('李四')
    expect(change.facts).toBe('已写')
    expect(takes.find(({ kind }) => kind === 'name')?.used).toBe(false)
  })

  it('pasted twice adds no policy twice', () => {
    const once = take(blank, message, extract(message, '2026-09-17'))
    const twice = take({ ...blank, ...once.change }, message, extract(message, '2026-09-17'))
    expect(twice.change.policies).toHaveLength(1)
  })
})
