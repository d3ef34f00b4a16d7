/** The texts that the running plans bring along, filled from the incident as far as it is known. A place that nothing is known for stays as it is written. */
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { placeValues } from '../../../shared/incident/places.ts'
import type { ReportKind } from '../../../shared/incident/vocabulary.ts'
import { fill } from '../../../shared/playbook/fill.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { deskNow } from '../../desk-clock.ts'
import { useBranchName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { language, sayWords, useText } from '../../text/text.ts'

export interface FilledTemplate { id: string; title: string; text: string; report: ReportKind | undefined }

/** A title that stands in several plans is offered once. */
export function useTemplates(file: IncidentFile, kind: 'statement' | 'report'): FilledTemplate[] {
  const t = useText()
  const zone = useZone()
  const branchName = useBranchName()
  const values = placeValues(file.incident, {
    say: sayWords(t), language: language(), zone, branch: branchName(file.branchId), now: deskNow(), ...(file.posts > 0 && { reach: t('incidents.dossier.posts', { posts: file.posts }) }),
  })
  const found = file.incident.runs.filter(({ ended }) => !ended).flatMap(({ plan }) => plan.templates).filter((one) => one.kind === kind)
  return found
    .map(({ id, title, text, report }) => ({ id, title: titleIn(title, language()), text: fill(text, values).text, report }))
    .filter(({ title }, index, all) => all.findIndex((one) => one.title === title) === index)
}
