import { useEffect } from 'react'
import { pressing } from '../../shared/reminders/pressing.ts'
import { useDesk } from '../desk.ts'
import { useStands } from '../parts/later.tsx'
import { useActor } from '../session.ts'
import { useText } from '../text/text.ts'
import look from './Frame.module.css'

/** More than that is a crowd. */
const most = 999

/** What presses this officer, as a number; the window's title says it too, bare, so that it is seen from behind another window. */
export function Pressing() {
  const t = useText()
  const { id } = useActor()
  const { value } = useDesk('now', {}, { enabled: useStands('room'), keep: true })
  const count = value ? pressing(value, id) : 0
  useEffect(() => {
    const name = `Redress ${t('words.product')}`
    document.title = count > 0 ? `(${count}) ${name}` : name
    return () => {
      document.title = name
    }
  }, [t, count])
  if (count === 0) return null
  return <span className={look.pressing}><span aria-hidden>{count > most ? `${most}+` : count}</span><span className="aloud">{t('words.reminder.pressing', { count })}</span></span>
}
