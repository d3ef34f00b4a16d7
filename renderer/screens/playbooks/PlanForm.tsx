import { TextInput } from '@mantine/core'
import { Level, Platform } from '../../../shared/incident/vocabulary.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { titleFrom, titleValues } from '../../parts/limit-values.ts'
import { Several } from '../../parts/Several.tsx'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { refusalText, useText } from '../../text/text.ts'
import { useLevelName } from '../incidents/levels.ts'
import { usePlanDraft, usePlanSave } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'

/** Name, source, and for which incidents it is proposed. */
export function PlanForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useText()
  const levelName = useLevelName()
  const { save, busy, refusal, at, forget } = usePlanSave()
  const draft = usePlanDraft(plan, 'plan', { title: titleValues(plan.title), levels: plan.fits.levels ?? [], platforms: plan.fits.platforms ?? [], law: plan.source.law, article: plan.source.article })
  const { title, levels, platforms, law, article } = draft.values
  const set = (change: Partial<typeof draft.values>) => {
    forget()
    draft.set(change)
  }
  const submit = async () => {
    const fits = { ...(levels.length > 0 && { levels }), ...(platforms.length > 0 && { platforms }) }
    if (!(await save({ ...plan, title: titleFrom(title), fits, source: { law: law.trim(), article: article.trim() } }))) return
    draft.forget()
    onDone()
  }
  const error = (place: string) => (refusal && at.startsWith(place) ? refusalText(t, refusal) : undefined)
  return (
    <InPlaceForm title={t('playbooks.act.editPlan')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}>
      <TitleFields values={title} onChange={(changed) => set({ title: changed })} error={error('title')} />
      <Several label={t('playbooks.fitsLevels')} chosen={levels} options={Level.options.map((value) => ({ value, words: levelName(value) }))} onChange={(chosen) => set({ levels: chosen })} />
      <Several label={t('playbooks.fitsPlatforms')} chosen={platforms} options={Platform.options.map((value) => ({ value, words: t(`words.incident.platform.${value}`) }))} onChange={(chosen) => set({ platforms: chosen })} />
      <div className={look.pair}>
        <TextInput label={t('playbooks.field.source')} value={law} maxLength={200} error={error('source')} onChange={({ currentTarget }) => set({ law: currentTarget.value })} />
        <TextInput label={t('rules.field.article')} value={article} maxLength={100} onChange={({ currentTarget }) => set({ article: currentTarget.value })} />
      </div>
    </InPlaceForm>
  )
}
