import { go, usePlace, type Room } from '../router.ts'
import { useYearToLoad } from '../parts/year-to-load.ts'
import { useText } from '../text/text.ts'
import { useSync } from '../parts/sync-state.ts'
import { AttentionCount } from './AttentionCount.tsx'
import { Pressing } from './Pressing.tsx'
import { rooms } from './rooms.ts'
import look from './Frame.module.css'

export function Rail() {
  const t = useText()
  const current = usePlace((place) => place.room)
  const incidents = usePlace((place) => place.incidents)
  const conferences = usePlace((place) => place.conferences)
  const missing = useYearToLoad()
  const state = useSync()
  // who works alone is not offered what needs a head office; the foot and the palette lead there all the same
  const joined = state !== undefined && state.phase !== 'alone'
  const shown = shownAs[current] ?? current
  return (
    <nav className={look.rail} aria-label={t('frame.rail')} data-no-print>
      <a href="#main" className={look.skip}>{t('frame.skip')}</a>
      {rooms.filter(({ room }) => room !== 'sync' || joined || shown === 'sync').map(({ room, icon: RoomIcon }) => (
        <button
          key={room} type="button" className={look.roomButton}
          aria-current={room === shown ? 'page' : undefined}
          onClick={() => {
            // from a case or an incident on the whole page its room leads back to the list
            if (room === 'cases' && current === 'cases') go({ opened: 'beside', trail: [], act: undefined, from: undefined })
            else if (room === 'incidents' && current === 'incidents') go({ incidents: { ...incidents, open: false }, act: undefined, from: undefined })
            else if (room === 'conferences' && current === 'conferences') go({ conferences: { ...conferences, open: false }, act: undefined, from: undefined })
            else go({ room, from: undefined })
            document.getElementById('main')?.focus()
          }}
        >
          <RoomIcon size={20} stroke={1.6} aria-hidden />
          {t(`frame.${room}`)}
          {room === 'rules' && missing !== undefined && (
            <span className={look.dot} title={t('rules.yearMissing', { year: missing })}><span className="aloud">{t('rules.yearMissing', { year: missing })}</span></span>
          )}
          {room === 'now' && <Pressing />}
          {room === 'sync' && <AttentionCount count={state?.attention ?? 0} />}
        </button>
      ))}
    </nav>
  )
}

/** Rooms without a button of their own, and under which one they are found. */
const shownAs: Partial<Record<Room, Room>> = { register: 'cases', board: 'now', attention: 'sync', playbooks: 'incidents', overview: 'incidents' }
