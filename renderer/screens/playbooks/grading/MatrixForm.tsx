import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState, type CSSProperties } from 'react'
import { gradingId, type GradingMatrix } from '../../../../shared/incident/grading.ts'
import { refuse, type Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { freeId, titleValues } from '../../../parts/limit-values.ts'
import { tell } from '../../../parts/toasts.ts'
import { draftName, useDraft } from '../../../parts/use-draft.ts'
import { filled } from '../../../parts/filled.ts'
import { useSeat } from '../../../session.ts'
import { language, refusalText, useText } from '../../../text/text.ts'
import { InputFields } from './InputFields.tsx'
import { LevelFields } from './LevelFields.tsx'
import { matrixFrom, matrixValues, type InputValues } from './matrix-values.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { nameLanguages } from './name-languages.ts'
import { placeInMatrix } from './place-in-matrix.ts'
import look from '../../../parts/Editor.module.css'
import own from '../Playbooks.module.css'

interface MatrixFormProps { matrix: GradingMatrix; onDone: () => void; onPublished: () => void }

/** The next version of the matrix, tried out while it is written. Assessments that were made keep theirs. */
export function MatrixForm({ matrix, onDone, onPublished }: MatrixFormProps) {
  const t = useText()
  const next = matrix.version + 1
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const [trying, setTrying] = useState(false)
  const [inEach, setInEach] = useState(false)
  const languages = nameLanguages(language(), inEach)
  const draft = useDraft(draftName('grading', String(next), useSeat().session.officer.officerId), { ...matrixValues(matrix), note: '' })
  const { note, ...values } = draft.values
  const made = matrixFrom(values, next)
  // the place in words, for whoever reads the sentence
  const built = made.ok ? made : refuse(made.refusal.code, { params: { at: placeInMatrix(t, values, String(made.refusal.params?.['at'] ?? '')) } })
  const at = refused && !made.ok ? String(made.refusal.params?.['at'] ?? '') : undefined
  const error = (place: string) => (refused && at?.startsWith(place) ? refusalText(t, refused) : undefined)
  const set = (change: Partial<typeof draft.values>) => {
    setRefused(undefined)
    draft.set(change)
  }
  const setInput = (input: InputValues, change: Partial<InputValues>) => set({ inputs: values.inputs.map((other) => (other === input ? { ...input, ...change } : other)) })
  async function submit(): Promise<void> {
    if (busy) return
    if (!built.ok) {
      setRefused(built.refusal)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus())
      return
    }
    setBusy(true)
    const answer = await execute({ type: 'grading.publish', id: gradingId as never, matrix: built.value, note: filled(note) })
    setBusy(false)
    if (!answer.ok) return setRefused(answer.refusal)
    draft.forget()
    tell(t('playbooks.grading.published', { version: next }))
    onPublished()
    onDone()
  }
  return (
    <InPlaceForm
      title={t('playbooks.grading.next', { version: next })} about={t('playbooks.grading.nextAbout')} submit={t('playbooks.act.publish')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refused} grave
      restored={draft.restored} onClear={draft.clear}
    >
      <Checkbox size="xs" label={t('playbooks.grading.inEach')} checked={inEach} onChange={({ currentTarget }) => setInEach(currentTarget.checked)} />
      <div className={own.columns} style={{ '--names': languages.length } as CSSProperties}>
        <LevelFields languages={languages} levels={values.levels} from={values.from} onLevels={(levels) => set({ levels })} onFrom={(from) => set({ from })} error={error} />
        {values.inputs.map((input, place) => (
          <InputFields
            key={input.id} languages={languages} input={input} number={place + 1} levels={values.levels} onChange={(change) => setInput(input, change)} error={(field) => error(`inputs.${place}.${field}`)}
            onRemove={values.inputs.length > 1 ? () => set({ inputs: values.inputs.filter((other) => other !== input) }) : undefined}
          />
        ))}
      </div>
      <div className={look.row}>
        <Button
          variant="default" size="compact-sm" disabled={values.inputs.length >= 12}
          onClick={() => set({ inputs: [...values.inputs, { id: freeId('input', values.inputs.map(({ id }) => id)), title: titleValues(undefined), weight: '10', values: ['value1', 'value2'].map((id) => ({ id, title: titleValues(undefined), points: '', atLeast: '' as const })) }] })}
        >
          {t('playbooks.grading.addInput')}
        </Button>
      </div>
      <TextInput label={t('playbooks.field.source')} value={values.law} maxLength={200} maw={560} error={error('source')} onChange={({ currentTarget }) => set({ law: currentTarget.value })} />
      <Textarea label={t('playbooks.publish.note')} autosize minRows={2} maxLength={2000} value={note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} />
      <div><button type="button" className={own.link} aria-expanded={trying} onClick={() => setTrying(!trying)}>{t('rules.bench.title')}</button></div>
      {trying && (built.ok ? <MatrixTable key={language()} matrix={built.value} /> : <p className={look.error}>{refusalText(t, built.refusal)}</p>)}
    </InPlaceForm>
  )
}
