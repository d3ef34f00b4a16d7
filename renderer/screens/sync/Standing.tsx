import type { SyncDetail, SyncState } from '../../../shared/contract/sync.ts'
import { useMinute } from '../../desk.ts'
import { instantText } from '../../parts/dates.ts'
import { spanText } from '../../parts/span-text.ts'
import { SyncIcon } from '../../parts/SyncIcon.tsx'
import { syncWords } from '../../parts/sync-words.ts'
import { useZone } from '../../session.ts'
import { useText, type Text } from '../../text/text.ts'
import { SyncTasks } from './SyncTasks.tsx'
import { Trouble } from './Trouble.tsx'
import look from './Sync.module.css'

/** A clock that is less wrong than this disturbs nobody. */
const clockSaidFrom = 60_000

/** The state in large, what can be done about it, and the facts behind it. */
export function Standing({ detail: { state, deviceName, nextAttempt, attachments } }: { detail: SyncDetail }) {
  const t = useText()
  const zone = useZone()
  const now = useMinute()
  const { sign, tone, words } = syncWords(t, state, now)
  const off = state.clockOff ?? 0
  const facts: [string, string | undefined][] = [
    [t('sync.standing.company'), state.company],
    [t('sync.standing.address'), state.address],
    [t('sync.standing.device'), deviceName],
    [t('sync.standing.lastContact'), contactText(t, state.lastContact, now, zone)],
    [t('sync.standing.nextAttempt'), nextAttempt === undefined ? undefined : instantText(t, nextAttempt, zone)],
    [t('sync.standing.attachments'), attachments.up + attachments.down > 0 ? t('sync.standing.attachmentsWait', attachments) : t('sync.standing.attachmentsFine')],
  ]
  const about = aboutState(t, state)
  return (
    <section className={look.section} aria-label={t('sync.standing.title')}>
      <h2 className={look.headline} data-tone={tone}><SyncIcon sign={sign} size={20} /> {words}</h2>
      {about && <p className={look.grey}>{about}</p>}
      {state.trouble && <Trouble trouble={state.trouble} />}
      <SyncTasks />
      <dl className={look.facts}>
        {facts.map(([name, fact]) => fact && <div key={name}><dt>{name}</dt><dd>{fact}</dd></div>)}
        {Math.abs(off) > clockSaidFrom && (
          <div>
            <dt>{t('sync.standing.clock')}</dt>
            <dd><strong className={look.soon}>{t(off > 0 ? 'sync.standing.clockFast' : 'sync.standing.clockSlow', { span: spanText(t, Math.abs(off)) })}</strong> {t('sync.standing.clockAbout')}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function contactText(t: Text, at: number | undefined, now: number, zone: string): string {
  if (at === undefined) return t('sync.standing.neverContacted')
  const words = instantText(t, at, zone)
  return now - at < 60_000 ? t('sync.standing.justNow', { at: words }) : t('sync.standing.ago', { at: words, span: spanText(t, now - at) })
}

/** One sentence that calms; what is wrong has a place of its own. */
function aboutState(t: Text, { trouble, waiting, phase, firstCopy }: SyncState): string | undefined {
  if (trouble) return undefined
  if (waiting > 0) return t('sync.standing.waiting')
  if (firstCopy && firstCopy.done < firstCopy.total) return undefined
  return phase === 'working' ? t('sync.standing.working') : t('sync.standing.synced')
}
