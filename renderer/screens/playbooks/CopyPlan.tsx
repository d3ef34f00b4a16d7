import { TextInput } from '@mantine/core'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { language, refusalText, useText } from '../../text/text.ts'
import type { Opened } from './opened.ts'
import { ownPlanId } from './plan-file.ts'
import { usePlanDraft, usePlanSave } from './use-plan-save.ts'

/** Another plan with the same steps: a branch's own begins as a copy. */
export function CopyPlan({ plan, onDone, onOpen }: { plan: Plan; onDone: () => void; onOpen: (opened: Opened) => void }) {
  const t = useText()
  const { save, busy, refusal, at } = usePlanSave()
  const draft = usePlanDraft(plan, 'copy', { title: t('rules.copy.titleOf', { name: titleIn(plan.title, language()) }) as string })
  const { title } = draft.values
  async function submit(): Promise<void> {
    const id = ownPlanId()
    if (!(await save({ ...plan, id, version: 1, title: title.trim() }))) return
    draft.forget()
    onDone()
    onOpen({ kind: 'plan', planId: id })
  }
  return (
    <InPlaceForm title={t('playbooks.act.copy')} about={t('playbooks.copyAbout')} submit={t('rules.copy.submit')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}>
      <TextInput label={t('rules.field.title')} value={title} maxLength={200} maw={560} error={at === 'title' && refusal ? refusalText(t, refusal) : undefined} onChange={({ currentTarget }) => draft.set({ title: currentTarget.value })} />
    </InPlaceForm>
  )
}
