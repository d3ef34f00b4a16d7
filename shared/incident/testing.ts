/** An incident told op by op, for tests: each command is decided and folded as a desk does it. */
import { plusDays } from '../calendar/calendar-days.ts'
import type { Role } from '../access/roles.ts'
import type { CalendarDate, EntityId, Instant, OfficerId } from '../log/op.ts'
import type { Answer } from '../log/refusal.ts'
import { Plan } from '../playbook/plan.ts'
import { shippedBook } from '../rules/rule-book.ts'
import { incidentCommands, type IncidentBody, type IncidentCommand, type IncidentCommandType } from './commands.ts'
import { decideIncident } from './decide.ts'
import { evolveIncident, type Incident } from './incident.ts'
import { shippedMatrix } from './shipped-grading.ts'

export const book = shippedBook('Asia/Shanghai')
const id = 'incident/1' as EntityId

export class Story {
  state: Incident | undefined
  #at = Date.parse('2026-09-21T02:00:00.000Z')

  /** Monday 2026-09-21, 10:00 in Shanghai, unless told otherwise */
  at(instant: string): this {
    this.#at = Date.parse(instant)
    return this
  }

  after(minutes: number): this {
    this.#at += minutes * 60_000
    return this
  }

  get now(): Instant {
    return new Date(this.#at).toISOString() as Instant
  }

  get incident(): Incident {
    if (!this.state) throw new Error('not opened')
    return this.state
  }

  tell<Type extends IncidentCommandType>(type: Type, body: IncidentBody<Type>, by = 'officer', role: Role = by === 'manager' ? 'manager' : by === 'supervisor' ? 'supervisor' : 'officer'): Answer<undefined> {
    const command = { type, ...incidentCommands[type].parse({ id, ...body }) } as unknown as IncidentCommand
    const verdict = decideIncident(this.state, command, { actor: { id: by as OfficerId, role }, at: this.now, rules: book })
    if (!verdict.ok) return verdict
    const { type: _type, id: entity, ...written } = command
    const rev = (this.state?.rev ?? 0) + 1
    this.state = evolveIncident(this.state, {
      opId: `00000000-0000-7000-8000-${String(rev).padStart(12, '0')}`, stream: 'b/1/incidents', entity, type, v: 1, body: written, deviceId: '00000000-0000-4000-8000-000000000001', deviceSeq: rev,
      actor: by as OfficerId, baseRev: rev - 1, at: this.now, rev,
    })
    return verdict
  }

  open(more: Partial<IncidentBody<'incident.open'>> = {}): this {
    const verdict = this.tell('incident.open', { number: 'YQ-1', title: '理赔视频', summary: '', noticedAt: this.now, platforms: ['douyin'], regions: ['广州'], lines: [], cases: [], drill: false, ...more })
    if (!verdict.ok) throw new Error(verdict.refusal.code)
    return this
  }
}

export const mildest = Object.fromEntries(shippedMatrix.inputs.map(({ id: input, values }) => [input, values[0]?.id ?? '']))
export const gravest = Object.fromEntries(shippedMatrix.inputs.map(({ id: input, values }) => [input, values.at(-1)?.id ?? '']))

const company = { law: '测试制度', article: '' }
const step = (stepId: string, more: object = {}) => ({ id: stepId, title: stepId, role: 'officer', kind: 'company', source: company, ...more })

/** A small plan with one step of each sort. */
export const smallPlan = Plan.parse({
  id: 'small', version: 1, title: '小预案', source: company,
  stages: [
    { id: 'monitoring', title: '监测', steps: [
      step('collect', { due: { after: 'start', limit: { amount: 30, unit: 'clockMinute' } }, evidence: '截图' }),
      step('found', { question: { title: '是否属实', answers: [{ id: 'yes', title: '属实' }, { id: 'no', title: '不实' }] }, due: { after: { step: 'collect' }, limit: { amount: 2, unit: 'workingHour' } } }),
    ] },
    { id: 'response', title: '应对', steps: [
      step('apologise', { when: { answer: { step: 'found', is: 'yes' } }, approval: 'manager', due: { after: { step: 'found' }, limit: { amount: 1, unit: 'clockHour' } } }),
      step('deny', { when: { answer: { step: 'found', is: 'no' } } }),
      step('grave', { when: { levels: ['critical'] }, role: 'manager' }),
      step('list', { checklist: [{ id: 'a', title: 'a' }, { id: 'b', title: 'b' }] }),
      step('report', { fulfilledBy: 'initialReport', due: { after: 'start', limit: { amount: 1, unit: 'clockHour' } } }),
    ] },
    { id: 'review', title: '复盘', steps: [step('review', { fulfilledBy: 'review', required: true }), step('sign', { required: true })] },
  ],
  followUpEvery: [{ limit: { amount: 1, unit: 'calendarDay' } }],
})

export const inAWeek = (now: Instant): CalendarDate => plusDays(now.slice(0, 10) as CalendarDate, 7)
