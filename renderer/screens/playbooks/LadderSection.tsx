import { Button } from '@mantine/core'
import { stepsOf, type Plan } from '../../../shared/playbook/plan.ts'
import { titleIn, type Ladder } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { ladderFrom, ladderValues, type LadderValues } from '../../parts/ladder-values.ts'
import { stepText } from '../../parts/ladder-words.ts'
import { LadderStepsFields } from '../../parts/LadderStepsFields.tsx'
import { freeId } from '../../parts/limit-values.ts'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { language, refusalText, useText } from '../../text/text.ts'
import type { Editing } from './editing.ts'
import { stepTitle } from './plan-words.ts'
import { usePlanChange, usePlanDraft, usePlanSave } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'

/** Who is told as the time of a step runs out. */
export function LadderSection({ plan, mayEdit, form, onForm }: Editing) {
  const t = useText()
  const change = usePlanChange()
  const close = () => onForm(undefined)
  return (
    <section className={look.section} aria-label={t('rules.ladders')}>
      <h2>{t('rules.ladders')}</h2>
      {plan.ladders.length === 0 && <p className={look.grey}>{t('rules.noLadders')}</p>}
      {plan.ladders.map((ladder, index) => {
        const name = titleIn(ladder.title, language())
        if (form === `ladder ${ladder.id}`) return <LadderForm key={ladder.id} plan={plan} index={index} ladder={ladder} onDone={close} />
        return (
          <article key={ladder.id} className={look.clock} aria-label={name}>
            <div className={look.clockHead}>
              <h3>{name}</h3>
              <span className={look.grey}>{ladder.for.clock ? stepTitle(plan, ladder.for.clock) : t('playbooks.allSteps')}</span>
              {mayEdit && (
                <span className={look.push}>
                  <button type="button" className={look.link} aria-label={t('rules.editOf', { name })} onClick={() => onForm(`ladder ${ladder.id}`)}>{t('frame.edit')}</button>
                  <button
                    type="button" className={look.link} aria-label={t('rules.removeOf', { name })}
                    onClick={() => void change({ ...plan, ladders: plan.ladders.filter((one) => one !== ladder) }, plan)}
                  >
                    {t('frame.remove')}
                  </button>
                </span>
              )}
            </div>
            <dl className={look.sum}>
              {ladder.steps.map((step) => {
                const { place, words } = stepText(t, step)
                return <div key={step.id} style={{ display: 'contents' }}><dt>{place}</dt><dd>{words}</dd></div>
              })}
            </dl>
          </article>
        )
      })}
      {form === 'ladder new' && <LadderForm plan={plan} index={plan.ladders.length} ladder={undefined} onDone={close} />}
      {mayEdit && form !== 'ladder new' && <div className={look.row}><Button variant="default" size="compact-sm" onClick={() => onForm('ladder new')}>{t('rules.addLadder')}</Button></div>}
    </section>
  )
}

function LadderForm({ plan, index, ladder, onDone }: { plan: Plan; index: number; ladder: Ladder | undefined; onDone: () => void }) {
  const t = useText()
  const { save, busy, refusal, at, forget } = usePlanSave()
  const draft = usePlanDraft(plan, `ladder ${ladder?.id ?? ''}`, ladderValues(ladder, ''))
  const { values } = draft
  const set = (change: Partial<LadderValues>) => {
    forget()
    draft.set(change)
  }
  const error = (place: string) => (refusal && at.startsWith(`ladders.${index}.${place}`) ? refusalText(t, refusal) : undefined)
  const submit = async () => {
    const built = ladderFrom(values, ladder?.id ?? freeId('ladder', plan.ladders.map(({ id }) => id)))
    if (!(await save({ ...plan, ladders: plan.ladders.toSpliced(index, 1, built) }))) return
    draft.forget()
    onDone()
  }
  return (
    <InPlaceForm
      title={ladder ? t('rules.editOf', { name: titleIn(ladder.title, language()) }) : t('rules.addLadder')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={error('title')} />
      <Choose
        label={t('playbooks.field.forStep')} value={values.clock || undefined} clearable placeholder={t('playbooks.allSteps')} onChange={(clock) => set({ clock: clock ?? '' })} error={error('for')}
        options={stepsOf(plan).map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
      />
      <Choices
        label={t('rules.field.forKind')} value={values.kind || 'any'} onChange={(kind) => set({ kind: kind === 'any' ? '' : kind })}
        options={['any', 'law', 'company'].map((value) => ({ value, words: value === 'any' ? t('rules.any') : t(`words.sum.kind.${value === 'law' ? 'law' : 'company'}`) }))}
      />
      <LadderStepsFields steps={values.steps} onChange={(steps) => set({ steps })} error={error} />
    </InPlaceForm>
  )
}
