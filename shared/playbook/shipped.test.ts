import { describe, expect, it } from 'vitest'
import { incidentClocks, runSteps, type RunStep } from '../incident/run.ts'
import { shippedMatrix } from '../incident/shipped-grading.ts'
import { book, mildest, Story } from '../incident/testing.ts'
import { Level, Platform } from '../incident/vocabulary.ts'
import { stepsOf, type Plan } from './plan.ts'
import { shippedPlans } from './shipped.ts'

const planNamed = (id: string): Plan => {
  const found = shippedPlans().find((plan) => plan.id === id)
  if (!found) throw new Error(id)
  return found
}

type Answers = 'first' | 'last'

/** Works a plan off as people would: records where a step consists of one, evidence, checklists, an answer, a second pair of eyes. */
class Work {
  readonly story: Story
  readonly #answers: Answers
  #records = 0

  constructor(plan: Plan, level: Level, at: string, answers: Answers = 'first') {
    this.#answers = answers
    this.story = new Story().at(at).open({ platforms: plan.fits.platforms ?? ['weibo'] })
    this.#told(this.story.tell('incident.assess', { assessmentId: 'begin', matrix: shippedMatrix, chosen: mildest, level, overrideReason: '按接报情况' }, 'supervisor'))
    this.#told(this.story.tell('incident.startRun', { runId: 'r', plan }, 'supervisor'))
  }

  #told(verdict: ReturnType<Story['tell']>, what = ''): void {
    if (!verdict.ok) throw new Error(`${what}: ${verdict.refusal.code} ${JSON.stringify(verdict.refusal.params)}`)
  }

  get steps(): RunStep[] {
    const [run] = this.story.incident.runs
    if (!run) throw new Error('no run')
    return runSteps(this.story.incident, run, book, this.story.now)
  }

  step(id: string): RunStep {
    const found = this.steps.find(({ step }) => step.id === id)
    if (!found) throw new Error(id)
    return found
  }

  due(id: string): string {
    return new Date(this.step(id).deadline?.dueAt ?? 0).toISOString()
  }

  do(id: string): void {
    const { story } = this
    const { step } = this.step(id)
    this.#records += 1
    const name = `x${this.#records}`
    const attach = () => this.#told(story.tell('incident.attach', { attachmentId: name, sha256: 'a'.repeat(64), name: 'x.png', size: 1, mediaType: 'image/png', capturedAt: story.now }))
    if (step.fulfilledBy) {
      const level = story.incident.level ?? 'general'
      const assessed = story.incident.assessments.at(-1)?.assessmentId ?? ''
      const statement = { statementId: 't', version: 1 }
      if (step.fulfilledBy === 'posts') attach()
      if (step.fulfilledBy === 'cases') this.#told(story.tell('incident.linkCases', { cases: [{ caseId: 'case/1' as never, number: 'GZ2026-1' }] }))
      if (step.fulfilledBy === 'submission') this.#told(story.tell('incident.submit', { submissionId: name, assessmentId: assessed, proposal: '维持' }, 'supervisor'))
      if (step.fulfilledBy === 'decision') this.#told(story.tell('incident.decide', { submissionId: story.incident.submissions.at(-1)?.submissionId ?? '', level, approver: { name: '周总' }, opinion: '同意' }, 'manager'))
      if (step.fulfilledBy === 'statement') {
        this.#told(story.tell('incident.draftStatement', { statementId: 't', title: '说明', text: '……' }))
        this.#told(story.tell('incident.approveStatement', statement, 'supervisor'))
      }
      if (step.fulfilledBy === 'published') this.#told(story.tell('incident.publishStatement', { ...statement, where: '官网', at: story.now }))
      if (step.fulfilledBy === 'initialReport') this.#told(story.tell('incident.report', { reportId: name, kind: 'initial', to: '总公司', method: '系统', at: story.now, text: '初报' }, 'supervisor'))
      if (step.fulfilledBy === 'finalReport') this.#told(story.tell('incident.report', { reportId: name, kind: 'final', to: '总公司', method: '系统', at: story.now, text: '终报' }, 'supervisor'))
      if (step.fulfilledBy === 'contact') this.#told(story.tell('incident.recordContact', { contactId: name, kind: 'journalist', name: '记者', at: story.now, direction: 'in', text: '采访' }))
      if (step.fulfilledBy === 'accountability') this.#told(story.tell('incident.holdAccountable', { findings: '责任环节', measures: '', none: false }, 'supervisor'))
      if (step.fulfilledBy === 'review') this.#told(story.tell('incident.review', { happened: '经过', rootCause: '原因', worked: '', failed: '', actions: [] }, 'supervisor'))
    } else {
      if (step.evidence) attach()
      const answers = step.question?.answers
      const answer = this.#answers === 'first' ? answers?.[0]?.id : answers?.at(-1)?.id
      this.#told(story.tell('incident.doStep', { runId: 'r', stepId: id, checked: step.checklist.map((one) => one.id), evidence: step.evidence ? [name] : [], ...(answer && { answer }) }), id)
      if (step.approval) this.#told(story.tell('incident.approveStep', { runId: 'r', stepId: id }, 'head', step.approval), id)
    }
  }

  /** Everything that can be done, in the plan's order, until nothing is left. */
  toTheEnd(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.do(next)
  }

  #next(): string | undefined {
    return this.steps.find(({ state }) => state === 'open' || state === 'waiting')?.step.id
  }
}

const everyWay = shippedPlans().flatMap((plan) => Level.options.flatMap((level) => (['first', 'last'] as const).map((answers) => [plan.id, level, answers] as const)))

describe('the plans that come with the product', () => {
  it('are one for each level, and one for the press, for short videos and for a crowd at an outlet', () => {
    expect(shippedPlans().map(({ id }) => id)).toEqual(['default-general', 'default-larger', 'default-major', 'default-critical', 'press-inquiry', 'short-video', 'outlet-crowd'])
    for (const level of Level.options) expect(shippedPlans().filter(({ fits }) => fits.levels?.includes(level)).length, level).toBe(1)
    for (const plan of shippedPlans()) expect(plan.stages.map(({ id }) => id), plan.id).toEqual(['beforehand', 'monitoring', 'grading', 'response', 'reporting', 'accountability', 'review'])
  })

  it.each(everyWay)('%s is worked off to the end at level %s with the %s answers, and then it can be closed', (id, level, answers) => {
    const work = new Work(planNamed(id), level, '2026-09-21T02:00:00.000Z', answers)
    const close = () => work.story.tell('incident.close', { conclusion: '平息' }, 'supervisor')
    expect(close().ok).toBe(false)
    work.toTheEnd()
    expect(work.steps.filter(({ state }) => state !== 'done' && state !== 'notApplicable').map(({ step }) => step.id)).toEqual([])
    expect(close()).toMatchObject({ ok: true })
    expect(incidentClocks(work.story.incident, book, work.story.now)).toEqual([])
  })

  it('count by night where it burns: 23:30 in Shanghai, the report of the gravest level is due at half past midnight', () => {
    const work = new Work(planNamed('default-critical'), 'critical', '2026-09-21T15:30:00.000Z')
    expect([work.due('capture'), work.due('initialReport')]).toEqual(['2026-09-21T16:00:00.000Z', '2026-09-21T16:30:00.000Z'])
  })

  it('count in office time where it does not: a make-up Saturday is worked, the Spring Festival after it is not', () => {
    const work = new Work(planNamed('default-general'), 'general', '2026-02-14T07:00:00.000Z')
    // 15:00 on Saturday 2026-02-14 and two hours: 17:00; of four hours 2.5 that day, the rest from 09:00 on Tuesday 2026-02-24
    expect(work.due('capture')).toBe('2026-02-14T09:00:00.000Z')
    expect(work.due('watch')).toBe('2026-02-24T02:30:00.000Z')
    expect(work.due('initialReport')).toBe('2026-02-24T09:30:00.000Z')
  })

  it('run through the Spring Festival by the clock, and give the review ten working days with the make-up Saturday among them', () => {
    const work = new Work(planNamed('default-larger'), 'larger', '2026-02-14T07:00:00.000Z')
    expect(work.due('initialReport')).toBe('2026-02-14T15:00:00.000Z')
    expect(work.step('review').state).toBe('waiting')
    work.story.at('2026-02-16T02:00:00.000Z')
    work.do('calm')
    // 24, 25, 26, 27, 28 (Saturday), 2, 3, 4, 5 and 6 March
    expect(work.due('review')).toBe('2026-03-06T09:30:00.000Z')
  })

  it('telephone the regulator within 30 minutes in the gravest case only, and write within the hour in any', () => {
    const gravest = new Work(planNamed('outlet-crowd'), 'critical', '2026-10-03T12:00:00.000Z')
    expect([gravest.due('regulatorPhone'), gravest.due('regulatorWritten')]).toEqual(['2026-10-03T12:30:00.000Z', '2026-10-03T13:00:00.000Z'])
    const other = new Work(planNamed('outlet-crowd'), 'larger', '2026-10-03T12:00:00.000Z')
    expect([other.step('regulatorPhone').state, other.step('regulator').state, other.due('regulatorWritten')]).toEqual(['notApplicable', 'notApplicable', '2026-10-03T13:00:00.000Z'])
  })

  it('take on the next step’s time from the record of the one before: two hours from the journalist’s call', () => {
    const work = new Work(planNamed('press-inquiry'), 'general', '2026-09-21T02:00:00.000Z')
    expect(work.step('acknowledge').state).toBe('waiting')
    work.story.after(12)
    work.do('inquiry')
    expect(work.due('acknowledge')).toBe('2026-09-21T04:12:00.000Z')
  })

  it('call the police only where somebody is in danger, and ask for the plan of major complaints from twenty on', () => {
    const peaceful = new Work(planNamed('outlet-crowd'), 'larger', '2026-09-21T02:00:00.000Z', 'first')
    peaceful.do('safety')
    peaceful.do('count')
    expect([peaceful.step('police').state, peaceful.step('majorComplaint').state]).toEqual(['notApplicable', 'notApplicable'])
    const violent = new Work(planNamed('outlet-crowd'), 'larger', '2026-09-21T02:00:00.000Z', 'last')
    violent.do('safety')
    violent.do('count')
    expect([violent.step('police').state, violent.step('majorComplaint').state, violent.due('police')]).toEqual(['open', 'open', '2026-09-21T02:05:00.000Z'])
  })

  it('call law only what an article asks for, and never with an hour that it does not name', () => {
    const read = new Set(['M20 12', 'M20 18', 'M20 22', 'M20 29', 'C22 28、37', 'C22 50'])
    for (const plan of shippedPlans()) {
      for (const { id, kind, source, due } of stepsOf(plan)) {
        const name = `${plan.id} ${id}`
        if (kind === 'law') expect([read.has(`${source.law} ${source.article}`), due], name).toEqual([true, undefined])
        else expect([source.law.startsWith('公司'), source.article], name).toEqual([true, ''])
      }
    }
  })

  it('close nothing without accountability and review, and have the decision, the statement and all three reports in them', () => {
    for (const plan of shippedPlans()) {
      const steps = stepsOf(plan)
      expect(steps.filter(({ required }) => required).map(({ fulfilledBy }) => fulfilledBy), plan.id).toEqual(expect.arrayContaining(['accountability', 'review', 'finalReport']))
      expect(steps.map(({ fulfilledBy }) => fulfilledBy), plan.id).toEqual(expect.arrayContaining(['assessment', 'submission', 'decision', 'statement', 'initialReport']))
      expect(plan.templates.flatMap(({ report }) => report ?? []).toSorted((a, b) => a.localeCompare(b)), plan.id).toEqual(['final', 'followUp', 'initial'])
      expect([...new Set(plan.followUpEvery.flatMap(({ levels }) => levels ?? ['any']))], plan.id).toEqual(['critical', 'major', 'larger', 'any'])
    }
  })

  it('hold the closing until what is required is done, a record or the second pair of eyes included, and no longer where it does not apply', () => {
    const work = new Work(planNamed('outlet-crowd'), 'larger', '2026-09-21T02:00:00.000Z')
    const missing = () => {
      const verdict = work.story.tell('incident.close', { conclusion: '平息' }, 'supervisor')
      return verdict.ok ? 'closed' : verdict.refusal.params?.['step']
    }
    for (const id of ['accountability', 'review', 'safety', 'count', 'regulatorWritten', 'file']) work.do(id)
    expect(missing()).toBe('finalReport')
    work.do('initialReport')
    work.do('finalReport')
    expect(missing()).toBe('closed')
  })

  it('say each of their names in three languages', () => {
    const written = (title: unknown) => typeof title === 'object' && title !== null && Object.values(title).every((words) => typeof words === 'string' && words.length > 0)
    for (const plan of shippedPlans()) {
      for (const { id, title, checklist, question } of stepsOf(plan)) {
        for (const one of [title, ...checklist.map((item) => item.title), ...(question ? [question.title, ...question.answers.map((item) => item.title)] : [])]) expect(written(one), `${plan.id} ${id}`).toBe(true)
      }
      expect(Platform.options).toEqual(expect.arrayContaining(plan.fits.platforms ?? []))
    }
  })
})
