import type { Conference, Resolution } from '../../../../shared/conference/conference.ts'
import { resolutionsOf } from '../../../../shared/conference/conference.ts'
import { followUpClock } from '../../../../shared/conference/duties.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useKeys } from '../../../keys.ts'
import { reasonText } from '../../../parts/ActBar.tsx'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { instantDateText } from '../../../parts/dates.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { goConferences, openCase } from '../../../router.ts'
import { useActor, useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { lineId } from '../../now/NowLine.tsx'
import { useLines } from '../../now/use-lines.ts'
import { actName, openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { ResolutionFacts } from '../room/ResolutionFacts.tsx'
import { useSitting } from '../room/sitting-act.ts'
import { CarryOutForm } from './CarryOutForm.tsx'
import { DeferForm, FollowUpForm } from './FinishForms.tsx'
import { actsOf, resolutionActs, resolutionKeys, resolutionOffered } from './resolution-acts.ts'
import look from './FollowUp.module.css'

/** What this conference left to be done: its clocks, its carrying out on the case, and whether it worked. */
export function ResolutionsTab({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const resolutions = resolutionsOf(conference)
  const { line: standing, stand, move } = useLines(resolutions.map((resolution) => ({ key: resolution.resolutionId, resolution })))
  const on = standing?.resolution
  useKeys('opened', t('sitting.resolutions'), [
    { on: ['j', 'ArrowDown'], words: t('sitting.key.lineDown'), run: () => move(1) },
    { on: ['k', 'ArrowUp'], words: t('sitting.key.lineUp'), run: () => move(-1) },
    ...resolutionActs.map((act) => ({
      on: [resolutionKeys[act]], words: actName(t, act), run: () => on && openPart(act, on.resolutionId),
      when: on !== undefined && actsOf(conference, on).includes(act) && resolutionOffered(conference, on, act, actor).ok,
    })),
  ])
  if (resolutions.length === 0) {
    return (
      <div className={look.empty}>
        <p>{t('sitting.noResolutions')}</p>
        <button type="button" className={look.link} onClick={() => goConferences({ tab: 'room' })}>{t('sitting.toRoom')}</button>
      </div>
    )
  }
  return (
    <ul className={look.resolutions} aria-label={t('sitting.resolutions')}>
      {resolutions.map((resolution) => <OneResolution key={resolution.resolutionId} file={file} resolution={resolution} active={on === resolution} onStand={stand} />)}
    </ul>
  )
}

interface OneProps { file: ConferenceFile; resolution: Resolution; active: boolean; onStand: (key: string) => void }

function OneResolution({ file, resolution, active, onStand }: OneProps) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const { conference } = file
  const { resolutionId, itemId, kind, text, withdrawn, finished, followedUp, deferred } = resolution
  const item = conference.items.find((one) => one.itemId === itemId)
  const found = item?.caseId ? file.cases[item.caseId] : undefined
  const clock = (about: 'resolution' | 'followUp') => file.clocks.find((one) => one.resolutionId === resolutionId && one.about === about)?.deadline
  const [due, back] = [clock('resolution'), clock('followUp')]
  return (
    <li className={look.resolution} data-active={active} data-withdrawn={withdrawn !== undefined} onFocus={() => onStand(resolutionId)}>
      <div id={lineId(resolutionId)} tabIndex={0} className={look.resolutionHead} role="group" aria-label={`${t(`words.conference.resolutionKind.${kind}`)} ${text}`}>
        {due && !withdrawn && <ClockChip facts={{ ...due, clock: resolutionId }} />}
        <strong>{t(`words.conference.resolutionKind.${kind}`)}</strong>
        <span className={look.grey}>{item?.title}</span>
        {found && <button type="button" className={look.link} onClick={() => openCase(found.id)}>{found.number}</button>}
        {back && <span className={look.back}>{t('sitting.lookBack')} <ClockChip facts={{ ...back, clock: followUpClock(resolutionId) }} /></span>}
      </div>
      <p className={look.text}>{text}</p>
      <ResolutionFacts resolution={resolution} />
      {deferred.map(({ from, reason, by, at }) => <p key={at} className={look.grey}>{t('sitting.deferredFrom', { date: from, reason })} {officerName(by)} {instantDateText(t, at, zone)}</p>)}
      {withdrawn && <p className={look.grey}>– {labelled(t, t('words.conference.actionState.withdrawn'), withdrawn.reason)}</p>}
      {finished && (
        <p className={look.done}>
          ✓ {finished.result ?? t('sitting.carriedOutBy', { act: t(`words.entry.${(finished.command ?? '').slice('case.'.length) as 'decide'}`) })} <span className={look.grey}>{officerName(finished.by)} {instantDateText(t, finished.at, zone)}</span>
        </p>
      )}
      {followedUp && (
        <p data-effective={followedUp.effective} className={look.effect}><span aria-hidden>{followedUp.effective ? '✓' : '▲'}</span> {t(followedUp.effective ? 'sitting.effective' : 'sitting.notEffective')} {followedUp.text} <span className={look.grey}>{officerName(followedUp.by)} {instantDateText(t, followedUp.at, zone)}</span></p>
      )}
      <Acts conference={conference} resolution={resolution} active={active} />
      <Form file={file} resolution={resolution} />
    </li>
  )
}

function Acts({ conference, resolution, active }: { conference: Conference; resolution: Resolution; active: boolean }) {
  const t = useText()
  const actor = useActor()
  return (
    <p className={look.acts}>
      {actsOf(conference, resolution).map((act) => {
        const verdict = resolutionOffered(conference, resolution, act, actor)
        return (
          <button
            key={act} type="button" className={look.link} aria-disabled={!verdict.ok} title={verdict.ok ? undefined : reasonText(t, verdict.refusal)} onClick={() => verdict.ok && openPart(act, resolution.resolutionId)}
          >
            {actName(t, act)}{active && verdict.ok && <kbd>{resolutionKeys[act].toUpperCase()}</kbd>}
          </button>
        )
      })}
    </p>
  )
}

/** The one that stands open under the resolution. */
function Form({ file, resolution }: { file: ConferenceFile; resolution: Resolution }) {
  const t = useText()
  const { resolutionId } = resolution
  const [carrying, finishing, deferring, looking] = [
    useSitting('conference.carryOut', resolutionId), useSitting('conference.finish', resolutionId), useSitting('conference.deferResolution', resolutionId), useSitting('conference.followUp', resolutionId),
  ]
  if (carrying) return <CarryOutForm file={file} resolution={resolution} />
  if (finishing) return <TextForm file={file} part={[resolutionId]} type="conference.finish" member="result" label={t('words.conference.field.result')} rest={{ resolutionId }} />
  if (deferring) return <DeferForm file={file} resolution={resolution} />
  return looking ? <FollowUpForm file={file} resolution={resolution} /> : null
}
