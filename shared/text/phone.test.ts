import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPhone, isPersonal } from './phone.ts'

describe('a telephone number', () => {
  it.each([
    ['13812345678', 'mobile', '86', '+8613812345678'],
    ['138 1234 5678', 'mobile', '86', '+8613812345678'],
    ['+86-138-1234-5678', 'mobile', '86', '+8613812345678'],
    ['008613812345678', 'mobile', '86', '+8613812345678'],
    ['8613812345678', 'mobile', '86', '+8613812345678'],
    ['１３８１２３４５６７８', 'mobile', '86', '+8613812345678'],
    ['010-62345678', 'landline', '86', '+861062345678'],
    ['(0755) 8234 5678', 'landline', '86', '+8675582345678'],
    ['0755-2345678', 'landline', '86', '+867552345678'],
    ['+86 10 62345678', 'landline', '86', '+861062345678'],
    ['+86 (010) 62345678', 'landline', '86', '+861062345678'],
    ['021 62345678', 'landline', '86', '+862162345678'],
    ['400-820-8888', 'service', '86', '4008208888'],
    ['95519', 'service', '86', '95519'],
    ['12378', 'service', '86', '12378'],
    ['110', 'service', '86', '110'],
    ['96110', 'service', '86', '96110'],
    ['+852 9123 4567', 'mobile', '852', '+85291234567'],
    ['+852 2123 4567', 'landline', '852', '+85221234567'],
    ['+853 6612 3456', 'mobile', '853', '+85366123456'],
    ['+886 0912-345-678', 'mobile', '886', '+886912345678'],
    ['+886 2 2345 6789', 'landline', '886', '+886223456789'],
    ['+44 20 7946 0958', 'landline', '', '+442079460958'],
    ['+123456789012345', 'landline', '', '+123456789012345'],
    ['+12345678', 'landline', '', '+12345678'],
  ])('%j is read', (text, kind, region, normal) => {
    expect(checkPhone(text)).toEqual({ ok: true, value: { kind, region, normal } })
  })

  it.each([['010-62345678转123'], ['010-62345678-123'], ['01062345678 ext. 123'], ['010-62345678分机：123'], ['010 62345678#123']])(
    '%j has an extension',
    (text) => {
      expect(checkPhone(text)).toEqual({ ok: true, value: { kind: 'landline', region: '86', normal: '+861062345678', extension: '123' } })
    },
  )

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['call me', 'characters'],
    ['138-1234-567a', 'characters'],
    ['1381234567', 'length'],
    ['138123456789', 'length'],
    ['12812345678', 'number'],
    ['62345678', 'areaCode'],
    ['0000-1234567', 'areaCode'],
    ['010-2345678', 'length'],
    ['010-12345678', 'number'],
    ['0755-123456789', 'length'],
    ['+852 1123 4567', 'number'],
    ['+852 912 345', 'length'],
    ['+1', 'length'],
    ['+1234567890123456', 'length'],
    ['+1234567', 'length'],
    ['+0123456789', 'number'],
    ['+886 1 234 5678', 'number'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkPhone(text)).toEqual({ ok: false, code })
  })

  it('has the same normal form however it is written, and that form is read again', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        fc.constantFrom('', '+86', '0086 ', '86'),
        fc.constantFrom('', ' ', '-'),
        (number, prefix, sign) => {
          const written = `${prefix}${number.slice(0, 3)}${sign}${number.slice(3, 7)}${sign}${number.slice(7)}`
          const first = checkPhone(written)
          expect(first).toMatchObject({ ok: true, value: { normal: `+86${number}` } })
          expect(checkPhone(`+86${number}`)).toEqual(first)
        },
      ),
    )
  })

  it.each([['12345', false], ['95518', false], ['4008888888', false], ['13812345678', true], ['020-87654321', true]])('%s reaches a person: %s', (text, personal) => {
    const read = checkPhone(text)
    expect(read.ok && isPersonal(read.value)).toBe(personal)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(typeof checkPhone(text).ok).toBe('boolean')
      }),
    )
  })
})
