import type { Case } from '../../../shared/case/case.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { ActionLine } from '../../../shared/contract/conferences.ts'
import { useDesk } from '../../desk.ts'
import { dateText, instantDateText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { openConference } from '../../router.ts'
import { useActor, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { MeetingChip } from '../conferences/meetings/MeetingChip.tsx'
import { Reasons } from '../conferences/Reasons.tsx'
import { actOffered } from './case-acts.ts'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

/** Why this case should be conferred on, and the conferences it was before, with what they resolved. */
export function Conferences({ state }: { state: Case }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const { value: known } = useDesk('conferencesOfCase', { caseId: state.id })
  if (!known || (known.lines.length === 0 && known.proposals.length === 0)) return null
  const acts = (['conference.call', 'case.waiveConference'] as const).filter((act) => actOffered(state, act, actor).ok)
  const since = Math.min(...known.proposals.map((one) => Date.parse(one.since)))
  return (
    <>
      {known.proposals.length > 0 && (
        <div className={look.proposed} role="region" aria-label={t('conferences.ofCase.proposed')}>
          <strong>{t('conferences.ofCase.proposed')}</strong> <Reasons reasons={known.proposals.map(({ reason }) => reason)} /> <span className={look.grey}>{t('conferences.since', { date: instantDateText(t, since, zone) })}</span>
          <span className={look.partyActs}>{acts.map((act) => <ActLink key={act} act={act} words={t(`acts.name.${act}`)} {...(act === 'conference.call' && { letter: 'M' })} />)}</span>
        </div>
      )}
      {known.lines.length > 0 && (
        <Section title={t('conferences.title')}>
          <ul className={look.list}>
            {known.lines.map((line) => (
              <li key={line.id}>
                <button type="button" className={look.related} onClick={() => openConference(line.id)}>
                  <MeetingChip facts={line} /> <span>{line.number}</span> <span className={look.relatedRequest}>{line.title}</span>
                </button>
                {known.resolutions.filter(({ conference }) => conference === line.id).map((one) => <Resolution key={one.resolutionId} line={one} />)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const signs = { open: '○', late: '▲', done: '✓', doneLate: '✓', withdrawn: '–' } as const

function Resolution({ line: { conference, itemId, kind, text, owner, ownerName, dueAt, state } }: { line: ActionLine }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  return (
    <button type="button" className={look.resolution} onClick={() => openConference(conference, 'followUp', itemId)}>
      <span className={look.resolutionState} data-state={state}>{signs[state]} {t(`words.conference.actionState.${state}`)}</span>
      <span>{t(`words.conference.resolutionKind.${kind}`)}</span>
      <span className={look.relatedRequest}>{text}</span>
      <span className={look.grey}>{t('conferences.ofCase.resolution', { owner: officerName(owner) || (ownerName ?? ''), due: dateText(t, dateOf(dueAt - 1, zone)) })}</span>
    </button>
  )
}
