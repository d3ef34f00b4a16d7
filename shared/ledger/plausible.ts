/**
 * Phones and identity numbers of complainants: what can be one, and one way to write it. Nothing is refused here: a value
 * that looks wrong is kept and warned about, because the file may be the only place where it stands.
 */

const mobile = /^1[3-9]\d{9}$/
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** +86 138-0000-0000 and 138 0000 0000 are one number: 13800000000. Land lines keep their hyphens. */
export function tidyPhone(text: string): string {
  const plain = text.normalize('NFKC').replace(/[‐-―−]/g, '-').replace(/^'/, '').trim()
  const digits = plain.replace(/[\s().-]/g, '').replace(/^(?:\+|00)86/, '')
  if (mobile.test(digits)) return digits
  return plain.replace(/\s+/g, ' ').replace(/\.0$/, '')
}

/** Mainland mobile, the form that a column of phones is recognised by. */
export function isMobile(text: string): boolean {
  return mobile.test(tidyPhone(text))
}

/** Mobile, land line, service number, foreign number with its code, or one that was masked on purpose (138****0000). */
export function phonePlausible(text: string): boolean {
  if (text.includes('*')) return true
  const plain = tidyPhone(text)
  if (mobile.test(plain)) return true
  // Without its hyphens a date has the eight digits of a land line.
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(plain)) return false
  const digits = plain.replace(/[\s().-]/g, '').replace(/(?:转|轉|ext|x|#)\d{1,6}$/i, '')
  return (
    /^\+\d{8,15}$/.test(digits) ||
    /^(?:86)?0\d{2,3}[1-9]\d{6,7}\d{0,6}$/.test(digits) ||
    /^[1-9]\d{6,7}$/.test(digits) ||
    /^(?:[48]00\d{7}|95\d{3,6}|1[012]\d{3}|09\d{8})$/.test(digits)
  )
}

export function tidyIdentity(text: string): string {
  return text.normalize('NFKC').replace(/^'/, '').replace(/\s+/g, '').toUpperCase()
}

/** An 18-digit number of a resident identity card with its date and check digit (GB 11643-1999). */
export function isResidentIdentity(text: string): boolean {
  const plain = tidyIdentity(text)
  const match = /^[1-8]\d{5}(?:18|19|20)\d{2}(\d{2})(\d{2})\d{3}[\dX]$/.exec(plain)
  if (!match) return false
  const [month, day] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(plain[index]), 0)
  return checkDigits[sum % 11] === plain[17]
}

/** Resident card (18 or the old 15 digits), social credit code, passport and permits, or a masked number. */
export function identityPlausible(text: string): boolean {
  const plain = tidyIdentity(text)
  if (plain.includes('*')) return true
  // A social credit code of a company (91...) can be all digits too; no resident number begins with 9.
  if (/^[1-8]\d{16}[\dX]$/.test(plain)) return isResidentIdentity(plain)
  return /^(?:\d{15}|[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}|[A-Z]{1,3}\d{6,10}[A-Z]?|\d{8,10}[A-Z]?)$/.test(plain)
}
