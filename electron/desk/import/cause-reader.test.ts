import { expect, it } from 'vitest'
import { changedCause, shippedCauses, withCause } from '../../../shared/directory/causes.ts'
import { causeReader } from './cause-reader.ts'

const own = changedCause(withCause(withCause(shippedCauses, { name: '代理退保' }), { under: 'claims', name: '配件争议' }), 'claims/delay', { name: '理赔超时' })
const read = causeReader(own)

it.each([
  ['the regulator’s word', '理赔纠纷', undefined, 'claims'],
  ['the short form of it', '理赔', undefined, 'claims'],
  ['a shipped detail below its group', '理赔纠纷', '拒赔', 'claims/refusal'],
  ['the same detail in traditional characters', '理賠糾紛', '拒賠', 'claims/refusal'],
  ['a detail that has another name by now, by either name', '理赔', '理赔时效', 'claims/delay'],
  ['a detail by its new name', '理赔', '理赔超时', 'claims/delay'],
  ['a group of the branch’s own', '代理退保', undefined, '代理退保'],
  ['a detail of the branch’s own', '理赔纠纷', '配件争议', 'claims/配件争议'],
  ['a detail in the column of the cause, where one group has it', '服务态度', undefined, 'service/attitude'],
  ['a detail without its cause', undefined, '骚扰电话', 'dataLeak/calls'],
  ['a detail of several groups alone: the ledger’s word stays', undefined, '其他', '其他'],
  ['an unknown detail: the group', '理赔纠纷', '玻璃险', 'claims'],
  ['an unknown word: as it stands', '赔付慢', undefined, '赔付慢'],
  ['nothing', undefined, undefined, undefined],
])('reads %s', (_, cause, detail, expected) => {
  expect(read(cause, detail)).toBe(expected)
})
