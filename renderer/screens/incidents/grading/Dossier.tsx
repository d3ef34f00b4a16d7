import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { Submission } from '../../../../shared/incident/incident.ts'
import { useDesk } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { listed, useText } from '../../../text/text.ts'
import { LinkedCases } from '../facts/LinkedCases.tsx'
import { Rows } from '../Rows.tsx'
import { Who } from '../Who.tsx'
import { GradeSum } from './GradeSum.tsx'
import look from './Grading.module.css'

/** What senior management goes by: the matter, its spread, its cases, the grading and what the desk proposes. */
export function Dossier({ file, submission }: { file: IncidentFile; submission: Submission }) {
  const t = useText()
  const zone = useZone()
  const { incident } = file
  const { value: overview } = useDesk('incidentOverview', {}, { keep: true })
  const spread = overview?.lines.find(({ id }) => id === incident.id)
  const assessment = incident.assessments.find(({ assessmentId }) => assessmentId === submission.assessmentId)
  return (
    <div className={look.dossier} role="region" aria-label={t('incidents.dossier.title')}>
      <h3>{t('words.incident.field.proposal')}</h3>
      <p className={look.text}>{submission.proposal}</p>
      <Who by={submission.by} at={submission.at} />
      <Rows
        rows={[
          [t('words.incident.field.summary'), incident.summary],
          [t('words.incident.field.noticedAt'), instantText(t, incident.noticedAt, zone)],
          [t('words.incident.field.platforms'), listed(t, incident.platforms.map((one) => t(`words.incident.platform.${one}`)))],
          [t('incidents.dossier.spread'), spread ? t('incidents.dossier.figures', { posts: file.posts, reach: spread.reach, day: spread.lastDay }) : t('incidents.dossier.posts', { posts: file.posts })],
        ]}
      />
      <LinkedCases file={file} fixed />
      {assessment?.grade && <GradeSum matrix={assessment.matrix} grade={assessment.grade} />}
      {assessment?.overrideReason && <p>{t('incidents.grade.overridden', { reason: assessment.overrideReason })}</p>}
    </div>
  )
}
