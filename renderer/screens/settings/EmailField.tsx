import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Email } from '../../../shared/directory/directory.ts'
import { useText } from '../../text/text.ts'

/** No address at all is one too: nobody has to have one. */
export const isAddress = (typed: string): boolean => typed.trim() === '' || Email.safeParse(typed.trim()).success

/** Somebody's address at the company; what is none is said when the field is left or saving was tried. */
export function EmailField({ value, onChange, tried }: { value: string; onChange: (typed: string) => void; tried: boolean }) {
  const t = useText()
  const [left, setLeft] = useState(false)
  return (
    <TextInput
      label={t('settings.officers.emailTyped')} value={value} inputMode="email" spellCheck={false} autoComplete="off" maxLength={200} maw={320} onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}
      error={(left || tried) && !isAddress(value) ? t('settings.officers.emailWrong') : undefined} onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
