import { Button, Checkbox, TextInput } from '@mantine/core'
import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type Ladder, type RulePack } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { language, refusalText, useText } from '../../text/text.ts'
import { freeId, ladderFrom, ladderValues, stepValues, type LadderValues, type StepValues } from './clock-values.ts'
import { LimitFields } from './LimitFields.tsx'
import { Several } from './Several.tsx'
import { TitleFields } from './TitleFields.tsx'
import { useDraftSave } from './use-draft-save.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import look from './Rules.module.css'

interface LadderFormProps { library: Library; pack: RulePack; index: number; ladder: Ladder | undefined; onDone: () => void }

/** At which clocks a ladder stands and who is told when. */
export function LadderForm({ library, pack, index, ladder, onDone }: LadderFormProps) {
  const t = useText()
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const draft = useRulesDraft(pack, `ladder ${ladder?.id ?? ''}`, ladderValues(ladder, pack.clocks.length > 0 ? pack.id : ''))
  const { values } = draft
  const set = (change: Partial<LadderValues>) => {
    forget()
    draft.set(change)
  }
  const setStep = (place: number, change: Partial<StepValues>) => set({ steps: values.steps.map((step, other) => (other === place ? { ...step, ...change } : step)) })
  const error = (place: string) => (refusal && at.startsWith(`ladders.${index}.${place}`) ? refusalText(t, refusal) : undefined)
  const submit = async () => {
    const built = ladderFrom(values, ladder?.id ?? freeId('ladder', pack.ladders.map(({ id }) => id)))
    if (!(await save({ ...pack, ladders: pack.ladders.toSpliced(index, 1, built) }))) return
    draft.forget()
    onDone()
  }
  const packs = [pack, ...library.packs.map((one) => one.pack).filter(({ id }, place, all) => id !== pack.id && all.findIndex((other) => other.id === id) === place)]
  const clocks = packs.find(({ id }) => id === values.pack)?.clocks ?? []
  return (
    <InPlaceForm
      title={ladder ? t('rules.editOf', { name: titleIn(ladder.title, language()) }) : t('rules.addLadder')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={error('title')} />
      <div className={look.pair}>
        <Choose
          label={t('rules.field.forPack')} value={values.pack || undefined} clearable onChange={(id) => set({ pack: id ?? '', clock: '' })} placeholder={t('rules.any')}
          options={packs.map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
        <Choose
          label={t('rules.field.forClock')} value={values.clock || undefined} clearable onChange={(id) => set({ clock: id ?? '' })} placeholder={t('rules.any')}
          options={clocks.map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
      </div>
      <Choices
        label={t('rules.field.forKind')} value={values.kind || 'any'} onChange={(kind) => set({ kind: kind === 'any' ? '' : kind })}
        options={['any', 'law', 'company'].map((value) => ({ value, words: value === 'any' ? t('rules.any') : t(`rules.kindClocks.${value === 'law' ? 'law' : 'company'}`) }))}
      />
      {values.steps.map((step, place) => (
        <StepFields
          key={step.id} step={step} number={place + 1} onChange={(change) => setStep(place, change)} error={error(`steps.${place}`)}
          onRemove={values.steps.length > 1 ? () => set({ steps: values.steps.filter((other) => other !== step) }) : undefined}
        />
      ))}
      <div className={look.row}>
        <Button variant="default" onClick={() => set({ steps: [...values.steps, stepValues(undefined, freeId('step', values.steps.map(({ id }) => id)))] })}>{t('rules.addStep')}</Button>
      </div>
    </InPlaceForm>
  )
}

interface StepFieldsProps { step: StepValues; number: number; onChange: (change: Partial<StepValues>) => void; onRemove: (() => void) | undefined; error: string | undefined }

function StepFields({ step, number, onChange, onRemove, error }: StepFieldsProps) {
  const t = useText()
  return (
    <div className={look.step} role="group" aria-label={t('rules.stepNumber', { number })}>
      <div className={look.clockHead}>
        <h3>{t('rules.stepNumber', { number })}</h3>
        {onRemove && <button type="button" className={`${look.link} ${look.push}`} onClick={onRemove}>{t('frame.remove')}</button>}
      </div>
      <Choices
        label={t('rules.field.place')} value={step.place} onChange={(place) => onChange({ place })}
        options={(['before', 'due', 'after', 'share'] as const).map((value) => ({ value, words: t(`rules.placeOf.${value}`) }))}
      />
      {step.place === 'share' && <TextInput label={t('rules.field.percent')} inputMode="numeric" value={step.amount} error={error} maw={200} onChange={({ currentTarget }) => onChange({ amount: currentTarget.value })} />}
      {(step.place === 'before' || step.place === 'after') && (
        <LimitFields label={t('rules.field.length')} amount={step.amount} unit={step.unit} onAmount={(amount) => onChange({ amount })} onUnit={(unit) => onChange({ unit })} error={error} />
      )}
      <Several
        label={t('rules.field.tells')} chosen={step.tells} onChange={(tells) => onChange({ tells })} error={step.tells.length === 0 ? t('refusal.required') : undefined}
        options={(['officer', 'supervisor', 'manager', 'hq'] as const).map((value) => ({ value, words: t(`words.role.${value}`) }))}
      />
      <Choices
        label={t('rules.field.requires')} value={step.requires || 'none'} onChange={(requires) => onChange({ requires: requires === 'none' ? '' : requires })}
        options={(['none', 'explanation', 'reassignment', 'conference'] as const).map((value) => ({ value, words: value === 'none' ? t('words.none') : t(`words.requires.${value}`) }))}
      />
      <Checkbox size="xs" label={t('rules.field.again')} checked={step.again} onChange={({ currentTarget }) => onChange({ again: currentTarget.checked })} />
      {step.again && (
        <div className={look.sub}>
          <LimitFields label={t('rules.field.every')} amount={step.every} unit={step.everyUnit} onAmount={(every) => onChange({ every })} onUnit={(everyUnit) => onChange({ everyUnit })} error={error} />
          <TextInput label={t('rules.field.most')} inputMode="numeric" value={step.most} maw={200} onChange={({ currentTarget }) => onChange({ most: currentTarget.value })} />
        </div>
      )}
    </div>
  )
}
