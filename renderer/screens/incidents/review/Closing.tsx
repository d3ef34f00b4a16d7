import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../../shared/incident/decide.ts'
import { withStepName } from '../part-name.ts'
import { reasonText } from '../../../parts/ActBar.tsx'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { Who } from '../../../parts/Who.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import look from '../Incidents.module.css'

/** How it was closed, or what still stands before the closing. */
export function Closing({ file }: { file: IncidentFile }) {
  const t = useText()
  const { incident } = file
  const verdict = withStepName({ incident }, incidentOffered(incident, 'incident.close', useActor()))
  if (incident.status === 'open') {
    return (
      <Section title={t('words.incident.entry.close')} actions={<OfferedAct file={file} act="incident.close" />}>
        <p className={look.grey}>{verdict.ok ? t('incidents.closable') : reasonText(t, verdict.refusal)}</p>
      </Section>
    )
  }
  const { closed } = incident
  return closed ? <Section title={t('words.incident.entry.close')}><p className={look.text}>{closed.conclusion}</p><Who by={closed.by} at={closed.at} /></Section> : null
}
