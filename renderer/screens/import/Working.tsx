import { useEffect, useState } from 'react'
import { useText, type Text } from '../../text/text.ts'
import type { Busy } from './import-work.ts'
import { remainingIn } from './remaining.ts'
import look from './Import.module.css'

/** What answers sooner needs no word: a bar that flashes is only unrest. */
const shownAfter = 200

/** How far a long task is: in words, as a bar, and how long it still takes. */
export function Working({ busy, name, at = 'page' }: { busy: Busy; name: string; at?: 'page' | 'foot' }) {
  const t = useText()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), shownAfter)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  const words = t(`ledger.busy.${busy.what}`, { name })
  if (at === 'foot') return <span role="status">{words}</span>
  const share = busy.total > 0 ? busy.done / busy.total : undefined
  const percent = share === undefined ? undefined : Math.round(share * 100)
  return (
    <div className={look.working}>
      <div className={look.workingLine}>
        <span role="status">{words}</span>
        <span className={look.grey}>{progressText(t, busy, percent)}</span>
      </div>
      {percent !== undefined && (
        <div className={look.bar} role="progressbar" aria-label={words} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
          <div className={look.barDone} style={{ width: `${percent}%` }} />
        </div>
      )}
    </div>
  )
}

function progressText(t: Text, { what, done, total, remaining }: Busy, percent: number | undefined): string {
  if (percent === undefined) return ''
  const parts: string[] = [what === 'uploading' ? t('ledger.share', { percent }) : t('ledger.ofCases', { done, total })]
  if (remaining !== undefined) {
    const { unit, n } = remainingIn(remaining)
    parts.push(t(`ledger.remaining.${unit}`, { n }))
  }
  return parts.join(' · ')
}
