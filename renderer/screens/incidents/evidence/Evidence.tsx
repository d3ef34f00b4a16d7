import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { OneEvidence } from './OneEvidence.tsx'
import look from '../Incidents.module.css'

/** Screenshots, pages, papers: each with its hash and the time at which it was captured. */
export function Evidence({ file }: PanelProps) {
  const t = useText()
  const { attachments } = file.incident
  return (
    <Section title={t('incidents.tab.evidence')} actions={<OfferedAct file={file} act="incident.attach" />}>
      {attachments.length === 0 && <p className={look.grey}>{t('incidents.noEvidence')}</p>}
      <ul>{attachments.toReversed().map((one) => <OneEvidence key={one.attachmentId} file={file} attachment={one} />)}</ul>
    </Section>
  )
}
