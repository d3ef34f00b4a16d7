import { Button, Textarea, TextInput } from '@mantine/core'
import { Choose } from '../../../parts/Choose.tsx'
import { useHandlers } from '../../../parts/officers.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useText } from '../../../text/text.ts'
import type { ActionValues } from './action-values.ts'
import look from './Review.module.css'

interface ActionFieldsProps {
  branchId: string
  actions: readonly ActionValues[]
  onChange: (actions: ActionValues[]) => void
  error: (path: string) => string | undefined
  onLeave: (path: string) => void
}

/** Any number of corrective actions, each with its owner and its date. */
export function ActionFields({ branchId, actions, onChange, error, onLeave }: ActionFieldsProps) {
  const t = useText()
  const officers = useHandlers(branchId)
  const change = (index: number, next: Partial<ActionValues>) => onChange(actions.map((one, at) => (at === index ? { ...one, ...next } : one)))
  return (
    <fieldset className={look.actions}>
      <legend>{t('words.incident.field.actions')}</legend>
      {actions.map((one, index) => (
        <div key={one.actionId} className={look.action}>
          <Textarea
            label={t('incidents.form.action', { nth: index + 1 })} autosize minRows={1} value={one.text} onChange={({ currentTarget }) => change(index, { text: currentTarget.value })}
            onBlur={() => onLeave(`actions.${index}.text`)} error={error(`actions.${index}.text`)}
          />
          <div className={look.actionLine}>
            <Choose
              label={t('incidents.form.actionOwner')} value={one.owner || undefined} clearable onChange={(owner) => change(index, { owner: owner ?? '' })}
              options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))}
            />
            {!one.owner && <TextInput label={t('incidents.form.actionOwnerName')} value={one.ownerName} onChange={({ currentTarget }) => change(index, { ownerName: currentTarget.value })} />}
            <WhenField
              label={t('words.incident.field.dueOn')} value={one.dueOn} onChange={(dueOn) => change(index, { dueOn })} onLeave={() => onLeave(`actions.${index}.dueOn`)} error={error(`actions.${index}.dueOn`)}
            />
            <Button variant="subtle" onClick={() => onChange(actions.filter((_, at) => at !== index))}>{t('frame.remove')}</Button>
          </div>
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...actions, { actionId: crypto.randomUUID(), text: '', owner: '', ownerName: '', dueOn: '' }])}>{t('incidents.form.addAction')}</Button>
    </fieldset>
  )
}
