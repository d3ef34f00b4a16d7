/**
 * What can be taken from a pasted message into a new case: names, telephone and identity numbers, policy numbers, amounts, dates. Each with
 * the range it was read from, so that the officer sees what was taken and decides. It would rather miss than invent: numbers must pass
 * their check, names need a word that announces them.
 */
import { chineseNumerals, parseChineseNumber } from './chinese-number.ts'
import { dateOfDay, dayOfDate } from '../calendar/civil.ts'
import { namesIn } from './extract-names.ts'
import { foldWithMap, originalRange, type TextRange } from './fold.ts'
import { checkCreditCode, checkIdentity, checkResidentId, type Identity } from './identity.ts'
import { checkPhone, type Phone } from './phone.ts'

export type Taken = TextRange &
  (
    | { kind: 'name'; value: string }
    | { kind: 'phone'; value: Phone }
    | { kind: 'identity'; value: Identity }
    /** capitals, digits and dashes */
    | { kind: 'policy'; value: string }
    /** fen */
    | { kind: 'amount'; value: number }
    /** YYYY-MM-DD */
    | { kind: 'date'; value: string }
  )

/** A full-width comma, unless it groups full-width digits by thousands. */
const clauseComma = /(?<![０-９])，|，(?![０-９]{3}(?![０-９]))/gu

type Finder = (text: string, today: string | undefined) => Taken[]

/**
 * Everything found, in the order of the text, without overlaps: a number is what its stricter reading says. A date without a year is taken
 * as the last such date up to `today` (YYYY-MM-DD); without `today` it is left alone.
 */
export function extract(text: string, today?: string): Taken[] {
  // Folding makes every comma the same; one that ends a clause must not join two figures.
  const folded = foldWithMap(text.replace(clauseComma, '、'))
  const finders: Finder[] = [policies, identities, phones, dates, amounts, names]
  const taken: Taken[] = []
  for (const find of finders) {
    for (const found of find(folded.folded, today)) {
      if (!taken.some(({ from, to }) => found.from < to && from < found.to)) taken.push(found)
    }
  }
  return taken.map((found) => ({ ...found, ...originalRange(folded, found) })).sort((a, b) => a.from - b.from)

  function names(foldedText: string): Taken[] {
    return namesIn(foldedText).map((range) => {
      const { from, to } = originalRange(folded, range)
      return { ...range, kind: 'name', value: text.slice(from, to) }
    })
  }
}

/** Matches of a pattern with the `d` flag: the text and place of its first group. */
function* groups(text: string, pattern: RegExp): Generator<{ found: string; range: TextRange; match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    const place = match.indices?.[1]
    if (place) yield { found: match[1] ?? '', range: { from: place[0], to: place[1] }, match }
  }
}

const policyPattern =
  /(?:保单|保险单|保险合同)(?:号码|编号|号)?(?:分别)?(?:是|为)?[\s:(]*((?:[a-z0-9][a-z0-9-]{4,28}[a-z0-9])(?:\s*[、,和及;]\s*[a-z0-9][a-z0-9-]{4,28}[a-z0-9])*)/dgu
const policyPart = /[a-z0-9][a-z0-9-]{4,28}[a-z0-9]/gu

const policies: Finder = (text) =>
  [...groups(text, policyPattern)].flatMap(({ found, range }) =>
    Array.from(found.matchAll(policyPart), (part): Taken => {
      const from = range.from + part.index
      return { kind: 'policy', value: part[0].toUpperCase(), from, to: from + part[0].length }
    }).filter(({ value }) => /\d{4}/u.test(String(value).replaceAll('-', ''))),
  )

const documentPattern = /(?:护照|通行证|回乡证|台胞证)(?:号码|编号|号)?(?:是|为)?[\s:]*([a-z]{0,2}\d{6,10}[a-z]?)(?![a-z0-9])/dgu
const eighteenPattern = /(?<![a-z0-9])([a-z0-9]{2}\d{6}[a-z0-9]{10})(?![a-z0-9])/dgu

const identities: Finder = (text, today) => [
  ...[...groups(text, eighteenPattern)].flatMap(({ found, range }) => {
    const resident = checkResidentId(found, today)
    const answer = resident.ok ? resident : checkCreditCode(found)
    return answer.ok ? [{ kind: 'identity', value: answer.value, ...range } satisfies Taken] : []
  }),
  ...[...groups(text, documentPattern)].flatMap(({ found, range }) => {
    const answer = checkIdentity(found, today)
    return answer.ok ? [{ kind: 'identity', value: answer.value, ...range } satisfies Taken] : []
  }),
]

const phonePatterns = [
  /(?<![a-z0-9])((?:(?:\+|00)?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?![a-z0-9])/dgu,
  /(?<![a-z0-9])((?:\+|00)(?:852|853|886)[\s-]?\d[\d\s-]{6,10}\d)(?![a-z0-9])/dgu,
  /(?<![a-z0-9])(\(?0\d{2,3}\)?[\s-]?\d{3,4}[\s-]?\d{4}(?:(?:-|转|分机|ext\.?)\s?\d{1,6})?)(?![a-z0-9])/dgu,
]

/** Persons' numbers only: a hotline that the message names is the company's. */
const phones: Finder = (text) =>
  phonePatterns.flatMap((pattern) =>
    [...groups(text, pattern)].flatMap(({ found, range }) => {
      const answer = checkPhone(found)
      return answer.ok && answer.value.kind !== 'service' ? [{ kind: 'phone', value: answer.value, ...range } satisfies Taken] : []
    }),
  )

const fullDate = /(?<!\d|\d[.,])((\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?:\s?[日号])?)(?![\d])/dgu
const yearlessDate = /(?<![\d年/.-])((\d{1,2})\s?月\s?(\d{1,2})\s?[日号])/dgu

const dates: Finder = (text, today) => [
  ...[...groups(text, fullDate)].flatMap(({ range, match }) => dateTaken(range, Number(match[2]), match[3], match[4])),
  ...(today === undefined
    ? []
    : [...groups(text, yearlessDate)].flatMap(({ range, match }) => {
        const year = Number(today.slice(0, 4))
        const thisYear = dateTaken(range, year, match[2], match[3])
        const isPast = thisYear.every(({ value }) => String(value) <= today)
        return isPast ? thisYear : dateTaken(range, year - 1, match[2], match[3])
      })),
]

function dateTaken(range: TextRange, year: number, month = '', dayOfMonth = ''): Taken[] {
  const day = dayOfDate(`${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
  return Number.isNaN(day) || year < 1900 ? [] : [{ kind: 'date', value: dateOfDay(day), ...range }]
}

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
/** A figure right behind (块五) would change the value: such an amount is left alone. */
const TAIL = String.raw`(?:元|圆|块)钱?整?(?:([1-9])角)?(?:([1-9])分)?(?![\d一二三四五六七八九])`
const digitAmount = new RegExp(
  String.raw`(?<!\d|\d[.,]|[a-z])((?:¥|rmb|人民币)?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(百万|千万|十万|[百千万亿])?(?:余|多|来)?\s*(${TAIL})|¥\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万|亿)?(?!\d|[.,]\d|\s*[元圆块百千万亿]))`,
  'dgu',
)
const writtenAmount = new RegExp(String.raw`(?<![${chineseNumerals}第\d])(([${chineseNumerals}]+)(?:余|多|来)?${TAIL})`, 'dgu')

const amounts: Finder = (text) => [
  ...[...groups(text, digitAmount)].flatMap(({ range, match }) => {
    const whole = (match[2] ?? match[8] ?? '').replaceAll(',', '')
    const scale = scales[match[4] ?? match[10] ?? ''] ?? 1
    return amountTaken(range, Number(`${whole}${match[3] ?? match[9] ?? ''}`) * scale, match[6], match[7])
  }),
  ...[...groups(text, writtenAmount)].flatMap(({ range, match }) =>
    amountTaken(range, parseChineseNumber(match[2] ?? ''), match[3], match[4]),
  ),
]

function amountTaken(range: TextRange, yuan: number | undefined, jiao = '0', fen = '0'): Taken[] {
  const value = Math.round((yuan ?? Number.NaN) * 100) + Number(jiao) * 10 + Number(fen)
  return Number.isSafeInteger(value) ? [{ kind: 'amount', value, ...range }] : []
}
