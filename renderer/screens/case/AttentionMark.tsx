import { IconAlertTriangle } from '@tabler/icons-react'
import type { EntityId } from '../../../shared/log/op.ts'
import { useAttentionOf } from '../../parts/sync-state.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Case.module.css'

/** Something of this case stands on the attention list: one click from where it is worked on. */
export function AttentionMark({ id }: { id: EntityId }) {
  const t = useText()
  const items = useAttentionOf(id)
  const [first] = items
  if (!first) return null
  return (
    <button type="button" className={look.attention} onClick={() => go({ room: 'attention', part: first.opId })}>
      <IconAlertTriangle size={14} aria-hidden /> {t('sync.attention.onCase', { count: items.length })}
    </button>
  )
}
