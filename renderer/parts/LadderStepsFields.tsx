import { Button, Checkbox, TextInput } from '@mantine/core'
import { useText } from '../text/text.ts'
import { Choices } from './Choices.tsx'
import { stepValues, type StepValues } from './ladder-values.ts'
import { freeId } from './limit-values.ts'
import { LimitFields } from './LimitFields.tsx'
import { Several } from './Several.tsx'
import look from './Editor.module.css'

interface LadderStepsFieldsProps { steps: readonly StepValues[]; onChange: (steps: StepValues[]) => void; error: (place: string) => string | undefined }

/** Who is told when, step by step. */
export function LadderStepsFields({ steps, onChange, error }: LadderStepsFieldsProps) {
  const t = useText()
  return (
    <>
      {steps.map((step, place) => (
        <StepFields
          key={step.id} step={step} number={place + 1} error={error(`steps.${place}`)}
          onChange={(change) => onChange(steps.map((other) => (other === step ? { ...step, ...change } : other)))}
          onRemove={steps.length > 1 ? () => onChange(steps.filter((other) => other !== step)) : undefined}
        />
      ))}
      <div className={look.row}>
        <Button variant="default" onClick={() => onChange([...steps, stepValues(undefined, freeId('step', steps.map(({ id }) => id)))])}>{t('rules.addStep')}</Button>
      </div>
    </>
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
