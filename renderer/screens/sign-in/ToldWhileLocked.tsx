/** What came while the workstation was locked: number, deadline and day, nothing of a person. On the desktop too, wherever the window is. */
import { useEffect } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import type { ShownReminder } from '../../../shared/contract/now.ts'
import { lastOfEach, reminderNotice, type ReminderNotice } from '../../../shared/reminders/notice.ts'
import { onDeskEvent } from '../../desk.ts'
import { showOnDesktop } from '../../frame/desktop-notices.ts'
import { language, sayWords, useText, type Text } from '../../text/text.ts'
import look from './SignIn.module.css'

interface ToldWhileLockedProps extends Pick<NonNullable<Workstation['locked']>, 'told' | 'zone'> { shell: Workstation['shell'] }

/** The latest stand here; the list of now has all. */
const shown = 5

export function ToldWhileLocked({ told, zone, shell }: ToldWhileLockedProps) {
  const t = useText()
  useEffect(() => onDeskEvent((event) => {
    if (event.type !== 'reminders' || shell === 'electron') return
    const notice = noticeOf(t, event.reminders, event.zone)
    if (notice) showOnDesktop(notice, () => {})
  }), [t, shell])
  const latest = lastOfEach(told).toSorted((a, b) => b.at - a.at)
  if (latest.length === 0) return null
  return (
    <section role="status" aria-label={t('signIn.locked.told')} className={look.told}>
      <h2 className={look.toldTitle}>{t('signIn.locked.told')}</h2>
      <ul className={look.toldList}>
        {latest.slice(0, shown).map((one) => {
          const notice = noticeOf(t, [one], zone)
          return notice && (
            <li key={notice.tag}>
              <span>{notice.title}</span> <span className={look.about}>{notice.body}</span>
            </li>
          )
        })}
      </ul>
      {latest.length > shown && <p className={look.about}>{t('signIn.locked.more', { count: latest.length - shown })}</p>}
    </section>
  )
}

const noticeOf = (t: Text, told: readonly ShownReminder[], zone: string): ReminderNotice | undefined =>
  reminderNotice(told, { say: sayWords(t), language: language(), zone })
