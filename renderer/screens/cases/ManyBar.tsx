import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { Choose } from '../../parts/Choose.tsx'
import { useOfficers } from '../../parts/officers.ts'
import { tell } from '../../parts/toasts.ts'
import { labelled, refusalText, useText } from '../../text/text.ts'
import { setManyAssignOpen, useManyAssignOpen } from './many-opening.ts'
import type { Picked } from './use-picking.ts'
import look from './Queue.module.css'

interface ManyBarProps { picked: Picked; onDone: (ids: readonly string[]) => void; onClear: () => void }

/** What can be done with the chosen cases. Each one is decided for itself: those that are refused stay chosen, with the reason. */
export function ManyBar({ picked, onDone, onClear }: ManyBarProps) {
  const t = useText()
  const officers = useOfficers()
  const assigning = useManyAssignOpen()
  const [done, setDone] = useState<number>()
  const [refused, setRefused] = useState<{ number: string; refusal: Refusal }[]>([])
  const bar = useRef<HTMLDivElement>(null)
  const close = () => setManyAssignOpen(false)
  useEffect(() => close, [])
  useEffect(() => {
    if (assigning) bar.current?.querySelector<HTMLInputElement>('input')?.focus()
  }, [assigning])
  useKeys('form', t('cases.many.assign'), [{ on: ['Escape'], words: t('frame.cancel'), run: close, typing: true, when: assigning }])

  async function assign(to: OfficerId): Promise<void> {
    const items = [...picked.values()]
    const assigned: string[] = []
    const failed: typeof refused = []
    for (const [index, item] of items.entries()) {
      setDone(index)
      const answer = await execute({ type: 'case.assign', id: item.id, to, expected: item.assignee ?? null })
      if (answer.ok || answer.refusal.code === 'assigneeSame') assigned.push(item.id)
      else failed.push({ number: item.number, refusal: answer.refusal })
    }
    setDone(undefined)
    setRefused(failed)
    close()
    const name = officers.find(({ officerId }) => officerId === to)?.name ?? ''
    tell(failed.length === 0 ? t(
      'cases.many.done', { count: assigned.length, name },
    ) : t('cases.many.some', { done: assigned.length, refused: failed.length }))
    onDone(assigned)
  }

  return (
    <div ref={bar} className={look.many} role="region" aria-label={t('cases.many.chosen', { count: picked.size })}>
      {refused.length > 0 && (
        <ul className={look.refusedList} aria-label={t('cases.many.refusedList')}>
          {refused.map(({ number, refusal }) => <li key={number}>{labelled(t, number, refusalText(t, refusal))}</li>)}
        </ul>
      )}
      <strong>{t('cases.many.chosen', { count: picked.size })}</strong>
      {done !== undefined && <span role="status">{t('cases.many.going', { done, total: picked.size })}</span>}
      {assigning ? (
        <Choose
          label={t('cases.many.to')} value={undefined} options={officers.filter(({
            left, role,
          }) => !left && role !== 'reader').map(({ officerId, name }) => ({ value: officerId as string, label: name }))}
          onChange={(to) => to && void assign(to as OfficerId)}
        />
      ) : (
        <Button onClick={() => setManyAssignOpen(true)}>{t('cases.many.assign')} A</Button>
      )}
      <Button variant="subtle" onClick={onClear}>{t('cases.many.clear')}</Button>
    </div>
  )
}
