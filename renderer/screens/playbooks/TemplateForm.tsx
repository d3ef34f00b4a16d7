import { Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { places, type Place, type PlaceValues } from '../../../shared/playbook/fill.ts'
import type { Plan, Template } from '../../../shared/playbook/plan.ts'
import { ReportKind } from '../../../shared/incident/vocabulary.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { freeId, titleFrom, titleValues } from '../../parts/limit-values.ts'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { language, refusalText, useText } from '../../text/text.ts'
import { FilledText } from './FilledText.tsx'
import { usePlanDraft, usePlanSave } from './use-plan-save.ts'
import own from './Playbooks.module.css'

type Use = Template['kind'] | ReportKind

/** A text with its places beside it, filled as an example while it is written. */
export function TemplateForm({ plan, index, template, onDone }: { plan: Plan; index: number; template: Template | undefined; onDone: () => void }) {
  const t = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  const [preview, setPreview] = useState(false)
  const { save, busy, refusal, at, forget } = usePlanSave()
  const draft = usePlanDraft(plan, `template ${template?.id ?? ''}`, { title: titleValues(template?.title), use: (template?.report ?? template?.kind ?? 'statement') as Use, text: template?.text ?? '' })
  const { title, use, text } = draft.values
  const set = (change: Partial<typeof draft.values>) => {
    forget()
    draft.set(change)
  }
  const error = (place: string) => (refusal && at.startsWith(`templates.${index}.${place}`) ? refusalText(t, refusal) : undefined)
  const report = ReportKind.options.find((one) => one === use)
  const submit = async () => {
    const id = template?.id ?? freeId('text', plan.templates.map((one) => one.id))
    const built = { id, kind: use === 'statement' ? 'statement' : 'report', ...(report && { report }), title: titleFrom(title), text }
    if (!(await save({ ...plan, templates: plan.templates.toSpliced(index, 1, built as Template) }))) return
    draft.forget()
    onDone()
  }
  function insert(place: Place): void {
    const field = area.current
    const from = field?.selectionStart ?? text.length
    const hole = `{{${place}}}`
    set({ text: text.slice(0, from) + hole + text.slice(field?.selectionEnd ?? from) })
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + hole.length, from + hole.length)
    })
  }
  const example = Object.fromEntries(places.map((place) => [place, t(`playbooks.example.${place}`)])) as PlaceValues
  return (
    <InPlaceForm
      title={template ? t('rules.editOf', { name: titleIn(template.title, language()) }) : t('playbooks.templates.add')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={title} onChange={(changed) => set({ title: changed })} error={error('title')} />
      <Choices
        label={t('playbooks.templates.use')} value={use} onChange={(chosen) => set({ use: chosen })}
        options={[
          { value: 'statement', words: t('playbooks.templates.kind.statement') }, ...ReportKind.options.map((value) => ({ value, words: t(`words.incident.reportKind.${value}`) })), { value: 'report', words: t('playbooks.templates.kind.report') },
        ]}
      />
      <div className={own.places} role="group" aria-label={t('playbooks.templates.places')}>
        <span className={own.grey}>{t('playbooks.templates.places')}</span>
        {places.map((place) => <button key={place} type="button" className={own.placeButton} onClick={() => insert(place)}>{t(`playbooks.place.${place}`)}</button>)}
      </div>
      <Textarea ref={area} label={t('playbooks.templates.text')} autosize minRows={8} maxRows={20} maxLength={20_000} value={text} error={error('text')} onChange={({ currentTarget }) => set({ text: currentTarget.value })} />
      <div><button type="button" className={own.link} aria-expanded={preview} onClick={() => setPreview(!preview)}>{t('playbooks.templates.preview')}</button></div>
      {preview && <FilledText text={text} values={example} />}
    </InPlaceForm>
  )
}
