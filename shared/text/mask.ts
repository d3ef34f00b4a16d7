/**
 * Masks: what a person who need not know sees instead of a name or a number. Every function takes any text and masking twice changes
 * nothing more; spaces and dashes stay where they are, so that the form still tells what it is. The ends that stay visible can be
 * compared: a mask is no anonymisation.
 */
import { fold } from './fold.ts'

const STAR = '*'

const organisationEndings =
  '公司 集团 银行 支行 分行 医院 诊所 学校 大学 学院 幼儿园 中心 协会 学会 商会 基金会 委员会 居委会 村委会 工会 事务所 研究所 研究院 政府 法院 ' +
  '检察院 派出所 合作社 工作室 经营部 门市部 营业部 办事处 商行 超市 酒店 饭店 出版社 旅行社 俱乐部'
const organisation = new RegExp(`(${organisationEndings.replaceAll(' ', '|')})$`, 'u')
/** Single characters end persons' names too, so these count from four characters on, and only those that no given name ends in. */
const organisationFromFour = /^.{3,}[厂店局]$/u
const latinOrganisation = /\b(ltd|limited|inc|llc|corp|corporation|company|co\.|plc|gmbh|bank|group|university|hospital|association)\.?$/u

/** Whether a name reads like that of an organisation. Doubtful names count as persons: a mask too many does less harm. */
export function isOrganisationName(name: string): boolean {
  const folded = fold(name).trim()
  return organisation.test(folded) || organisationFromFour.test(folded) || latinOrganisation.test(folded)
}

/** 张三 -> 张*, 张晓明 -> 张*明, John Smith -> J*** ****h; organisations stay as they are. Without `kind` the name decides. */
export function maskName(name: string, kind: 'person' | 'organisation' = isOrganisationName(name) ? 'organisation' : 'person'): string {
  if (kind === 'organisation') return name
  const characters = name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  return maskSlots(
    characters,
    (character) => !/^[\s·•・.,'’-]/u.test(character),
    (at, count) => (at === 0 ? count === 1 : at < count - 1 || count === 2),
  )
}

/** 138****5678, 010-****5678, 0755-***4567; a mainland service number (95519, 400...) belongs to no person and stays. */
export function maskPhone(phone: string): string {
  const characters = Array.from(phone)
  const slots = characters.filter(isDigitSlot).join('')
  const country = /^\s*(\+|00)/u.test(phone) ? (/^(00)?(86|852|853|886)/u.exec(slots)?.[0].length ?? 0) : 0
  const [from, to] = hiddenDigits(slots.slice(country))
  return maskSlots(characters, isDigitSlot, (at) => at >= country + from && at < country + to)
}

const isDigitSlot = (character: string): boolean => /^[\p{Nd}*]$/u.test(character)

/** Which digits of a national number are hidden: from, to. */
function hiddenDigits(number: string): [from: number, to: number] {
  const digits = number.normalize('NFKC')
  if (digits.length <= 6 || (/^[48]00/u.test(digits) && digits.length === 10)) return [0, 0]
  if (digits.length > 15) return [0, digits.length - 4]
  if (digits.startsWith('0') && digits.length >= 10) {
    const areaCode = /^0[12]/u.test(digits) ? 3 : 4
    // A landline has at most 8 digits after its area code; what follows is an extension.
    return [areaCode, Math.min(digits.length, areaCode + 8) - 4]
  }
  return [Math.max(0, digits.length - 8), digits.length - 4]
}

/** 440101199001011234 -> 4401**********1234; passports and permits keep two characters at either end, short texts less. */
export function maskIdentity(identity: string): string {
  return maskSlots(
    Array.from(identity),
    (character) => /^[\p{L}\p{Nd}*]$/u.test(character),
    (at, count) => {
      const visible = count === 15 || count >= 18 ? 4 : count >= 8 ? 2 : count >= 4 ? 1 : 0
      return at >= visible && at < count - visible
    },
  )
}

/** 粤B12345 -> 粤B***45 */
export function maskPlate(plate: string): string {
  return maskSlots(Array.from(plate), (character) => /^[\p{L}\p{Nd}*]$/u.test(character), (at, count) => at >= 2 && at < count - 2)
}

/** 6222 0212 3456 7890 -> 6222 **** **** 7890 */
export function maskBankCard(card: string): string {
  return maskSlots(Array.from(card), isDigitSlot, (at, count) => {
    const [head, tail] = count >= 12 ? [4, 4] : count >= 8 ? [0, 4] : [0, 0]
    return at >= head && at < count - tail
  })
}

/** zhangsan@example.com -> z***@example.com */
export function maskEmail(email: string): string {
  const sign = email.lastIndexOf('@')
  const local = sign < 0 ? email : email.slice(0, sign)
  const first = local.match(/^\P{M}\p{M}*|^\p{M}+/u)?.[0] ?? ''
  if (/^\**$/u.test(local)) return email
  return `${first}***${sign < 0 ? '' : email.slice(sign)}`
}

/** Puts a star on every slot that is hidden; `at` and `count` number the slots only. */
function maskSlots(
  characters: readonly string[],
  isSlot: (character: string) => boolean,
  isHidden: (at: number, count: number) => boolean,
): string {
  const count = characters.filter(isSlot).length
  let at = -1
  return characters
    .map((character) => {
      if (!isSlot(character)) return character
      at++
      return isHidden(at, count) ? STAR : character
    })
    .join('')
}
