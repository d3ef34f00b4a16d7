import { go, usePlace } from '../router.ts'
import { useText } from '../text/text.ts'
import { rooms } from './rooms.ts'
import look from './Frame.module.css'

export function Rail() {
  const t = useText()
  const current = usePlace((place) => place.room)
  return (
    <nav className={look.rail} aria-label={t('frame.rail')} data-no-print>
      <a href="#main" className={look.skip}>{t('frame.skip')}</a>
      {rooms.map(({ room, icon: RoomIcon }) => (
        <button
          key={room} type="button" className={look.roomButton}
          aria-current={room === current || (room === 'cases' && current === 'register') ? 'page' : undefined}
          onClick={() => {
            // from a case on the whole page its room leads back to the list
            go(room === 'cases' && current === 'cases' ? { opened: 'beside', trail: [], act: undefined } : { room })
            document.getElementById('main')?.focus()
          }}
        >
          <RoomIcon size={20} stroke={1.6} aria-hidden />
          {t(`frame.${room}`)}
        </button>
      ))}
    </nav>
  )
}
