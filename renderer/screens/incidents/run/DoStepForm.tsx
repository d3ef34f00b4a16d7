import { Checkbox, Textarea } from '@mantine/core'
import type { RunStep } from '../../../../shared/incident/run.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { filled } from '../../../parts/filled.ts'
import { language, useText } from '../../../text/text.ts'
import { Several } from '../../../parts/Several.tsx'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { AddEvidence } from '../evidence/AddEvidence.tsx'
import look from './Run.module.css'

interface DoStepProps extends FormProps { runId: string; found: RunStep; title: string }

/** What was done, with what the step asks for: its answer, its checklist, its evidence. */
export function DoStepForm({ runId, found: { step }, title, ...props }: DoStepProps) {
  const t = useText()
  const attachments = props.file.incident.attachments.filter(({ voided }) => voided === undefined)
  const form = useIncidentForm({
    ...props, type: 'incident.doStep', initial: { note: '', answer: '', checked: [] as readonly string[], evidence: [] as readonly string[] },
    body: ({ note, answer, checked, evidence }) => ({ runId, stepId: step.id, note: filled(note), answer: filled(answer), checked: [...checked], evidence: evidence.filter((id) => attachments.some(({ attachmentId }) => attachmentId === id)) }),
    missing: ({ answer, checked, evidence }) => [
      ...(step.question && !answer ? [{ path: 'answer', code: 'incident.answerMissing' }] : []),
      ...(step.checklist.some(({ id }) => !checked.includes(id)) ? [{ path: 'checked', code: 'incident.checklistOpen' }] : []),
      ...(step.evidence && evidence.length === 0 ? [{ path: 'evidence', code: 'incident.evidenceMissing', params: { evidence: step.evidence } }] : []),
    ],
  })
  const { values, set } = form
  return (
    <IncidentForm type="incident.doStep" form={form} title={title} submit={t('incidents.form.doStep')} about={step.how ?? null}>
      {step.question && (
        <Choices
          label={titleIn(step.question.title, language())} value={values.answer || undefined} onChange={(answer) => set({ answer })} error={form.error('answer')}
          options={step.question.answers.map(({ id, title: words }) => ({ value: id, words: titleIn(words, language()) }))}
        />
      )}
      {step.checklist.length > 0 && (
        <fieldset className={look.checks} aria-invalid={form.error('checked') !== undefined}>
          <legend>{t('words.incident.field.checked')}</legend>
          {step.checklist.map(({ id, title: words }) => (
            <Checkbox
              key={id} size="xs" label={titleIn(words, language())} checked={values.checked.includes(id)} aria-invalid={form.error('checked') !== undefined && !values.checked.includes(id)}
              onChange={({ currentTarget }) => set({ checked: currentTarget.checked ? [...values.checked, id] : values.checked.filter((one) => one !== id) })}
            />
          ))}
          {form.error('checked') && <p className={look.error}>{form.error('checked')}</p>}
        </fieldset>
      )}
      {step.evidence && (
        <>
          <Several
            label={step.evidence} chosen={values.evidence} onChange={(evidence) => set({ evidence })} error={form.error('evidence')}
            options={attachments.map(({ attachmentId, name, about }) => ({ value: attachmentId, words: [name, about].filter(Boolean).join(' · ') }))}
          />
          <AddEvidence id={props.file.incident.id} about={step.evidence} onAdded={(attachmentId) => set({ evidence: [...values.evidence, attachmentId] })} />
        </>
      )}
      <Textarea label={t('incidents.step.note')} autosize minRows={2} {...form.text('note')} />
    </IncidentForm>
  )
}
