/** What is wrong with a command that is being typed: one sentence for each member, by the command's own schema. Pure. */
import { domainCommands } from '../../shared/aggregates.ts'
import { acts } from '../../shared/contract/acts.ts'
import type { Text } from '../text/text.ts'
import { readMoney } from './money.ts'

/** Path of each member that the command's schema does not take -> the sentence under its field. */
export function problemsOf(t: Text, type: string, body: object): Map<string, string> {
  const known: Record<string, {
    safeParse: (value: unknown) => { success: boolean; error?: { issues: readonly Issue[] } },
  }> = { ...domainCommands, ...acts }
  const problems = new Map<string, string>()
  for (const issue of known[type]?.safeParse(body).error?.issues ?? []) {
    const path = issue.path.join('.')
    // the desk gives id and number of a new case, incident or conference
    if (numbered.has(type) && (path === 'id' || path === 'number')) continue
    if (!problems.has(path)) problems.set(path, problemText(t, issue, body))
  }
  return problems
}

const numbered: ReadonlySet<string> = new Set(['case.register', 'incident.open', 'conference.call'])

interface Issue { code: string; expected?: unknown; path: readonly PropertyKey[]; message: string; minimum?: unknown; maximum?: unknown }

function problemText(t: Text, { code, path, expected, minimum, maximum }: Issue, body: unknown): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], body)
  if (path.at(-1) === 'passphrase' && code === 'too_small') return t('refusal.passphraseShort')
  if (typeof value === 'number' && code === 'too_big' && typeof maximum === 'number') return t('refusal.numberTooBig', { most: maximum })
  if (typeof value === 'number' && code === 'too_small' && typeof minimum === 'number' && minimum > 1) return t('refusal.numberTooSmall', { least: minimum })
  if (expected === 'number' || expected === 'int' || typeof value === 'number') return value === undefined ? t('refusal.required') : t('refusal.unreadableNumber')
  if (value === undefined || value === '' || value === null || code === 'too_small') return t('refusal.required')
  return code === 'too_big' ? t('refusal.tooLong') : t('refusal.unreadable')
}

/** Under a field for money: how an amount can be written says more than that the command cannot be read. */
export function moneyProblem(t: Text, typed: string, left: boolean, error: string | undefined): string | undefined {
  const unreadable = typed.trim() !== '' && readMoney(typed) === undefined
  if (!unreadable || (!left && error === undefined)) return error
  const [, withoutSign] = /^\s*[-−](.*)$/u.exec(typed.normalize('NFKC')) ?? []
  return t(withoutSign !== undefined && readMoney(withoutSign) !== undefined ? 'refusal.negativeMoney' : 'refusal.unreadableMoney')
}
