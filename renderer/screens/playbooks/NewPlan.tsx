import { refuse } from '../../../shared/log/refusal.ts'
import { may } from '../../../shared/access/may.ts'
import { StageId } from '../../../shared/incident/vocabulary.ts'
import { Plan } from '../../../shared/playbook/plan.ts'
import { playbookOf } from '../../../shared/playbook/playbook.ts'
import { execute } from '../../desk.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import type { Opened } from './opened.ts'
import { ownPlanId } from './plan-file.ts'

/** An empty plan on the spine of the seven stages, with what nothing is closed without. */
export function NewPlan({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const t = useText()
  const actor = useActor()
  async function begin(): Promise<void> {
    const id = ownPlanId()
    const source = { law: t('playbooks.companyRule') as string, article: '' }
    const closing = (record: 'accountability' | 'review') => ({ id: record, title: t(`words.incident.fulfilment.${record}`), role: 'supervisor', fulfilledBy: record, required: true, kind: 'company', source })
    const plan = Plan.parse({
      id, version: 1, title: t('playbooks.new.title'), source,
      stages: StageId.options.map((stage) => ({ id: stage, title: t(`words.incident.stage.${stage}`), steps: stage === 'accountability' || stage === 'review' ? [closing(stage)] : [] })),
    })
    const answer = await execute({ type: 'playbook.draft', id: playbookOf(id), plan })
    if (!answer.ok) return tell(t('playbooks.new.title'), { refusal: answer.refusal })
    onOpen({ kind: 'plan', planId: id })
  }
  return <Guarded words={t('playbooks.new.act')} onClick={() => void begin()} verdict={may(actor, 'playbook.draft') ? { ok: true, value: undefined } : refuse('notYourRole', { params: { role: actor.role } })} />
}
