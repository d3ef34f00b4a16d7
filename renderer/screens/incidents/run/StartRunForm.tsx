import { stepsOf } from '../../../../shared/playbook/plan.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { language, useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'
import { usePlans, type OfferedPlan } from './plans.ts'
import look from './Run.module.css'

/** A run begins with the plan's version in force and keeps the whole of it. Those that are meant for such an incident come first. */
export function StartRunForm(props: FormProps) {
  const running = props.file.incident.runs.filter(({ ended }) => !ended).map(({ plan }) => plan.id)
  const plans = usePlans(props.file.incident).filter(({ plan }) => !running.includes(plan.id))
  return plans.length > 0 ? <Choosing {...props} plans={plans} /> : <NoPlans />
}

function NoPlans() {
  return <p className={look.grey} role="status">{useText()('incidents.plans.none')}</p>
}

function Choosing({ plans, ...props }: FormProps & { plans: readonly OfferedPlan[] }) {
  const t = useText()
  const runId = usePartId()
  const decided = props.file.incident.submissions.findLast((one) => one.decided?.planId)?.decided?.planId
  const first = plans.find(({ plan }) => plan.id === decided) ?? plans.find(({ fits }) => fits) ?? plans[0]
  const form = useIncidentForm({
    ...props, type: 'incident.startRun', initial: { planId: first?.plan.id ?? '' }, body: ({ planId }) => ({ runId, plan: plans.find(({ plan }) => plan.id === planId)?.plan }),
  })
  return (
    <IncidentForm type="incident.startRun" form={form} submit={t('words.incident.entry.startRun')}>
      <Choices
        label={t('words.incident.field.plan')} value={form.values.planId} onChange={(planId) => form.set({ planId })} error={form.error('plan')}
        options={plans.map(({ plan, fits, from }) => ({
          value: plan.id,
          words: (
            <>
              {titleIn(plan.title, language())}{' '}
              <span className={look.grey}>
                {t('incidents.plans.about', { version: plan.version, steps: stepsOf(plan).length, from: t(`incidents.plans.from.${from}`) })}
                {fits && ` · ${t('incidents.plans.fits')}`}{plan.id === decided && ` · ${t('incidents.plans.decided')}`}
              </span>
            </>
          ),
        }))}
      />
    </IncidentForm>
  )
}
