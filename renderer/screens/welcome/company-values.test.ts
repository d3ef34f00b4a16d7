import { expect, it } from 'vitest'
import { acts } from '../../../shared/contract/acts.ts'
import { companyBody, leftBehind, noCompany, type CompanyValues } from './company-values.ts'

const typed: CompanyValues = { address: 'hq.example.cn/', code: 'abcd-efgh 1234', deviceName: ' 广州 2 号机 ', pair: ['一二三四五六七八', '一二三四五六七八'] }
const missing = (values: CompanyValues) => acts['workstation.join'].safeParse(companyBody(values, 'zh-CN')).error?.issues.map(({ path }) => path.join('.')) ?? []

it('makes an act that the desk takes of what people type', () => {
  expect(acts['workstation.join'].parse(companyBody(typed, 'zh-TW'))).toEqual({
    language: 'zh-TW', address: 'https://hq.example.cn', code: 'ABCDEFGH1234', deviceName: '广州 2 号机', passphrase: '一二三四五六七八',
  })
})

it('asks for everything, and marks nothing else', () => {
  expect(missing(noCompany)).toEqual(['address', 'code', 'deviceName', 'passphrase'])
  expect(missing({ ...typed, code: 'abc' })).toEqual(['code'])
})

it('takes no passphrase that is short or was not typed twice alike, and leaves one as it was typed', () => {
  expect(missing({ ...typed, pair: ['一二三四五六七八', '一二三四五六七九'] })).toEqual(['passphrase'])
  expect(missing({ ...typed, pair: ['一二三', '一二三'] })).toEqual(['passphrase'])
  expect(companyBody({ ...typed, pair: [' 前后有空格的密码 ', ' 前后有空格的密码 '] }, 'en').passphrase).toBe(' 前后有空格的密码 ')
})

it('says what a refusal leaves behind only where it is known', () => {
  for (const code of ['sync.codeInvalid', 'sync.unreachable', 'sync.notHq', 'sync.certificate', 'sync.hqFault', 'notGranted']) expect(leftBehind(code), code).toBe('nothing')
  expect(leftBehind('storeExists')).toBe('storeOfBefore')
  expect(leftBehind('fault')).toBeUndefined()
  expect(leftBehind('store.diskFull')).toBeUndefined()
})
