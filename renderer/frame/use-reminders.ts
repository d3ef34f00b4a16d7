/** Reminders that fire: a word at the foot of the window, and on the desktop when nobody looks at it. Several that come together are one. */
import { useEffect } from 'react'
import type { EntityId } from '../../shared/log/op.ts'
import { lastOfEach, reminderNotice } from '../../shared/reminders/notice.ts'
import { onDeskEvent } from '../desk.ts'
import { tell } from '../parts/toasts.ts'
import { go, openEntity } from '../router.ts'
import { useSeat } from '../session.ts'
import { labelled, language, sayWords, useText } from '../text/text.ts'
import { showOnDesktop } from './desktop-notices.ts'

export function useReminders(): void {
  const t = useText()
  const { shell } = useSeat()
  useEffect(() => onDeskEvent((event) => {
    if (event.type === 'show') show(event.id)
    if (event.type !== 'reminders') return
    const notice = reminderNotice(event.reminders, { say: sayWords(t), language: language(), zone: event.zone })
    const [first, ...others] = lastOfEach(event.reminders)
    if (!notice || !first) return
    const alone = others.length === 0
    const open = () => show(alone ? first.key.entity : undefined)
    tell(alone ? labelled(t, notice.title, notice.body) : notice.title, { way: { words: t(alone ? 'now.told.open' : 'now.told.show'), go: open } })
    // whoever sees the window needs no notice beside it
    if (shell !== 'electron' && !document.hasFocus()) showOnDesktop(notice, open)
  }), [t, shell])
}

/** The case that was told of, or the steps of the incident; of several the list of now. */
function show(id: EntityId | undefined): void {
  if (id) openEntity(id, 'run')
  else go({ room: 'now' })
}
