/** The order with one of its members so many places further; nothing when it would leave the list. */
export function moved(order: readonly string[], id: string, by: number): string[] | undefined {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return undefined
  const rest = order.filter((one) => one !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
