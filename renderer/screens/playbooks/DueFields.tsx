import { Checkbox } from '@mantine/core'
import { inWorkingTime } from '../../../shared/calendar/targets.ts'
import { stepsOf, type Plan, type Step } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { LimitFields } from '../../parts/LimitFields.tsx'
import { WhenField } from '../../parts/WhenField.tsx'
import { language, useText } from '../../text/text.ts'
import type { StepValues } from './step-values.ts'

interface DueFieldsProps { plan: Plan; step: Step | undefined; values: StepValues; set: (change: Partial<StepValues>) => void; error: string | undefined }

/** By when: so long from the start or from another step, at an instant, or whenever. */
export function DueFields({ plan, step, values, set, error }: DueFieldsProps) {
  const t = useText()
  const counted = values.from === 'start' || values.from === 'step'
  return (
    <>
      <Choices label={t('playbooks.field.due')} value={values.from} onChange={(from) => set({ from })} options={(['none', 'start', 'step', 'instant'] as const).map((value) => ({ value, words: t(`playbooks.dueFrom.${value}`) }))} />
      {values.from === 'step' && (
        <Choose
          label={t('playbooks.field.afterStep')} value={values.afterStep || undefined} onChange={(afterStep) => set({ afterStep: afterStep ?? '' })} error={error}
          options={stepsOf(plan).filter(({ id }) => id !== step?.id).map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
      )}
      {counted && <LimitFields label={t('rules.fact.limit')} amount={values.amount} unit={values.unit} onAmount={(amount) => set({ amount })} onUnit={(unit) => set({ unit })} error={error} />}
      {counted && values.unit === 'workingDay' && <Checkbox size="xs" label={t('rules.fact.endOfDay')} checked={values.endOfDay} onChange={({ currentTarget }) => set({ endOfDay: currentTarget.checked })} />}
      {counted && inWorkingTime(values.unit) && (
        <Choices label={t('rules.fact.calendar')} value={values.calendar} onChange={(calendar) => set({ calendar })} options={(['branch', 'cn'] as const).map((value) => ({ value, words: t(`rules.calendarOf.${value}`) }))} />
      )}
      {values.from === 'instant' && <WhenField label={t('playbooks.dueFrom.instant')} withTime value={values.at} onChange={(at) => set({ at })} error={error} />}
    </>
  )
}
