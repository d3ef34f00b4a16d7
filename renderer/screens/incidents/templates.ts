/** The texts that the running plans bring along, filled from the incident as far as it is known. A place that nothing is known for stays as it is written. */
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import type { Level, ReportKind } from '../../../shared/incident/vocabulary.ts'
import { fill, type PlaceValues } from '../../../shared/playbook/fill.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { deskNow } from '../../desk-clock.ts'
import { dateText, instantText } from '../../parts/dates.ts'
import { useBranchName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { language, listed, useText, type Text } from '../../text/text.ts'
import { useLevelName } from './levels.ts'

export interface FilledTemplate { id: string; title: string; text: string; report: ReportKind | undefined }

/** A title that stands in several plans is offered once. */
export function useTemplates(file: IncidentFile, kind: 'statement' | 'report'): FilledTemplate[] {
  const t = useText()
  const zone = useZone()
  const levelName = useLevelName()
  const branchName = useBranchName()
  const values = valuesOf(file, { t, zone, levelName, branch: branchName(file.branchId) })
  const found = file.incident.runs.filter(({ ended }) => !ended).flatMap(({ plan }) => plan.templates).filter((one) => one.kind === kind)
  return found
    .map(({ id, title, text, report }) => ({ id, title: titleIn(title, language()), text: fill(text, values).text, report }))
    .filter(({ title }, index, all) => all.findIndex((one) => one.title === title) === index)
}

interface Words { t: Text; zone: string; levelName: (level: Level | undefined) => string; branch: string }

function valuesOf({ incident, runs, posts }: IncidentFile, { t, zone, levelName, branch }: Words): PlaceValues {
  const done = runs.flatMap(({ steps }) => steps.filter(({ state }) => state === 'done').map(({ step }) => titleIn(step.title, language())))
  return {
    number: incident.number, title: incident.title, noticedAt: instantText(t, incident.noticedAt, zone), summary: incident.summary, ...(incident.level && { level: levelName(incident.level) }),
    platforms: listed(t, incident.platforms.map((one) => t(`words.incident.platform.${one}`))), regions: listed(t, incident.regions), cases: listed(t, incident.cases.map(({ number }) => number)),
    ...(posts > 0 && { reach: t('incidents.dossier.posts', { posts }) }), measures: listed(t, done), branch, date: dateText(t, dateOf(deskNow(), zone)),
    ...(incident.spokesperson && { spokesperson: incident.spokesperson }),
  }
}
