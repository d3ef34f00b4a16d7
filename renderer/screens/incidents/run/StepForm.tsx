import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { stepOffered, type StepCommandType } from '../../../../shared/incident/decide.ts'
import type { RunStep } from '../../../../shared/incident/run.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { useActor } from '../../../session.ts'
import { labelled, language, useText } from '../../../text/text.ts'
import { actName } from '../acts/IncidentForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { AssignStepForm } from './AssignStepForm.tsx'
import { DoStepForm } from './DoStepForm.tsx'
import { stepKeys } from './step-acts.ts'

interface StepFormProps { file: IncidentFile; runId: string; found: RunStep; act: string }

/** The form of an act on a step, under its line, or why it cannot be taken now. */
export function StepForm({ file, runId, found, act }: StepFormProps) {
  const t = useText()
  const actor = useActor()
  if (!isStepAct(act)) return null
  const verdict = stepOffered(found, act, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={labelled(t, actName(t, act), t('acts.refusedNow'))} />
  const { id } = found.step
  const title = labelled(t, actName(t, act), titleIn(found.step.title, language()))
  const props = { file, part: [runId, id], title }
  switch (act) {
    case 'incident.doStep':
      return <DoStepForm {...props} found={found} runId={runId} />
    case 'incident.assignStep':
      return <AssignStepForm {...props} found={found} runId={runId} />
    case 'incident.approveStep':
      return <TextForm {...props} type={act} member="remark" label={t('incidents.form.remark')} rest={{ runId, stepId: id }} />
    case 'incident.returnStep':
    case 'incident.skipStep':
      return <TextForm {...props} type={act} member="reason" label={t('acts.form.reason')} rest={{ runId, stepId: id }} />
  }
}

const isStepAct = (act: string): act is StepCommandType => act in stepKeys
