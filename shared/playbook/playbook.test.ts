import { describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import { Plan } from './plan.ts'
import { beginningOf, decidePlaybook, evolvePlaybook, nextVersion, planIdOf, planInForce, playbookOf, type Playbook, type PlaybookCommand } from './playbook.ts'
import { shippedPlans } from './shipped.ts'

const me = 'me' as OfficerId
const own = playbookOf('plan-1a2b3c4d')
const source = { law: '公司制度', article: '' }
const plan = (version: number, title = '本机构预案', id = 'plan-1a2b3c4d') =>
  Plan.parse({ id, version, title, source, stages: [{ id: 'monitoring', title: '监测', steps: [{ id: 'look', title: '查看', role: 'officer', kind: 'company', source }] }] })

type Step = { [Type in PlaybookCommand['type']]: Omit<Extract<PlaybookCommand, { type: Type }>, 'id'> }[PlaybookCommand['type']]
const refusal = (state: Playbook | undefined, step: Step, id: EntityId = own, role: Role = 'manager') => {
  const verdict = decidePlaybook(state, { ...step, id } as PlaybookCommand, { actor: { id: me, role } })
  return verdict.ok ? undefined : verdict.refusal.code
}
function after(state: Playbook | undefined, ...steps: Step[]): Playbook {
  const folded = steps.reduce<Playbook | undefined>((known, step) => {
    expect(refusal(known, step), step.type).toBeUndefined()
    return evolved(known, step)
  }, state)
  if (!folded) throw new Error('nothing written')
  return folded
}
function evolved(state: Playbook | undefined, step: Step, id: EntityId = own): Playbook {
  const { type, ...body } = step
  return evolvePlaybook(state, {
    opId: '', stream: '', entity: id, type, v: 1, body, deviceId: '', deviceSeq: 1, actor: me, baseRev: state?.rev ?? 0, at: '2026-11-23T02:00:00.000Z' as Instant, rev: (state?.rev ?? 0) + 1,
  } as Entry)
}
const draft = (version: number, title?: string): Step => ({ type: 'playbook.draft', plan: plan(version, title) })
const publish = (version: number, note?: string): Step => ({ type: 'playbook.publish', version, note })

describe('a playbook', () => {
  it('begins with a draft, which is no plan until it is published', () => {
    const drafted = after(undefined, draft(1))
    expect([planInForce(drafted), drafted.draft?.plan.version]).toEqual([undefined, 1])
    const published = after(drafted, publish(1, '首版'))
    expect(published.draft).toBeUndefined()
    expect(published.versions.map(({ plan: { version }, note, by }) => [version, note, by])).toEqual([[1, '首版', me]])
    expect(planInForce(published)?.version).toBe(1)
  })

  it('keeps every version as it was published, and gives runs the last one', () => {
    const state = after(undefined, draft(1, '甲'), publish(1), draft(2, '乙'), draft(2, '丙'), publish(2))
    expect(state.versions.map(({ plan: { version, title } }) => [version, title])).toEqual([[1, '甲'], [2, '丙']])
    expect(planInForce(state)?.title).toBe('丙')
    expect(nextVersion(state)).toBe(3)
  })

  it('lets a draft be given up, and nothing else with it', () => {
    const state = after(undefined, draft(1), publish(1), draft(2), { type: 'playbook.discardDraft' })
    expect([state.draft, state.versions.length]).toEqual([undefined, 1])
    expect(refusal(state, { type: 'playbook.discardDraft' })).toBe('plan.noDraft')
  })

  it('refuses a version that is not the next, a plan of another name, and to publish what is not drafted', () => {
    expect(refusal(undefined, draft(2))).toBe('plan.version')
    expect(refusal(undefined, draft(1), playbookOf('other'))).toBe('plan.otherId')
    const state = after(undefined, draft(1), publish(1))
    expect(refusal(state, draft(1))).toBe('plan.version')
    expect(refusal(state, publish(1))).toBe('plan.noDraft')
    expect(refusal(after(state, draft(2)), publish(3))).toBe('plan.noDraft')
  })

  it('knows nothing that was never written', () => {
    for (const step of [publish(1), { type: 'playbook.discardDraft' }, { type: 'playbook.retire', retired: true, reason: '不再用' }] as const) expect(refusal(undefined, step)).toBe('plan.unknown')
  })

  it('is retired and taken into use again, each once', () => {
    const state = after(undefined, draft(1), publish(1))
    expect(refusal(state, { type: 'playbook.retire', retired: false, reason: '再用' })).toBe('plan.alreadyRetired')
    const retired = after(state, { type: 'playbook.retire', retired: true, reason: '合并到新预案' })
    expect([planInForce(retired), retired.retired?.reason]).toEqual([undefined, '合并到新预案'])
    expect(refusal(retired, { type: 'playbook.retire', retired: true, reason: '再停' })).toBe('plan.alreadyRetired')
    expect(planInForce(after(retired, { type: 'playbook.retire', retired: false, reason: '恢复' }))?.version).toBe(1)
  })

  it('remembers what was done with a suggestion, the last word counts', () => {
    const answer = (taken: boolean, reason?: string): Step => ({ type: 'playbook.answerSuggestion', incident: 'incident/1' as EntityId, suggestionId: 's1', taken, reason })
    const state = after(undefined, draft(1), publish(1), answer(false, '已有规定'), answer(true))
    expect(state.answered.map(({ suggestionId, taken }) => [suggestionId, taken])).toEqual([['s1', true]])
  })

  it.each<Role>(['officer', 'supervisor', 'reader'])('is not written by a role that does not manage: %s', (role) => {
    for (const step of [draft(1), publish(1)]) expect(refusal(after(undefined, draft(1)), step, own, role)).toBe('notYourRole')
  })
})

describe('a playbook that comes with the product', () => {
  it('begins with its first version, published by nobody in particular', () => {
    const [first] = shippedPlans()
    if (!first) throw new Error('no plan')
    const id = playbookOf(first.id)
    expect(beginningOf(id)).toEqual({ rev: 0, versions: [{ plan: first }], answered: [] })
    expect(beginningOf(own)).toBeUndefined()
    expect(planIdOf(id)).toBe(first.id)
  })

  it('goes on as the company’s own from its second version, and keeps the first', () => {
    const [first] = shippedPlans()
    if (!first) throw new Error('no plan')
    const id = playbookOf(first.id)
    expect(refusal(undefined, { type: 'playbook.draft', plan: first }, id)).toBe('plan.version')
    const drafted = evolved(undefined, { type: 'playbook.draft', plan: { ...first, version: 2 } }, id)
    const state = evolved(drafted, publish(2), id)
    expect(state.versions.map(({ plan: { version }, by }) => [version, by])).toEqual([[1, undefined], [2, me]])
  })

  it('can be retired before anybody has changed it', () => {
    const id = playbookOf('press-inquiry')
    const retired = evolved(undefined, { type: 'playbook.retire', retired: true, reason: '用总公司预案' }, id)
    expect([planInForce(retired), retired.versions.length]).toEqual([undefined, 1])
  })
})
