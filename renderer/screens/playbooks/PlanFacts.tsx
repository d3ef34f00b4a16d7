import { stepsOf, type Plan } from '../../../shared/playbook/plan.ts'
import { citation } from '../../../shared/rules/sum.ts'
import { labelled, listed, sayWords, useText } from '../../text/text.ts'
import { useLevelName } from '../incidents/levels.ts'
import look from '../../parts/Editor.module.css'

/** For which incidents it is proposed, how much it is, where it comes from. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const t = useText()
  const levelName = useLevelName()
  const { levels, platforms } = plan.fits
  const fits = [levels && listed(t, levels.map(levelName)), platforms && listed(t, platforms.map((one) => t(`words.incident.platform.${one}`)))].filter(Boolean).join(' · ')
  return (
    <p className={look.grey}>
      {[
        labelled(t, t('playbooks.fits'), fits || t('rules.any')), t('playbooks.size', { stages: plan.stages.length, steps: stepsOf(plan).length }),
        labelled(t, t('playbooks.field.source'), citation(plan.source, sayWords(t))),
      ].join(' · ')}
    </p>
  )
}
