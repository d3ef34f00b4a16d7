import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrganisationName, maskBankCard, maskEmail, maskIdentity, maskName, maskPhone } from './mask.ts'

describe('a masked name', () => {
  it.each([
    ['张三', '张*'],
    ['张晓明', '张*明'],
    ['欧阳晓明', '欧**明'],
    ['張曉明', '張*明'],
    ['John Smith', 'J*** ****h'],
    ["O'Brien", "O'****n"],
    ['阿不都·热依木', '阿**·**木'],
    ['张', '*'],
    ['', ''],
    [' 张三 ', ' 张* '],
    ['𠮷野', '𠮷*'],
    ['José', 'J**é'],
    ['Jose\u0301', 'J**e\u0301'],
  ])('%j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it.each(['平安財產保險股份有限公司', '某某市人民医院', '城南汽修厂', 'Acme Insurance Co., Ltd.', 'ACME Group', '张三律师事务所'])(
    'is the name itself for an organisation: %s',
    (name) => {
      expect(isOrganisationName(name)).toBe(true)
      expect(maskName(name)).toBe(name)
    },
  )

  it.each(['张店', '李厂', '王局长', '欧阳建行', 'Nicolas Coburn'])('is masked where the name may be a person: %s', (name) => {
    expect(isOrganisationName(name)).toBe(false)
    expect(maskName(name)).toContain('*')
  })

  it('follows the kind when it is known', () => {
    expect(maskName('张三公司', 'person')).toBe('张**司')
    expect(maskName('张三', 'organisation')).toBe('张三')
  })
})

describe('a masked telephone number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138 **** 5678'],
    ['+86 138-1234-5678', '+86 138-****-5678'],
    ['008613812345678', '0086138****5678'],
    ['１３８１２３４５６７８', '１３８****５６７８'],
    ['010-62345678', '010-****5678'],
    ['0755-2345678', '0755-***5678'],
    ['(0755)23456789', '(0755)****6789'],
    ['010-62345678-123', '010-****5678-123'],
    ['+852 9123 4567', '+852 **** 4567'],
    ['+886 912 345 678', '+886 9** **5 678'],
    ['62345678', '****5678'],
    ['2345678', '***5678'],
    ['95519', '95519'],
    ['400-820-8888', '400-820-8888'],
    ['9123456789', '91****6789'],
    ['021 234 5678', '021 *** 5678'],
    ['none', 'none'],
    ['', ''],
    ['13812345678/13912345678', '***********/*******5678'],
  ])('%j is %j', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe('other masks', () => {
  it.each([
    ['440101199001011234', '4401**********1234'],
    ['44010119900101123X', '4401**********123X'],
    ['440101900101123', '4401*******1123'],
    ['E12345678', 'E1*****78'],
    ['H12345678', 'H1*****78'],
    ['AB123', 'A***3'],
    ['123', '***'],
    ['', ''],
    ['440101 19900101 1234', '4401** ******** 1234'],
  ])('of the identity %j: %j', (identity, masked) => {
    expect(maskIdentity(identity)).toBe(masked)
  })

  it.each([
    ['6222021234567890', '6222********7890'],
    ['6222 0212 3456 7890 123', '6222 **** **** ***0 123'],
    ['12345678', '****5678'],
    ['1234567', '*******'],
    ['', ''],
  ])('of the card %j: %j', (card, masked) => {
    expect(maskBankCard(card)).toBe(masked)
  })

  it.each([
    ['zhangsan@example.com', 'z***@example.com'],
    ['a@b.cn', 'a***@b.cn'],
    ['张三@例子.中国', '张***@例子.中国'],
    ['no sign', 'n***'],
    ['a@b@c.cn', 'a***@c.cn'],
    ['@b.cn', '@b.cn'],
    ['', ''],
  ])('of the address %j: %j', (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })
})

describe('every mask', () => {
  const masks = [maskName, maskPhone, maskIdentity, maskBankCard, maskEmail].map(
    (mask) => [mask.name, (text: string) => mask(text)] as const,
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 24 }),
    fc
      .array(fc.constantFrom('0', '1', '8', '6', '*', '+', '-', ' ', '@', '张', 'é', 'e\u0301', 'A', '·', '店', '公司', '(', '转'), {
        maxLength: 24,
      })
      .map((parts) => parts.join('')),
  )

  it.each(masks)('%s takes any text, and masking twice changes nothing more', (_name, mask) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(mask(mask(text))).toBe(mask(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('hides the middle of every mainland mobile number and of every identity number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^\d{17}[\dX]$/), (phone, identity) => {
        expect(maskPhone(phone)).toMatch(/^1\d\d\*{4}\d{4}$/)
        expect(maskIdentity(identity)).toMatch(/^\d{4}\*{10}\d{3}[\dX]$/)
      }),
    )
  })
})
