import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { Action } from '../../../../shared/incident/incident.ts'
import { useMinute } from '../../../desk.ts'
import { dateText } from '../../../parts/dates.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { usePlace } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { OfferedPart } from '../OfferedLink.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from '../Incidents.module.css'

/** What is put right, by whom and until when. */
export function Actions({ file }: { file: IncidentFile }) {
  const t = useText()
  const { actions } = file.incident
  return (
    <Section title={t('words.incident.field.actions')}>
      {actions.length === 0 && <p className={look.grey}>{t('incidents.noActions')}</p>}
      {actions.map((action) => <OneAction key={action.actionId} file={file} action={action} />)}
    </Section>
  )
}

function OneAction({ file, action: { actionId, text, owner, ownerName, dueOn, finished } }: { file: IncidentFile; action: Action }) {
  const t = useText()
  const today = dateOf(useMinute(), useZone())
  const officerName = useOfficerName()
  const { type, part } = openedPart(usePlace((place) => place.act))
  const late = !finished && dueOn < today
  return (
    <div className={look.block}>
      <p className={look.blockHead}>
        <span className={look.versionState} data-tone={finished ? 'done' : late ? 'late' : 'soon'}>{finished ? `✓ ${t('words.incident.stepState.done')}` : late ? `▲ ${t('incidents.actionLate')}` : `○ ${t('words.incident.stepState.open')}`}</span>
        <span>{officerName(owner) || ownerName}</span>
        <span className={look.grey}>{t('words.incident.field.dueOn')} {dateText(t, dueOn)}</span>
        {!finished && <OfferedPart file={file} act="incident.finishAction" part={[actionId]} words={t('words.incident.entry.finishAction')} />}
      </p>
      <p className={look.text}>{text}</p>
      {finished && <p className={look.grey}>{finished.result} <Who by={finished.by} at={finished.at} /></p>}
      {type === 'incident.finishAction' && part[0] === actionId && (
        <TextForm file={file} part={part} type="incident.finishAction" member="result" label={t('incidents.form.result')} rest={{ actionId }} />
      )}
    </div>
  )
}
