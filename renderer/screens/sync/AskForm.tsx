import { Textarea } from '@mantine/core'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { draftName } from '../../parts/use-draft.ts'
import { opText } from '../../parts/op-words.ts'
import { useActor } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'

interface AskFormProps { item: AttentionItem; name: string; fields: readonly string[]; onDone: () => void }

/** A note on the case, begun with what it is about: a question that can be sent as it stands. */
export function AskForm({ item: { opId, type }, name, fields, onDone }: AskFormProps) {
  const t = useText()
  const { id: me } = useActor()
  const about = fields.length > 0 ? listed(t, fields) : opText(t, type)
  const form = useCommandForm({
    type: 'attention.ask', draft: draftName(`attention/${opId}`, 'ask', me), initial: { text: t('sync.attention.askDraft', { name, fields: about }) },
    body: ({ text }) => ({ opId, text }),
    done: () => {
      tell(t('sync.attention.asked', { name }))
      onDone()
    },
  })
  return (
    <InPlaceForm
      title={t('sync.attention.askForm', { name })} about={t('sync.attention.askAbout')} submit={t('sync.attention.askSend')} onSubmit={form.submit} onCancel={onDone} busy={form.busy}
      refusal={form.refusal} restored={form.restored} onClear={form.clear}
    >
      <Textarea label={t('sync.attention.askText')} autosize minRows={2} maxLength={2000} {...form.text('text')} />
    </InPlaceForm>
  )
}
