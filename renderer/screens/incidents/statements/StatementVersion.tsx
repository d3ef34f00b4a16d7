import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { statementOffered, type VersionCommandType } from '../../../../shared/incident/decide.ts'
import type { StatementVersion as Version } from '../../../../shared/incident/incident.ts'
import { reasonText } from '../../../parts/ActBar.tsx'
import { instantText } from '../../../parts/dates.ts'
import { usePlace } from '../../../router.ts'
import { useActor, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { actName } from '../acts/IncidentForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { openPart } from '../open-act.ts'
import { Who } from '../../../parts/Who.tsx'
import { PublishForm } from './PublishForm.tsx'
import look from '../Incidents.module.css'

interface VersionProps { file: IncidentFile; statementId: string; version: Version; last: boolean }

/** A text, who stands behind it, where it was published. Only the last version can still be approved, returned or published. */
export function StatementVersion({ file, statementId, version, last }: VersionProps) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const { type, part } = openedPart(usePlace((place) => place.act))
  const { approved, returned, published } = version
  const acts: VersionCommandType[] = !last || file.incident.status !== 'open' ? [] : approved ? ['incident.publishStatement'] : ['incident.approveStatement', 'incident.returnStatement']
  const opened = last && part[0] === statementId && part[1] === String(version.version) ? type : undefined
  const props = { file, part, rest: { statementId, version: version.version } }
  return (
    <div className={look.version}>
      <p className={look.versionHead}>
        <span>{t('rules.version', { version: version.version })}</span>
        <span className={look.versionState} data-tone={approved ? 'done' : returned ? 'late' : 'soon'}>
          {approved ? `✓ ${t(published.length > 0 ? 'incidents.statement.published' : 'incidents.statement.approved')}` : returned ? `↩ ${t('incidents.statement.returned')}` : `◐ ${t('incidents.statement.waits')}`}
        </span>
        <Who by={version.by} at={version.at} />
        <span className={look.push}>
          {acts.map((act) => {
            const verdict = statementOffered(version, act, actor)
            return (
              <button
                key={act} type="button" className={look.link} aria-disabled={!verdict.ok} aria-expanded={opened === act} title={verdict.ok ? undefined : reasonText(t, verdict.refusal)}
                onClick={() => verdict.ok && openPart(act, statementId, version.version)}
              >
                {actName(t, act)}
              </button>
            )
          })}
        </span>
      </p>
      {opened === 'incident.approveStatement' && <TextForm {...props} type="incident.approveStatement" member="remark" label={t('incidents.form.remark')} />}
      {opened === 'incident.returnStatement' && <TextForm {...props} type="incident.returnStatement" member="reason" label={t('acts.form.reason')} />}
      {opened === 'incident.publishStatement' && <PublishForm {...props} statementId={statementId} version={version.version} />}
      <p className={look.statement}>{version.text}</p>
      {approved && <p className={look.grey}>{t('words.incident.entry.approveStatement')} <Who by={approved.by} at={approved.at} /> {approved.remark}</p>}
      {returned && <p className={look.grey}>{t('words.incident.entry.returnStatement')} <Who by={returned.by} at={returned.at} /> {returned.reason}</p>}
      {published.map((one) => <p key={`${one.where} ${one.publishedAt}`}>{t('incidents.statement.publishedAt', { where: one.where, at: instantText(t, one.publishedAt, zone) })} <span className={look.grey}>{one.url}</span></p>)}
    </div>
  )
}
