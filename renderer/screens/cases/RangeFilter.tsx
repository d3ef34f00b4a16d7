import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { QueueColumn } from '../../../shared/contract/queue.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { deskNow } from '../../desk-clock.ts'
import { readDate, spanOfDates } from '../../parts/dates.ts'
import { readMoney, typedMoney } from '../../parts/money.ts'
import { MoneyField } from '../../parts/MoneyField.tsx'
import { WhenField } from '../../parts/WhenField.tsx'
import { usePlace } from '../../router.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { filterBy } from './filter-by.ts'
import look from './Filter.module.css'

interface RangeFilterProps { column: QueueColumn; kind: 'date' | 'amount'; onClose: () => void }

/** From and to, both days or amounts included; either may stay empty. */
export function RangeFilter({ column, kind, onClose }: RangeFilterProps) {
  const t = useText()
  const zone = useZone()
  const own = usePlace((place) => place.filters.find((one) => one.column === column))
  const range = own && !('in' in own) && !('contains' in own) ? own : undefined
  const typed = (value: number | undefined, isEnd: boolean) => {
    if (value === undefined) return ''
    return kind === 'date' ? dateOf(isEnd ? value - 1 : value, zone) : typedMoney(isEnd ? value - 1 : value)
  }
  const [from, setFrom] = useState(typed(range?.from, false))
  const [to, setTo] = useState(typed(range?.to, true))
  function apply(): void {
    const span = kind === 'date' ? dates() : amounts()
    filterBy(column, span.from === undefined && span.to === undefined ? undefined : { column, ...span })
    onClose()
  }
  function dates(): { from?: number; to?: number } {
    const today = dateOf(deskNow(), zone)
    return spanOfDates(readDate(from, today), readDate(to, today), zone)
  }
  function amounts(): { from?: number; to?: number } {
    const [low, high] = [readMoney(from), readMoney(to)]
    return { ...(low !== undefined && { from: low }), ...(high !== undefined && { to: high + 1 }) }
  }
  return (
    <form
      className={look.range}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      {kind === 'date' ? (
        <>
          <WhenField label={t('cases.filter.from')} value={from} onChange={setFrom} />
          <WhenField label={t('cases.filter.to')} value={to} onChange={setTo} />
        </>
      ) : (
        <>
          <MoneyField label={t('cases.filter.from')} value={from} onChange={setFrom} />
          <MoneyField label={t('cases.filter.to')} value={to} onChange={setTo} />
        </>
      )}
      <Buttons onClear={range && (() => filterBy(column, undefined))} />
    </form>
  )
}

export function ContainsFilter({ column, onClose }: { column: QueueColumn; onClose: () => void }) {
  const t = useText()
  const own = usePlace((place) => place.filters.find((one) => one.column === column))
  const [words, setWords] = useState(own && 'contains' in own ? own.contains : '')
  return (
    <form
      className={look.range}
      onSubmit={(event) => {
        event.preventDefault()
        filterBy(column, words.trim() ? { column, contains: words.trim() } : undefined)
        onClose()
      }}
    >
      <TextInput
        label={t('cases.filter.contains')} description={t('cases.filter.containsAbout')} value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)} data-autofocus
      />
      <Buttons onClear={own && (() => filterBy(column, undefined))} />
    </form>
  )
}

function Buttons({ onClear }: { onClear: (() => void) | undefined }) {
  const t = useText()
  return (
    <div className={look.buttons}>
      <Button type="submit">{t('cases.filter.apply')}</Button>
      {onClear && <Button variant="subtle" onClick={onClear}>{t('frame.clear')}</Button>}
    </div>
  )
}
