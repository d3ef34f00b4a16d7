import { useState } from 'react'
import { may } from '../../../shared/access/may.ts'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { refuse, type Answer, type Refusal } from '../../../shared/log/refusal.ts'
import { readPlan, type Plan } from '../../../shared/playbook/plan.ts'
import { decidePlaybook, playbookOf, type PlaybookCommand } from '../../../shared/playbook/playbook.ts'
import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { draftName, useDraft, type Draft } from '../../parts/use-draft.ts'
import { useActor, useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { useHeadOfficeOnly } from './company-book.ts'
import { placeInPlan } from './plan-words.ts'

export interface PlanSave {
  busy: boolean
  refusal: Refusal | undefined
  /** place in the plan that was refused, e.g. `stages.2.steps.0.due.limit.amount` */
  at: string
  /** writes the draft as it would be; what the rules of plans refuse is not sent */
  save: (plan: unknown) => Promise<boolean>
  forget: () => void
}

/** The draft of a plan is written whole each time: the rules of plans look at all of it. */
export function usePlanSave(): PlanSave {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ refusal: Refusal; at: string }>()
  async function save(next: unknown): Promise<boolean> {
    if (busy) return false
    const read = readPlan(next)
    const answer = read.ok ? await sent(read.value) : read
    if (answer.ok) {
      setRefused(undefined)
      return true
    }
    const at = String(answer.refusal.params?.['at'] ?? '')
    setRefused({ refusal: refuse(answer.refusal.code, { params: { ...answer.refusal.params, at: placeInPlan(t, next, at) } }).refusal, at })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus())
    return false
  }
  async function sent(plan: Plan): Promise<Answer<unknown>> {
    setBusy(true)
    const answer = await execute({ type: 'playbook.draft', id: playbookOf(plan.id), plan })
    setBusy(false)
    return answer
  }
  return { busy, refusal: refused?.refusal, at: refused?.at ?? '', save, forget: () => setRefused(undefined) }
}

/** A change of the draft without a form: what is refused is said at the foot, with its place. */
export function usePlanChange(): (next: Plan, undone: Plan) => Promise<boolean> {
  const t = useText()
  return async (next, undone) => {
    const read = readPlan(next)
    const answer = read.ok ? await execute({ type: 'playbook.draft', id: playbookOf(next.id), plan: read.value }) : read
    if (!answer.ok) {
      const { code, params } = answer.refusal
      tell(t('playbooks.draft'), { refusal: { code, params: { ...params, at: placeInPlan(t, undone, String(params?.['at'] ?? '')) } } })
    }
    return answer.ok
  }
}

/** What the rules would answer now to whoever sits here. */
export function useVerdict(playbook: ShownPlaybook): (command: PlaybookCommand) => Answer<undefined> {
  const actor = useActor()
  const headOfficeOnly = useHeadOfficeOnly() && playbook.from !== 'branch'
  return (command) => {
    const verdict = decidePlaybook(playbook, command, { actor })
    return headOfficeOnly && may(actor, command.type) ? refuse('plan.headOfficeOnly') : verdict
  }
}

/** What is typed into a form of this room, kept until it is saved. */
export const usePlanDraft = <Values extends object>({ id, version }: Pick<Plan, 'id' | 'version'>, form: string, initial: Values): Draft<Values> =>
  useDraft(draftName(`playbook/${id}/${version}`, form, useSeat().session.officer.officerId), initial)
