import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { Fulfilment, type Plan, type Step } from '../../../shared/playbook/plan.ts'
import { upwards } from '../../../shared/access/roles.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { deskNow } from '../../desk-clock.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { readDateTime, typedInstant } from '../../parts/dates.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import { DueFields } from './DueFields.tsx'
import { freeStepId, putStep } from './plan-edit.ts'
import { partAt } from './plan-words.ts'
import { stepFrom, stepValues, type StepValues } from './step-values.ts'
import { TitleRows } from './TitleRows.tsx'
import { usePlanDraft, usePlanSave } from './use-plan-save.ts'
import { WhenFields } from './WhenFields.tsx'
import look from '../../parts/Editor.module.css'

interface StepFormProps { plan: Plan; stage: number; step: Step | undefined; onDone: () => void }

/** A step of a draft. What the rules of plans refuse is said at its field. */
export function StepForm({ plan, stage, step, onDone }: StepFormProps) {
  const t = useText()
  const zone = useZone()
  const { save, busy, refusal, at, forget } = usePlanSave()
  const draft = usePlanDraft(plan, `step ${step?.id ?? `new ${stage}`}`, stepValues(step, plan.source, (instant) => typedInstant(instant, zone)))
  const { values } = draft
  const set = (change: Partial<StepValues>) => {
    forget()
    draft.set(change)
  }
  const id = step?.id ?? freeStepId(plan)
  const next = putStep(plan, stage, stepFrom(values, id, (typed) => readDateTime(typed, deskNow(), zone)), undefined)
  const error = (...fields: string[]) => {
    const part = partAt(at)
    if (!refusal || !part || !('stage' in part) || part.step === undefined) return undefined
    return next.stages[part.stage]?.steps[part.step]?.id === id && fields.some((field) => at.split('.').slice(4).join('.').startsWith(field)) ? refusalText(t, refusal) : undefined
  }
  const submit = async () => {
    if (!(await save(next))) return
    draft.forget()
    onDone()
  }
  return (
    <InPlaceForm
      title={step ? t('rules.editOf', { name: titleIn(step.title, language()) }) : t('playbooks.addStep')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={error('title')} />
      <Textarea label={t('playbooks.field.how')} autosize minRows={2} maxRows={10} maxLength={4000} value={values.how} onChange={({ currentTarget }) => set({ how: currentTarget.value })} />
      <Choices label={t('playbooks.field.role')} value={values.role} onChange={(role) => set({ role })} options={upwards.map((value) => ({ value, words: t(`words.role.${value}`) }))} />
      <div className={look.pair}>
        <Choose
          label={t('playbooks.field.approval')} value={values.approval || undefined} clearable placeholder={t('playbooks.nobody')} onChange={(approval) => set({ approval: approval ?? '' })}
          options={upwards.map((value) => ({ value, label: t('playbooks.orAbove', { role: t(`words.role.${value}`) }) }))}
        />
        <Choose
          label={t('playbooks.field.fulfilledBy')} value={values.fulfilledBy || undefined} clearable placeholder={t('playbooks.byHand')} onChange={(record) => set({ fulfilledBy: record ?? '' })}
          options={Fulfilment.options.map((value) => ({ value, label: t('playbooks.doneBy', { record: t(`words.incident.fulfilment.${value}`) }) }))}
        />
      </div>
      <DueFields plan={plan} step={step} values={values} set={set} error={error('due')} />
      {values.fulfilledBy === '' && (
        <>
          <TextInput label={t('playbooks.field.evidenceOptional')} value={values.evidence} maxLength={500} error={error('evidence')} onChange={({ currentTarget }) => set({ evidence: currentTarget.value })} />
          <TitleRows label={t('playbooks.field.checklist')} stem="item" rows={values.checklist} onChange={(checklist) => set({ checklist })} error={error('checklist')} />
          <Checkbox size="xs" label={t('playbooks.field.asks')} checked={values.asks} onChange={({ currentTarget }) => set({ asks: currentTarget.checked })} />
          {values.asks && (
            <div className={look.sub}>
              <TitleFields label={t('playbooks.field.question')} values={values.question} onChange={(question) => set({ question })} error={error('question.title')} />
              <TitleRows label={t('playbooks.field.answers')} stem="answer" least={2} rows={values.answers} onChange={(answers) => set({ answers })} error={error('question.answers')} />
            </div>
          )}
        </>
      )}
      <WhenFields plan={plan} step={step} values={values} set={set} error={error('when')} />
      <Checkbox size="xs" label={t('playbooks.field.required')} checked={values.required} onChange={({ currentTarget }) => set({ required: currentTarget.checked })} />
      <Choices label={t('rules.field.kind')} value={values.kind} onChange={(kind) => set({ kind })} options={(['law', 'company'] as const).map((value) => ({ value, words: t(`words.sum.kind.${value}`) }))} />
      <div className={look.pair}>
        <TextInput label={t('playbooks.field.source')} value={values.law} maxLength={200} error={error('source.law')} onChange={({ currentTarget }) => set({ law: currentTarget.value })} />
        <TextInput label={t(values.kind === 'law' ? 'playbooks.field.article' : 'rules.field.article')} value={values.article} maxLength={100} error={error('source.article')} onChange={({ currentTarget }) => set({ article: currentTarget.value })} />
      </div>
    </InPlaceForm>
  )
}
