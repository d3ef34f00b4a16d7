import { useState } from 'react'
import type { OfficerId } from '../../../../shared/log/op.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { useHandlers } from '../../../parts/officers.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** Nobody's case goes to oneself with Enter alone. */
export function AssignForm(props: ActProps) {
  const t = useText()
  const actor = useActor()
  const officers = useHandlers(props.file.branchId)
  const { assignee, id } = props.file.case
  // as it stood when the form was opened: what another window did meanwhile is refused, not overwritten
  const [expected] = useState(assignee)
  const nameOf = (to: string) => officers.find(({ officerId }) => officerId === to)?.name ?? ''
  const form = useActForm({
    ...props,
    type: 'case.assign',
    initial: { to: assignee === undefined ? (actor.id as string) : '' },
    body: ({ to }) => ({ to: to || undefined, expected: expected ?? null }),
    done: ({ to }) => ({
      words: t('acts.done.assigned', { name: nameOf(to) }),
      undo: assignee === undefined ? undefined : { type: 'case.assign', id, to: assignee, expected: to as OfficerId },
    }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.assign')}>
      <Choose
        label={t('acts.form.to')} value={form.values.to || undefined} onChange={(to) => form.set({ to: to ?? '' })} error={form.error('to')}
        onLeave={() => form.left('to')}
        options={officers.filter(({ officerId }) => officerId !== assignee).map(({
          officerId, name, role,
        }) => ({ value: officerId as string, label: `${name} · ${t(`words.role.${role}`)}` }))}
      />
    </ActForm>
  )
}
