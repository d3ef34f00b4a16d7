import type { RunStep } from '../../../../shared/incident/run.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { useHandlers } from '../../../parts/officers.ts'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'

interface AssignStepProps extends FormProps { runId: string; found: RunStep; title: string }

export function AssignStepForm({ runId, found: { step, record }, title, ...props }: AssignStepProps) {
  const t = useText()
  const officers = useHandlers(props.file.branchId)
  const form = useIncidentForm({
    ...props, type: 'incident.assignStep', initial: { assignee: (record.assignee ?? '') as string }, body: ({ assignee }) => ({ runId, stepId: step.id, assignee: assignee || undefined }),
  })
  return (
    <IncidentForm type="incident.assignStep" form={form} title={title}>
      <Choose
        label={t('words.incident.field.assignee')} value={form.values.assignee || undefined} onChange={(assignee) => form.set({ assignee: assignee ?? '' })} error={form.error('assignee')}
        options={officers.map(({ officerId, name, role }) => ({ value: officerId as string, label: `${name} · ${t(`words.role.${role}`)}` }))}
      />
    </IncidentForm>
  )
}
