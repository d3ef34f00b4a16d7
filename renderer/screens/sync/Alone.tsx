import { Button } from '@mantine/core'
import type { SyncState } from '../../../shared/contract/sync.ts'
import { useMinute } from '../../desk.ts'
import { SyncIcon } from '../../parts/SyncIcon.tsx'
import { syncWords } from '../../parts/sync-words.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Sync.module.css'

/** Nothing is missing here: a desk may work by itself for good. What would change, and the way to it. */
export function Alone({ state }: { state: SyncState }) {
  const t = useText()
  const { sign, words } = syncWords(t, state, useMinute())
  return (
    <div className={look.column}>
      <h2 className={look.headline}><SyncIcon sign={sign} size={20} /> {words}</h2>
      <p>{t('sync.standing.alone')}</p>
      <p className={look.grey}>{t('sync.standing.aloneHow')}</p>
      <div><Button variant="default" onClick={() => go({ room: 'settings', part: 'join' })}>{t('sync.standing.join')}</Button></div>
    </div>
  )
}
