import { Button } from '@mantine/core'
import { Level } from '../../../shared/incident/vocabulary.ts'
import { limitText } from '../../../shared/rules/sum.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { limitFrom, limitValues, type LimitValues } from '../../parts/limit-values.ts'
import { LimitFields } from '../../parts/LimitFields.tsx'
import { Several } from '../../parts/Several.tsx'
import { language, listed, refusalText, sayWords, useText } from '../../text/text.ts'
import { useLevelName } from '../incidents/levels.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import type { Editing } from './editing.ts'
import { usePlanDraft, usePlanSave } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'
import own from './Playbooks.module.css'

/** How often a follow-up report is due; the first line that fits the level holds. */
export function CadenceSection({ plan, mayEdit, form, onForm }: Editing) {
  const t = useText()
  const levelName = useLevelName()
  return (
    <section className={look.section} aria-label={t('playbooks.cadence.title')} lang={language()}>
      <h2>{t('playbooks.cadence.title')}</h2>
      {plan.followUpEvery.length === 0 && <p className={look.grey}>{t('playbooks.cadence.none')}</p>}
      {plan.followUpEvery.length > 0 && (
        <dl className={look.sum}>
          {plan.followUpEvery.map(({ levels, limit }, place) => (
            <div key={`${place} ${limit.amount}`} style={{ display: 'contents' }}>
              <dt>{levels ? listed(t, levels.map(levelName)) : t('playbooks.cadence.otherLevels')}</dt><dd>{t('playbooks.cadence.every', { limit: limitText(limit, sayWords(t)) })}</dd>
            </div>
          ))}
        </dl>
      )}
      {form === 'cadence' && <CadenceForm plan={plan} onDone={() => onForm(undefined)} />}
      {mayEdit && form !== 'cadence' && <div className={look.row}><button type="button" className={own.link} onClick={() => onForm('cadence')}>{t('rules.editOf', { name: t('playbooks.cadence.title') })}</button></div>}
    </section>
  )
}

interface Line extends LimitValues { levels: Level[] }

function CadenceForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useText()
  const levelName = useLevelName()
  const { save, busy, refusal, at, forget } = usePlanSave()
  const draft = usePlanDraft(plan, 'cadence', { lines: plan.followUpEvery.map(({ levels, limit }): Line => ({ ...limitValues(limit), levels: levels ?? [] })) })
  const { lines } = draft.values
  const become = (next: Line[]) => {
    forget()
    draft.set({ lines: next })
  }
  const change = (line: Line, part: Partial<Line>) => become(lines.map((other) => (other === line ? { ...line, ...part } : other)))
  const submit = async () => {
    if (!(await save({ ...plan, followUpEvery: lines.map((line) => ({ ...(line.levels.length > 0 && { levels: line.levels }), limit: limitFrom(line) })) }))) return
    draft.forget()
    onDone()
  }
  return (
    <InPlaceForm title={t('rules.editOf', { name: t('playbooks.cadence.title') })} about={t('playbooks.cadence.about')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}>
      {lines.map((line, place) => (
        <div key={place} className={look.step} role="group" aria-label={t('playbooks.cadence.line', { number: place + 1 })}>
          <Several label={t('playbooks.field.levels')} chosen={line.levels} options={Level.options.map((value) => ({ value, words: levelName(value) }))} onChange={(levels) => change(line, { levels })} />
          <LimitFields
            label={t('rules.field.every')} amount={line.amount} unit={line.unit} onAmount={(amount) => change(line, { amount })} onUnit={(unit) => change(line, { unit })}
            error={refusal && at.startsWith(`followUpEvery.${place}.`) ? refusalText(t, refusal) : undefined}
          />
          <div><button type="button" className={own.link} aria-label={t('playbooks.removeRow', { label: t('playbooks.cadence.title'), number: place + 1 })} onClick={() => become(lines.filter((other) => other !== line))}>{t('frame.remove')}</button></div>
        </div>
      ))}
      {lines.length < 4 && <div><Button variant="default" size="compact-sm" onClick={() => become([...lines, { ...limitValues(undefined), unit: 'clockHour', levels: [] }])}>{t('frame.add')}</Button></div>}
    </InPlaceForm>
  )
}
