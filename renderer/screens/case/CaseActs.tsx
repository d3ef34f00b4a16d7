import type { Case } from '../../../shared/case/case.ts'
import { ActBar, type ShownAct } from '../../parts/ActBar.tsx'
import { openAct, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { actKeys, actOffered, barActs, type CaseAct } from './case-acts.ts'

/** What can be done with the opened case. */
export function CaseActs({ state }: { state: Case }) {
  const t = useText()
  const actor = useActor()
  const open = usePlace((place) => place.act?.split(':')[0])
  const { next, bar, more, refused } = barActs(state, actor)
  const shown = (act: CaseAct): ShownAct<CaseAct> => ({ act, words: t(`acts.name.${act}`), letter: actKeys[act], verdict: actOffered(state, act, actor) })
  return <ActBar next={next && shown(next)} bar={bar.map(shown)} more={more.map(shown)} refused={refused.map(shown)} open={open} onChoose={openAct} />
}
