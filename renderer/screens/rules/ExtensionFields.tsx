import { Checkbox, TextInput } from '@mantine/core'
import { Choose } from '../../parts/Choose.tsx'
import { useText } from '../../text/text.ts'
import { LimitFields } from '../../parts/LimitFields.tsx'
import type { ExtensionValues } from './clock-values.ts'
import look from '../../parts/Editor.module.css'

const approvers = ['superior', 'headOffice', 'superiorOrHeadOffice', 'supervisor', 'manager'] as const

interface ExtensionFieldsProps { id: 'complex' | 'extended'; values: ExtensionValues; onChange: (values: ExtensionValues) => void; error: string | undefined }

/** A step that stretches the clock, and who has to agree to it. */
export function ExtensionFields({ id, values, onChange, error }: ExtensionFieldsProps) {
  const t = useText()
  const set = (change: Partial<ExtensionValues>) => onChange({ ...values, ...change })
  return (
    <>
      <Checkbox size="xs" label={t(`rules.field.${id}`)} checked={values.on} onChange={({ currentTarget }) => set({ on: currentTarget.checked })} />
      {values.on && (
        <div className={look.sub}>
          <LimitFields label={t('rules.field.inTotal')} amount={values.amount} unit={values.unit} onAmount={(amount) => set({ amount })} onUnit={(unit) => set({ unit })} error={error} />
          <div className={look.three}>
            <TextInput label={t('rules.fact.source')} value={values.law} maxLength={200} onChange={({ currentTarget }) => set({ law: currentTarget.value })} />
            <TextInput label={t('rules.field.article')} value={values.article} maxLength={100} onChange={({ currentTarget }) => set({ article: currentTarget.value })} />
            <TextInput label={t('rules.field.rule')} value={values.rule} maxLength={40} onChange={({ currentTarget }) => set({ rule: currentTarget.value })} />
          </div>
          <div className={look.pair} style={{ alignItems: 'end' }}>
            <Choose
              label={t('rules.fact.approver')} value={values.approver || undefined} clearable onChange={(approver) => set({ approver: approver ?? '' })}
              options={approvers.map((value) => ({ value, label: t(`rules.approver.${value}`) }))}
            />
            <Checkbox size="xs" pb={8} label={t('rules.fact.noticeTo')} checked={values.noticeTo} onChange={({ currentTarget }) => set({ noticeTo: currentTarget.checked })} />
          </div>
        </div>
      )}
    </>
  )
}
