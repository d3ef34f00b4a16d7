/** Sums of money in a folded message, in fen: 1,234.56元, 3.5万元, ¥1200, 三万五千元, 3元5角2分. */
import { chineseNumerals, parseChineseNumber } from './chinese-number.ts'
import type { Taken } from './extract.ts'
import { matchesOf } from './matches.ts'

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 }

const FIGURES = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`
/** 元, 角, 分. A figure right behind (块五) would change the value: such an amount is left alone. */
const TAIL = String.raw`(?:元|圆|块)钱?整?(?:([1-9])角)?(?:([1-9])分)?(?![\d一二三四五六七八九])`
/** Inside a longer number (3万5千), or behind a letter, figures are no amount. */
const START = String.raw`(?<!\d|\d[.,]|\d[百千万亿]|[a-z])`

const withUnit = new RegExp(
  String.raw`${START}((?:¥|rmb|人民币)?\s*${FIGURES}\s*(百万|千万|十万|[百千万亿])?(?:余|多|来)?\s*${TAIL})`,
  'dgu',
)
const withSign = new RegExp(String.raw`${START}(¥\s*${FIGURES}\s*(万|亿)?(?!\d|[.,]\d|\s*[元圆块百千万亿]))`, 'dgu')
const inNumerals = new RegExp(String.raw`(?<![${chineseNumerals}第\d])(([${chineseNumerals}]+)(?:余|多|来)?${TAIL})`, 'dgu')

export function amountsIn(text: string): Taken[] {
  const taken: Taken[] = []
  for (const { range, groups } of [...matchesOf(text, withUnit), ...matchesOf(text, withSign)]) {
    const [, , whole = '', fraction = '', scale = '', jiao = '', fen = ''] = groups
    const yuan = Number(whole.replaceAll(',', '') + fraction) * (scales[scale] ?? 1)
    add(yuan, jiao, fen, range)
  }
  for (const { range, groups } of matchesOf(text, inNumerals)) {
    const [, , numerals = '', jiao = '', fen = ''] = groups
    add(parseChineseNumber(numerals), jiao, fen, range)
  }
  return taken

  function add(yuan: number | undefined, jiao: string, fen: string, range: { from: number; to: number }): void {
    const value = Math.round((yuan ?? Number.NaN) * 100) + Number(jiao) * 10 + Number(fen)
    if (Number.isSafeInteger(value)) taken.push({ kind: 'amount', value, ...range })
  }
}
