import { Textarea, TextInput } from '@mantine/core'
import { readDaysOff } from '../../../shared/calendar/read-days-off.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import { withDaysOff, type CalendarValues } from './calendar-values.ts'
import { WeekFields } from './WeekFields.tsx'
import look from '../../parts/Editor.module.css'
import own from './Rules.module.css'

interface CalendarFieldsProps {
  values: CalendarValues
  set: (change: Partial<CalendarValues>) => void
  /** a new one has its id typed, a known one keeps it */
  isNew: boolean
  disabled: boolean
  error: (field: keyof CalendarValues) => string | undefined
}

export function CalendarFields({ values, set, isNew, disabled, error }: CalendarFieldsProps) {
  const t = useText()
  const field = (name: 'id' | 'zone' | 'source' | 'years' | 'closedAtMost') => ({
    label: t(`rules.calendar.${name}`), value: values[name], disabled, error: error(name), autoComplete: 'off', spellCheck: false,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [name]: currentTarget.value }),
  })
  const list = (name: 'holidays' | 'recurring' | 'overrides' | 'breaks') => ({
    label: t(`rules.calendar.${name}`), description: t(`rules.calendar.${name}About`), value: values[name], disabled, error: error(name), autosize: true, minRows: 2, maxRows: 8, spellCheck: false,
    classNames: { input: own.dates }, onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [name]: currentTarget.value }),
  })
  async function add(file: File): Promise<void> {
    const read = readDaysOff(await file.text())
    if (!read.ok) return tell(t('rules.calendar.addDays'), { refusal: read.refusal })
    set(withDaysOff(values, read.value))
    tell(t('rules.calendar.daysAdded', { count: read.value.length }))
  }
  return (
    <>
      <TitleFields values={values.title} onChange={(title) => !disabled && set({ title })} error={error('title')} />
      <div className={look.three}>
        <TextInput {...field('id')} disabled={disabled || !isNew} description={t('rules.calendar.idAbout')} maxLength={64} />
        <TextInput {...field('zone')} description={t('rules.calendar.zoneAbout')} maxLength={64} />
        <TextInput {...field('source')} description={t('rules.calendar.sourceAbout')} maxLength={500} />
      </div>
      <div className={own.halves}>
        <section className={look.section}>
          <h2>{t('rules.hours.title')}</h2>
          <WeekFields values={values.week} disabled={disabled} onChange={(week) => set({ week })} />
          {error('week') && <p className={look.error} role="alert">{error('week')}</p>}
          <TextInput {...field('years')} description={t('rules.calendar.yearsAbout')} />
          <TextInput {...field('closedAtMost')} description={t('rules.calendar.closedAtMostAbout')} inputMode="numeric" />
        </section>
        <section className={look.section}>
          <h2>{t('rules.calendar.days')}</h2>
          <Textarea {...list('holidays')} maxRows={12} />
          {!disabled && <div className={look.row}><FilePick words={t('rules.calendar.addDays')} accept=".ics,text/calendar" onPick={([file]) => file && void add(file)} /></div>}
          <Textarea {...list('recurring')} minRows={1} />
          <Textarea {...list('overrides')} />
          <Textarea {...list('breaks')} />
        </section>
      </div>
    </>
  )
}
