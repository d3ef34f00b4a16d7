import { useEffect, useRef, type ComponentType } from 'react'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { tell } from '../../parts/toasts.ts'
import { goIncidents, incidentTabs, stepBack, usePlace, type IncidentTab } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { useLook } from '../case/LookButton.tsx'
import { dropFiles } from '../case/dropped.ts'
import { actName } from './acts/IncidentForm.tsx'
import { Contacts } from './contacts/Contacts.tsx'
import { Evidence } from './evidence/Evidence.tsx'
import { Facts } from './facts/Facts.tsx'
import { Grading } from './grading/Grading.tsx'
import { incidentKeys, wholeActs } from './incident-acts.ts'
import { IncidentActs } from './IncidentActs.tsx'
import { IncidentHead } from './IncidentHead.tsx'
import { OpenAct } from './OpenAct.tsx'
import { openIncidentAct } from './open-act.ts'
import { Posts } from './posts/Posts.tsx'
import { Reports } from './reports/Reports.tsx'
import { Review } from './review/Review.tsx'
import { RunTab } from './run/RunTab.tsx'
import { Statements } from './statements/Statements.tsx'
import { tabKey, Tabs } from './Tabs.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { usePastedFiles } from '../../parts/use-pasted-files.ts'
import look from './Incidents.module.css'

export interface PanelProps { file: IncidentFile; shown: boolean; onShown: (written: IncidentFile | undefined) => void }

const panels: Record<IncidentTab, ComponentType<PanelProps>> = {
  facts: Facts, grading: Grading, run: RunTab, posts: Posts, statements: Statements, reports: Reports, contacts: Contacts, evidence: Evidence, review: Review, timeline: Timeline,
}

/** Dropped or pasted: on their way to the form that keeps them as evidence. */
const takeFiles = (files: readonly File[]): void => dropFiles(files, () => openIncidentAct('incident.attach'))

/** The opened incident: what presses, what can be done, and everything that is known of it, a tab at a time. */
export function IncidentPage({ id }: { id: EntityId }) {
  const t = useText()
  const tab = usePlace(({ incidents }) => incidents.tab)
  const { value: read, settled } = useDesk('incidentFile', { id }, { keep: true })
  const [written, setWritten] = useLook<IncidentFile>()
  // the texts of this very state: what has changed since is shown as it is read
  const file = written && written.incident.rev === read?.incident.rev ? written : read
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [tab])
  // keys go to the page as soon as it is there
  const there = file !== undefined
  useEffect(() => {
    if (there) scroller.current?.focus({ preventScroll: true })
  }, [there])
  usePastedFiles(takeFiles, there)
  useKeys('opened', t('incidents.acts'), [
    ...wholeActs.flatMap((act) => {
      const key = incidentKeys[act]
      return key ? [{ on: [key], words: actName(t, act), run: () => openIncidentAct(act) }] : []
    }),
    {
      on: ['y'], words: t('incidents.key.copyNumber'), when: there,
      run: () => file && void navigator.clipboard.writeText(file.incident.number).then(() => tell(t('case.key.numberCopied', { number: file.incident.number }))),
    },
    { on: incidentTabs.map(tabKey), words: t('incidents.key.tab'), run: ({ key }) => goIncidents({ tab: incidentTabs[(Number(key) + 9) % 10] ?? 'facts' }) },
    { on: ['Escape'], words: t('incidents.key.back'), run: () => void stepBack() },
  ])
  if (!file) return settled ? <p className={look.empty}>{t('incidents.unknown')}</p> : <div className={look.incident} />
  const Panel = panels[tab]
  return (
    <article
      className={look.incident} aria-label={t('incidents.page', { number: file.incident.number })} data-drill={file.incident.drill} onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        takeFiles([...event.dataTransfer.files])
      }}
    >
      <div className={look.top}>
        <IncidentHead file={file} />
        <IncidentActs file={file} />
        <Tabs file={file} />
      </div>
      <div ref={scroller} className={look.scroller} tabIndex={-1} role="region" aria-label={t(`incidents.tab.${tab}`)}>
        {read && <OpenAct file={read} />}
        <Panel file={file} shown={file === written} onShown={setWritten} />
      </div>
    </article>
  )
}
