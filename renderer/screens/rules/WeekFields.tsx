import { TextInput } from '@mantine/core'
import { Fragment } from 'react'
import { useText } from '../../text/text.ts'
import { readRanges, weekdays, type WeekValues } from './hours-values.ts'
import own from './Rules.module.css'

interface WeekFieldsProps { values: WeekValues; disabled: boolean; onChange: (values: WeekValues) => void }

/** The hours of a week, a field for each day; an empty one is a day off. */
export function WeekFields({ values, disabled, onChange }: WeekFieldsProps) {
  const t = useText()
  return (
    <div className={own.hours}>
      {weekdays.map((day) => (
        <Fragment key={day}>
          <span>{t(`time.weekday.${day}`)}</span>
          <TextInput
            aria-label={t(`time.weekday.${day}`)} value={values[day]} disabled={disabled} placeholder={t('rules.hours.closed')} autoComplete="off"
            error={readRanges(values[day]) ? undefined : t('rules.hours.unreadable')} onChange={({ currentTarget }) => onChange({ ...values, [day]: currentTarget.value })}
          />
        </Fragment>
      ))}
    </div>
  )
}
