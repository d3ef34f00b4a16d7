import { Button } from '@mantine/core'
import type { ComponentType } from 'react'
import { may } from '../../../shared/access/may.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { callAlone, callForm, takeCalling } from '../../parts/conference-opening.ts'
import { conferencePages, go, goConferences, usePlace, type ConferencePageName } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { CallForm } from './calling/CallForm.tsx'
import { FollowUp } from './follow-up/FollowUp.tsx'
import { Statistics } from './follow-up/Statistics.tsx'
import { Meetings } from './meetings/Meetings.tsx'
import { Proposals } from './proposals/Proposals.tsx'
import { Templates } from './templates/Templates.tsx'
import look from './Conferences.module.css'

const pages: Record<Exclude<ConferencePageName, 'meetings'>, ComponentType> = { proposals: Proposals, actions: FollowUp, statistics: Statistics, templates: Templates }

/** The room of conferences: what meets, what should, what was resolved, how it went, by which templates. */
export function ConferenceList() {
  const t = useText()
  const mayCall = may(useActor(), 'conference.call')
  const page = usePlace(({ conferences }) => conferences.page)
  const calling = usePlace(({ act }) => act === callForm)
  const { value: proposed } = useDesk('conferenceProposals', {})
  useKeys('screen', t('conferences.title'), [
    { on: ['c'], words: t('words.conference.entry.call'), run: callAlone, when: mayCall },
    { on: conferencePages.map((_, index) => String(index + 1)), words: t('conferences.key.page'), run: ({ key }) => goConferences({ page: conferencePages[Number(key) - 1] ?? 'meetings' }) },
    { on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) },
  ])
  const Page = page === 'meetings' ? undefined : pages[page]
  return (
    <div className={look.page}>
      <header className={look.listHead}>
        <h1>{t('conferences.title')}</h1>
        <nav className={look.scopes} aria-label={t('conferences.pages')}>
          {conferencePages.map((one, index) => (
            <button key={one} type="button" className={look.scope} aria-current={one === page ? 'page' : undefined} onClick={() => goConferences({ page: one })}>
              <kbd>{index + 1}</kbd> {t(`conferences.page.${one}`)}{one === 'proposals' && (proposed?.length ?? 0) > 0 && <span className={look.count}>{proposed?.length}</span>}
            </button>
          ))}
        </nav>
        {mayCall && !calling && page === 'meetings' && <Button onClick={callAlone}>{t('words.conference.entry.call')} C</Button>}
      </header>
      {calling && <CallForm cases={takeCalling()} close={() => go({ act: undefined })} />}
      {Page ? <Page /> : <Meetings empty={!calling} />}
    </div>
  )
}
