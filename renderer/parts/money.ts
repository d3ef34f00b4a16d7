/** Money is whole fen inside, yuan on screen: ¥12,300.00. Pure. */
const grouped = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const moneyText = (fen: number): string => `¥${grouped.format(fen / 100)}`

/** Yuan as typed, `12,300`, `1.23万`, `￥500.5`, -> fen; undefined for what is no amount or has more than two decimals. */
export function readMoney(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,¥元]/g, '')
  const parts = /^(\d+)(?:\.(\d+))?(万|萬|亿|億)?$/.exec(text)
  if (!parts) return undefined
  const [, whole = '', decimals = '', unit] = parts
  const places = unit === undefined ? 2 : unit === '万' || unit === '萬' ? 6 : 10
  if (decimals.length > places) return undefined
  const fen = Number(whole + decimals.padEnd(places, '0'))
  return Number.isSafeInteger(fen) && fen <= 1e15 ? fen : undefined
}

/** What the field shows for a stored amount. */
export const typedMoney = (fen: number | undefined): string => (fen === undefined ? '' : grouped.format(fen / 100))
