import { Button } from '@mantine/core'
import { may } from '../../../shared/access/may.ts'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { instantText } from '../../parts/dates.ts'
import { download } from '../../parts/files.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { useOfficerName } from '../../parts/officers.ts'
import { tell } from '../../parts/toasts.ts'
import { useActor, useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import { PlanFacts } from './PlanFacts.tsx'
import { draftOf } from './plan-edit.ts'
import { fileOf } from './plan-file.ts'
import { PlanState } from './PlaybooksList.tsx'
import { useVerdict } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'
import own from './Playbooks.module.css'

interface PlanHeadProps {
  playbook: ShownPlaybook; plan: Plan; drafted: boolean; form: string | undefined; onForm: (form: string | undefined) => void; onVersion: (version: number | 'draft' | undefined) => void
}

/** Which version stands here and whose it is; what can be done with it. */
export function PlanHead({ playbook, plan, drafted, form, onForm, onVersion }: PlanHeadProps) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const verdict = useVerdict(playbook)
  const officerName = useOfficerName()
  const { id, versions, draft, retired } = playbook
  const name = titleIn(plan.title, language())
  const toggle = (which: string) => onForm(form === which ? undefined : which)
  const next = draftOf(playbook)
  const drafting = verdict({ type: 'playbook.draft', id, plan: next ?? plan })
  // a copy is the branch's own, whoever's the original is
  const copying: Answer<undefined> = may(actor, 'playbook.draft') ? { ok: true, value: undefined } : refuse('notYourRole', { params: { role: actor.role } })
  const published = versions.find((one) => one.plan.version === plan.version)

  async function beginDraft(): Promise<void> {
    const answer = draft || !next ? { ok: true as const } : await execute({ type: 'playbook.draft', id, plan: next })
    if (!answer.ok) return tell(name, { refusal: answer.refusal })
    onVersion('draft')
  }
  async function discard(): Promise<void> {
    const answer = await execute({ type: 'playbook.discardDraft', id })
    tell(t('playbooks.done.discarded', { name }), answer.ok ? { undo: { type: 'playbook.draft', id, plan } } : { refusal: answer.refusal })
    onVersion(undefined)
  }
  return (
    <header className={look.head}>
      <div className={look.row}>
        <h1>{name}</h1>
        <PlanState one={playbook} />
        <span className={own.versions} role="group" aria-label={t('playbooks.versions')} data-no-print>
          {versions.map((one) => (
            <button key={one.plan.version} type="button" className={own.version} aria-pressed={!drafted && one.plan.version === plan.version} onClick={() => onVersion(one.plan.version)}>
              {t('rules.version', { version: one.plan.version })}
            </button>
          ))}
          {draft && <button type="button" className={own.version} aria-pressed={drafted} onClick={() => onVersion('draft')}>◇ {t('playbooks.draft')}</button>}
        </span>
      </div>
      <p className={look.grey}>
        {[(drafted || published?.at) && t(`playbooks.from.${playbook.from}`), t('rules.version', { version: plan.version }), drafted ? t('playbooks.notPublished') : publishedText(), retired && !drafted && t('playbooks.retiredBy', { name: officerName(retired.by), at: instantText(t, retired.at, zone), reason: retired.reason })].filter(Boolean).join(' · ')}
      </p>
      <PlanFacts plan={plan} />
      <div className={look.row} data-no-print>
        {drafted ? (
          <>
            <Guarded words={t('playbooks.act.publish')} strong verdict={verdict({ type: 'playbook.publish', id, version: plan.version })} expanded={form === 'publish'} onClick={() => toggle('publish')} />
            <Guarded words={t('playbooks.act.editPlan')} verdict={drafting} expanded={form === 'plan'} onClick={() => toggle('plan')} />
            <Guarded words={t('playbooks.act.discard')} verdict={verdict({ type: 'playbook.discardDraft', id })} onClick={() => void discard()} />
          </>
        ) : (
          <>
            <Guarded words={t(draft ? 'playbooks.act.toDraft' : 'playbooks.act.draft')} strong verdict={draft ? { ok: true, value: undefined } : drafting} onClick={() => void beginDraft()} />
            <Guarded
              words={t(retired ? 'playbooks.act.takeUp' : 'playbooks.act.retire')} verdict={verdict({ type: 'playbook.retire', id, retired: !retired, reason: '-' })} expanded={form === 'retire'}
              onClick={() => toggle('retire')}
            />
          </>
        )}
        <Guarded words={t('playbooks.act.copy')} verdict={copying} expanded={form === 'copy'} onClick={() => toggle('copy')} />
        <Button variant="default" onClick={() => download(fileOf(plan))}>{t('rules.act.export')}</Button>
        <Button variant="default" onClick={() => window.print()}>{t('frame.print')}</Button>
        {!drafting.ok && <span className={look.why}>{refusalText(t, drafting.refusal)}</span>}
      </div>
    </header>
  )

  function publishedText(): string {
    if (!published?.at) return t('rules.shipped')
    const words = t('playbooks.publishedBy', { name: officerName(published.by), at: instantText(t, published.at, zone) })
    return published.note ? `${words}${t('frame.aside', { text: published.note })}` : words
  }
}
