import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../text/text.ts'
import { moneyText, readMoney } from './money.ts'
import { moneyProblem } from './problems.ts'

interface MoneyFieldProps { label: string; value: string; onChange: (typed: string) => void; error?: string | undefined }

/** Yuan as typed, also `1.2万`; what was understood stands under the field. */
export function MoneyField({ label, value, onChange, error }: MoneyFieldProps) {
  const t = useText()
  const [left, setLeft] = useState(false)
  const fen = value.trim() === '' ? undefined : readMoney(value)
  return (
    <TextInput
      label={label} value={value} inputMode="decimal" autoComplete="off" leftSection="¥" maw={320}
      onChange={({ currentTarget }) => onChange(currentTarget.value)} onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}
      error={moneyProblem(t, value, left, error)} description={fen === undefined ? undefined : moneyText(fen)}
    />
  )
}
