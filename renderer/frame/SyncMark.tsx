import { useMinute } from '../desk.ts'
import { keyText } from '../key-match.ts'
import { SyncIcon } from '../parts/SyncIcon.tsx'
import { useSync } from '../parts/sync-state.ts'
import { syncWords } from '../parts/sync-words.ts'
import { go } from '../router.ts'
import { useText } from '../text/text.ts'
import { syncKey } from './sync-keys.ts'
import look from './Frame.module.css'

/** Where we stand with the head office, always in sight and in words; a click leads to the whole of it. */
export function SyncMark() {
  const t = useText()
  const state = useSync()
  const minute = useMinute()
  if (!state) return <span className={look.push} />
  const { sign, tone, words } = syncWords(t, state, minute)
  return (
    <span className={look.push}>
      <button
        type="button" className={`${look.footButton} ${look.sync}`} data-tone={tone} aria-label={t('sync.mark.label', { words })}
        title={`${t(state.phase === 'alone' ? 'sync.mark.aloneHint' : 'sync.mark.hint')} · ${keyText(syncKey)}`} onClick={() => go({ room: state.attention > 0 ? 'attention' : 'sync' })}
      >
        <SyncIcon sign={sign} size={14} /> <span className={look.cut}>{words}</span>
      </button>
    </span>
  )
}
