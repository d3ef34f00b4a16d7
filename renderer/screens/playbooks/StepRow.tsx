import { useState, type KeyboardEvent } from 'react'
import { titleIn, type Title } from '../../../shared/rules/pack.ts'
import type { Plan, Step } from '../../../shared/playbook/plan.ts'
import { useZone } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { useLevelName } from '../incidents/levels.ts'
import type { Editing } from './editing.ts'
import { copyStep, moveStep, removeStep } from './plan-edit.ts'
import { conditionWords, dueWords } from './plan-words.ts'
import { StepDetail } from './StepDetail.tsx'
import { usePlanChange } from './use-plan-save.ts'
import own from './Playbooks.module.css'

interface StepRowProps extends Editing { step: Step; number: string; unfolded: boolean }

/** One step: who, what, by when, under which condition; how it is done when it is unfolded, and on paper. */
export function StepRow({ plan, mayEdit, onForm, onMoved, step, number, unfolded }: StepRowProps) {
  const t = useText()
  const zone = useZone()
  const levelName = useLevelName()
  const change = usePlanChange()
  const [opened, setOpened] = useState(false)
  const open = opened || unfolded
  const name = titleIn(step.title, language())
  const condition = conditionWords(t, plan, step, levelName)
  const become = (next: Plan) => void change(next, next)
  const copied = (title: Title): Title => (typeof title === 'string' ? t('rules.copy.titleOf', { name: title }) : { 'zh-CN': `${title['zh-CN']} 2`, 'zh-TW': `${title['zh-TW']} 2`, en: `${title.en} 2` })

  async function move(by: 1 | -1): Promise<void> {
    const next = moveStep(plan, step.id, by)
    if (next === plan) return
    onMoved(step.id)
    await change(next, next)
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (!mayEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    void move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <article id={`step-${step.id}`} className={own.step} aria-label={name} onKeyDown={onKeyDown}>
      <div className={own.stepLine}>
        <span className={own.number}>{number}</span>
        <button type="button" className={own.stepName} aria-expanded={open} onClick={() => setOpened(!open)}>{name}</button>
        {step.required && <span className={own.mark} data-tone="late">{t('playbooks.required')}</span>}
        {step.kind === 'law' && <span className={own.mark} data-tone="law">§ {t('words.sum.kind.law')}</span>}
        {step.question && <span className={own.mark}>? {t('playbooks.asks')}</span>}
        {mayEdit && (
          <span className={own.tools} data-no-print>
            <button type="button" className={own.link} aria-label={t('rules.editOf', { name })} onClick={() => onForm(`step ${step.id}`)}>{t('frame.edit')}</button>
            <button type="button" className={own.link} aria-label={t('playbooks.upOf', { name })} onClick={() => void move(-1)}>↑ {t('playbooks.up')}</button>
            <button type="button" className={own.link} aria-label={t('playbooks.downOf', { name })} onClick={() => void move(1)}>↓ {t('playbooks.down')}</button>
            <button type="button" className={own.link} aria-label={t('playbooks.copyOf', { name })} onClick={() => become(copyStep(plan, step.id, copied))}>{t('frame.copy')}</button>
            <button type="button" className={own.link} aria-label={t('rules.removeOf', { name })} onClick={() => void change(removeStep(plan, step.id), removeStep(plan, step.id))}>{t('frame.remove')}</button>
          </span>
        )}
        <span className={own.who}>{t(`words.role.${step.role}`)}{step.approval && ` → ${t('playbooks.approvedBy', { role: t(`words.role.${step.approval}`) })}`}</span>
        <span className={own.due}>{dueWords(t, plan, step, zone)}</span>
      </div>
      {condition && <p className={own.condition}>{t('playbooks.when.only', { condition })}</p>}
      <StepDetail step={step} open={open} />
    </article>
  )
}
