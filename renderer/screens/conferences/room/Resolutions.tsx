import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { Item, Resolution } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { itemOffered } from '../../../../shared/conference/item-offered.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { execute } from '../../../desk.ts'
import { dateText } from '../../../parts/dates.ts'
import { useActor, useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { AsWritten } from '../../case/AsWritten.tsx'
import { actName, openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { useSitting } from './sitting-act.ts'
import { Part } from './Part.tsx'
import { ResolutionFacts } from './ResolutionFacts.tsx'
import { ResolveForm } from './ResolveForm.tsx'
import look from './Room.module.css'

interface ResolutionsProps { file: ConferenceFile; item: Item }

/** What was resolved on the item, or that it was put off. */
export function Resolutions({ file, item }: ResolutionsProps) {
  const t = useText()
  const actor = useActor()
  const zone = useZone()
  const { conference } = file
  const resolving = useSitting('conference.resolve', item.itemId)
  const postponing = useSitting('conference.postpone', item.itemId)
  return (
    <Part
      title={t('sitting.resolutions')} count={item.resolutions.filter(({ withdrawn }) => !withdrawn).length}
      acts={[
        { words: t('sitting.act.resolve'), key: 'e', verdict: itemOffered(conference, item, 'conference.resolve', actor), open: resolving, run: () => openPart('conference.resolve', item.itemId) },
        { words: actName(t, 'conference.postpone'), key: 'w', verdict: itemOffered(conference, item, 'conference.postpone', actor), open: postponing, run: () => openPart('conference.postpone', item.itemId) },
      ]}
    >
      {item.postponed && <p className={look.text}><span aria-hidden>‖</span> {labelled(t, `${actName(t, 'conference.postpone')} ${dateText(t, dateOf(item.postponed.at, zone))}`, item.postponed.reason)}</p>}
      {item.resolutions.map((resolution) => <OneResolution key={resolution.resolutionId} file={file} resolution={resolution} />)}
      {resolving && (
        // the form begins with the option's own words, and names who decides with their post
        <AsWritten file={file} reveal={() => execute({ type: 'conference.revealTexts', id: conference.id })}>
          {(written) => <ResolveForm file={{ ...file, conference: written.conference }} item={written.conference.items.find(({ itemId }) => itemId === item.itemId) ?? item} />}
        </AsWritten>
      )}
      {postponing && <TextForm file={file} part={[item.itemId]} type="conference.postpone" member="reason" label={t('words.conference.field.reason')} rest={{ itemId: item.itemId }} />}
    </Part>
  )
}

function OneResolution({ file, resolution }: { file: ConferenceFile; resolution: Resolution }) {
  const t = useText()
  const actor = useActor()
  const { resolutionId, kind, text, withdrawn, finished } = resolution
  const withdrawing = useSitting('conference.withdrawResolution', resolutionId)
  const words = actName(t, 'conference.withdrawResolution')
  const mayWithdraw = !withdrawn && !finished && conferenceOffered(file.conference, 'conference.withdrawResolution', actor).ok
  return (
    <div className={look.resolution} data-withdrawn={withdrawn !== undefined}>
      <p><strong>{t(`words.conference.resolutionKind.${kind}`)}</strong> <span className={look.resolutionText}>{text}</span></p>
      <ResolutionFacts resolution={resolution} />
      {withdrawn && <p className={look.grey}>{labelled(t, words, withdrawn.reason)}</p>}
      {mayWithdraw && <button type="button" className={look.link} aria-expanded={withdrawing} onClick={() => openPart('conference.withdrawResolution', resolutionId)}>{words}</button>}
      {withdrawing && (
        <TextForm file={file} part={[resolutionId]} type="conference.withdrawResolution" member="reason" label={t('words.conference.field.reason')} rest={{ resolutionId }} />
      )}
    </div>
  )
}
