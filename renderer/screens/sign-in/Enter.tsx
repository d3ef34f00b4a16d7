import { Button, PasswordInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute, onDeskEvent } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'
import look from './SignIn.module.css'

/** Who sat here last is offered first. Only an id: the store is still locked. */
const lastHere = 'redress.lastOfficer'
/** Up to so many names stand in sight; more are chosen from a list. */
const inSight = 6

export function Enter({ officers, onForgotten }: { officers: Workstation['officers']; onForgotten: () => void }) {
  const t = useText()
  const last = localStorage.getItem(lastHere)
  const offered = officers.find((one) => one.officerId === last) ?? officers[0]
  const [officerId, setOfficerId] = useState<string | undefined>(offered?.officerId)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [capsLock, setCapsLock] = useState(false)
  const [percent, setPercent] = useState<number>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [officerId])
  useEffect(
    () => onDeskEvent((event) => event.type === 'progress' && event.total > 0 && setPercent(Math.floor((event.done / event.total) * 100))),
    [],
  )

  async function enter(): Promise<void> {
    if (!officerId || busy) return
    setBusy(true)
    const answer = await execute({ type: 'workstation.signIn', officerId: officerId as OfficerId, passphrase })
    setBusy(false)
    setPercent(undefined)
    if (answer.ok) {
      localStorage.setItem(lastHere, officerId)
      return
    }
    setRefusal(answer.refusal)
    field.current?.select()
  }

  return (
    <form
      noValidate
      className={look.form}
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      {officers.length <= inSight ? (
        <Choices
          label={t('signIn.who')} value={officerId} onChange={setOfficerId}
          options={officers.map((one) => ({ value: one.officerId as string, words: one.name }))}
        />
      ) : (
        <Choose
          label={t('signIn.who')} value={officerId} onChange={setOfficerId}
          options={officers.map((one) => ({ value: one.officerId as string, label: one.name }))}
        />
      )}
      <PasswordInput
        ref={field} label={t('signIn.passphrase')} value={passphrase} autoComplete="current-password" autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t('frame.show') }}
        description={capsLock ? t('signIn.capsLock') : undefined}
        onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
        onChange={({ currentTarget }) => {
          setRefusal(undefined)
          setPassphrase(currentTarget.value)
        }}
      />
      {refusal && <Refused refusal={refusal} title={t('signIn.notOpened')} />}
      <div className={look.row}>
        <Button type="submit" aria-busy={busy} disabled={!officerId}>{t('signIn.submit')}</Button>
        <Button variant="subtle" onClick={onForgotten}>{t('signIn.forgotten')}</Button>
        {busy && (
          <span role="status" className={look.late}>
            {percent === undefined ? t('signIn.opening') : t('signIn.rebuilding', { percent })}
          </span>
        )}
      </div>
    </form>
  )
}
