import { TextInput } from '@mantine/core'
import { Level, Platform } from '../../../shared/incident/vocabulary.ts'
import type { Plan, Step } from '../../../shared/playbook/plan.ts'
import { Choose } from '../../parts/Choose.tsx'
import { Several } from '../../parts/Several.tsx'
import { useText } from '../../text/text.ts'
import { useLevelName } from '../incidents/levels.ts'
import { answersBefore } from './plan-words.ts'
import type { StepValues } from './step-values.ts'
import look from '../../parts/Editor.module.css'

interface WhenFieldsProps { plan: Plan; step: Step | undefined; values: StepValues; set: (change: Partial<StepValues>) => void; error: string | undefined }

/** When a step applies: chosen from what there is. What is left open does not matter. */
export function WhenFields({ plan, step, values, set, error }: WhenFieldsProps) {
  const t = useText()
  const levelName = useLevelName()
  return (
    <>
      <h3>{t('playbooks.field.when')}</h3>
      <Several label={t('playbooks.field.levels')} chosen={values.levels} options={Level.options.map((value) => ({ value, words: levelName(value) }))} onChange={(levels) => set({ levels })} />
      <Several label={t('words.incident.field.platforms')} chosen={values.platforms} options={Platform.options.map((value) => ({ value, words: t(`words.incident.platform.${value}`) }))} onChange={(platforms) => set({ platforms })} />
      <div className={look.pair}>
        <TextInput label={t('words.incident.field.regions')} placeholder={t('rules.any')} value={values.regions} maxLength={1000} onChange={({ currentTarget }) => set({ regions: currentTarget.value })} />
        <Choose
          label={t('playbooks.field.answer')} value={values.answer || undefined} clearable placeholder={t('rules.any')} onChange={(answer) => set({ answer: answer ?? '' })} error={error}
          options={answersBefore(plan, step?.id)}
        />
      </div>
    </>
  )
}
