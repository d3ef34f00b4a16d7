import { execute } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { tell } from '../../../parts/toasts.ts'
import { useZone } from '../../../session.ts'
import { lineText, listed, useText } from '../../../text/text.ts'
import { LookButton } from '../../case/LookButton.tsx'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { useLevelName } from '../levels.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Who } from '../../../parts/Who.tsx'
import { LinkedCases } from './LinkedCases.tsx'
import look from '../Incidents.module.css'

/** What it is about, how it stands, and the cases that it came from. */
export function Facts({ file, shown, onShown }: PanelProps) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const levelName = useLevelName()
  const { incident } = file
  async function showTexts(): Promise<void> {
    const answer = await execute({ type: 'incident.revealTexts', id: incident.id })
    if (answer.ok) onShown(answer.value)
    else tell(t('case.textsReveal'), { refusal: answer.refusal })
  }
  return (
    <div className={look.columns}>
      <div className={look.column}>
        <Section
          title={t('incidents.section.facts')}
          actions={(
            <span>
              {(file.hides || shown) && <LookButton shown={shown} label={t('case.textsReveal')} onShow={() => void showTexts()} onHide={() => onShown(undefined)} />}
              <OfferedAct file={file} act="incident.describe" />
            </span>
          )}
        >
          <p className={look.text}>{incident.summary || <span className={look.grey}>{t('case.noFacts')}</span>}</p>
          <Rows
            rows={[
              [t('words.incident.field.noticedAt'), instantText(t, incident.noticedAt, zone)],
              [t('words.incident.field.platforms'), listed(t, incident.platforms.map((one) => t(`words.incident.platform.${one}`)))],
              [t('words.incident.field.regions'), listed(t, incident.regions)],
              [t('words.incident.field.lines'), listed(t, incident.lines.map((line) => lineText(t, line)))],
              [t('words.incident.field.level'), levelName(incident.level)],
              [t('words.incident.field.owner'), officerName(incident.owner)],
              [t('words.incident.field.spokesperson'), incident.spokesperson],
              [t('incidents.section.opened'), <Who key="opened" by={incident.openedBy} at={incident.openedAt} />],
              [t('words.incident.field.conclusion'), incident.closed && <>{incident.closed.conclusion} <Who by={incident.closed.by} at={incident.closed.at} /></>],
              [t('words.incident.status.voided'), incident.voided && <>{incident.voided.reason} <Who by={incident.voided.by} at={incident.voided.at} /></>],
            ]}
          />
        </Section>
      </div>
      <div className={look.column}><LinkedCases file={file} /></div>
    </div>
  )
}
