import { Textarea } from '@mantine/core'
import type { MovedStep } from '../../../../shared/contract/incidents.ts'
import type { Plan } from '../../../../shared/playbook/plan.ts'
import { playbookOf } from '../../../../shared/playbook/playbook.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { useDesk } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import look from './Run.module.css'

/** A run goes on under a newer version; what would become of each step stands above the reason. `part`: the run and the version. */
export function MoveRunForm(props: FormProps) {
  const [runId, version] = props.part ?? []
  const { value: playbooks } = useDesk('playbooks', {})
  const run = props.file.incident.runs.find((one) => one.runId === runId)
  const plan = run && playbooks?.find(({ id }) => id === playbookOf(run.plan.id))?.versions.find((one) => one.plan.version === Number(version))?.plan
  return plan && runId ? <Moving {...props} runId={runId} plan={plan} /> : null
}

function Moving({ runId, plan, ...props }: FormProps & { runId: string; plan: Plan }) {
  const t = useText()
  const zone = useZone()
  const { value: steps } = useDesk('runMovePreview', { id: props.file.incident.id, runId, version: plan.version })
  const form = useIncidentForm({ ...props, type: 'incident.moveRun', initial: { reason: '' }, body: ({ reason }) => ({ runId, plan, reason }) })
  const due = (at: number | undefined) => (at === undefined ? '' : instantText(t, at, zone))
  const changed = (steps ?? []).filter(({ change }) => change !== 'same')
  return (
    <IncidentForm type="incident.moveRun" form={form} title={t('incidents.moveTo', { version: plan.version })}>
      {steps && <p>{t('incidents.movePreview', { changed: changed.length, same: steps.length - changed.length })}</p>}
      {changed.length > 0 && (
        <table className={look.moves}>
          <thead><tr><th scope="col">{t('words.incident.field.stepId')}</th><th scope="col">{t('incidents.change')}</th><th scope="col">{t('incidents.dueBefore')}</th><th scope="col">{t('incidents.dueAfter')}</th></tr></thead>
          <tbody>{changed.map((one) => <MovedRow key={`${one.change} ${one.stepId}`} step={one} due={due} />)}</tbody>
        </table>
      )}
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </IncidentForm>
  )
}

const signs = { added: '+', gone: '–', moved: '→', same: '=' } as const

function MovedRow({ step: { title, change, before, after, done }, due }: { step: MovedStep; due: (at: number | undefined) => string }) {
  const t = useText()
  return (
    <tr>
      <td>{titleIn(title, language())}{done && ` ✓ ${t('words.incident.stepState.done')}`}</td>
      <td>{signs[change]} {t(`incidents.changes.${change}`)}</td>
      <td>{due(before)}</td>
      <td>{due(after)}</td>
    </tr>
  )
}
