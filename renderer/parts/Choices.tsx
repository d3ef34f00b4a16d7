import { useId, type ReactNode } from 'react'
import look from './Choices.module.css'

interface ChoicesProps<Value extends string> {
  label: string
  value: Value | undefined
  options: readonly { value: Value; words: ReactNode }[]
  onChange: (value: Value) => void
  error?: string | undefined
}

/** A few choices, all in sight: native radio buttons, so the arrow keys choose and Tab passes by. */
export function Choices<Value extends string>({ label, value, options, onChange, error }: ChoicesProps<Value>) {
  const id = useId()
  return (
    <fieldset className={look.choices} aria-invalid={error !== undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <div className={look.options}>
        {options.map((option) => (
          <label key={option.value} className={look.option} data-chosen={option.value === value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.words}
          </label>
        ))}
      </div>
      {error && <div id={`${id}-error`} className={look.error}>{error}</div>}
    </fieldset>
  )
}
