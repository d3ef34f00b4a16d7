import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findEncoding, textPieces } from './decode.ts'

const simplified = '投诉编号,投诉人,投诉内容\n1,王伟,客户要求公司退还保险费，业务员在销售的时候没有说明。\n2,张敏,电话一直打不通\n'
const traditional = '投訴編號,投訴人,投訴內容\n1,陳美玲,客戶要求公司退還保險費，業務員在銷售的時候沒有說明。\n2,張志明,電話一直打不通\n'
const western = 'No,Name,Café\n1,Zoë,naïve\n2,José,über\n'

function decoded(bytes: Uint8Array): { encoding: string; text: string } | string {
  const found = findEncoding(bytes)
  return found.ok ? { encoding: found.encoding, text: [...textPieces(bytes, found)].join('') } : found.refusal.code
}

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', simplified, {}],
    ['utf-8', traditional, { addBOM: true }],
    ['utf-8', 'a,b\n1,2\n', {}],
    ['utf-16le', simplified, { addBOM: true }],
    ['utf-16be', traditional, { addBOM: true }],
    ['utf-16le', simplified, {}],
    ['utf-16be', simplified, {}],
    ['utf-16le', 'a,b\n1,2\n', {}],
    ['gb18030', simplified, {}],
    ['gb18030', traditional, {}],
    ['gb18030', '编号,姓名\n1,王伟\n', {}],
    ['big5', traditional, {}],
    ['windows-1252', western, {}],
  ])('is found by itself: %s', (encoding, text, options) => {
    expect(decoded(iconv.encode(text, encoding, { addBOM: false, ...options }))).toEqual({ encoding, text })
  })

  it('is found where the Chinese comes far below an ASCII head', () => {
    const text = `id,text\n${'1,plain ascii text\n'.repeat(40_000)}${simplified}`
    expect(decoded(iconv.encode(text, 'gb18030'))).toEqual({ encoding: 'gb18030', text })
  })

  it('holds over the borders of the pieces, and no pair of surrogates is split', () => {
    const text = `编号,内容\n${'1,😀保险𠮷😀，\n'.repeat(30_000)}`
    for (const encoding of ['utf-8', 'utf-16le', 'gb18030']) {
      const bytes = Buffer.concat([Buffer.from([]), iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' })])
      const found = findEncoding(bytes)
      if (!found.ok) throw new Error(encoding)
      const pieces = [...textPieces(bytes, found)]
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) expect(piece.isWellFormed()).toBe(true)
    }
  })

  it('keeps a byte order mark inside the text', () => {
    expect(decoded(Buffer.from('a,\ufeffb\n'))).toEqual({ encoding: 'utf-8', text: 'a,\ufeffb\n' })
  })

  it('is unknown where no decoding makes sense', () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => 0x80 + ((index * 7919) % 127)))
    expect(decoded(noise)).toBe('encodingUnknown')
    expect(decoded(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x61, 0x2c]))).toBe('encodingUnknown')
    expect(decoded(Buffer.from('fffe0000610000002c000000', 'hex'))).toBe('encodingUnknown')
    // UTF-8 with one broken character would pass as GB18030, and every name in it would be another.
    const broken = Buffer.from(simplified)
    broken[broken.length - 20] = 0x41
    expect(decoded(broken)).toBe('encodingUnknown')
  })

  it('is that of a file that was cut off where it ends inside a character', () => {
    expect(decoded(Buffer.from(simplified).subarray(0, -5))).toBe('cutOff')
    expect(decoded(iconv.encode(simplified, 'gb18030').subarray(0, -2))).toBe('cutOff')
    expect(decoded(iconv.encode(simplified, 'utf-16le', { addBOM: true }).subarray(0, -1))).toBe('cutOff')
  })

  it('is none where the file is binary', () => {
    expect(decoded(Buffer.from([1, 2, 0, 3, 0, 0, 200, 7]))).toBe('notATable')
    expect(decoded(Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)))).toBe('notATable')
  })

  it('is that of the text where a few NULs slipped in: one sign does not refuse a whole year', () => {
    expect(decoded(Buffer.from('a,b\n1,\0\n'))).toEqual({ encoding: 'utf-8', text: 'a,b\n1,\0\n' })
    const broken = simplified.replace('张敏', '张\0敏')
    for (const encoding of ['utf-8', 'gb18030']) expect(decoded(iconv.encode(broken, encoding))).toEqual({ encoding, text: broken })
  })
})
