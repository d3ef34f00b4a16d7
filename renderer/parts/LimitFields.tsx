import { TextInput } from '@mantine/core'
import { targetUnits, type TargetUnit } from '../../shared/calendar/targets.ts'
import { useText } from '../text/text.ts'
import { Choose } from './Choose.tsx'
import look from './Editor.module.css'

interface LimitFieldsProps { label: string; amount: string; unit: TargetUnit; onAmount: (typed: string) => void; onUnit: (unit: TargetUnit) => void; error?: string | undefined }

/** How long, and in which time: seconds are for machines, people count from minutes up. */
export function LimitFields({ label, amount, unit, onAmount, onUnit, error }: LimitFieldsProps) {
  const t = useText()
  const units = targetUnits.filter((one) => one !== 'workingSecond' || unit === one)
  return (
    <div className={look.pair}>
      <TextInput label={label} inputMode="decimal" autoComplete="off" value={amount} error={error} onChange={({ currentTarget }) => onAmount(currentTarget.value)} />
      <Choose label={t('rules.field.unit')} value={unit} options={units.map((one) => ({ value: one, label: t(`rules.unit.${one}`) }))} onChange={(one) => one && onUnit(one as TargetUnit)} />
    </div>
  )
}
