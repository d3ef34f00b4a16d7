import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { Submission } from '../../../../shared/incident/incident.ts'
import { useDesk } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { listed, useText } from '../../../text/text.ts'
import { goIncidents } from '../../../router.ts'
import { LinkedCases } from '../facts/LinkedCases.tsx'
import { PostRow } from '../posts/PostRow.tsx'
import { SpreadChart } from '../posts/SpreadChart.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { Who } from '../../../parts/Who.tsx'
import { GradeSum } from './GradeSum.tsx'
import look from './Grading.module.css'

/** Posts that reached furthest: one page is read before a decision, not a list. */
const widest = 5

/** What senior management goes by: the matter, its spread, its cases, the grading and what the desk proposes. */
export function Dossier({ file, submission }: { file: IncidentFile; submission: Submission }) {
  const t = useText()
  const zone = useZone()
  const { incident } = file
  const { value: overview } = useDesk('incidentOverview', {}, { keep: true })
  const spread = overview?.lines.find(({ id }) => id === incident.id)
  const { value: line } = useDesk('spread', { incident: incident.id }, { keep: true })
  const { value: posts } = useDesk('posts', { incident: incident.id, order: 'reach', limit: widest }, { keep: true })
  const assessment = incident.assessments.find(({ assessmentId }) => assessmentId === submission.assessmentId)
  return (
    <div className={look.dossier} role="region" aria-label={t('incidents.dossier.title')} tabIndex={0}>
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
      {assessment?.grade && <GradeSum matrix={assessment.matrix} grade={assessment.grade} />}
      {assessment?.overrideReason && <p>{t('incidents.grade.overridden', { reason: assessment.overrideReason })}</p>}
      {file.posts > 0 && line && <SpreadChart spread={line} file={file} />}
      {posts && posts.items.length > 0 && <h3>{t('incidents.dossier.widest', { shown: posts.items.length, count: posts.total })}</h3>}
      {posts?.items.map((post) => <PostRow key={post.key} post={post} active={false} onOpen={() => goIncidents({ tab: 'posts' })} />)}
      <LinkedCases file={file} fixed />
    </div>
  )
}
