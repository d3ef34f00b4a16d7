import { IconBell, IconBellOff } from '@tabler/icons-react'
import { askForNotices, useNoticePermission } from '../../frame/desktop-notices.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import look from './Now.module.css'

/** Whether reminders come to the desktop too. The browser asks its own question, and only after this click. */
export function DesktopNotices() {
  const t = useText()
  const { shell } = useSeat()
  const permission = useNoticePermission()
  if (shell === 'electron' || permission === 'unsupported') return null
  if (permission === 'default') {
    return (
      <button type="button" className={look.notices} title={t('now.notices.about')} onClick={() => void askForNotices()}>
        <IconBell size={15} aria-hidden /> {t('now.notices.ask')}
      </button>
    )
  }
  return permission === 'granted'
    ? <span className={look.noticesState}><IconBell size={15} aria-hidden /> {t('now.notices.granted')}</span>
    : <span className={look.noticesState} title={t('now.notices.deniedAbout')}><IconBellOff size={15} aria-hidden /> {t('now.notices.denied')}</span>
}
