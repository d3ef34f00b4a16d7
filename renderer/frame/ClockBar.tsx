import { IconClockExclamation } from '@tabler/icons-react'
import { useEffect } from 'react'
import { may } from '../../shared/access/may.ts'
import { execute, setClockBehind, useDesk } from '../desk.ts'
import { spanText } from '../parts/span-text.ts'
import { tell } from '../parts/toasts.ts'
import { useActor } from '../session.ts'
import { useText } from '../text/text.ts'
import look from './Frame.module.css'

/** A computer's clock that was set back: what happened, that nothing is hidden by it, what to do. The chips of this window follow the desk's time. */
export function ClockBar() {
  const t = useText()
  const actor = useActor()
  const { value } = useDesk('now', {}, { keep: true })
  const behind = value?.clockBehind ?? 0
  useEffect(() => {
    setClockBehind(behind)
    return () => setClockBehind(0)
  }, [behind])
  if (behind === 0) return null
  async function accept(): Promise<void> {
    const answer = await execute({ type: 'clock.accept' })
    tell(t('now.clock.accepted'), answer.ok ? {} : { refusal: answer.refusal })
  }
  return (
    <div role="status" className={look.bar}>
      <IconClockExclamation size={16} aria-hidden />
      <span>{t('now.clock.behind', { by: spanText(t, behind) })}</span>
      <span>{t('now.clock.about')}</span>
      {may(actor, 'clock.accept') && <button type="button" className={look.barButton} onClick={() => void accept()}>{t('now.clock.accept')}</button>}
    </div>
  )
}
