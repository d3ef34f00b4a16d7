import { describe, expect, it } from 'vitest'
import type { OfficerId } from '../log/op.ts'
import { companyConvening, decideConvening, evolveConvening, type ConveningCommand } from './convening.ts'
import { shippedConvening, shippedProposalRules, shippedTemplates } from './shipped.ts'

const actor = { id: 'm' as OfficerId, role: 'manager' as const }
const code = (command: ConveningCommand, state = shippedConvening) => {
  const verdict = decideConvening(state, command, { actor })
  return verdict.ok ? '' : verdict.refusal.code
}
const [first] = shippedTemplates
const template = (more: object = {}) => ({ type: 'convening.saveTemplate' as const, id: companyConvening, template: { ...first?.template, version: 2, ...more } as never })

describe('a template', () => {
  it('comes sound with the product, whatever its kind', () => {
    for (const one of shippedTemplates) expect(code(template({ ...one.template, version: one.template.version + 1 }))).toBe('')
  })

  it('is saved as the next version of its own, with one chair, one recorder and a quorum that its seats can reach', () => {
    expect(code(template({ version: 3 }))).toBe('convening.version')
    const seats = first?.template.seats ?? []
    expect(code(template({ seats: seats.filter(({ duty }) => duty !== 'chair') }))).toBe('convening.one.chair')
    expect(code(template({ seats: seats.filter(({ duty }) => duty !== 'recorder') }))).toBe('convening.one.recorder')
    expect(code(template({ quorum: { count: seats.length + 1 } }))).toBe('conference.quorumTooHigh')
    const saved = evolveConvening(shippedConvening, { rev: 1, type: 'convening.saveTemplate', body: template({ itemMinutes: 35 }), actor: 'm', at: '2026-11-23T00:00:00.000Z' } as never)
    expect(saved.templates.filter(({ template: one }) => one.id === first?.template.id)).toMatchObject([{ template: { version: 2, itemMinutes: 35 }, by: 'm' }])
    expect(saved.templates).toHaveLength(shippedTemplates.length)
  })
})

describe('the table of authority', () => {
  const set = (authorities: object[]) => code({ type: 'convening.setRules', id: companyConvening, rules: shippedProposalRules, authorities: authorities as never })
  it('lets nobody who stands higher decide less, and one level at most without a bound', () => {
    expect(set([{ role: 'supervisor', upTo: 100 }, { role: 'manager', upTo: 100 }, { role: 'hq' }])).toBe('')
    expect(set([{ role: 'manager', upTo: 100 }, { role: 'supervisor', upTo: 200 }])).toBe('convening.falling')
    expect(set([{ role: 'supervisor' }, { role: 'hq', upTo: 200 }])).toBe('convening.falling')
    expect(set([{ role: 'manager' }, { role: 'hq' }])).toBe('convening.twoUnbounded')
  })
})
