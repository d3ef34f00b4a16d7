import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { may } from '../../../../shared/access/may.ts'
import type { ProposedCase } from '../../../../shared/contract/conferences.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute, useDesk } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { callWith } from '../../../parts/conference-opening.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { openCase } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { labelled, refusalText, useText } from '../../../text/text.ts'
import { useLines } from '../../now/use-lines.ts'
import { ProposalRow } from './ProposalRow.tsx'
import look from '../Conferences.module.css'

/** Cases that the rules would have before a conference: called together or one by one, or waived with a reason. */
export function Proposals() {
  const t = useText()
  const actor = useActor()
  const [mayCall, mayWaive] = [may(actor, 'conference.call'), may(actor, 'case.waiveConference')]
  const { value: cases } = useDesk('conferenceProposals', {}, { keep: true })
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [waiving, setWaiving] = useState(false)
  const { line: standing, stand, move } = useLines((cases ?? []).map((line) => ({ key: line.id as string, line })))
  const chosen = (cases ?? []).filter(({ id }) => picked.has(id))
  // without a choice the keys are about the line on which one stands
  const meant = chosen.length > 0 ? chosen : standing ? [standing.line] : []
  const toggle = (id: string) => setPicked((now) => {
    const next = new Set(now)
    if (!next.delete(id)) next.add(id)
    return next
  })
  const call = () => void callWith(meant)
  useKeys('screen', t('conferences.page.proposals'), [
    { on: ['ArrowDown', 'j'], words: t('cases.key.down'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('cases.key.up'), run: () => move(-1) },
    { on: ['Enter'], words: t('now.key.open'), run: () => standing && openCase(standing.line.id), when: standing !== undefined },
    { on: ['x'], words: t('cases.key.pick'), run: () => standing && toggle(standing.line.id), when: standing !== undefined },
    { on: ['m'], words: t('acts.name.conference.call'), run: call, when: mayCall && meant.length > 0 },
    { on: ['n'], words: t('acts.name.case.waiveConference'), run: () => setWaiving(true), when: mayWaive && meant.length > 0 },
  ])
  // a choice is given up before the room is left
  useKeys('opened', t('conferences.page.proposals'), [{ on: ['Escape'], words: t('cases.many.clear'), run: () => setPicked(new Set()), when: chosen.length > 0 && !waiving }])
  return (
    <>
      <div className={look.proposalBar}>
        <span className={look.grey}>{chosen.length > 0 ? t('cases.many.chosen', { count: chosen.length }) : t('conferences.proposalsHow')}</span>
        {mayCall && meant.length > 0 && <Button onClick={call}>{t('acts.name.conference.call')} M</Button>}
        {mayWaive && meant.length > 0 && <Button variant="default" onClick={() => setWaiving(true)}>{t('acts.name.case.waiveConference')} N</Button>}
      </div>
      {waiving && meant.length > 0 && (
        <WaiveForm
          cases={meant} close={() => setWaiving(false)} onDone={() => {
            setWaiving(false)
            setPicked(new Set())
          }}
        />
      )}
      {cases?.length === 0 && <p className={look.empty}>{t('conferences.noProposals')}</p>}
      <ul className={look.lines} aria-label={t('conferences.page.proposals')}>
        {(cases ?? []).map((line) => <ProposalRow key={line.id} line={line} active={line.id === standing?.key} picked={picked.has(line.id)} onStand={stand} onPick={toggle} />)}
      </ul>
    </>
  )
}

interface WaiveFormProps { cases: readonly ProposedCase[]; close: () => void; onDone: () => void }

/** No conference for these cases, for one reason; each is decided for itself. A new ground proposes one again. */
function WaiveForm({ cases, close, onDone }: WaiveFormProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ number: string; refusal: Refusal }[]>([])
  async function waive(): Promise<void> {
    setTried(true)
    if (!reason.trim() || busy) return
    setBusy(true)
    const failed: typeof refused = []
    for (const { id, number, reasons } of cases) {
      const answer = await execute({ type: 'case.waiveConference', id, reasons, reason: reason.trim() })
      if (!answer.ok) failed.push({ number, refusal: answer.refusal })
    }
    setBusy(false)
    setRefused(failed)
    if (failed.length > 0) return
    tell(t('conferences.waived', { count: cases.length }))
    onDone()
  }
  return (
    <InPlaceForm
      title={labelled(t, t('acts.name.case.waiveConference'), cases.map(({ number }) => number).join(' '))} about={t('acts.about.case.waiveConference')} submit={t('acts.name.case.waiveConference')}
      onSubmit={() => void waive()} onCancel={close} busy={busy}
    >
      <Textarea label={t('acts.form.reason')} autosize minRows={2} value={reason} error={tried && !reason.trim() ? t('refusal.required') : undefined} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      {refused.length > 0 && <ul className={look.wrong} role="alert">{refused.map(({ number, refusal }) => <li key={number}>{labelled(t, number, refusalText(t, refusal))}</li>)}</ul>}
    </InPlaceForm>
  )
}
