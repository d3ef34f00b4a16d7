import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { may } from '../../../shared/access/may.ts'
import { useMinute } from '../../desk.ts'
import { dateText } from '../../parts/dates.ts'
import { go } from '../../router.ts'
import { useActor, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { DesktopNotices } from './DesktopNotices.tsx'
import look from './Now.module.css'

/** Today, and for those who lead the board beside it. */
export function NowHead({ current }: { current: 'now' | 'board' }) {
  const t = useText()
  const zone = useZone()
  const leads = useLeads()
  return (
    <header className={look.head}>
      {leads ? (
        <nav className={look.tabs} aria-label={t('now.tabs')}>
          {(['now', 'board'] as const).map((room) => (
            <button key={room} type="button" className={look.tab} aria-current={room === current ? 'page' : undefined} onClick={() => go({ room })}>
              {room === current ? <h1>{t(`frame.${room}`)}</h1> : t(`frame.${room}`)}
            </button>
          ))}
        </nav>
      ) : <h1>{t('frame.now')}</h1>}
      <span className={look.grey}>{dateText(t, dateOf(useMinute(), zone))}</span>
      <DesktopNotices />
    </header>
  )
}

/** Whoever looks through cases sees everybody's clocks. */
export const useLeads = (): boolean => may(useActor(), 'case.look')
