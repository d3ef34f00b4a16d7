import { IconClockExclamation } from '@tabler/icons-react'
import { useEffect } from 'react'
import { may } from '../../shared/access/may.ts'
import { execute, followDeskClock, useDesk } from '../desk.ts'
import { useStands } from '../parts/later.tsx'
import { spanText } from '../parts/span-text.ts'
import { tell } from '../parts/toasts.ts'
import { useActor } from '../session.ts'
import { useText } from '../text/text.ts'
import look from './Frame.module.css'

/** A computer's clock that is less wrong than this disturbs nobody whose time is HQ's. */
const saidFrom = 5 * 60_000

/** A computer's clock that is wrong: what happened, that nothing is hidden by it, what to do. This window follows the desk's time. */
export function ClockBar() {
  const t = useText()
  const actor = useActor()
  const { value } = useDesk('now', {}, { enabled: useStands('room'), keep: true })
  const { by, ahead } = value?.clock ?? { by: 'computer', ahead: 0 }
  useEffect(() => {
    followDeskClock(ahead)
    return () => followDeskClock(0)
  }, [ahead])
  if (by === 'computer' || (by === 'hq' && Math.abs(ahead) < saidFrom)) return null
  async function accept(): Promise<void> {
    const answer = await execute({ type: 'clock.accept' })
    tell(t('now.clock.accepted'), answer.ok ? {} : { refusal: answer.refusal })
  }
  return (
    <div role="status" className={look.bar}>
      <IconClockExclamation size={16} aria-hidden />
      <span>{t(by === 'entries' ? 'now.clock.behind' : ahead > 0 ? 'now.clock.slow' : 'now.clock.fast', { by: spanText(t, Math.abs(ahead)) })}</span>
      <span>{t(by === 'entries' ? 'now.clock.about' : 'now.clock.aboutHq')}</span>
      {by === 'entries' && may(actor, 'clock.accept') && <button type="button" className={look.barButton} onClick={() => void accept()}>{t('now.clock.accept')}</button>}
    </div>
  )
}
