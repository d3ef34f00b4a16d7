import { Button } from '@mantine/core'
import { may } from '../../../shared/access/may.ts'
import { joinBody } from '../../parts/join-values.ts'
import { JoinFields } from '../../parts/JoinFields.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { useActor, useSeat } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import look from './Settings.module.css'

interface JoinFormProps { again: boolean; name?: string; address?: string }

/** The code is not kept as a draft: it opens a door. */
export function JoinForm({ again, name, address = '' }: JoinFormProps) {
  const t = useText()
  const actor = useActor()
  const { branch, officer } = useSeat().session
  const form = useCommandForm({
    type: 'sync.enrol', initial: { address, code: '', deviceName: name ?? `${branch.name} ${officer.name}` }, body: joinBody,
    done: ({ company }) => tell(t('hq.join.done', { company })),
  })
  const allowed = may(actor, 'sync.enrol')
  return (
    <form
      className={look.form} aria-label={t(again ? 'hq.join.again' : 'hq.join.title')} noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (allowed) form.submit()
      }}
    >
      <JoinFields form={form} />
      {form.refusal && form.refusal.code !== 'invalid' && <Refused refusal={form.refusal} title={t('hq.join.failed')} />}
      <div className={look.row}>
        <Button type="submit" disabled={!allowed} aria-busy={form.busy}>{t('hq.join.submit')}</Button>
        {!allowed && <span className={look.refusedWhy}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
        <span role="status">{form.busy ? t('hq.join.busy') : ''}</span>
      </div>
    </form>
  )
}
