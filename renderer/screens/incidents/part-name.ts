/** What a part of an incident is called: a step, an answer, a point of a checklist, a piece of evidence, a plan, a case. Pure. */
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { stepsOf } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { language } from '../../text/text.ts'

/** Empty for an identity that belongs to nothing here. */
export function partName({ incident }: Pick<IncidentFile, 'incident'>, id: string): string {
  const attachment = incident.attachments.find(({ attachmentId }) => attachmentId === id)
  if (attachment) return attachment.name
  const linked = incident.cases.find(({ caseId }) => caseId === id)
  if (linked) return linked.number
  for (const { plan } of incident.runs) {
    if (plan.id === id) return titleIn(plan.title, language())
    for (const { id: stepId, title, checklist, question } of stepsOf(plan)) {
      const found = stepId === id ? { title } : [...checklist, ...(question?.answers ?? [])].find((one) => one.id === id)
      if (found) return titleIn(found.title, language())
    }
  }
  return ''
}

/** A refusal names a step by its id; a person knows it by its title. */
export function withStepName(file: Pick<IncidentFile, 'incident'>, verdict: Answer<undefined>): Answer<undefined> {
  const step = verdict.ok ? undefined : verdict.refusal.params?.['step']
  if (verdict.ok || typeof step !== 'string') return verdict
  return { ok: false, refusal: { ...verdict.refusal, params: { ...verdict.refusal.params, step: partName(file, step) || step } } }
}
