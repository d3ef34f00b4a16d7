/**
 * Identity documents of persons and organisations. The resident identity number (GB 11643-1999) and the unified social credit code
 * (GB 32100-2015) are checked by their check character; permits and passports by their form only, because they carry none.
 */
import { dayOfDate } from '../calendar/civil.ts'
import { bareNumber, type Checked } from './checked.ts'

export type IdentityCode = 'empty' | 'length' | 'characters' | 'region' | 'birthDate' | 'checksum' | 'form'
export type IdentityKind = 'residentId' | 'creditCode' | 'hongKongMacauPermit' | 'taiwanPermit' | 'passport'

export interface Identity {
  kind: IdentityKind
  /** capitals and digits only */
  number: string
  /** of a resident identity number */
  birthDate?: string
  sex?: 'male' | 'female'
}
export type IdentityAnswer = Checked<Identity, IdentityCode>

const no = (code: IdentityCode): IdentityAnswer => ({ ok: false, code })
const yes = (kind: IdentityKind, number: string, more: Pick<Identity, 'birthDate' | 'sex'> = {}): IdentityAnswer => ({
  ok: true,
  value: { kind, number, ...more },
})

/** First two digits: provinces; 81 to 83 residence permits of Hong Kong, Macau and Taiwan; foreigners' cards put a 9 before the province. */
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const isRegion = (digits: string): boolean => regions.has(digits.slice(0, 2)) || (digits.startsWith('9') && regions.has(digits.slice(1, 3)))

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const RESIDENT_CHECKS = '10X98765432'

/** Nobody older holds one: the numbers were first given out in 1984. */
const FIRST_BIRTH_YEAR = 1880

/**
 * The 18-digit resident identity number. With `today` (YYYY-MM-DD) a birth after it is refused.
 * Codes: `empty`, `length`, `characters`, `region`, `birthDate`, `checksum`.
 */
export function checkResidentId(text: string, today?: string): IdentityAnswer {
  const number = bareNumber(text)
  if (number === '') return no('empty')
  if (number.length !== 18) return no('length')
  if (!/^\d{17}[\dX]$/u.test(number)) return no('characters')
  if (!isRegion(number)) return no('region')
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  const isDate = !Number.isNaN(dayOfDate(birthDate)) && Number(number.slice(6, 10)) >= FIRST_BIRTH_YEAR
  if (!isDate || (today !== undefined && birthDate > today)) return no('birthDate')
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  if (number[17] !== RESIDENT_CHECKS[sum % 11]) return no('checksum')
  return yes('residentId', number, { birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' })
}

/** Without I, O, S, V and Z; a character's place is its value. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The unified social credit code of an organisation. Codes: `empty`, `length`, `characters`, `checksum`. */
export function checkCreditCode(text: string): IdentityAnswer {
  const number = bareNumber(text)
  if (number === '') return no('empty')
  if (number.length !== 18) return no('length')
  if (!/^[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$/u.test(number)) return no('characters')
  let weight = 1
  let sum = 0
  for (const character of number.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return number[17] === CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ? yes('creditCode', number) : no('checksum')
}

/** 港澳居民来往内地通行证: H or M and 8 digits, on older cards 10. Codes: `empty`, `form`. */
export const checkHongKongMacauPermit = (text: string): IdentityAnswer => checkForm('hongKongMacauPermit', text, /^[HM]\d{8}(\d{2})?$/u)

/** 台湾居民来往大陆通行证: 8 digits, on older cards 10 and a letter. Codes: `empty`, `form`. */
export const checkTaiwanPermit = (text: string): IdentityAnswer => checkForm('taiwanPermit', text, /^(\d{8}|\d{10}[A-Z]?)$/u)

/** Any country's passport: 6 to 12 letters and digits with a digit among them. Codes: `empty`, `form`. */
export const checkPassport = (text: string): IdentityAnswer => checkForm('passport', text, /^(?=.*\d)[A-Z0-9]{6,12}$/u)

function checkForm(kind: IdentityKind, text: string, form: RegExp): IdentityAnswer {
  const number = bareNumber(text).replace(/[()]/gu, '')
  if (number === '') return no('empty')
  return form.test(number) ? yes(kind, number) : no('form')
}

/**
 * Whatever document the number can be of, the stricter form first. 18 characters are a resident or a credit code and are refused as such;
 * a passport is believed with a letter in it or with 9 digits. Codes: all.
 */
export function checkIdentity(text: string, today?: string): IdentityAnswer {
  const number = bareNumber(text)
  if (number === '') return no('empty')
  if (number.length === 18) {
    const resident = checkResidentId(text, today)
    if (resident.ok) return resident
    const credit = checkCreditCode(text)
    return credit.ok || !/^\d{17}[\dX]$/u.test(number) ? credit : resident
  }
  if (/^\d{15,17}$/u.test(number)) return no('length')
  const found = [checkHongKongMacauPermit(text), checkTaiwanPermit(text), checkPassport(text)].find(({ ok }) => ok)
  const isPlausible = /[A-Z]/u.test(number) || [8, 9, 10].includes(number.length)
  return found && isPlausible ? found : no('form')
}
