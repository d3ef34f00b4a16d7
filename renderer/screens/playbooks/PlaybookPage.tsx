import { useEffect, useRef, useState } from 'react'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { useText } from '../../text/text.ts'
import { CadenceSection } from './CadenceSection.tsx'
import { CopyPlan } from './CopyPlan.tsx'
import { LadderSection } from './LadderSection.tsx'
import type { Opened } from './opened.ts'
import { PlanDoubts } from './PlanDoubts.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PublishForm } from './PublishForm.tsx'
import { RetireForm } from './RetireForm.tsx'
import { StageSection } from './StageSection.tsx'
import { Suggestions } from './Suggestions.tsx'
import { TemplateSection } from './TemplateSection.tsx'
import { useVerdict } from './use-plan-save.ts'
import own from './Playbooks.module.css'

interface PlaybookPageProps { playbook: ShownPlaybook; onOpen: (opened: Opened) => void }

/** A plan whole: a version as it was published, or the draft with the forms that change it. */
export function PlaybookPage({ playbook, onOpen }: PlaybookPageProps) {
  const t = useText()
  const { versions, draft } = playbook
  const [chosen, setChosen] = useState<number | 'draft'>()
  const [form, setForm] = useState<string>()
  const [unfolded, setUnfolded] = useState(false)
  const verdict = useVerdict(playbook)
  const drafted = draft && (chosen === 'draft' || versions.length === 0)
  const published = versions.find(({ plan }) => plan.version === chosen) ?? versions.at(-1)
  const plan = drafted ? draft.plan : published?.plan
  const moved = useRef<string>(undefined)
  useEffect(() => {
    // it stands in another place now, and perhaps in another stage: the keys stay with it
    if (moved.current) document.getElementById(`step-${moved.current}`)?.querySelector<HTMLElement>('button')?.focus()
    moved.current = undefined
  }, [plan])
  if (!plan) return null
  const mayEdit = Boolean(drafted) && verdict({ type: 'playbook.draft', id: playbook.id, plan }).ok
  const close = () => setForm(undefined)
  const onMoved = (step: string) => void (moved.current = step)
  const editing = { plan, mayEdit, form, onForm: setForm, onMoved }
  return (
    <>
      <PlanHead playbook={playbook} plan={plan} drafted={Boolean(drafted)} form={form} onForm={setForm} onVersion={setChosen} />
      {form === 'publish' && <PublishForm playbook={playbook} plan={plan} onDone={close} onPublished={() => setChosen(undefined)} />}
      {form === 'plan' && <PlanForm plan={plan} onDone={close} />}
      {form === 'copy' && <CopyPlan plan={plan} onDone={close} onOpen={onOpen} />}
      {form === 'retire' && <RetireForm playbook={playbook} onDone={close} />}
      {drafted && <PlanDoubts plan={plan} onForm={setForm} />}
      <Suggestions playbook={playbook} onDraft={() => setChosen('draft')} />
      <div className={own.fold} data-no-print>
        <button type="button" className={own.link} aria-pressed={unfolded} onClick={() => setUnfolded(!unfolded)}>{t(unfolded ? 'playbooks.foldAll' : 'playbooks.unfoldAll')}</button>
        {mayEdit && <span className={own.grey}>{t('playbooks.moveHint')}</span>}
      </div>
      {plan.stages.map((stage, index) => <StageSection key={stage.id} {...editing} stage={stage} index={index} unfolded={unfolded} />)}
      <CadenceSection {...editing} />
      <LadderSection {...editing} />
      <TemplateSection {...editing} />
    </>
  )
}
