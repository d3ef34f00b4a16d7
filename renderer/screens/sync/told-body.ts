/** What is written whole so that it can be read for ever - the plan of a run, the matrix of a grading - is told by its name. Pure. */
import type { Language } from '../../../shared/contract/acts.ts'
import type { Minutes, Quorum } from '../../../shared/conference/commands.ts'
import type { Template } from '../../../shared/conference/convening.ts'
import type { GradingMatrix } from '../../../shared/incident/grading.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { quorumValues } from '../conferences/calling/quorum-values.ts'
import { titleIn } from '../../../shared/rules/pack.ts'

interface Told { plan?: Pick<Plan, 'title' | 'version'>; matrix?: Partial<GradingMatrix>; chosen?: Record<string, string>; reportId?: string; to?: string | { name: string }[]; drill?: boolean; none?: boolean }

export function toldBody(body: Record<string, unknown>, language: Language): Record<string, unknown> {
  // an update of the notes is no text: what it wrote stands in the notes themselves
  const { plan, matrix, chosen, drill, none, update: _update, minutes, quorum, template, authority, ...rest } = body as Told & Record<string, unknown>
  return {
    // what is so only now and then is told when it is
    ...(drill && { drill }),
    ...(none && { none }),
    ...(rest.reportId === undefined ? rest : { ...rest, recipient: rest.to, to: undefined }),
    ...(typeof minutes === 'object' ? toldMinutes(minutes as Minutes) : { minutes }),
    // to whom minutes were sent, and who stands behind a resolution
    ...(Array.isArray(rest.to) && { to: undefined, sentTo: rest.to.map(({ name }: { name: string }) => name) }),
    authority: isApproval(authority) ? [authority.name, authority.title].filter(Boolean).join(' ') : authority,
    quorum: isQuorum(quorum) ? quorumValues(quorum).quorum : quorum,
    template: isTemplate(template) ? `${template.id} v${template.version}` : template,
    ...(isPlan(plan) ? { plan: `${titleIn(plan.title, language)} v${plan.version}` } : { plan }),
    matrix: typeof matrix === 'object' ? `v${matrix.version}` : matrix,
    chosen: typeof chosen === 'object' && typeof matrix === 'object' ? chosenWords(chosen, matrix, language) : chosen,
  }
}

/** Minutes repeat the outcome: what people wrote in them is told. */
const toldMinutes = ({ items, remarks }: Minutes): Record<string, unknown> => ({ discussion: items.map(({ discussion }) => discussion).filter(Boolean), remarks })

const isApproval = (authority: unknown): authority is { name: string; title?: string } => typeof authority === 'object' && authority !== null && 'name' in authority
const isQuorum = (quorum: unknown): quorum is Quorum => typeof quorum === 'object' && quorum !== null && ('share' in quorum || 'count' in quorum)
/** Of a conference that was called: which template it began with. One that is saved is told as it is. */
const isTemplate = (template: unknown): template is Pick<Template, 'id' | 'version'> => typeof template === 'object' && template !== null && 'id' in template && !('seats' in template)

const isPlan = (plan: unknown): plan is Pick<Plan, 'title' | 'version'> => typeof plan === 'object' && plan !== null && 'title' in plan

const chosenWords = (chosen: Record<string, string>, { inputs = [] }: Partial<GradingMatrix>, language: Language): string[] =>
  inputs.flatMap(({ id, title, values }) => {
    const value = values.find((one) => one.id === chosen[id])
    return value ? [`${titleIn(title, language)} ${titleIn(value.title, language)}`] : []
  })
