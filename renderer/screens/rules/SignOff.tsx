import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { libraryId } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { filled } from '../../parts/filled.ts'
import { language, useText } from '../../text/text.ts'
import { useRulesDraft } from './use-rules-draft.ts'

/** Cannot be taken back, so it is confirmed; what it will do stands above the field. */
export function SignOff({ pack, onDone }: { pack: RulePack; onDone: () => void }) {
  const t = useText()
  const draft = useRulesDraft(pack, 'signOff', { note: '' })
  const { note } = draft.values
  const [sure, setSure] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const name = titleIn(pack.title, language())
  async function submit(): Promise<void> {
    setTried(true)
    if (!sure || busy) return
    setBusy(true)
    const answer = await execute({ type: 'rules.signOffPack', id: libraryId, packId: pack.id, version: pack.version, note: filled(note) })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    draft.forget()
    tell(t('rules.done.signedOff', { name, version: pack.version }))
    onDone()
  }
  return (
    <InPlaceForm
      title={t('rules.signOff.title', { name, version: pack.version })} about={t('rules.signOff.about')} submit={t('rules.act.signOff')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} grave restored={draft.restored} onClear={draft.clear}
    >
      <Textarea label={t('rules.signOff.note')} autosize minRows={2} maxLength={2000} value={note} onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })} />
      <Checkbox
        label={t('rules.signOff.sure')} checked={sure} error={tried && !sure ? t('rules.signOff.sureMissing') : undefined}
        onChange={({ currentTarget }) => setSure(currentTarget.checked)}
      />
    </InPlaceForm>
  )
}
