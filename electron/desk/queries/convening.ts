/** How this branch confers: templates of the product, the company and the branch; rules and authorities of the branch, else the company's. */
import { companyConvening, conveningOf, emptyConvening, type Convening } from '../../../shared/conference/convening.ts'
import { shippedAuthorities, shippedConvening, shippedProposalRules, shippedTemplates } from '../../../shared/conference/shipped.ts'
import type { ShownConvening, ShownTemplate } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'

const read = ({ log }: Pick<Desk, 'log'>, id: EntityId): Convening | undefined => fold(log.entriesOf(id)) as Convening | undefined

export function readConvening(desk: Desk): ShownConvening {
  const company = read(desk, companyConvening) ?? shippedConvening
  const branchId = desk.session.branch.branchId
  const branch = read(desk, conveningOf(branchId)) ?? emptyConvening
  const shipped = new Set(shippedTemplates.map(({ template }) => template))
  const shown = (state: Convening, from: 'company' | 'branch'): ShownTemplate[] => state.templates.map(({ template, retired }) => ({
    template, from: shipped.has(template) ? 'product' : from, ...(from === 'branch' && { branchId }), ...(retired !== undefined && { retired }),
  }))
  return {
    templates: [...shown(company, 'company'), ...shown(branch, 'branch')],
    rules: branch.rules ?? company.rules ?? shippedProposalRules,
    authorities: branch.authorities ?? company.authorities ?? shippedAuthorities,
    own: branch.rules !== undefined,
  }
}

