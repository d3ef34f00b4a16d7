import { Button, Checkbox, TextInput } from '@mantine/core'
import { Duty } from '../../../../shared/conference/vocabulary.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { languageNames, useText } from '../../../text/text.ts'
import { emptySeat, type SeatValues } from './template-values.ts'
import editor from '../../../parts/Editor.module.css'
import look from './Templates.module.css'

interface SeatFieldsProps { seats: readonly SeatValues[]; onChange: (seats: SeatValues[]) => void; error: string | undefined; errorAt: (index: number) => string | undefined }

const languages = [['zhCN', 'zh-CN'], ['zhTW', 'zh-TW'], ['en', 'en']] as const

/** Whom the conference takes: a seat is filled by a person when it is called. */
export function SeatFields({ seats, onChange, error, errorAt }: SeatFieldsProps) {
  const t = useText()
  const change = (seat: SeatValues, next: Partial<SeatValues>) => onChange(seats.map((one) => (one === seat ? { ...seat, ...next } : one)))
  return (
    <fieldset className={look.seats} aria-invalid={error !== undefined}>
      <legend>{t('sitting.seats')}</legend>
      {seats.map((seat, index) => (
        <div key={seat.id} className={look.seat} role="group" aria-label={t('sitting.seatNumber', { number: index + 1 })}>
          {languages.map(([key, language]) => (
            <TextInput
              key={key} aria-label={t('playbooks.rowOf', { label: t('sitting.seat'), number: index + 1, language: languageNames[language] })} value={seat.title[key]} maxLength={200}
              placeholder={key === 'zhCN' ? languageNames[language] : seat.title.zhCN || languageNames[language]} error={key === 'zhCN' ? errorAt(index) : undefined}
              onChange={({ currentTarget }) => change(seat, { title: { ...seat.title, [key]: currentTarget.value } })}
            />
          ))}
          <Choose
            label={t('sitting.seatDuty', { number: index + 1 })} value={seat.duty} onChange={(duty) => change(seat, { duty: (duty ?? 'member') as Duty })}
            options={Duty.options.map((value) => ({ value, label: t(`words.conference.duty.${value}`) }))}
          />
          <Checkbox size="xs" label={t('words.conference.field.votes')} checked={seat.votes} onChange={({ currentTarget }) => change(seat, { votes: currentTarget.checked })} />
          <button type="button" className={editor.link} aria-label={t('playbooks.removeRow', { label: t('sitting.seat'), number: index + 1 })} onClick={() => onChange(seats.filter((one) => one !== seat))}>{t('frame.remove')}</button>
        </div>
      ))}
      {error && <div className={editor.error}>{error}</div>}
      <div><Button variant="default" size="compact-sm" onClick={() => onChange([...seats, emptySeat(seats)])}>{t('playbooks.addTo', { label: t('sitting.seat') })}</Button></div>
    </fieldset>
  )
}
