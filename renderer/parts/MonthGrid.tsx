import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { dayOfWeek, daysBetween, plusDays, plusMonths } from '../../shared/calendar/calendar-days.ts'
import type { CalendarDate } from '../../shared/log/op.ts'
import { useText } from '../text/text.ts'
import { dateText, weekdayText } from './dates.ts'
import look from './MonthGrid.module.css'

interface MonthGridProps { chosen: CalendarDate | undefined; today: CalendarDate; onPick: (date: CalendarDate) => void }

/** One month, Monday first, walked with the arrow keys. */
export function MonthGrid({ chosen, today, onPick }: MonthGridProps) {
  const t = useText()
  const [at, setAt] = useState<CalendarDate>(chosen ?? today)
  const grid = useRef<HTMLDivElement>(null)
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [at])
  const first = `${at.slice(0, 7)}-01` as CalendarDate
  const start = plusDays(first, 1 - dayOfWeek(first))
  const weeks = Math.ceil((daysBetween(start, plusMonths(first, 1))) / 7)
  const steps: Record<string, (date: CalendarDate) => CalendarDate> = {
    ArrowLeft: (date) => plusDays(date, -1), ArrowRight: (date) => plusDays(date, 1), ArrowUp: (date) => plusDays(date, -7),
    ArrowDown: (date) => plusDays(date, 7), PageUp: (date) => plusMonths(date, -1), PageDown: (date) => plusMonths(date, 1),
  }
  function walk(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    setAt(step(at))
  }
  return (
    <div className={look.month}>
      <div className={look.head}>
        <button type="button" aria-label={t('time.previousMonth')} onClick={() => setAt(plusMonths(at, -1))}>‹</button>
        <span aria-live="polite">{at.slice(0, 7)}</span>
        <button type="button" aria-label={t('time.nextMonth')} onClick={() => setAt(plusMonths(at, 1))}>›</button>
      </div>
      <div ref={grid} role="grid" aria-label={at.slice(0, 7)} onKeyDown={walk} className={look.grid}>
        <div role="row" className={look.week}>
          {Array.from({ length: 7 }, (_, day) => (
            <span key={day} role="columnheader" className={look.weekday}>{weekdayText(t, plusDays(start, day))}</span>
          ))}
        </div>
        {Array.from({ length: weeks }, (_, week) => (
          <div key={week} role="row" className={look.week}>
            {Array.from({ length: 7 }, (__, day) => {
              const date = plusDays(start, week * 7 + day)
              return (
                <button
                  key={date} type="button" role="gridcell" tabIndex={date === at ? 0 : -1} data-autofocus={date === at || undefined}
                  aria-label={dateText(t, date)}
                  aria-selected={date === chosen}
                  data-today={date === today} data-outside={date.slice(0, 7) !== at.slice(0, 7)} className={look.day}
                  onClick={() => onPick(date)}
                >
                  {Number(date.slice(8))}
                </button>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
