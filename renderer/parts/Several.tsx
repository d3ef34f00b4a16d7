import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import look from './Editor.module.css'

interface SeveralProps<Value extends string> {
  label: string
  chosen: readonly Value[]
  options: readonly { value: Value; words: string }[]
  onChange: (chosen: Value[]) => void
  error?: string | undefined
}

/** Any of a few, all in sight. */
export function Several<Value extends string>({ label, chosen, options, onChange, error }: SeveralProps<Value>) {
  const id = useId()
  return (
    <fieldset className={look.several} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <div className={look.checks}>
        {options.map(({ value, words }) => (
          <Checkbox
            key={value} size="xs" label={words} checked={chosen.includes(value)} aria-invalid={error !== undefined}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
        ))}
      </div>
      {error && <div id={`${id}-error`} className={look.error}>{error}</div>}
    </fieldset>
  )
}
