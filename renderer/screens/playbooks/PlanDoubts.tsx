import type { Plan } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { language, listed, useText, type Text } from '../../text/text.ts'
import { doubtsOf, type Doubt } from './plan-check.ts'
import { stepTitle } from './plan-words.ts'
import own from './Playbooks.module.css'

/** What somebody should look at before this is published, each with the way to it. */
export function PlanDoubts({ plan, onForm }: { plan: Plan; onForm: (form: string) => void }) {
  const t = useText()
  const doubts = doubtsOf(plan)
  if (doubts.length === 0) return <p className={own.grey} role="note">✓ {t('playbooks.doubt.none')}</p>
  return (
    <section className={own.doubts} aria-label={t('playbooks.doubt.title')} data-no-print>
      <h3>▲ {t('playbooks.doubt.title')}</h3>
      <ul>
        {doubts.map((doubt) => {
          const form = formOf(doubt)
          return (
            <li key={JSON.stringify(doubt)}>
              <span>{doubtText(t, plan, doubt)}</span>
              {form && <button type="button" className={own.link} onClick={() => onForm(form)}>{t('playbooks.doubt.go')}</button>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const formOf = (doubt: Doubt): string | undefined =>
  'step' in doubt ? `step ${doubt.step}` : 'template' in doubt ? `template ${doubt.template}` : doubt.code === 'noCadence' ? 'cadence' : doubt.code === 'stageEmpty' ? `step new ${doubt.stage}` : undefined

function doubtText(t: Text, plan: Plan, doubt: Doubt): string {
  if ('stage' in doubt) return t(`playbooks.doubt.${doubt.code}`, { stage: t(`words.incident.stage.${doubt.stage}`) })
  if ('step' in doubt) return t(`playbooks.doubt.${doubt.code}`, { step: stepTitle(plan, doubt.step) })
  if (!('template' in doubt)) return t(`playbooks.doubt.${doubt.code}`)
  const found = plan.templates.find(({ id }) => id === doubt.template)
  return t('playbooks.doubt.placeUnknownIn', { template: found ? titleIn(found.title, language()) : doubt.template, names: listed(t, doubt.names) })
}
