import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { filled } from '../../parts/filled.ts'
import { aside, language, listed, useText } from '../../text/text.ts'
import { planChanges } from './plan-edit.ts'
import { usePlanDraft } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'

/** A version that was published never changes: what it changes stands above the button. */
export function PublishForm({ playbook, plan, onDone, onPublished }: { playbook: ShownPlaybook; plan: Plan; onDone: () => void; onPublished: () => void }) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const last = playbook.versions.at(-1)
  const since = last?.at
  const taken = playbook.suggestions.filter(({ incident, suggestionId }) =>
    playbook.answered.some((one) => one.taken && one.incident === incident && one.suggestionId === suggestionId && (since === undefined || one.at > since)))
  const draft = usePlanDraft(plan, 'publish', { note: taken.map(({ number, text }) => t('playbooks.publish.taken', { number, text })).join('\n') })
  const changes = planChanges(last?.plan, plan)
  const name = titleIn(plan.title, language())
  async function submit(): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await execute({ type: 'playbook.publish', id: playbook.id, version: plan.version, note: filled(draft.values.note) })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    draft.forget()
    tell(t('playbooks.done.published', { name, version: plan.version }))
    onPublished()
    onDone()
  }
  return (
    <InPlaceForm
      title={t('playbooks.publish.title', { name, version: plan.version })} about={t('playbooks.publish.about')} submit={t('playbooks.act.publish')} onSubmit={() => void submit()} onCancel={onDone} busy={busy}
      refusal={refusal} grave restored={draft.restored} onClear={draft.clear}
    >
      {last && (
        <dl className={look.sum} aria-label={t('playbooks.publish.changes')}>
          {changes.length === 0 && <><dt>{t('playbooks.publish.changes')}</dt><dd>{t('playbooks.publish.same')}</dd></>}
          {(['added', 'changed', 'gone'] as const).map((kind) => {
            const titles = changes.filter(({ change }) => change === kind).map(({ title }) => titleIn(title, language()))
            return titles.length === 0 ? null : <div key={kind} style={{ display: 'contents' }}><dt>{t(`playbooks.publish.${kind}`)}{aside(t, String(titles.length))}</dt><dd>{listed(t, titles)}</dd></div>
          })}
        </dl>
      )}
      <Textarea label={t('playbooks.publish.note')} autosize minRows={2} maxLength={2000} value={draft.values.note} onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })} />
    </InPlaceForm>
  )
}
