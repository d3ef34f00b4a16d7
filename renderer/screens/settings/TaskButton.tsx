import { Button } from '@mantine/core'
import { may } from '../../../shared/access/may.ts'
import type { ActType } from '../../../shared/contract/acts.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import type { Task } from '../../parts/use-task.ts'
import look from './Settings.module.css'

/** The button of an act, greyed with the reason where the role may not, and what it is doing. */
export function TaskButton({ act, words, busyWords, task, title }: { act: ActType; words: string; busyWords: string; task: Task<unknown>; title: string }) {
  const t = useText()
  const actor = useActor()
  const allowed = may(actor, act)
  return (
    <>
      <div className={look.row}>
        <Button variant="default" disabled={!allowed} aria-busy={task.running} onClick={task.run}>{words}</Button>
        {!allowed && <span className={look.refusedWhy}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
        <span role="status">{task.late ? busyWords : ''}</span>
      </div>
      {task.refusal && <Refused title={title} refusal={task.refusal} />}
    </>
  )
}
