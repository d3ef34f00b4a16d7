import { fold } from './fold.ts'
const runs = /\p{Script=Han}+|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv
const isHan = (run: string) => /^\p{Script=Han}/u.test(run)
const grams = (run: string): string[] => Array.from(run, (_, i) => [...run].slice(i, i + 2).join(''))
export const indexText = (text: string): string => (fold(text).match(runs) ?? []).flatMap((run) => (isHan(run) ? grams(run) : [run])).join(' ')
export function matchQuery(query: string): string | undefined {
  const terms = query.trim().split(/\s+/).flatMap((term) => {
    const found = fold(term).match(runs) ?? []
    const last = found.at(-1)
    if (!last) return []
    const tokens = found.flatMap((run, i) => (isHan(run) ? (i === found.length - 1 ? (run.length > 1 ? grams(run).slice(0, -1) : [run]) : grams(run)) : [run]))
    const prefix = !isHan(last) || last.length === 1
    return [`"${tokens.join(' ')}"${prefix ? ' *' : ''}`]
  })
  return terms.length > 0 ? terms.join(' AND ') : undefined
}
export function identifierTokens(id: string): string[] {
  const plain = fold(id).replace(/[\s\-]/g, '')
  return plain.length < 3 ? [plain] : Array.from({ length: plain.length - 2 }, (_, i) => plain.slice(i))
}
