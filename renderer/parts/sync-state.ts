/** What every screen may ask about the head office: where we stand, and what this officer has to look at. */
import { useMemo } from 'react'
import type { AttentionItem, SyncState } from '../../shared/contract/sync.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { useDesk } from '../desk.ts'

export const useSync = (): SyncState | undefined => useDesk('sync', {}, { keep: true }).value

/** Read only where there is something to read: most desks have an empty list most of the time. */
export function useAttentionOf(entity: EntityId): readonly AttentionItem[] {
  const some = (useSync()?.attention ?? 0) > 0
  const { value } = useDesk('attention', {}, { enabled: some, keep: true })
  return useMemo(() => (some ? (value ?? []).filter((item) => item.entity === entity) : []), [some, value, entity])
}
