/** Whole numbers in Chinese numerals, everyday and financial (三万五千, 伍佰元, 一百零五, 两千三), as simplified text. */
const digits = new Map(Array.from('零一二三四五六七八九', (character, value) => [character, value]))
for (const [i, character] of Array.from('〇壹贰叁肆伍陆柒捌玖').entries()) digits.set(character, i)
digits.set('两', 2)

const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])
const bigUnits = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
])

export const chineseNumerals = [...digits.keys(), ...units.keys(), ...bigUnits.keys()].join('')

/** The value, or undefined when the text is no number. A last digit without unit counts a tenth of the unit before it: 三万五 is 35,000. */
export function parseChineseNumber(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastUnit = 1
  for (const character of text) {
    const value = digits.get(character)
    const unit = units.get(character)
    const bigUnit = bigUnits.get(character)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
      if (value === 0) lastUnit = 1
    } else if (unit !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * unit
      digit = undefined
      lastUnit = unit
    } else if (bigUnit !== undefined) {
      const below = section + (digit ?? 0)
      if (below === 0 && total === 0) return undefined
      total = (bigUnit === 100_000_000 ? total + below : below) * bigUnit + (bigUnit === 100_000_000 ? 0 : total)
      section = 0
      digit = undefined
      lastUnit = bigUnit
    } else {
      return undefined
    }
  }
  if (text === '') return undefined
  const rest = digit === undefined ? 0 : lastUnit >= 100 ? digit * (lastUnit / 10) : digit
  return total + section + rest
}
