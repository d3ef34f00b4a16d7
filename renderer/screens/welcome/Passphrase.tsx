import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { agree, PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'
import look from './Welcome.module.css'

interface PassphraseProps { create: (passphrase: string) => Promise<Refusal | undefined>; onBack: () => void }

export function Passphrase({ create, onBack }: PassphraseProps) {
  const t = useText()
  const [pair, setPair] = useState<[string, string]>(['', ''])
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  async function submit(): Promise<void> {
    if (!agree(pair) || busy) return
    setBusy(true)
    setRefusal(await create(pair[0]))
    setBusy(false)
  }
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={look.about}>{t('welcome.passphrase.about')}</p>
      <PassphrasePair one={t('welcome.passphrase.one')} two={t('welcome.passphrase.two')} value={pair} onChange={setPair} />
      {refusal && <Refused refusal={refusal} />}
      <div className={look.row}>
        <Button type="submit" disabled={!agree(pair)} loading={busy}>{t('welcome.passphrase.create')}</Button>
        <Button variant="subtle" onClick={onBack}>{t('frame.back')}</Button>
      </div>
    </form>
  )
}
