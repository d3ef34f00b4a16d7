import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { agree, PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import look from './Settings.module.css'

export function OwnPassphrase() {
  const t = useText()
  const [old, setOld] = useState('')
  const [passphrases, setPassphrases] = useState<[string, string]>(['', ''])
  const [busy, setBusy] = useState(false)
  const [round, setRound] = useState(0)
  const [refusal, setRefusal] = useState<Refusal>()
  const ready = old !== '' && agree(passphrases)

  async function change(): Promise<void> {
    if (!ready || busy) return
    setBusy(true)
    const answer = await execute({ type: 'workstation.changePassphrase', old, new: passphrases[0] })
    setBusy(false)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) return
    setOld('')
    setPassphrases(['', ''])
    // fields that were emptied by us have not been left empty by anybody
    setRound(round + 1)
    tell(t('settings.passphrase.done'))
  }
  return (
    <Section id="settings-passphrase" title={t('settings.passphrase.title')} about={t('settings.passphrase.about')}>
      <form
        key={round} className={look.form} noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        <PasswordInput
          label={t('settings.passphrase.old')} value={old} autoComplete="current-password" onChange={({ currentTarget }) => setOld(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('frame.show') }}
        />
        <PassphrasePair one={t('settings.passphrase.one')} two={t('settings.passphrase.two')} value={passphrases} onChange={setPassphrases} />
        {refusal && <Refused refusal={refusal} />}
        <Button type="submit" variant="default" className={look.start ?? ''} disabled={!ready} aria-busy={busy}>{t('settings.passphrase.submit')}</Button>
      </form>
    </Section>
  )
}
