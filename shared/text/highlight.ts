import { fold } from './fold.ts'
export function highlights(text: string, query: string): { from: number; to: number }[] {
  const at = fold(text).indexOf(fold(query.trim()))
  return at < 0 ? [] : [{ from: at, to: at + query.trim().length }]
}
export function snippet(text: string, query: string, width: number): { snippet: string; ranges: { from: number; to: number }[] } {
  const [first] = highlights(text, query)
  const start = Math.max(0, (first?.from ?? 0) - Math.floor(width / 3))
  const cut = text.slice(start, start + width)
  return { snippet: cut, ranges: highlights(cut, query) }
}
