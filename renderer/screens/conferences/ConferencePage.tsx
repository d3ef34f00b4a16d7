import { useEffect, useRef, type ComponentType } from 'react'
import { conferenceOffered } from '../../../shared/conference/offered.ts'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { tell } from '../../parts/toasts.ts'
import { conferenceTabs, goConferences, stepBack, usePlace, type ConferenceTab } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { dropFiles } from '../case/dropped.ts'
import { useLook } from '../case/LookButton.tsx'
import { usePastedFiles } from '../../parts/use-pasted-files.ts'
import { actName } from './acts/ConferenceForm.tsx'
import { Agenda } from './agenda/Agenda.tsx'
import { conferenceKeys, tabOfAct, wholeActs } from './conference-acts.ts'
import { ConferenceActs } from './ConferenceActs.tsx'
import { ConferenceHead } from './ConferenceHead.tsx'
import { ConferenceTabs } from './ConferenceTabs.tsx'
import { ResolutionsTab } from './follow-up/ResolutionsTab.tsx'
import { MinutesTab } from './minutes/MinutesTab.tsx'
import { openConferenceAct } from './open-act.ts'
import { OpenAct } from './OpenAct.tsx'
import { Presenter } from './presenter/Presenter.tsx'
import { RoomTab } from './room/RoomTab.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import look from './Conferences.module.css'

export interface PanelProps { file: ConferenceFile; shown: boolean; onShown: (written: ConferenceFile | undefined) => void }

const panels: Record<ConferenceTab, ComponentType<PanelProps>> = { agenda: Agenda, room: RoomTab, minutes: MinutesTab, followUp: ResolutionsTab, timeline: Timeline }

/** Dropped or pasted: on their way to the form that lays them on the table. */
const takeFiles = (files: readonly File[]): void => dropFiles(files, () => openConferenceAct('conference.attach'))

/** The opened conference: when it meets, what can be done, and everything that is known of it, a tab at a time. */
export function ConferencePage({ id }: { id: EntityId }) {
  const t = useText()
  const actor = useActor()
  const tab = usePlace(({ conferences }) => conferences.tab)
  const presenting = usePlace(({ conferences }) => conferences.presenting)
  const { value: read, settled } = useDesk('conferenceFile', { id }, { keep: true })
  const [written, setWritten] = useLook<ConferenceFile>()
  // the texts of this very state: what has changed since is shown as it is read
  const file = written && written.conference.rev === read?.conference.rev ? written : read
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [tab])
  // keys go to the page as soon as it is there
  const there = file !== undefined
  useEffect(() => {
    if (there) scroller.current?.focus({ preventScroll: true })
  }, [there])
  // what is pasted into the room goes into its notes
  usePastedFiles(takeFiles, there && tab !== 'room')
  // on the level below: the keys of a tab go before those of the page
  useKeys('screen', t('conferences.acts'), [
    ...wholeActs.flatMap((act) => {
      const key = conferenceKeys[act]
      // in the room a hand may slip: what cannot be done now keeps quiet there
      return key ? [{ on: [key], words: actName(t, act), run: () => openConferenceAct(act), when: tab !== 'room' || (file !== undefined && tabOfAct[act] === undefined && conferenceOffered(file.conference, act, actor).ok) }] : []
    }),
    {
      on: ['y'], words: t('conferences.key.copyNumber'), when: there,
      run: () => file && void navigator.clipboard.writeText(file.conference.number).then(() => tell(t('case.key.numberCopied', { number: file.conference.number }))),
    },
    { on: conferenceTabs.map((_, index) => String(index + 1)), words: t('conferences.key.tab'), run: ({ key }) => goConferences({ tab: conferenceTabs[Number(key) - 1] ?? 'agenda' }) },
    { on: ['p'], words: t('conferences.present'), run: () => goConferences({ presenting: true }), when: !presenting },
    { on: ['Escape'], words: t('incidents.key.back'), run: () => void stepBack() },
  ])
  if (!file) return settled ? <p className={look.empty}>{t('conferences.unknown')}</p> : <div className={look.conference} />
  if (presenting) return <Presenter file={file} />
  const Panel = panels[tab]
  return (
    <article
      className={look.conference} aria-label={t('conferences.pageOf', { number: file.conference.number })} onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        takeFiles([...event.dataTransfer.files])
      }}
    >
      <div className={look.top}>
        <ConferenceHead file={file} />
        <ConferenceActs file={file} />
        <ConferenceTabs file={file} />
      </div>
      <div ref={scroller} className={look.scroller} tabIndex={-1} role="region" aria-label={t(`conferences.tab.${tab}`)}>
        {read && <OpenAct file={read} />}
        <Panel file={file} shown={file === written} onShown={setWritten} />
      </div>
    </article>
  )
}
