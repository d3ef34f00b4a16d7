import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { aside, useText } from '../../text/text.ts'
import look from './Welcome.module.css'

export interface WhoValues { branchName: string; branchCode: string; officerName: string }
interface WhoProps { values: WhoValues; onChange: (values: WhoValues) => void; onNext: () => void; onBack: () => void }

export function Who({ values, onChange, onNext, onBack }: WhoProps) {
  const t = useText()
  const [tried, setTried] = useState(false)
  const missing = (key: keyof WhoValues) => (tried && values[key].trim() === '' ? t('refusal.required') : undefined)
  const field = (key: keyof WhoValues) => ({
    value: values[key],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange({ ...values, [key]: currentTarget.value }),
  })
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (values.branchName.trim() && values.officerName.trim()) onNext()
      }}
    >
      <TextInput
        label={t('welcome.who.branchName')} placeholder={t('welcome.who.branchNameExample')} autoFocus error={missing('branchName')}
        {...field('branchName')}
      />
      <TextInput
        label={t('welcome.who.branchCode') + aside(t, t('frame.optional'))} description={t('welcome.who.branchCodeAbout')} maxLength={6}
        maw={220} {...field('branchCode')}
      />
      <TextInput label={t('welcome.who.officerName')} error={missing('officerName')} autoComplete="name" {...field('officerName')} />
      <p className={look.about}>{t('welcome.who.role')}</p>
      <div className={look.row}>
        <Button type="submit">{t('frame.next')}</Button>
        <Button variant="subtle" onClick={onBack}>{t('frame.back')}</Button>
      </div>
    </form>
  )
}
