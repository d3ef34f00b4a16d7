import { IconKeyboard, IconLock, IconLogout } from '@tabler/icons-react'
import { useDesk } from '../desk.ts'
import { ClockChip } from '../parts/ClockChip.tsx'
import { lock } from '../presence.ts'
import { openCase } from '../router.ts'
import { useSeat } from '../session.ts'
import { useText } from '../text/text.ts'
import { openOverlay } from './overlay.ts'
import { SyncMark } from './SyncMark.tsx'
import look from './Frame.module.css'

/** Who sits here, where, where we stand with the head office, and the next deadline. */
export function Foot({ onSignOut }: { onSignOut: () => void }) {
  const t = useText()
  const { session, demonstration } = useSeat()
  return (
    <footer className={look.foot} aria-label={t('frame.foot')} data-no-print>
      <span><span className={look.who}>{session.officer.name}</span> · {t(`words.role.${session.officer.role}`)}</span>
      <span>{session.branch.name}</span>
      {demonstration && <span className={look.demo}>{t('frame.demonstration')}</span>}
      <NextDue />
      <SyncMark />
      <button
        type="button" className={look.footButton} onClick={() => openOverlay('keys')}
      >
        <IconKeyboard size={14} aria-hidden /> {t('frame.keys')} <kbd>?</kbd>
      </button>
      <button
        type="button" className={look.footButton} title={`${t('frame.act.lock')} Ctrl L`} aria-label={t('frame.act.lock')}
        onClick={() => void lock(t('frame.act.lock'))}
      >
        <IconLock size={14} aria-hidden />
      </button>
      <button
        type="button" className={look.footButton} onClick={onSignOut}
      >
        <IconLogout size={14} aria-hidden /> {t('frame.signOut')}
      </button>
    </footer>
  )
}

/** The earliest deadline among one's own cases. */
function NextDue() {
  const t = useText()
  const { value } = useDesk('caseQueue', { view: 'mine', limit: 1 }, { keep: true })
  const next = value?.items[0]
  if (!value) return null
  if (!next?.clock.dueAt) return <span>{t('frame.nextDueNone')}</span>
  return (
    <button type="button" className={`${look.footButton} ${look.next}`} onClick={() => openCase(next.id)}>
      {t('frame.nextDue')} <ClockChip facts={next.clock} /> <span className={look.cut}>{next.complainant}</span>
    </button>
  )
}
