import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, checkHongKongMacauPermit, checkIdentity, checkPassport, checkResidentId, checkTaiwanPermit } from './identity.ts'

describe('a resident identity number', () => {
  it.each([
    // the example of GB 11643-1999, and one of a man
    ['11010519491231002X', { kind: 'residentId', number: '11010519491231002X', birthDate: '1949-12-31', sex: 'female' }],
    [' 110105 19491231 002x ', { kind: 'residentId', number: '11010519491231002X', birthDate: '1949-12-31', sex: 'female' }],
    ['１１０１０５１９４９１２３１００２Ｘ', { kind: 'residentId', number: '11010519491231002X', birthDate: '1949-12-31', sex: 'female' }],
    ['440524188001010014', { kind: 'residentId', number: '440524188001010014', birthDate: '1880-01-01', sex: 'male' }],
  ])('%j is read', (text, value) => {
    expect(checkResidentId(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['110105491231002', 'length'],
    ['1101051949123100AX', 'characters'],
    ['X10105194912310020', 'characters'],
    ['990105194912310021', 'region'],
    ['11010519490231002X', 'birthDate'],
    ['11010517001231002X', 'birthDate'],
    ['110105194912310021', 'checksum'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkResidentId(text)).toEqual({ ok: false, code })
  })

  it('of somebody not yet born is refused once today is known', () => {
    expect(checkResidentId('11010519491231002X', '1949-12-30')).toEqual({ ok: false, code: 'birthDate' })
    expect(checkResidentId('11010519491231002X', '1949-12-31').ok).toBe(true)
  })

  it('with any one digit changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digits = Array.from('11010519491231002X')
        digits[at] = String((Number(digits[at]) + shift) % 10)
        expect(checkResidentId(digits.join('')).ok).toBe(false)
      }),
    )
  })

  it('with two neighbours exchanged is refused', () => {
    for (let at = 0; at < 16; at++) {
      const digits = Array.from('11010519491231002X')
      const [a = '', b = ''] = [digits[at], digits[at + 1]]
      if (a === b) continue
      digits.splice(at, 2, b, a)
      expect(checkResidentId(digits.join('')).ok).toBe(false)
    }
  })
})

describe('a unified social credit code', () => {
  // the example of GB 32100-2015
  it('is read', () => {
    expect(checkCreditCode('91350100m000100y43')).toEqual({ ok: true, value: { kind: 'creditCode', number: '91350100M000100Y43' } })
  })

  it.each([
    ['', 'empty'],
    ['91350100M000100Y4', 'length'],
    ['91350100M000I00Y43', 'characters'],
    ['9135O100M000100Y43', 'characters'],
    ['91350100M000100Y44', 'checksum'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, code })
  })

  it('with any one character changed is refused', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(fc.nat(17), fc.nat(30), (at, other) => {
        const characters = Array.from('91350100M000100Y43')
        if (characters[at] === alphabet[other]) return
        characters[at] = alphabet[other] ?? ''
        expect(checkCreditCode(characters.join('')).ok).toBe(false)
      }),
    )
  })
})

describe('permits and passports', () => {
  it('are read by their form', () => {
    expect(checkHongKongMacauPermit('h12345678')).toEqual({ ok: true, value: { kind: 'hongKongMacauPermit', number: 'H12345678' } })
    expect(checkHongKongMacauPermit('M1234567801').ok).toBe(true)
    expect(checkTaiwanPermit('12345678')).toEqual({ ok: true, value: { kind: 'taiwanPermit', number: '12345678' } })
    expect(checkTaiwanPermit('0123456789(B)').ok).toBe(true)
    expect(checkPassport('E1234 5678')).toEqual({ ok: true, value: { kind: 'passport', number: 'E12345678' } })
  })

  it('are refused in another form', () => {
    expect(checkHongKongMacauPermit('A12345678')).toEqual({ ok: false, code: 'form' })
    expect(checkTaiwanPermit('1234567')).toEqual({ ok: false, code: 'form' })
    expect(checkPassport('PASSPORT')).toEqual({ ok: false, code: 'form' })
    expect(checkPassport('')).toEqual({ ok: false, code: 'empty' })
  })
})

describe('a document of unknown kind', () => {
  it.each([
    ['11010519491231002X', 'residentId'],
    ['91350100M000100Y43', 'creditCode'],
    ['H12345678', 'hongKongMacauPermit'],
    ['12345678', 'taiwanPermit'],
    ['E12345678', 'passport'],
    ['123456789', 'passport'],
  ])('%s is a %s', (text, kind) => {
    expect(checkIdentity(text)).toMatchObject({ ok: true, value: { kind } })
  })

  it.each([
    ['110105194912310021', 'checksum'],
    ['91350100M000100Y44', 'checksum'],
    ['110105491231002', 'length'],
    ['12345', 'form'],
    ['1234567', 'form'],
    ['13812345678', 'form'],
    ['张三', 'form'],
    ['', 'empty'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkIdentity(text)).toEqual({ ok: false, code })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(typeof checkIdentity(text).ok).toBe('boolean')
      }),
    )
  })
})
