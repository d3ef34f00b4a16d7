import { IconCalendarEvent, IconFileText, IconPresentation } from '@tabler/icons-react'
import { useState } from 'react'
import type { Act } from '../../../shared/contract/acts.ts'
import { lastMinutes } from '../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../shared/conference/offered.ts'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import { execute, useMinute } from '../../desk.ts'
import { ActBar, type ShownAct } from '../../parts/ActBar.tsx'
import { download } from '../../parts/files.ts'
import { tell } from '../../parts/toasts.ts'
import { goConferences, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { actName } from './acts/ConferenceForm.tsx'
import { barOf, conferenceKeys, type WholeAct } from './conference-acts.ts'
import { openConferenceAct } from './open-act.ts'
import bar from '../../parts/ActBar.module.css'
import look from './Conferences.module.css'

/** What can be done with the opened conference; what leads on first, then what can be handed on. */
export function ConferenceActs({ file: { conference } }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const open = usePlace((place) => place.act?.split(':')[0])
  const { next, bar: constant, more, refused } = barOf(conference, actor, useMinute())
  const nameOf = (act: WholeAct) => (act === 'conference.draftMinutes' && conference.status === 'sealed' ? t('conferences.minutes.correctIt') : actName(t, act))
  const shown = (act: WholeAct): ShownAct<WholeAct> => ({ act, words: nameOf(act), letter: conferenceKeys[act], verdict: conferenceOffered(conference, act, actor) })
  return (
    <div className={look.actsLine}>
      <ActBar next={next && shown(next)} bar={constant.map(shown)} more={more.map(shown)} refused={refused.map(shown)} open={open} onChoose={openConferenceAct} />
      <Papers conference={conference} />
    </div>
  )
}

/** The invitation for calendars, the agenda with a page about each case, the minutes. */
function Papers({ conference }: { conference: ConferenceFile['conference'] }) {
  const t = useText()
  const [making, setMaking] = useState(false)
  const { id } = conference
  async function make(words: string, act: Act<'conference.makeInvitation'> | Act<'conference.makeDocument'>): Promise<void> {
    setMaking(true)
    const answer = await execute(act)
    setMaking(false)
    if (answer.ok) download(answer.value)
    else tell(words, { refusal: answer.refusal })
  }
  const papers = [
    ['invitation', { type: 'conference.makeInvitation', id }],
    ['agenda', { type: 'conference.makeDocument', id, kind: 'agenda' }],
    ...(lastMinutes(conference) ? [['minutes', { type: 'conference.makeDocument', id, kind: 'minutes' }] as const] : []),
  ] as const
  return (
    <span className={look.papers} data-no-print>
      {making && <span role="status" className={look.grey}>{t('case.documents.making')}</span>}
      <button type="button" className={bar.act} onClick={() => goConferences({ presenting: true })}><IconPresentation size={15} aria-hidden /> {t('conferences.present')} <kbd>P</kbd></button>
      {papers.map(([paper, act]) => (
        <button key={paper} type="button" className={bar.act} onClick={() => void make(t(`conferences.paper.${paper}`), act)}>
          {paper === 'invitation' ? <IconCalendarEvent size={15} aria-hidden /> : <IconFileText size={15} aria-hidden />} {t(`conferences.paper.${paper}`)}
        </button>
      ))}
    </span>
  )
}
