/** Policy, identity and telephone numbers and number plates in a folded message. */
import type { Taken } from './extract.ts'
import { checkCreditCode, checkIdentity, checkResidentId } from './identity.ts'
import { matchesOf } from './matches.ts'
import { checkPhone } from './phone.ts'
import { checkPlate, provinces } from './plate.ts'

const NUMBER = '[a-z0-9][a-z0-9-]{4,28}[a-z0-9]'
/** Several numbers may follow one word. */
const policyPattern = new RegExp(
  String.raw`(?:保单|保险单|保险合同)(?:号码|编号|号)?(?:分别)?(?:是|为)?[\s:(]*(${NUMBER}(?:\s*[、,和及;]\s*${NUMBER})*)`,
  'dgu',
)
/** What follows 保单 is a number only with four digits in a row. */
const looksLikePolicy = /\d{4}/u

export function policiesIn(text: string): Taken[] {
  const taken: Taken[] = []
  for (const { text: list, range } of matchesOf(text, policyPattern)) {
    for (const part of list.matchAll(new RegExp(NUMBER, 'gu'))) {
      const from = range.from + part.index
      if (!looksLikePolicy.test(part[0].replaceAll('-', ''))) continue
      taken.push({ kind: 'policy', value: part[0].toUpperCase(), from, to: from + part[0].length })
    }
  }
  return taken
}

const eighteen = /(?<![a-z0-9])([a-z0-9]{2}\d{6}[a-z0-9]{10})(?![a-z0-9])/dgu
/** Without a check character a number is believed only behind its document's name. */
const named = /(?:护照|通行证|回乡证|台胞证)(?:号码|编号|号)?(?:是|为)?[\s:]*([a-z]{0,2}\d{6,10}[a-z]?)(?![a-z0-9])/dgu

export function identitiesIn(text: string, today?: string): Taken[] {
  const taken: Taken[] = []
  for (const { text: number, range } of matchesOf(text, eighteen)) {
    const resident = checkResidentId(number, today)
    const answer = resident.ok ? resident : checkCreditCode(number)
    if (answer.ok) taken.push({ kind: 'identity', value: answer.value, ...range })
  }
  for (const { text: number, range } of matchesOf(text, named)) {
    const answer = checkIdentity(number, today)
    if (answer.ok) taken.push({ kind: 'identity', value: answer.value, ...range })
  }
  return taken
}

const phonePatterns = [
  /(?<![a-z0-9])((?:(?:\+|00)?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?![a-z0-9])/dgu,
  /(?<![a-z0-9])((?:\+|00)(?:852|853|886)[\s-]?\d[\d\s-]{6,10}\d)(?![a-z0-9])/dgu,
  /(?<![a-z0-9])(\(?0\d{2,3}\)?[\s-]?\d{3,4}[\s-]?\d{4}(?:(?:-|转|分机|ext\.?)\s?\d{1,6})?)(?![a-z0-9])/dgu,
]

/** Persons' numbers only: a hotline that the message names is the company's. */
export function phonesIn(text: string): Taken[] {
  const taken: Taken[] = []
  for (const { text: number, range } of phonePatterns.flatMap((pattern) => matchesOf(text, pattern))) {
    const answer = checkPhone(number)
    if (answer.ok && answer.value.kind !== 'service') taken.push({ kind: 'phone', value: answer.value, ...range })
  }
  return taken
}


/** The dot between office and serial is painted on the plate and typed by some. */
const platePattern = new RegExp(`([${provinces}][a-hj-np-z][\\s·•.-]?[a-hj-np-z0-9]{4,6}[挂学警港澳领]?)(?![a-z0-9])`, 'dgu')

export function platesIn(text: string): Taken[] {
  const taken: Taken[] = []
  for (const { text: number, range } of matchesOf(text, platePattern)) {
    const answer = checkPlate(number)
    if (answer.ok) taken.push({ kind: 'plate', value: answer.value, ...range })
  }
  return taken
}
