import type { LinkedCase } from '../../../../shared/incident/commands.ts'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { CasesField } from '../../../parts/CasesField.tsx'

export function LinkForm(props: FormProps) {
  const t = useText()
  const form = useIncidentForm({ ...props, type: 'incident.linkCases', initial: { cases: [] as readonly LinkedCase[] }, body: ({ cases }) => ({ cases: [...cases] }) })
  return (
    <IncidentForm type="incident.linkCases" form={form}>
      <CasesField label={t('words.incident.field.cases')} value={form.values.cases} onChange={(cases) => form.set({ cases })} error={form.error('cases')} />
    </IncidentForm>
  )
}
