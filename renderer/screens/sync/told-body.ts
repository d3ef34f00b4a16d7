/** What is written whole so that it can be read for ever - the plan of a run, the matrix of a grading - is told by its name. Pure. */
import type { Language } from '../../../shared/contract/acts.ts'
import type { GradingMatrix } from '../../../shared/incident/grading.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'

interface Told { plan?: Pick<Plan, 'title' | 'version'>; matrix?: Partial<GradingMatrix>; chosen?: Record<string, string>; reportId?: string; to?: string; drill?: boolean; none?: boolean }

export function toldBody(body: Record<string, unknown>, language: Language): Record<string, unknown> {
  const { plan, matrix, chosen, drill, none, ...rest } = body as Told & Record<string, unknown>
  return {
    // what is so only now and then is told when it is
    ...(drill && { drill }),
    ...(none && { none }),
    ...(rest.reportId === undefined ? rest : { ...rest, recipient: rest.to, to: undefined }),
    ...(isPlan(plan) ? { plan: `${titleIn(plan.title, language)} v${plan.version}` } : { plan }),
    matrix: typeof matrix === 'object' ? `v${matrix.version}` : matrix,
    chosen: typeof chosen === 'object' && typeof matrix === 'object' ? chosenWords(chosen, matrix, language) : chosen,
  }
}

const isPlan = (plan: unknown): plan is Pick<Plan, 'title' | 'version'> => typeof plan === 'object' && plan !== null && 'title' in plan

const chosenWords = (chosen: Record<string, string>, { inputs = [] }: Partial<GradingMatrix>, language: Language): string[] =>
  inputs.flatMap(({ id, title, values }) => {
    const value = values.find((one) => one.id === chosen[id])
    return value ? [`${titleIn(title, language)} ${titleIn(value.title, language)}`] : []
  })
