import { useEffect, useRef, type ComponentType } from 'react'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { tell } from '../../parts/toasts.ts'
import { conferenceTabs, goConferences, stepBack, usePlace, type ConferenceTab } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { dropFiles } from '../case/dropped.ts'
import { useLook } from '../case/LookButton.tsx'
import { usePastedFiles } from '../incidents/use-pasted-files.ts'
import { actName } from './acts/ConferenceForm.tsx'
import { Agenda } from './agenda/Agenda.tsx'
import { conferenceKeys, tabOfAct, wholeActs } from './conference-acts.ts'
import { ConferenceActs } from './ConferenceActs.tsx'
import { ConferenceHead } from './ConferenceHead.tsx'
import { ConferenceTabs } from './ConferenceTabs.tsx'
import { MinutesTab } from './minutes/MinutesTab.tsx'
import { openConferenceAct } from './open-act.ts'
import { OpenAct } from './OpenAct.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import look from './Conferences.module.css'

export interface PanelProps { file: ConferenceFile; shown: boolean; onShown: (written: ConferenceFile | undefined) => void }

const panels: Partial<Record<ConferenceTab, ComponentType<PanelProps>>> = { agenda: Agenda, minutes: MinutesTab, timeline: Timeline }

/** Dropped or pasted: on their way to the form that lays them on the table. */
const takeFiles = (files: readonly File[]): void => dropFiles(files, () => openConferenceAct('conference.attach'))

/** The opened conference: when it meets, what can be done, and everything that is known of it, a tab at a time. */
export function ConferencePage({ id }: { id: EntityId }) {
  const t = useText()
  const tab = usePlace(({ conferences }) => conferences.tab)
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
  useKeys('opened', t('conferences.acts'), [
    ...wholeActs.flatMap((act) => {
      const key = conferenceKeys[act]
      // in the room its own keys go first: what belongs before or after it keeps quiet
      return key ? [{ on: [key], words: actName(t, act), run: () => openConferenceAct(act), when: tab !== 'room' || tabOfAct[act] === undefined }] : []
    }),
    {
      on: ['y'], words: t('conferences.key.copyNumber'), when: there,
      run: () => file && void navigator.clipboard.writeText(file.conference.number).then(() => tell(t('case.key.numberCopied', { number: file.conference.number }))),
    },
    { on: conferenceTabs.map((_, index) => String(index + 1)), words: t('conferences.key.tab'), run: ({ key }) => goConferences({ tab: conferenceTabs[Number(key) - 1] ?? 'agenda' }) },
    { on: ['Escape'], words: t('incidents.key.back'), run: () => void stepBack() },
  ])
  if (!file) return settled ? <p className={look.empty}>{t('conferences.unknown')}</p> : <div className={look.conference} />
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
        {Panel && <Panel file={file} shown={file === written} onShown={setWritten} />}
      </div>
    </article>
  )
}
