import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { may } from '../../shared/access/may.ts'
import type { Command } from '../../shared/contract/bridge.ts'
import type { QueueItem } from '../../shared/contract/queue.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Refusal } from '../../shared/log/refusal.ts'
import { execute } from '../desk.ts'
import { useKeys } from '../keys.ts'
import { Choose } from './Choose.tsx'
import { callWith } from './conference-opening.ts'
import { openWith } from './incident-opening.ts'
import { useActor, useSeat } from '../session.ts'
import { useHandlers } from './officers.ts'
import { tell } from './toasts.ts'
import { labelled, refusalText, useText } from '../text/text.ts'
import { setManyAssignOpen, useManyAssignOpen } from './many-opening.ts'
import look from './ManyBar.module.css'

const nobody = 'nobody' as OfficerId

/** What has to be known of a case to act on it among many. */
export type PickedCase = Pick<QueueItem, 'id' | 'number' | 'assignee' | 'request'>

interface ManyBarProps { picked: ReadonlyMap<string, PickedCase>; onDone: (ids: readonly string[]) => void; onClear: () => void }

/** What can be done with the chosen cases. Each one is decided for itself: those that are refused stay chosen, with the reason. */
export function ManyBar({ picked, onDone, onClear }: ManyBarProps) {
  const t = useText()
  const officers = useHandlers(useSeat().session.branch.branchId)
  const assigning = useManyAssignOpen()
  const [returning, setReturning] = useState<string>()
  const [done, setDone] = useState<number>()
  const [refused, setRefused] = useState<{ number: string; refusal: Refusal }[]>([])
  const bar = useRef<HTMLDivElement>(null)
  const close = () => {
    setManyAssignOpen(false)
    setReturning(undefined)
  }
  const open = assigning || returning !== undefined
  useEffect(() => () => setManyAssignOpen(false), [])
  useEffect(() => {
    if (open) bar.current?.querySelector<HTMLInputElement>('input')?.focus()
  }, [open])
  const actor = useActor()
  const [mayOpen, mayCall] = [may(actor, 'incident.open'), may(actor, 'conference.call')]
  const openIncident = () => openWith({ cases: [...picked.values()].map(({ id, number }) => ({ caseId: id, number })) })
  const callConference = () => void callWith([...picked.values()])
  useKeys('form', t('cases.many.assign'), [
    { on: ['Escape'], words: t('frame.cancel'), run: close, typing: true, when: open },
    { on: ['i'], words: t('acts.name.incident.open'), run: openIncident, when: !open && mayOpen },
    { on: ['m'], words: t('acts.name.conference.call'), run: callConference, when: !open && mayCall },
  ])

  /** `already`: the refusal that says that a case is as it was to become. */
  async function forEach(command: (item: PickedCase) => Command, already: string, allDone: (count: number) => string): Promise<void> {
    const items = [...picked.values()]
    const dealtWith: string[] = []
    const failed: typeof refused = []
    for (const [index, item] of items.entries()) {
      setDone(index)
      const answer = await execute(command(item))
      if (answer.ok || answer.refusal.code === already) dealtWith.push(item.id)
      else failed.push({ number: item.number, refusal: answer.refusal })
    }
    setDone(undefined)
    setRefused(failed)
    close()
    tell(failed.length === 0 ? allDone(dealtWith.length) : t('cases.many.some', { done: dealtWith.length, refused: failed.length }))
    onDone(dealtWith)
  }
  const assign = (to: OfficerId) => forEach(
    ({ id, assignee }) => ({ type: 'case.assign', id, to, expected: assignee ?? null }), 'assigneeSame',
    (count) => t('cases.many.done', { count, name: officers.find(({ officerId }) => officerId === to)?.name ?? '' }),
  )
  const giveBack = (reason: string) => forEach(
    // what nobody has is refused as such, whoever is expected
    ({ id, assignee }) => ({ type: 'case.unassign', id, reason, expected: assignee ?? nobody }), 'notAssigned',
    (count) => t('cases.many.givenBack', { count }),
  )

  return (
    <div ref={bar} className={look.many} role="region" aria-label={t('cases.many.chosen', { count: picked.size })}>
      {refused.length > 0 && (
        <ul className={look.refusedList} aria-label={t('cases.many.refusedList')}>
          {refused.map(({ number, refusal }) => <li key={number}>{labelled(t, number, refusalText(t, refusal))}</li>)}
        </ul>
      )}
      <strong>{t('cases.many.chosen', { count: picked.size })}</strong>
      {done !== undefined && <span role="status">{t('cases.many.going', { done, total: picked.size })}</span>}
      {returning !== undefined ? (
        <form
          className={look.manyForm} noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (returning.trim() && done === undefined) void giveBack(returning.trim())
          }}
        >
          <TextInput label={t('cases.many.reason')} value={returning} onChange={({ currentTarget }) => setReturning(currentTarget.value)} />
          <Button type="submit" disabled={!returning.trim()} aria-busy={done !== undefined}>{t('cases.many.giveBack')}</Button>
        </form>
      ) : assigning ? (
        <Choose
          label={t('cases.many.to')} value={undefined} options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))}
          onChange={(to) => to && void assign(to as OfficerId)}
        />
      ) : (
        <>
          <Button onClick={() => setManyAssignOpen(true)}>{t('cases.many.assign')} A</Button>
          <Button variant="default" onClick={() => setReturning('')}>{t('cases.many.giveBack')}</Button>
          {mayOpen && <Button variant="default" onClick={openIncident}>{t('acts.name.incident.open')} I</Button>}
          {mayCall && <Button variant="default" onClick={callConference}>{t('acts.name.conference.call')} M</Button>}
        </>
      )}
      <Button variant="subtle" onClick={onClear}>{t('cases.many.clear')}</Button>
    </div>
  )
}
