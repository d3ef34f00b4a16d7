/** Whose book a template stands in, and who may change it there. */
import { may } from '../../../../shared/access/may.ts'
import { companyConvening, conveningOf, type ConveningCommandType } from '../../../../shared/conference/convening.ts'
import type { ShownTemplate } from '../../../../shared/contract/conferences.ts'
import { accepted, refuse, type Answer } from '../../../../shared/log/refusal.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { useActor, useSeat } from '../../../session.ts'
import { useHeadOfficeOnly } from '../../playbooks/company-book.ts'

export interface Book {
  /** where what this officer makes anew is kept: the company's book, a branch's own once there is a head office */
  own: EntityId
  entityOf: (shown: Pick<ShownTemplate, 'from'>) => EntityId
  verdict: (type: ConveningCommandType, shown?: Pick<ShownTemplate, 'from'>) => Answer<undefined>
}

export function useBook(): Book {
  const actor = useActor()
  const { branchId } = useSeat().session.branch
  const headOfficeOnly = useHeadOfficeOnly()
  const branch = conveningOf(branchId)
  return {
    own: headOfficeOnly ? branch : companyConvening,
    entityOf: ({ from }) => (from === 'branch' ? branch : companyConvening),
    verdict: (type, shown) => {
      if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
      return headOfficeOnly && shown && shown.from !== 'branch' ? refuse('convening.headOfficeOnly') : accepted
    },
  }
}
