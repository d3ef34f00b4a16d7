import { useEffect, useState } from 'react'
import type { Item } from '../../../../shared/conference/conference.ts'
import { deskNow } from '../../../desk-clock.ts'
import { useText } from '../../../text/text.ts'
import { itemClock, spentOn } from './item-clock.ts'

/** The clock of an item: it runs by itself, so that a second draws nothing but these few words. */
export function ItemClock({ item, className }: { item: Pick<Item, 'discussed' | 'plannedMinutes'>; className?: string | undefined }) {
  const t = useText()
  const [now, setNow] = useState(deskNow)
  const running = item.discussed.some(({ to }) => to === undefined)
  useEffect(() => {
    if (!running) return undefined
    setNow(deskNow())
    const timer = setInterval(() => setNow(deskNow()), 1000)
    return () => clearInterval(timer)
  }, [running])
  if (item.discussed.length === 0) return <span className={className}>{t('sitting.clock.planned', { count: item.plannedMinutes })}</span>
  const { words, over } = itemClock(t, spentOn(item, now), item.plannedMinutes)
  return <span className={className} data-over={over} role="timer" aria-live="off">{over && <span aria-hidden>▲ </span>}{words}</span>
}
