import { useSync } from '../../parts/sync-state.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Sync.module.css'

const words = { sync: 'sync.title', attention: 'sync.attentionTab' } as const

/** Where we stand, and what somebody has to look at. */
export function SyncHead({ current }: { current: 'sync' | 'attention' }) {
  const t = useText()
  const attention = useSync()?.attention ?? 0
  return (
    <header className={look.head}>
      <nav className={look.tabs} aria-label={t('sync.tabs')}>
        {(['sync', 'attention'] as const).map((room) => (
          <button key={room} type="button" className={look.tab} aria-current={room === current ? 'page' : undefined} onClick={() => go({ room })}>
            {room === current ? <h1>{t(words[room])}</h1> : t(words[room])}
            {room === 'attention' && attention > 0 && <span className={look.count}>{attention}</span>}
          </button>
        ))}
      </nav>
    </header>
  )
}
