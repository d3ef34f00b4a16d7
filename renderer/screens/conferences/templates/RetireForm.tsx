import { TextInput } from '@mantine/core'
import type { ShownTemplate } from '../../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { filled } from '../../../parts/filled.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { useText } from '../../../text/text.ts'

/** No conference is called by it any more, or again: with the reason. */
export function RetireForm({ entity, shown, onDone }: { entity: EntityId; shown: ShownTemplate; onDone: () => void }) {
  const t = useText()
  const retired = shown.retired === undefined
  const name = t(retired ? 'sitting.retire' : 'sitting.takeBack')
  const form = useCommandForm({
    type: 'convening.retireTemplate', initial: { reason: '' }, body: ({ reason }) => ({ id: entity, templateId: shown.template.id, retired, reason: filled(reason) }),
    done: () => {
      tell(t('sitting.savedTemplate'))
      onDone()
    },
  })
  return (
    <InPlaceForm title={name} about={t(retired ? 'sitting.retireAbout' : 'sitting.takeBackAbout')} submit={name} onSubmit={form.submit} onCancel={onDone} busy={form.busy} refusal={form.refusal}>
      <TextInput label={t('words.conference.field.reason')} maxLength={500} maw={560} {...form.text('reason')} />
    </InPlaceForm>
  )
}
