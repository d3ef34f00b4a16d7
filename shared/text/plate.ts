/**
 * Number plates of motor vehicles in mainland China (GA 36-2018): a province, an office letter and a serial of five characters, six for new
 * energy. Serials hold no I and no O, and at most two letters.
 */
import { bareNumber, type Checked } from './checked.ts'
import { fold } from './fold.ts'

export type PlateCode = 'empty' | 'length' | 'province' | 'office' | 'serial'
export type PlateKind = 'ordinary' | 'newEnergy' | 'trailer' | 'learner' | 'police' | 'crossBorder' | 'consulate' | 'embassy'

export interface Plate {
  kind: PlateKind
  /** without dot and spaces, e.g. 粤B12345 */
  number: string
}
export type PlateAnswer = Checked<Plate, PlateCode>

export const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const suffixes: Record<string, PlateKind> = {
  挂: 'trailer',
  学: 'learner',
  警: 'police',
  港: 'crossBorder',
  澳: 'crossBorder',
  领: 'consulate',
}

const no = (code: PlateCode): PlateAnswer => ({ ok: false, code })
const yes = (kind: PlateKind, number: string): PlateAnswer => ({ ok: true, value: { kind, number } })

const serial = /^[A-HJ-NP-Z0-9]{5}$/u
/** Small vehicles carry the energy letter first, large ones last: A to E pure electric, F to K other. */
const newEnergy = /^([A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/u

/** Codes: `empty`, `length`, `province`, `office`, `serial`. */
export function checkPlate(text: string): PlateAnswer {
  const number = bareNumber(fold(text))
  if (number === '') return no('empty')
  if (/^使\d{6}$|^\d{6}使$/u.test(number)) return yes('embassy', number)
  if (number.length < 7 || number.length > 8) return no('length')
  if (!provinces.includes(number.charAt(0))) return no('province')
  if (!/[A-HJ-NP-Z]/u.test(number.charAt(1))) return no('office')
  const rest = number.slice(2)
  if (rest.length === 6) return newEnergy.test(rest) ? yes('newEnergy', number) : no('serial')
  const kind = suffixes[rest.charAt(4)]
  if (kind) return /^[A-HJ-NP-Z0-9]{4}$/u.test(rest.slice(0, 4)) ? yes(kind, number) : no('serial')
  return serial.test(rest) && rest.replace(/\d/gu, '').length <= 2 ? yes('ordinary', number) : no('serial')
}
