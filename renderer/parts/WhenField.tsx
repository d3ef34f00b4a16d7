import { Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { dateOf, timeOf } from '../../shared/calendar/calendar-days.ts'
import type { CalendarDate } from '../../shared/log/op.ts'
import { deskNow } from '../desk-clock.ts'
import { useZone } from '../session.ts'
import { labelled, useText } from '../text/text.ts'
import { dateText, instantText, readDate, readDateTime } from './dates.ts'
import { MonthGrid } from './MonthGrid.tsx'
import look from './WhenField.module.css'

export interface WhenFieldProps {
  label: string
  /** as typed; the form keeps the words, the command gets the instant */
  value: string
  onChange: (typed: string) => void
  onLeave?: () => void
  withTime?: boolean
  error?: string | undefined
  required?: boolean
  about?: string
}

/** A date, or a date with a time, typed as people write them; what was understood stands under the field. A calendar is one click away. */
export function WhenField({ label, value, onChange, onLeave, withTime = false, error, required = false, about }: WhenFieldProps) {
  const t = useText()
  const zone = useZone()
  const [open, setOpen] = useState(false)
  const [left, setLeft] = useState(false)
  const understood = value.trim() === '' ? undefined : read(value, withTime, zone)
  const today = dateOf(deskNow(), zone)
  const date = understood ? (withTime ? dateOf(understood, zone) : (understood as CalendarDate)) : undefined
  const said = understood && (withTime ? instantText(t, understood, zone) : dateText(t, understood as CalendarDate))
  const unreadable = left && value.trim() !== '' && !understood ? t(withTime ? 'time.unreadable' : 'time.unreadableDate') : undefined

  function pick(picked: CalendarDate): void {
    onChange(withTime ? `${picked} ${understood ? timeOf(understood, zone) : '09:00'}` : picked)
    setOpen(false)
  }

  return (
    <TextInput
      label={label}
      value={value}
      required={required}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        onLeave?.()
      }}
      error={unreadable ?? error}
      description={said ?? about}
      autoComplete="off"
      className={look.field ?? ''}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <button
              type="button" className={look.open} aria-label={labelled(t, label, t('time.pick'))} aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={16} aria-hidden />
            </button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('time.calendar')}>
            <MonthGrid chosen={date} today={today} onPick={pick} />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

const read = (typed: string, withTime: boolean, zone: string): string | undefined =>
  withTime ? readDateTime(typed, deskNow(), zone) : readDate(typed, dateOf(deskNow(), zone))
