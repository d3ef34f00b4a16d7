import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { stepsOf, type Plan } from '../../../shared/playbook/plan.ts'
import { execute } from '../../desk.ts'
import { instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { tell } from '../../parts/toasts.ts'
import { openIncident } from '../../router.ts'
import { useZone } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { waitingSuggestions } from './opened.ts'
import { draftOf, putStep } from './plan-edit.ts'
import { stepTitle } from './plan-words.ts'
import { usePlanChange, useVerdict } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'
import own from './Playbooks.module.css'

type Suggestion = ShownPlaybook['suggestions'][number]

/** What reviews would have the next version do: taken into the draft, where its step is, or declined with the reason. */
export function Suggestions({ playbook, onDraft }: { playbook: ShownPlaybook; onDraft: () => void }) {
  const t = useText()
  const waiting = waitingSuggestions(playbook)
  if (waiting.length === 0) return null
  return (
    <section className={look.section} aria-label={t('playbooks.suggestions.title')} data-no-print>
      <h2>{t('playbooks.suggestions.title')}</h2>
      <div>{waiting.map((one) => <Waiting key={`${one.incident} ${one.suggestionId}`} playbook={playbook} one={one} onDraft={onDraft} />)}</div>
    </section>
  )
}

function Waiting({ playbook, one, onDraft }: { playbook: ShownPlaybook; one: Suggestion; onDraft: () => void }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const change = usePlanChange()
  const verdict = useVerdict(playbook)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const plan = draftOf(playbook)
  const answer = { type: 'playbook.answerSuggestion', id: playbook.id, incident: one.incident, suggestionId: one.suggestionId } as const
  const may = verdict({ ...answer, taken: true }).ok
  const name = t('playbooks.suggestions.title')

  async function take(): Promise<void> {
    if (!plan) return
    const next = noted(plan, one, t('playbooks.publish.taken', { number: one.number, text: one.text }))
    if (!(await change(next, next))) return
    const done = await execute({ ...answer, taken: true })
    tell(done.ok ? t('playbooks.suggestions.taken') : name, done.ok ? {} : { refusal: done.refusal })
    onDraft()
  }
  async function decline(): Promise<void> {
    const done = await execute({ ...answer, taken: false, ...(reason.trim() && { reason: reason.trim() }) })
    tell(done.ok ? t('playbooks.suggestions.declined') : name, done.ok ? {} : { refusal: done.refusal })
  }
  return (
    <article className={own.suggestion} aria-label={one.text}>
      <p>{one.text}</p>
      <p className={own.grey}>
        {[one.stepId && plan && labelled(t, t('playbooks.step'), stepTitle(plan, one.stepId)), officerName(one.by), instantText(t, one.at, zone)].filter(Boolean).join(' · ')}
        <button type="button" className={own.link} onClick={() => openIncident(one.incident, 'review')}>{one.number}</button>
      </p>
      {may && (
        <div className={look.row}>
          <Button variant="default" size="compact-sm" onClick={() => void take()}>{t('playbooks.suggestions.take')}</Button>
          <Button variant="subtle" size="compact-sm" aria-expanded={declining} onClick={() => setDeclining(!declining)}>{t('playbooks.suggestions.decline')}</Button>
          {declining && (
            <>
              <TextInput aria-label={t('playbooks.reason')} placeholder={t('playbooks.reason')} value={reason} maxLength={500} w={320} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
              <Button size="compact-sm" disabled={reason.trim() === ''} onClick={() => void decline()}>{t('frame.save')}</Button>
            </>
          )}
        </div>
      )}
    </article>
  )
}

/** The note stands in how the step is done, where whoever writes the next version cannot overlook it. */
function noted(plan: Plan, { stepId }: Suggestion, note: string): Plan {
  const stage = plan.stages.findIndex(({ steps }) => steps.some(({ id }) => id === stepId))
  const step = stepsOf(plan).find(({ id }) => id === stepId)
  return step ? putStep(plan, stage, { ...step, how: [step.how, note].filter(Boolean).join('\n').slice(0, 4000) }) : plan
}
