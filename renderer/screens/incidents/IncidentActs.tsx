import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../shared/incident/decide.ts'
import { accepted } from '../../../shared/log/refusal.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { ActBar, type ShownAct } from '../../parts/ActBar.tsx'
import { usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { actName } from './acts/IncidentForm.tsx'
import { barOf, incidentKeys, nextStep, type WholeAct } from './incident-acts.ts'
import { withStepName } from './part-name.ts'
import { openIncidentAct, openStep } from './open-act.ts'

/** What can be done with the opened incident; what leads on first. */
export function IncidentActs({ file }: { file: IncidentFile }) {
  const t = useText()
  const actor = useActor()
  const open = usePlace((place) => place.act?.split(':')[0])
  const { next, bar, more, refused } = barOf(file, actor)
  const shown = (act: WholeAct | 'step'): ShownAct<WholeAct | 'step'> => (act === 'step'
    ? { act, words: t('incidents.nextStep', { step: titleIn(nextStep(file)?.step.step.title ?? '', language()) }), verdict: accepted }
    : { act, words: actName(t, act), letter: incidentKeys[act], verdict: withStepName(file, incidentOffered(file.incident, act, actor)) })
  return (
    <ActBar
      next={next && shown(next)} bar={bar.map(shown)} more={more.map(shown)} refused={refused.map(shown)} open={open}
      onChoose={(act) => (act === 'step' ? openStep(file) : openIncidentAct(act))}
    />
  )
}
