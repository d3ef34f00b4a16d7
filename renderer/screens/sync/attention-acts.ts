/** What can be done with an item of the attention list, and why not. The keys are the same for every item. Pure. */
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { Text } from '../../text/text.ts'

export type AttentionAct = 'reissue' | 'accept' | 'ask' | 'open'
export const attentionKeys: Record<AttentionAct, string> = { reissue: 'r', accept: 'a', ask: 'q', open: 'o' }

export interface OfferedAct { act: AttentionAct; words: string; refused: string | undefined }

const isCase = ({ entity }: Pick<AttentionItem, 'entity'>): boolean => entity.startsWith('case/')
/** What can be opened, by the first part of its name. */
const openWords = { case: 'sync.attention.openCase', incident: 'sync.attention.openIncident', conference: 'sync.attention.openConference' } as const
const openWord = ({ entity }: Pick<AttentionItem, 'entity'>) => openWords[entity.slice(0, entity.indexOf('/')) as keyof typeof openWords] as (typeof openWords)[keyof typeof openWords] | undefined
/** Nobody's choice between two writings: only to be known. */
export const onlyKnown = ({ is }: Pick<AttentionItem, 'is'>): boolean => is === 'quarantined' || is === 'newerApp'
/** Whose writing stands against this one, when it is another person's. */
export const askable = ({ other, entity }: AttentionItem, me: OfficerId): OfficerId | undefined => (other && other.actor !== me && isCase({ entity }) ? other.actor : undefined)

export function offeredActs(t: Text, item: AttentionItem, me: OfficerId): OfferedAct[] {
  const known = onlyKnown(item)
  const open = openWord(item)
  // what stands already is not given again; what nobody could read only when it can be read by now
  const again = known ? item.reissuable : item.is !== 'overwrote'
  return [
    ...(again ? [{ act: 'reissue' as const, words: t('sync.attention.reissue'), refused: item.reissuable ? undefined : t('sync.attention.notReissuable') }] : []),
    { act: 'accept', words: t(known ? 'sync.attention.acknowledge' : 'sync.attention.accept'), refused: undefined },
    ...(known ? [] : [{ act: 'ask' as const, words: t('sync.attention.ask'), refused: askable(item, me) ? undefined : t('sync.attention.nobodyToAsk') }]),
    ...(open ? [{ act: 'open' as const, words: t(open), refused: undefined }] : []),
  ]
}
