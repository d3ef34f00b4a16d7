import { go, usePlace, type Room } from '../router.ts'
import { useYearToLoad } from '../parts/year-to-load.ts'
import { useText } from '../text/text.ts'
import { Pressing } from './Pressing.tsx'
import { rooms } from './rooms.ts'
import look from './Frame.module.css'

export function Rail() {
  const t = useText()
  const current = usePlace((place) => place.room)
  const missing = useYearToLoad()
  return (
    <nav className={look.rail} aria-label={t('frame.rail')} data-no-print>
      <a href="#main" className={look.skip}>{t('frame.skip')}</a>
      {rooms.map(({ room, icon: RoomIcon }) => (
        <button
          key={room} type="button" className={look.roomButton}
          aria-current={room === (shownAs[current] ?? current) ? 'page' : undefined}
          onClick={() => {
            // from a case on the whole page its room leads back to the list
            go(room === 'cases' && current === 'cases' ? { opened: 'beside', trail: [], act: undefined, from: undefined } : { room, from: undefined })
            document.getElementById('main')?.focus()
          }}
        >
          <RoomIcon size={20} stroke={1.6} aria-hidden />
          {t(`frame.${room}`)}
          {room === 'rules' && missing !== undefined && (
            <span className={look.dot} title={t('rules.yearMissing', { year: missing })}><span className="aloud">{t('rules.yearMissing', { year: missing })}</span></span>
          )}
          {room === 'now' && <Pressing />}
        </button>
      ))}
    </nav>
  )
}

/** Rooms without a button of their own, and under which one they are found. */
const shownAs: Partial<Record<Room, Room>> = { register: 'cases', board: 'now' }
