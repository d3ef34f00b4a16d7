import { Button, TextInput } from '@mantine/core'
import { may } from '../../../shared/access/may.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { useActor, useSeat } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import { joinBody } from './join-values.ts'
import look from './Settings.module.css'

interface JoinFormProps { again: boolean; name?: string; address?: string }

/** Address, one-time code, name of this workstation. The code is not kept as a draft: it opens a door. */
export function JoinForm({ again, name, address = '' }: JoinFormProps) {
  const t = useText()
  const actor = useActor()
  const { branch, officer } = useSeat().session
  const form = useCommandForm({
    type: 'sync.enrol', initial: { address, code: '', deviceName: name ?? `${branch.name} ${officer.name}` }, body: joinBody,
    done: ({ company }) => tell(t('hq.join.done', { company })),
  })
  const allowed = may(actor, 'sync.enrol')
  const wrong = (key: 'address' | 'code', words: string) => (form.error(key) === undefined ? undefined : form.values[key].trim() === '' ? t('refusal.required') : words)
  return (
    <form
      className={look.form} aria-label={t(again ? 'hq.join.again' : 'hq.join.title')} noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (allowed) form.submit()
      }}
    >
      <TextInput
        label={t('hq.join.address')} description={t('hq.join.addressExample')} inputMode="url" autoComplete="off" spellCheck={false} {...form.text('address')}
        error={wrong('address', t('hq.join.addressWrong'))}
      />
      <TextInput
        label={t('hq.join.code')} description={t('hq.join.codeAbout')} autoComplete="off" spellCheck={false} {...form.text('code')} error={wrong('code', t('hq.join.codeWrong'))}
      />
      <TextInput label={t('hq.join.device')} description={t('hq.join.deviceAbout')} maxLength={80} {...form.text('deviceName')} />
      {form.refusal && form.refusal.code !== 'invalid' && <Refused refusal={form.refusal} title={t('hq.join.failed')} />}
      <div className={look.row}>
        <Button type="submit" disabled={!allowed} aria-busy={form.busy}>{t('hq.join.submit')}</Button>
        {!allowed && <span className={look.refusedWhy}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
        <span role="status">{form.busy ? t('hq.join.busy') : ''}</span>
      </div>
    </form>
  )
}
