import { may } from '../../../shared/access/may.ts'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { readPlan, type Plan } from '../../../shared/playbook/plan.ts'
import { decidePlaybook, playbookOf, type PlaybookCommand } from '../../../shared/playbook/playbook.ts'
import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { draftName, useDraft, type Draft } from '../../parts/use-draft.ts'
import { useWholeSave, type WholeSave } from '../../parts/use-whole-save.ts'
import { useActor, useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { useHeadOfficeOnly } from './company-book.ts'
import { placeInPlan } from './plan-words.ts'

export function usePlanSave(): WholeSave {
  const t = useText()
  return useWholeSave<Plan>({ read: readPlan, send: (plan) => execute({ type: 'playbook.draft', id: playbookOf(plan.id), plan }), place: (plan, at) => placeInPlan(t, plan, at) })
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
