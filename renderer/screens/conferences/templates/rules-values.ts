/** The rules of proposal and the table of authority as a form holds them. Pure. */
import type { Authority } from '../../../../shared/conference/commands.ts'
import type { ProposalRules } from '../../../../shared/conference/proposal.ts'
import type { ProposalReason } from '../../../../shared/conference/vocabulary.ts'
import { upwards } from '../../../../shared/access/roles.ts'
import { readMoney, typedMoney } from '../../../parts/money.ts'

/** `upTo`: of each role that decides by itself; `unbounded` is who decides whatever lies above. */
export interface RulesValues { reasons: ProposalReason[]; amountFrom: string; upTo: Record<Authority['role'], string>; unbounded: Authority['role'] }

export const rulesValues = ({ reasons, amountFrom }: ProposalRules, authorities: readonly Authority[]): RulesValues => ({
  reasons: [...reasons], amountFrom: typedMoney(amountFrom),
  upTo: Object.fromEntries(upwards.map((role) => [role, typedMoney(authorities.find((one) => one.role === role)?.upTo)])) as RulesValues['upTo'],
  unbounded: authorities.find(({ upTo }) => upTo === undefined)?.role ?? 'hq',
})

const fenOf = (typed: string): number | string => readMoney(typed) ?? typed

/** The bounded ones from the smallest; what is no amount stays as typed, so that the schema marks it. */
export const rulesFrom = ({ reasons, amountFrom, upTo, unbounded }: RulesValues) => ({
  rules: { reasons, amountFrom: fenOf(amountFrom) },
  authorities: [...upwards.flatMap((role) => (role !== unbounded && upTo[role].trim() !== '' ? [{ role, upTo: fenOf(upTo[role]) }] : [])), { role: unbounded }],
})

/** A role that stands higher decides no less. */
export function fallingRole({ upTo, unbounded }: RulesValues): Authority['role'] | undefined {
  const bounds = upwards.flatMap((role) => {
    const fen = role === unbounded ? undefined : readMoney(upTo[role])
    return fen === undefined ? [] : [{ role, fen }]
  })
  return bounds.find(({ fen }, index) => bounds.slice(0, index).some((lower) => lower.fen > fen))?.role
}
