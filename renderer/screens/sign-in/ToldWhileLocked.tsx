/** What came while the workstation was locked: number, deadline and day, nothing of a person. On the desktop too, wherever the window is. */
import { useEffect, useRef } from 'react'
import type { ShownReminder } from '../../../shared/contract/now.ts'
import { lastOfEach, reminderNotice, type ReminderNotice } from '../../../shared/reminders/notice.ts'
import { showOnDesktop } from '../../frame/desktop-notices.ts'
import { language, sayWords, useText, type Text } from '../../text/text.ts'
import look from './SignIn.module.css'

interface ToldWhileLockedProps {
  told: readonly ShownReminder[]
  /** so many of them were told before */
  before: number
  /** of the branch, in which days are said */
  zone: string
  /** show what comes on the desktop; under Electron the main process does */
  onDesktop: boolean
}

/** The latest stand here; the list of now has all. */
const shown = 5

export function ToldWhileLocked({ told, before, zone, onDesktop }: ToldWhileLockedProps) {
  const t = useText()
  const onDesktopAlready = useRef(before)
  useEffect(() => {
    const fresh = told.slice(onDesktopAlready.current)
    onDesktopAlready.current = told.length
    const notice = onDesktop && noticeOf(t, fresh, zone)
    // in front of a locked workstation nobody need sit, so it is shown whatever window is the front one
    if (notice) showOnDesktop(notice, () => {})
  }, [t, told, zone, onDesktop])
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
