import { describe, expect, it } from 'vitest'
import { Plan } from '../../../shared/playbook/plan.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import { doubtsOf } from './plan-check.ts'
import { fileOf, ownPlanId, readPlanFile } from './plan-file.ts'

const source = { law: '公司制度', article: '' }
const own = Plan.parse({
  id: 'own', version: 1, title: '预案', source,
  stages: [
    { id: 'monitoring', title: '监测', steps: [] },
    { id: 'review', title: '复盘', steps: [{ id: 'look', title: '看', role: 'officer', kind: 'law', source: { law: 'M20', article: '18' }, due: { after: 'start', limit: { amount: 1, unit: 'clockHour' } } }] },
  ],
  templates: [{ id: 'a', kind: 'statement', title: '说明', text: '{{number}} {{标题}}' }],
})

describe('what to look at before publishing', () => {
  it('is little in what comes with the product: steps that wait for no clock', () => {
    for (const plan of shippedPlans()) expect(doubtsOf(plan).filter(({ code }) => code !== 'noTime'), plan.id).toEqual([])
  })

  it('is said of a plan that has not what an incident is closed by, of hours under the name of a law, of places that there are not', () => {
    expect(doubtsOf(own).map(({ code }) => code)).toEqual([
      'stageMissing', 'stageEmpty', 'stageMissing', 'stageMissing', 'stageMissing', 'stageMissing', 'noAccountability', 'noReview', 'noFinalReport', 'noCadence', 'lawWithHours', 'placeUnknown',
    ])
  })
})

describe('plans as files', () => {
  it('come back as they went out', () => {
    for (const plan of shippedPlans()) expect(readPlanFile(new TextDecoder().decode(fileOf(plan).bytes)).answer).toEqual({ ok: true, value: plan })
    expect(fileOf(own).name).toBe('own-v1.json')
  })

  it('are refused with the place, or as no plan at all', () => {
    const refused = (text: string) => {
      const { answer } = readPlanFile(text)
      return answer.ok ? undefined : [answer.refusal.code, answer.refusal.params?.['at']]
    }
    expect(refused('预案')).toEqual(['plan.fileUnreadable', undefined])
    expect(refused('[]')).toEqual(['plan.unreadable', ''])
    expect(refused(JSON.stringify({ ...own, stages: own.stages.toReversed() }))).toEqual(['plan.stagesOutOfOrder', 'stages.1.id'])
  })

  it('have names of their own when they are copied', () => {
    expect(ownPlanId()).toMatch(/^plan-[0-9a-f]{8}$/)
  })
})
