import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { checkPlate, type PlateAnswer } from '../../shared/text/plate.ts'
import { useText } from '../text/text.ts'
import look from './Fields.module.css'

/** The number plate of a motor case, checked as it is typed: a doubt is said, never a hindrance. */
export function PlateField({ value, onChange }: { value: string; onChange: (plate: string) => void }) {
  const t = useText()
  const [left, setLeft] = useState(false)
  const answer: PlateAnswer | undefined = value.trim() === '' ? undefined : checkPlate(value)
  const doubt = left && answer && !answer.ok && answer.code !== 'empty' ? t(`register.check.plate.${answer.code}`) : undefined
  return (
    <TextInput
      label={t('words.field.plate')} value={value} maw={220} autoComplete="off" onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}
      description={answer?.ok ? `✓ ${t(`register.check.plateOf.${answer.value.kind}`)}` : doubt && <span className={look.doubt}>{doubt}</span>}
    />
  )
}
