import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SyncState } from '../../../shared/contract/sync.ts'
import { useDesk, useMinute } from '../../desk.ts'
import { useSync } from '../../parts/sync-state.ts'
import { SyncIcon } from '../../parts/SyncIcon.tsx'
import { syncWords } from '../../parts/sync-words.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { JoinForm } from './JoinForm.tsx'
import { Section } from './Section.tsx'
import look from './Settings.module.css'

/** The head office that this workstation belongs to, or the way to one. */
export function Join() {
  const t = useText()
  const state = useSync()
  const alone = state === undefined || state.phase === 'alone'
  return (
    <Section id="settings-join" title={t('hq.join.title')} {...(alone && { about: t('hq.join.about') })}>
      {state && (alone ? <JoinForm again={false} /> : <Joined state={state} />)}
    </Section>
  )
}

function Joined({ state }: { state: SyncState }) {
  const t = useText()
  const { value: detail } = useDesk('syncDetail', {}, { keep: true })
  const { sign, words } = syncWords(t, state, useMinute())
  const [again, setAgain] = useState(false)
  // an enrolment that is not valid any more is put right here
  const ended = state.trouble === 'notEnrolled' || state.trouble === 'revoked'
  const facts = [[t('sync.standing.company'), state.company], [t('sync.standing.address'), state.address], [t('sync.standing.device'), detail?.deviceName]] as const
  return (
    <>
      <dl className={look.facts}>
        {facts.map(([name, fact]) => fact && <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd>{fact}</dd></div>)}
        <dt>{t('hq.join.state')}</dt>
        <dd><SyncIcon sign={sign} size={14} /> {words}</dd>
      </dl>
      <div className={look.row}>
        <Button variant="default" onClick={() => go({ room: 'sync' })}>{t('hq.join.seeSync')}</Button>
        {ended && !again && <Button variant="default" onClick={() => setAgain(true)}>{t('hq.join.again')}</Button>}
      </div>
      {ended && again && <JoinForm again name={detail?.deviceName ?? ''} address={state.address ?? ''} />}
    </>
  )
}
