/**
 * The sums that a resolution names in its words, held against its amount: 「赔付5万元」 with ¥30,000.00 in the field beside it is a slip that nobody finds
 * once it is signed. It warns and never refuses: words may name a sum that is not the one that is paid. Pure.
 */
import { extract } from '../text/extract.ts'

/** 赔付5.5万 without 元, as people write: a sum where the word ends with it, and not 5万户 or 5万美元. */
const unitLeftOut = /(?<=[\d一二三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟])[万萬亿億](?=整|$|[\s\p{P}])/gu

/** In fen, in the order of the text, each once. Foreign money is none, and what cannot be read is left out. */
export function amountsSaid(text: string): number[] {
  const found = extract(text.replace(unitLeftOut, '$&元')).flatMap((one) => (one.kind === 'amount' && one.value > 0 ? [one.value] : []))
  return [...new Set(found)]
}

/** The sums of the words (fen) where neither one of them nor all of them together is the amount; nothing where there is no amount or no sum. */
export function amountsApart({ text, amount }: { text: string; amount?: number | undefined }): number[] {
  const said = amountsSaid(text)
  return amount === undefined || said.includes(amount) || said.reduce((sum, one) => sum + one, 0) === amount ? [] : said
}
