import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { language, useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { LevelChip } from '../LevelChip.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { usePlans } from '../run/plans.ts'
import { Who } from '../../../parts/Who.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import look from '../Incidents.module.css'

/** What was brought to senior management and what they decided, the latest first. */
export function Submissions({ file }: { file: IncidentFile }) {
  const t = useText()
  const officerName = useOfficerName()
  const plans = usePlans(file.incident)
  const { submissions } = file.incident
  const planTitle = (id: string | undefined) => {
    const found = plans.find(({ plan }) => plan.id === id)
    return found ? titleIn(found.plan.title, language()) : id
  }
  return (
    <Section title={t('incidents.section.submissions')} actions={<OfferedAct file={file} act="incident.submit" />}>
      {submissions.length === 0 && <p className={look.grey}>{t('incidents.noSubmissions')}</p>}
      {submissions.toReversed().map(({ submissionId, proposal, by, at, decided }, index) => (
        <div key={submissionId} className={look.block}>
          <p><strong>{t('words.incident.field.proposal')}</strong> <Who by={by} at={at} /></p>
          <p className={look.text}>{proposal}</p>
          {decided ? (
            <Rows
              rows={[
                [t('words.incident.field.level'), <LevelChip key="level" level={decided.level} />],
                [t('words.incident.field.opinion'), decided.opinion],
                [t('incidents.form.approverName'), [decided.approver.name, decided.approver.title].filter(Boolean).join(' · ')],
                [t('words.incident.field.planId'), planTitle(decided.planId)],
                [t('words.incident.field.spokesperson'), decided.spokesperson],
                [t('words.incident.field.owner'), officerName(decided.owner)],
                [t('incidents.recorded'), <Who key="who" by={decided.by} at={decided.at} />],
              ]}
            />
          ) : index === 0
            ? <p className={look.waits}>● {t('incidents.awaitsDecision')} <OfferedAct file={file} act="incident.decide" /></p>
            : <p className={look.grey}>{t('incidents.superseded')}</p>}
        </div>
      ))}
    </Section>
  )
}
