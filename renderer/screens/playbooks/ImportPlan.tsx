import { may } from '../../../shared/access/may.ts'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { refuse } from '../../../shared/log/refusal.ts'
import { nextVersion, playbookOf } from '../../../shared/playbook/playbook.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { Guarded } from '../../parts/Guarded.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { useHeadOfficeOnly } from './company-book.ts'
import type { Opened } from './opened.ts'
import { ownPlanId, readPlanFile } from './plan-file.ts'
import { placeInPlan } from './plan-words.ts'

/** A plan out of a file becomes the draft of the next version, of a playbook that is here or of a new one. */
export function ImportPlan({ playbooks, onOpen }: { playbooks: readonly ShownPlaybook[]; onOpen: (opened: Opened) => void }) {
  const t = useText()
  const actor = useActor()
  const headOfficeOnly = useHeadOfficeOnly()
  if (!may(actor, 'playbook.draft')) return <Guarded words={t('rules.import.title')} verdict={refuse('notYourRole', { params: { role: actor.role } })} onClick={() => undefined} />
  async function take(file: File): Promise<void> {
    const { answer, content } = readPlanFile(await file.text())
    if (!answer.ok) {
      const { code, params } = answer.refusal
      return tell(t('rules.import.title'), { refusal: { code, params: { ...params, at: placeInPlan(t, content, String(params?.['at'] ?? '')) } } })
    }
    const named = playbooks.find(({ planId }) => planId === answer.value.id)
    // what only the head office may change comes in as the branch's own
    const known = headOfficeOnly && named?.from !== 'branch' ? undefined : named
    const plan = { ...answer.value, ...(named && !known && { id: ownPlanId() }), version: known ? nextVersion(known) : 1 }
    const saved = await execute({ type: 'playbook.draft', id: playbookOf(plan.id), plan })
    if (!saved.ok) return tell(t('rules.import.title'), { refusal: saved.refusal })
    tell(t(known?.draft ? 'rules.import.replaced' : 'rules.import.done', { name: titleIn(plan.title, language()) }))
    onOpen({ kind: 'plan', planId: plan.id })
  }
  return <FilePick words={t('rules.import.title')} accept=".json,application/json" onPick={([file]) => file && void take(file)} />
}
