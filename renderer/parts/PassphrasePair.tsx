import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../text/text.ts'

interface PassphrasePairProps {
  one: string; two: string; value: [string, string]; onChange: (value: [string, string]) => void
  /** saving was tried: both say what they lack */
  tried?: boolean
}

/** NIST SP 800-63B: length is what counts; eight at least, sixteen is good. */
export const shortest = 8
const good = 16
export const agree = ([one, two]: readonly [string, string]): boolean => one.length >= shortest && one === two

export function PassphrasePair({ one: oneWords, two: twoWords, value: [one, two], onChange, tried = false }: PassphrasePairProps) {
  const t = useText()
  const [left, setLeft] = useState({ one: false, two: false })
  const strength = one.length < 12 ? 'weak' : one.length < good ? 'fair' : 'good'
  const advice = one.length < shortest ? t('welcome.passphrase.short') : t(`welcome.passphrase.strength.${strength}`, { count: one.length })
  // Mantine marks the field of a password only to the eye: `aria-invalid` is said here
  const short = (left.one || tried) && one.length < shortest
  const differ = (left.two || tried) && one !== two
  return (
    <>
      <PasswordInput
        label={oneWords} value={one} autoComplete="new-password" onChange={({ currentTarget }) => onChange([currentTarget.value, two])}
        onBlur={() => setLeft((known) => ({ ...known, one: one.length > 0 }))}
        description={advice}
        visibilityToggleButtonProps={{ 'aria-label': t('frame.show') }}
        error={short ? t('refusal.passphraseShort') : undefined} aria-invalid={short}
      />
      <PasswordInput
        label={twoWords} value={two} autoComplete="new-password" onChange={({ currentTarget }) => onChange([one, currentTarget.value])}
        onBlur={() => setLeft((known) => ({ ...known, two: two.length > 0 }))}
        visibilityToggleButtonProps={{ 'aria-label': t('frame.show') }}
        error={differ ? t('welcome.passphrase.differ') : undefined} aria-invalid={differ}
      />
    </>
  )
}
