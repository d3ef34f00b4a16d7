import { describe, expect, it } from 'vitest'
import { readPlan, type Plan } from './plan.ts'
import { shippedPlans } from './shipped.ts'

const source = { law: '公司制度', article: '' }
const step = (id: string, change: Record<string, unknown> = {}) => ({ id, title: id, role: 'officer', kind: 'company', source, ...change })
const stage = (id: string, ...steps: unknown[]) => ({ id, title: id, steps })
const plan = (change: Record<string, unknown> = {}) => ({ id: 'own', version: 1, title: '本机构预案', source, stages: [stage('monitoring', step('look')), stage('response', step('act'))], ...change })
const stages = (...steps: unknown[]) => plan({ stages: [stage('monitoring', ...steps)] })
const after = (id: string, limit: object = { amount: 2, unit: 'clockHour' }) => ({ due: { after: id === 'start' ? 'start' : { step: id }, limit } })
const asks = (...answers: string[]) => ({ question: { title: '是否属实', answers: answers.map((id) => ({ id, title: id })) } })
const rung = (id: string) => ({ id, at: { share: 1 }, tells: ['officer'] })
const ladder = (id: string, change: object = {}) => ({ id, title: id, for: {}, steps: [rung('due')], ...change })
const text = (id: string) => ({ id, kind: 'statement', title: id, text: '说明' })

const refusal = (input: unknown) => {
  const read = readPlan(input)
  return read.ok ? undefined : [read.refusal.code.replace('plan.', ''), read.refusal.params?.['at']]
}

describe('a plan from outside', () => {
  it.each(shippedPlans().map((shipped): [string, Plan] => [shipped.id, shipped]))('comes back the same after a journey through JSON: %s', (_, shipped) => {
    expect(readPlan(JSON.parse(JSON.stringify(shipped)))).toEqual({ ok: true, value: shipped })
  })

  it('fills in what was left out', () => {
    const read = readPlan(stages(step('look', after('start'))))
    expect(read.ok && read.value).toMatchObject({ fits: {}, followUpEvery: [], ladders: [], templates: [] })
    expect(read.ok && read.value.stages[0]?.steps[0]).toMatchObject({ when: {}, checklist: [], required: false, due: { calendar: 'branch' } })
  })

  it.each<[string, unknown, string]>([
    ['planEmpty', plan({ stages: [stage('monitoring')] }), 'stages'],
    ['idTwice', stages(step('look'), step('look')), 'stages.0.steps.1.id'],
    ['idTwice', plan({ stages: [stage('monitoring', step('look')), stage('response', step('look'))] }), 'stages.1.steps.0.id'],
    ['idTwice', plan({ stages: [stage('monitoring', step('look')), stage('monitoring', step('act'))] }), 'stages.1.id'],
    ['idTwice', plan({ templates: [text('a'), text('a')] }), 'templates.1.id'],
    ['idTwice', plan({ ladders: [ladder('a'), ladder('a')] }), 'ladders.1.id'],
    ['idTwice', plan({ ladders: [ladder('a', { steps: [rung('due'), rung('due')] })] }), 'ladders.0.steps.1.id'],
    ['idTwice', stages(step('look', { checklist: [{ id: 'a', title: 'a' }, { id: 'a', title: 'b' }] })), 'stages.0.steps.0.checklist.1.id'],
    ['idTwice', stages(step('look', asks('yes', 'yes'))), 'stages.0.steps.0.question.answers.1.id'],
    ['idUnreadable', stages(step('../etc')), 'stages.0.steps.0.id'],
    ['idUnreadable', plan({ id: '预案' }), 'id'],
    ['stagesOutOfOrder', plan({ stages: [stage('response', step('act')), stage('monitoring', step('look'))] }), 'stages.1.id'],
    ['stepUnknown', stages(step('look', after('gone'))), 'stages.0.steps.0.due.after'],
    ['stepUnknown', plan({ ladders: [ladder('a', { for: { clock: 'gone' } })] }), 'ladders.0.for.clock'],
    ['stepLoop', stages(step('look', after('look'))), 'stages.0.steps.0.due.after'],
    ['stepLoop', stages(step('a', after('c')), step('b', after('a')), step('c', after('b'))), 'stages.0.steps.0.due.after'],
    ['answerUnknown', stages(step('look', asks('yes', 'no')), step('act', { when: { answer: { step: 'look', is: 'perhaps' } } })), 'stages.0.steps.1.when.answer'],
    ['answerUnknown', stages(step('look'), step('act', { when: { answer: { step: 'look', is: 'yes' } } })), 'stages.0.steps.1.when.answer'],
    ['answerLater', stages(step('act', { when: { answer: { step: 'look', is: 'yes' } } }), step('look', asks('yes', 'no'))), 'stages.0.steps.0.when.answer'],
    ['answerLater', stages(step('look', { ...asks('yes', 'no'), when: { answer: { step: 'look', is: 'yes' } } })), 'stages.0.steps.0.when.answer'],
    ['articleMissing', stages(step('look', { kind: 'law' })), 'stages.0.steps.0.source.article'],
    ['questionByRecord', stages(step('look', { ...asks('yes', 'no'), fulfilledBy: 'review' })), 'stages.0.steps.0.question'],
    ['limitNotPositive', stages(step('look', after('start', { amount: 0, unit: 'clockHour' }))), 'stages.0.steps.0.due.limit.amount'],
    ['limitTooLong', stages(step('look', after('start', { amount: 4000, unit: 'calendarDay' }))), 'stages.0.steps.0.due.limit.amount'],
    ['limitNotWhole', plan({ followUpEvery: [{ limit: { amount: 1.5, unit: 'clockHour' } }] }), 'followUpEvery.0.limit.amount'],
    ['unreadable', stages(step('look', { role: 'reader' })), 'stages.0.steps.0.role'],
    ['unreadable', stages(step('look', { surprise: true })), 'stages.0.steps.0'],
    ['unreadable', plan({ title: '' }), 'title'],
    ['unreadable', plan({ version: 0 }), 'version'],
    ['unreadable', plan({ templates: [{ ...text('a'), text: '' }] }), 'templates.0.text'],
    ['unreadable', 'a plan', ''],
    ['unreadable', null, ''],
  ])('is refused: %s', (code, input, at) => {
    expect(refusal(input)).toEqual([code, at])
  })

  it('may count from a later step, and from an instant', () => {
    expect(refusal(stages(step('a', after('b')), step('b', after('start'))))).toBeUndefined()
    expect(refusal(stages(step('a', { due: { at: '2026-12-31T09:00:00.000Z' } })))).toBeUndefined()
  })
})
