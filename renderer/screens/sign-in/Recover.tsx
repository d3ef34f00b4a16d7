import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { Choose } from '../../parts/Choose.tsx'
import { agree, PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'
import look from './SignIn.module.css'

export function Recover({ officers, onBack }: { officers: Workstation['officers']; onBack: () => void }) {
  const t = useText()
  const [officerId, setOfficerId] = useState<string | undefined>(officers[0]?.officerId)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [pair, setPair] = useState<[string, string]>(['', ''])
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  async function recover(): Promise<void> {
    if (!officerId || !agree(pair) || busy) return
    setBusy(true)
    const answer = await execute({ type: 'workstation.recover', recoveryKey, officerId: officerId as OfficerId, passphrase: pair[0] })
    setBusy(false)
    if (!answer.ok) setRefusal(answer.refusal)
  }
  return (
    <form
      noValidate
      className={look.form}
      onSubmit={(event) => {
        event.preventDefault()
        void recover()
      }}
    >
      <p className={look.about}>{t('signIn.recover.about')}</p>
      <Choose
        label={t('signIn.who')} value={officerId} onChange={setOfficerId}
        options={officers.map((one) => ({ value: one.officerId as string, label: one.name }))}
      />
      <TextInput
        label={t('signIn.recover.key')} value={recoveryKey} autoComplete="off" spellCheck={false}
        onChange={({ currentTarget }) => {
          setRefusal(undefined)
          setRecoveryKey(currentTarget.value)
        }}
      />
      <PassphrasePair one={t('signIn.recover.new')} two={t('signIn.recover.again')} value={pair} onChange={setPair} />
      {refusal && <Refused refusal={refusal} title={t('signIn.notOpened')} />}
      <div className={look.row}>
        <Button type="submit" aria-busy={busy} disabled={!agree(pair) || !recoveryKey.trim()}>{t('signIn.recover.submit')}</Button>
        <Button variant="subtle" onClick={onBack}>{t('signIn.back')}</Button>
      </div>
    </form>
  )
}
