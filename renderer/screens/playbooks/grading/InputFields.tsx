import { Button, TextInput } from '@mantine/core'
import { Level } from '../../../../shared/incident/vocabulary.ts'
import { freeId, titleValues, type TitleValues } from '../../../parts/limit-values.ts'
import { languageNames, useText } from '../../../text/text.ts'
import { levelsWithFloor, type InputValues, type MatrixValues, type ValueValues } from './matrix-values.ts'
import type { NameLanguage } from './name-languages.ts'
import own from '../Playbooks.module.css'

interface InputFieldsProps {
  languages: readonly NameLanguage[]
  input: InputValues
  number: number
  levels: MatrixValues['levels']
  onChange: (change: Partial<InputValues>) => void
  onRemove: (() => void) | undefined
  error: (place: string) => string | undefined
}

/** One input of the matrix: its name and weight, and line by line what can be chosen with how many points. */
export function InputFields({ languages, input, number, levels, onChange, onRemove, error }: InputFieldsProps) {
  const t = useText()
  const label = t('playbooks.grading.inputNumber', { number })
  const setValue = (value: ValueValues, change: Partial<ValueValues>) => onChange({ values: input.values.map((other) => (other === value ? { ...value, ...change } : other)) })
  const floors = [{ value: '', label: t('playbooks.grading.noFloor') }, ...levelsWithFloor.map((value) => ({ value, label: t('playbooks.grading.floor', { level: levels[value].zhCN }) }))]
  const names = (title: TitleValues, what: string, place: number, onName: (title: TitleValues) => void, wrong: string | undefined) => languages.map(({ key, language }, column) => (
    <TextInput
      key={key} aria-label={t('playbooks.rowOf', { label: what, number: place, language: languageNames[language] })} value={title[key]} maxLength={200} placeholder={key === 'zhCN' ? languageNames[language] : title.zhCN || languageNames[language]}
      error={column === 0 ? wrong : undefined} onChange={({ currentTarget }) => onName({ ...title, [key]: currentTarget.value })}
    />
  ))
  return (
    <fieldset className={`${own.fieldset} ${own.input}`} aria-label={label}>
      <div className={own.inputHead}>
        {names(input.title, t('playbooks.grading.input'), number, (title) => onChange({ title }), error('title'))}
        <TextInput aria-label={t('playbooks.grading.weightOf', { number })} inputMode="decimal" value={input.weight} error={error('weight')} leftSection="×" onChange={({ currentTarget }) => onChange({ weight: currentTarget.value })} />
        <button type="button" className={own.link} disabled={!onRemove} aria-label={t('playbooks.removeRow', { label: t('playbooks.grading.input'), number })} onClick={onRemove}>{t('frame.remove')}</button>
      </div>
      {input.values.map((value, place) => (
        <div key={value.id} className={own.valueRow}>
          {names(value.title, t('playbooks.grading.valueOf', { number }), place + 1, (title) => setValue(value, { title }), error(`values.${place}.title`))}
          <TextInput
            aria-label={t('playbooks.grading.pointsOf', { number, value: place + 1 })} inputMode="numeric" value={value.points} error={error(`values.${place}.points`)} placeholder={t('playbooks.grading.points')}
            onChange={({ currentTarget }) => setValue(value, { points: currentTarget.value })}
          />
          <select
            className={own.select} aria-label={t('playbooks.grading.atLeastOf', { number, value: place + 1 })} value={value.atLeast}
            onChange={({ currentTarget }) => setValue(value, { atLeast: Level.options.find((one) => one === currentTarget.value) ?? '' })}
          >
            {floors.map((floor) => <option key={floor.value} value={floor.value}>{floor.label}</option>)}
          </select>
          <button
            type="button" className={own.link} disabled={input.values.length <= 2} aria-label={t('playbooks.removeRow', { label: t('playbooks.grading.valueOf', { number }), number: place + 1 })}
            onClick={() => onChange({ values: input.values.filter((other) => other !== value) })}
          >
            {t('frame.remove')}
          </button>
        </div>
      ))}
      <div>
        <Button
          variant="subtle" size="compact-sm" disabled={input.values.length >= 12}
          onClick={() => onChange({ values: [...input.values, { id: freeId('value', input.values.map(({ id }) => id)), title: titleValues(undefined), points: '', atLeast: '' }] })}
        >
          {t('playbooks.grading.addValue')}
        </Button>
      </div>
    </fieldset>
  )
}
