import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../shared/incident/decide.ts'
import type { IncidentCommandType } from '../../../shared/incident/commands.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { ActLink } from '../case/Section.tsx'
import { incidentKeys, type WholeAct } from './incident-acts.ts'
import { openPart } from './open-act.ts'
import look from './Incidents.module.css'

/** Whether an act may be taken at all as the incident stands, by whoever sits here: what is refused is not offered beside its thing, the bar says why. */
export function useOffered({ incident }: Pick<IncidentFile, 'incident'>): (act: IncidentCommandType) => boolean {
  const actor = useActor()
  return (act) => incidentOffered(incident, act, actor).ok
}

/** A way to an act, beside the section that it fills. */
export function OfferedAct({ file, act, words }: { file: IncidentFile; act: WholeAct; words?: string }) {
  const t = useText()
  const letter = incidentKeys[act]?.toUpperCase()
  if (!useOffered(file)(act)) return null
  return <ActLink act={act} words={words ?? t(`words.incident.entry.${act.slice('incident.'.length) as 'note'}`)} {...(letter && { letter })} />
}

/** A way to an act on one part of the incident. */
export function OfferedPart({ file, act, part, words }: { file: IncidentFile; act: IncidentCommandType; part: readonly (string | number)[]; words: string }) {
  if (!useOffered(file)(act)) return null
  return <button type="button" className={look.link} onClick={() => openPart(act, ...part)}>{words}</button>
}
