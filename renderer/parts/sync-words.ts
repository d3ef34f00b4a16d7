/**
 * Where the workstation stands with the head office, in one line: what kind of sign, which words. Pure; the frame shows it at all times, the page
 * begins with it. Nothing is said by a colour alone.
 */
import type { SyncState, SyncTrouble } from '../../shared/contract/sync.ts'
import { aside, type Text } from '../text/text.ts'
import { spanText } from './span-text.ts'

export type SyncSign = 'alone' | 'synced' | 'up' | 'down' | 'offline' | 'stopped' | 'attention'
export interface SyncWords { sign: SyncSign; tone: 'quiet' | 'done' | 'soon' | 'late'; words: string }

/** Shorter silences are a passing thing: a cable, a tunnel, a server that starts again. */
const longMs = 24 * 3_600_000
/** From here on how long it lasts is worth a word. */
const saidFrom = 60_000

export function syncWords(t: Text, state: SyncState, now: number): SyncWords {
  if (state.phase === 'alone') return { sign: 'alone', tone: 'quiet', words: t('sync.mark.alone') }
  const main = standing(t, state, now)
  const waiting = main.sign === 'up' || state.waiting === 0 ? [] : [t('sync.mark.waiting', { count: state.waiting })]
  if (state.attention === 0) return { ...main, words: joined(t, [main.words, ...waiting]) }
  const attention = t('sync.mark.attention', { count: state.attention })
  if (main.sign === 'synced') return { sign: 'attention', tone: 'soon', words: attention }
  return { sign: main.tone === 'late' ? main.sign : 'attention', tone: main.tone === 'late' ? 'late' : 'soon', words: joined(t, [main.words, ...waiting, attention]) }
}

const joined = (t: Text, words: readonly string[]): string => words.join(t('sync.mark.join'))

function standing(t: Text, state: SyncState, now: number): SyncWords {
  const { phase, trouble, waiting, firstCopy } = state
  if (trouble && stops.has(trouble)) return { sign: 'stopped', tone: 'late', words: t(`sync.mark.brief.${trouble}`) }
  if (trouble === 'removalHeld') return { sign: 'attention', tone: 'soon', words: t('sync.mark.brief.removalHeld') }
  if (phase === 'offline' || phase === 'stopped') return offline(t, state, now)
  if (firstCopy && firstCopy.done < firstCopy.total) return { sign: 'down', tone: 'quiet', words: t('sync.mark.fetching', { percent: percentOf(firstCopy) }) }
  if (state.lastContact === undefined) return { sign: 'down', tone: 'quiet', words: t('sync.mark.connecting') }
  if (waiting > 0) return { sign: 'up', tone: 'quiet', words: t('sync.mark.waiting', { count: waiting }) }
  return { sign: 'synced', tone: 'done', words: t('sync.mark.synced') }
}

/** Nothing goes on by itself: somebody has to do something. */
const stops: ReadonlySet<SyncTrouble> = new Set(['notEnrolled', 'revoked', 'store'])

function offline(t: Text, { lastContact, trouble }: SyncState, now: number): SyncWords {
  const silent = lastContact === undefined ? Number.POSITIVE_INFINITY : now - lastContact
  const since = lastContact === undefined ? t('sync.mark.never') : silent < saidFrom ? t('sync.mark.offline') : t('sync.mark.offlineFor', { span: spanText(t, silent) })
  const why = trouble && trouble !== 'unreachable' ? aside(t, t(`sync.mark.brief.${trouble}`)) : ''
  return { sign: 'offline', tone: silent >= longMs || why ? 'soon' : 'quiet', words: `${since}${why}` }
}

/** Whole only when it is: 99.9 % is not yet everything. */
export const percentOf = ({ done, total }: { done: number; total: number }): number => Math.min(done < total ? 99 : 100, Math.floor((done * 100) / Math.max(1, total)))
