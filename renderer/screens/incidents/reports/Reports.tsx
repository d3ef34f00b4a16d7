import { titleIn } from '../../../../shared/rules/pack.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { partName } from '../part-name.ts'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from '../Incidents.module.css'

/** Reports that went up: first, follow-up, final; and when the next one is due. */
export function Reports({ file }: PanelProps) {
  const t = useText()
  const zone = useZone()
  const { reports } = file.incident
  const due = file.runs.flatMap(({ followUp }) => followUp ?? []).toSorted((a, b) => a.dueAt - b.dueAt)[0]
  return (
    <Section title={t('incidents.tab.reports')} actions={<OfferedAct file={file} act="incident.report" />}>
      {due && <p>{titleIn(due.title, language())} <ClockChip facts={due} strong /></p>}
      {reports.length === 0 && <p className={look.grey}>{t('incidents.noReports')}</p>}
      {reports.toReversed().map((one) => (
        <div key={one.reportId} className={look.block}>
          <p className={look.blockHead}>
            <strong>{t(`words.incident.reportKind.${one.kind}`)}</strong> {t('incidents.reportTo', { to: one.to, method: one.method, at: instantText(t, one.sentAt, zone) })} <Who by={one.by} at={one.at} />
          </p>
          <p className={look.text}>{one.text}</p>
          {one.attachmentId && <p className={look.grey}>{t('words.incident.field.evidence')} {partName(file, one.attachmentId)}</p>}
        </div>
      ))}
    </Section>
  )
}
