import { TextInput } from '@mantine/core'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { filled } from '../../parts/filled.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { useText } from '../../text/text.ts'

/** No new run begins with it any more, or again: with the reason, running ones go on as they are. */
export function RetireForm({ playbook, onDone }: { playbook: ShownPlaybook; onDone: () => void }) {
  const t = useText()
  const retired = playbook.retired === undefined
  const name = t(retired ? 'playbooks.act.retire' : 'playbooks.act.takeUp')
  const form = useCommandForm({
    type: 'playbook.retire', initial: { reason: '' }, body: ({ reason }) => ({ id: playbook.id, retired, reason: filled(reason) }),
    done: () => {
      tell(t(retired ? 'playbooks.done.retired' : 'playbooks.done.takenUp'))
      onDone()
    },
  })
  return (
    <InPlaceForm title={name} about={t(retired ? 'playbooks.retireAbout' : 'playbooks.takeUpAbout')} submit={name} onSubmit={form.submit} onCancel={onDone} busy={form.busy} refusal={form.refusal}>
      <TextInput label={t('playbooks.reason')} maxLength={500} maw={560} {...form.text('reason')} />
    </InPlaceForm>
  )
}
