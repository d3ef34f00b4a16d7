/**
 * Reads an amount of yuan as whole fen, in decimal text arithmetic: 0.1 + 0.2 never happens to somebody's claim. Another
 * currency, a range or a guess (约5000) is not an amount: it is refused, so that nobody adds dollars to yuan.
 */

const units: Record<string, bigint> = {
  百: 100n, 千: 1000n, 仟: 1000n, 万: 10_000n, 萬: 10_000n, 十万: 100_000n, 百万: 1_000_000n, 百萬: 1_000_000n,
  千万: 10_000_000n, 千萬: 10_000_000n, 亿: 100_000_000n, 億: 100_000_000n,
}
const longestAmount = 60
const currency = '(?:人民币|人民幣|rmb|cny|¥)?'
const digits = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,20}))?`
const scale = '(十万|百万|百萬|千万|千萬|[百千仟万萬亿億])?(?:元整|元|圆|圓|块|塊|rmb|cny)?'
const shape = new RegExp(String.raw`^(\()?([-+])?${currency}([-+])?${digits}${scale}(\))?$`, 'i')

/**
 * @param unit the unit that the header states (万元), used where the cell states none
 * @returns whole fen as a decimal integer (`-123450`), or null
 */
export function amountInFen(cell: string | number, unit = ''): string | null {
  if (typeof cell === 'string' && cell.length > longestAmount) return null
  const text = typeof cell === 'number' ? String(cell) : cell.normalize('NFKC').replace(/[\s'_]/g, '').replace('−', '-')
  const match = shape.exec(text)
  if (!match) return null
  const [, open, before, after, whole = '', fraction = '', ownUnit, close] = match
  if ((open === undefined) !== (close === undefined) || (before !== undefined && after !== undefined)) return null
  const factor = units[ownUnit ?? unit] ?? 1n
  const scaled = BigInt(whole.replaceAll(',', '') + fraction) * factor * 100n
  const divisor = 10n ** BigInt(fraction.length)
  const fen = (scaled + divisor / 2n) / divisor
  const negative = open !== undefined || before === '-' || after === '-'
  return negative && fen > 0n ? `-${fen}` : String(fen)
}

/** 涉及金额（万元） says 万; a header without a unit says nothing. */
export function unitOfHeader(header: string): string {
  const match = /(十万|百万|百萬|千万|千萬|[百千万萬亿億])元/.exec(header.normalize('NFKC'))
  return match?.[1] ?? ''
}
