import { Checkbox } from '@mantine/core'
import type { LinkedCase } from '../../../shared/incident/commands.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { notAhead } from '../../parts/not-ahead.ts'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { draftName } from '../../parts/use-draft.ts'
import { openIncident } from '../../router.ts'
import { useActor, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { typedNow } from '../case/acts/fields.ts'
import { CasesField } from '../../parts/CasesField.tsx'
import { DescriptionFields, descriptionOf, type DescriptionValues } from './DescriptionFields.tsx'
import type { Opening } from '../../parts/incident-opening.ts'

interface OpenValues extends DescriptionValues { cases: readonly LinkedCase[]; drill: boolean }

/** A new incident: alone, or with the cases from which it was opened. */
export function OpenForm({ cases, lines, close }: Opening & { close: () => void }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const initial: OpenValues = { title: '', summary: '', noticedAt: typedNow(zone), platforms: [], regions: '', lines: lines ?? [], cases, drill: false }
  const form = useCommandForm({
    type: 'incident.open',
    // what was begun from one case is not taken up from another
    draft: draftName('incident', ['open', ...cases.slice(0, 1).map(({ caseId }) => caseId)].join('/'), actor.id),
    initial,
    body: ({ cases: linked, drill, ...described }) => ({ ...descriptionOf(described, zone), cases: [...linked], drill }),
    missing: ({ noticedAt }) => notAhead('noticedAt', noticedAt, zone),
    done: ({ id, number }) => {
      tell(t('incidents.opened', { number: number ?? '' }))
      openIncident(id)
    },
  })
  const { values, set } = form
  return (
    <InPlaceForm
      title={t('acts.name.incident.open')} about={t('acts.about.incident.open')} submit={t('incidents.form.open')} onSubmit={form.submit} onCancel={close} busy={form.busy} refusal={form.refusal}
      restored={form.restored} onClear={form.clear}
    >
      <DescriptionFields form={form} path="" />
      <CasesField label={t('words.incident.field.cases')} value={values.cases} onChange={(linked) => set({ cases: linked })} error={form.error('cases')} />
      <Checkbox label={t('incidents.form.drill')} checked={values.drill} onChange={({ currentTarget }) => set({ drill: currentTarget.checked })} />
    </InPlaceForm>
  )
}
