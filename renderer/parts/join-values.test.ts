import { expect, it } from 'vitest'
import { addressOf, codeOf, joinBody } from './join-values.ts'

it('takes an address as people write it, and leaves a scheme that was typed', () => {
  expect(addressOf(' hq.example.cn/ ')).toBe('https://hq.example.cn')
  expect(addressOf('http://127.0.0.1:8443')).toBe('http://127.0.0.1:8443')
  expect(addressOf('ｈｔｔｐｓ：／／hq.example.cn')).toBe('https://hq.example.cn')
  expect(addressOf('  ')).toBe('')
  expect(addressOf('hq example')).toBe('hq example')
})

it('takes a code as it is read out: with blanks, hyphens, full width, in any case', () => {
  expect(codeOf(' abcd-efgh 1234 ')).toBe('ABCDEFGH1234')
  expect(codeOf('ＡＢＣＤ－ＥＦＧＨ')).toBe('ABCDEFGH')
})

it('trims the name of the workstation', () => {
  expect(joinBody({ address: 'a', code: 'b', deviceName: ' 广州 2 号机 ' }).deviceName).toBe('广州 2 号机')
})
