import { Button } from '@mantine/core'
import { JoinFields } from '../../parts/JoinFields.tsx'
import { PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { language, useText } from '../../text/text.ts'
import { companyBody, leftBehind, noCompany } from './company-values.ts'
import look from './Welcome.module.css'

interface JoinCompanyProps { onJoined: (recoveryKey: string) => void; onBack: () => void }

/** A new workstation of a company that has a head office. Whose it is and of which branch, the code says. Nothing of this is kept as a draft. */
export function JoinCompany({ onJoined, onBack }: JoinCompanyProps) {
  const t = useText()
  const form = useCommandForm({
    type: 'workstation.join', initial: noCompany, body: (values) => companyBody(values, language()), done: ({ recoveryKey }) => onJoined(recoveryKey),
  })
  const { refusal, busy } = form
  const left = refusal && leftBehind(refusal.code)
  return (
    <form
      aria-label={t('welcome.join.title')} noValidate style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <p className={look.about}>{t('welcome.join.about')}</p>
      <JoinFields form={form} autoFocus />
      <p className={look.about}>{t('welcome.passphrase.about')}</p>
      <PassphrasePair
        one={t('welcome.passphrase.one')} two={t('welcome.passphrase.two')} value={form.values.pair} onChange={(pair) => form.set({ pair })}
        tried={form.error('passphrase') !== undefined}
      />
      {refusal && refusal.code !== 'invalid' && <Refused refusal={refusal} title={t('hq.join.failed')} {...(left && { more: t(`welcome.join.left.${left}`) })} />}
      <div className={look.row}>
        <Button type="submit" aria-busy={busy}>{t('welcome.join.submit')}</Button>
        <Button variant="subtle" disabled={busy} onClick={onBack}>{t('frame.back')}</Button>
        <span role="status">{busy ? t('hq.join.busy') : ''}</span>
      </div>
    </form>
  )
}
