import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { LevelChip } from '../LevelChip.tsx'
import { Who } from '../../../parts/Who.tsx'
import { GradeSum } from './GradeSum.tsx'
import { Submissions } from './Submissions.tsx'
import look from '../Incidents.module.css'

/** Gradings, the latest first, and what senior management made of them. Another grading is a new one, never an edit. */
export function Grading({ file }: PanelProps) {
  const t = useText()
  const { assessments } = file.incident
  return (
    <div className={look.columns}>
      <div className={look.column}>
        <Section title={t('incidents.section.assessments')} actions={<OfferedAct file={file} act="incident.assess" words={t(assessments.length === 0 ? 'words.incident.entry.assess' : 'incidents.assessAgain')} />}>
          {assessments.length === 0 && <p className={look.grey}>{t('incidents.noAssessments')}</p>}
          {assessments.toReversed().map((one, index) => (
            <details key={one.assessmentId} className={look.fold} open={index === 0}>
              <summary><LevelChip level={one.level} /> {one.grade && one.grade.level !== one.level && <span className={look.flag}>{t('incidents.grade.changed')}</span>} <Who by={one.by} at={one.at} /></summary>
              {one.grade && <GradeSum matrix={one.matrix} grade={one.grade} />}
              {one.overrideReason && <p className={look.text}>{t('incidents.grade.overridden', { reason: one.overrideReason })}</p>}
              {one.remark && <p className={look.text}>{one.remark}</p>}
              <p className={look.grey}>{t('incidents.grade.matrix', { version: one.matrix.version, law: one.matrix.source.law })}</p>
            </details>
          ))}
        </Section>
      </div>
      <div className={look.column}><Submissions file={file} /></div>
    </div>
  )
}
