/**
 * Telephone numbers as people write them: mainland mobile and landline, service numbers, Hong Kong, Macau, Taiwan, and others with `+`.
 * The normal form is E.164 (`+8613812345678`), the same however the number was written; service numbers have none and stay national.
 */
import type { Checked } from './checked.ts'

export type PhoneCode = 'empty' | 'characters' | 'length' | 'areaCode' | 'number'
export type PhoneKind = 'mobile' | 'landline' | 'service'

export interface Phone {
  kind: PhoneKind
  /** country or region code, `86` for the mainland; empty for other countries, whose code is not cut off */
  region: '86' | '852' | '853' | '886' | ''
  normal: string
  extension?: string
}
export type PhoneAnswer = Checked<Phone, PhoneCode>

/** A service number (12345, 95518, 400…) is read, but nobody is reached on it: it is no telephone of a person. */
export const isPersonal = ({ kind }: Phone): boolean => kind !== 'service'

const no = (code: PhoneCode): PhoneAnswer => ({ ok: false, code })

const extensionPattern = /(?:转|轉|分机|分機|ext\.?|#|x)[:：]?\s*(\d{1,6})$/iu
const dashedExtension = /^(\(?0\d{2,3}\)?[\s-]?\d{7,8})-(\d{1,6})$/u

/** Codes: `empty`, `characters` (no telephone sign), `length`, `areaCode` (missing, or none), `number` (no such number range). */
export function checkPhone(text: string): PhoneAnswer {
  const written = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―]/gu, '-')
    .trim()
  if (written === '') return no('empty')
  const cut = extensionPattern.exec(written)
  const dashed = cut ? null : dashedExtension.exec(written)
  const main = cut ? written.slice(0, cut.index) : (dashed?.[1] ?? written)
  const extension = cut?.[1] ?? dashed?.[2]
  const signs = main.replace(/[\s()\-.·]/gu, '')
  if (!/^\+?\d+$/u.test(signs)) return no('characters')
  const answer = read(signs)
  return answer.ok && extension !== undefined ? { ok: true, value: { ...answer.value, extension } } : answer
}

function read(signs: string): PhoneAnswer {
  const international = /^(?:\+|00)([1-9].*)$/u.exec(signs)?.[1]
  if (international === undefined && signs.startsWith('+')) return no('number')
  if (international === undefined) return /^86(1[3-9]\d{9}|0\d{9,11})$/u.test(signs) ? mainland(signs.slice(2)) : mainland(signs)
  if (international.startsWith('86')) return mainland(trunk(international.slice(2)))
  for (const region of ['852', '853', '886'] as const) if (international.startsWith(region)) return abroad(region, international.slice(3))
  if (international.length < 8 || international.length > 15) return no('length')
  return { ok: true, value: { kind: 'landline', region: '', normal: `+${international}` } }
}

/** Behind +86 a landline is written without its 0. */
const trunk = (national: string): string => (/^(0|1[3-9]\d{9}$)/u.test(national) ? national : `0${national}`)

const isService = (national: string): boolean => /^([48]00\d{7}|95\d{3,6}|96\d{3,4}|1[0-2]\d{1,3})$/u.test(national)

function mainland(national: string): PhoneAnswer {
  if (/^1[3-9]\d{9}$/u.test(national)) return yes('mobile', '86', national)
  if (isService(national)) return { ok: true, value: { kind: 'service', region: '86', normal: national } }
  if (national.startsWith('0')) return landline(national)
  if (/^[2-8]\d{6,7}$/u.test(national)) return no('areaCode')
  return national.length === 11 ? no('number') : no('length')
}

/** Beijing (010) and the cities of 02x have eight digits, others seven or eight. */
function landline(national: string): PhoneAnswer {
  const parts = /^0(10|2\d|[3-9]\d\d)(\d*)$/u.exec(national)
  const [, area = '', local = ''] = parts ?? []
  if (!parts) return no('areaCode')
  const lengths = area.length === 2 ? [8] : [7, 8]
  if (!lengths.includes(local.length)) return no('length')
  return /^[2-8]/u.test(local) ? yes('landline', '86', `${area}${local}`) : no('number')
}

function abroad(region: '852' | '853' | '886', written: string): PhoneAnswer {
  const national = region === '886' ? written.replace(/^0/u, '') : written
  const [length, mobile, anyNumber] = {
    852: [/^\d{8}$/u, /^[4-79]/u, /^[2-9]/u],
    853: [/^\d{8}$/u, /^6/u, /^[268]/u],
    886: [/^\d{8,9}$/u, /^9\d{8}$/u, /^(9\d{8}|[2-8]\d{7,8})$/u],
  }[region] as [RegExp, RegExp, RegExp]
  if (!length.test(national)) return no('length')
  if (!anyNumber.test(national)) return no('number')
  return yes(mobile.test(national) ? 'mobile' : 'landline', region, national)
}

const yes = (kind: PhoneKind, region: '86' | '852' | '853' | '886', national: string): PhoneAnswer => ({
  ok: true,
  value: { kind, region, normal: `+${region}${national}` },
})
