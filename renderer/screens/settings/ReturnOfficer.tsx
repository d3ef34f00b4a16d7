import { useState } from 'react'
import type { QueryValues } from '../../../shared/contract/bridge.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { agree, PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import look from './Settings.module.css'

interface ReturnOfficerProps { officer: QueryValues['directory']['officers'][number]; onDone: () => void }

/** The former key went when the officer left: coming back begins with a first password, as for a new one. */
export function ReturnOfficer({ officer: { officerId, name }, onDone }: ReturnOfficerProps) {
  const t = useText()
  const [passphrases, setPassphrases] = useState<[string, string]>(['', ''])
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  async function bringBack(): Promise<void> {
    setTried(true)
    if (busy || !agree(passphrases)) return
    setBusy(true)
    const answer = await execute({ type: 'officer.return', officerId, passphrase: passphrases[0] })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('settings.officers.backDone', { name }))
    onDone()
  }
  return (
    <InPlaceForm
      title={t('settings.officers.markBackOf', { name })} about={t('settings.officers.backAbout')} submit={t('settings.officers.markBack')}
      onSubmit={() => void bringBack()} onCancel={onDone} busy={busy} refusal={refusal}
    >
      <PassphrasePair one={t('settings.officers.initial')} two={t('settings.officers.initialAgain')} value={passphrases} onChange={setPassphrases} />
      {tried && !agree(passphrases) && <p role="alert" className={look.error}>{t('settings.officers.passphraseMissing')}</p>}
    </InPlaceForm>
  )
}
