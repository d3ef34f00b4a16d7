import { describe, expect, it } from 'vitest'
import { shippedMatrix } from './shipped-grading.ts'
import { gravest, inAWeek, mildest, smallPlan, Story } from './testing.ts'

const refusal = (answer: ReturnType<Story['tell']>) => (answer.ok ? 'accepted' : answer.refusal.code)
const assess = (story: Story, assessmentId: string, more: object = {}) => story.tell('incident.assess', { assessmentId, matrix: shippedMatrix, chosen: mildest, level: 'general', ...more })
const decides = { level: 'major', approver: { name: '周总', title: '副总经理' }, opinion: '按重大处置' } as const

describe('a grading', () => {
  it('is confirmed, or overridden with a reason, and never edited', () => {
    const story = new Story().open()
    expect(refusal(assess(story, '1', { level: 'major' }))).toBe('incident.overrideReasonMissing')
    expect(refusal(assess(story, '1'))).toBe('accepted')
    expect(refusal(assess(story, '1'))).toBe('incident.idTaken')
    assess(story, '2', { chosen: gravest, level: 'critical' })
    expect(story.incident.assessments.map(({ level, grade }) => [level, grade?.points])).toEqual([['general', 10], ['critical', 100]])
    expect(story.incident.level).toBe('critical')
  })

  it('is brought to senior management, who alone decide; what they decide holds over later gradings', () => {
    const story = new Story().open()
    expect(refusal(story.tell('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议' }))).toBe('incident.notAssessed')
    assess(story, '1')
    assess(story, '2')
    expect(refusal(story.tell('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议' }))).toBe('incident.assessmentOld')
    story.tell('incident.submit', { submissionId: 's', assessmentId: '2', proposal: '建议' })
    expect(refusal(story.tell('incident.decide', { submissionId: 's', ...decides }, 'supervisor'))).toBe('notYourRole')
    expect(refusal(story.tell('incident.decide', { submissionId: 's', ...decides }, 'manager'))).toBe('accepted')
    expect(refusal(story.tell('incident.decide', { submissionId: 's', ...decides }, 'manager'))).toBe('incident.nothingSubmitted')
    assess(story, '3')
    expect(story.incident.level).toBe('major')
  })
})

describe('a statement', () => {
  const draft = (story: Story, by?: string) => story.tell('incident.draftStatement', { statementId: 't', title: '情况说明', text: '……' }, by)
  const approve = (story: Story, version: number, by: string) => story.tell('incident.approveStatement', { statementId: 't', version }, by, 'manager')
  const publish = (story: Story, version: number) => story.tell('incident.publishStatement', { statementId: 't', version, where: '官网', at: story.now })

  it('is published only as approved by another person, and only its last version', () => {
    const story = new Story().open()
    draft(story, 'manager')
    expect(refusal(publish(story, 1))).toBe('incident.statementNotApproved')
    expect(refusal(approve(story, 1, 'manager'))).toBe('incident.fourEyes')
    story.tell('incident.returnStatement', { statementId: 't', version: 1, reason: '措辞' }, 'supervisor')
    expect(refusal(approve(story, 1, 'other'))).toBe('incident.statementReturned')
    draft(story)
    expect(refusal(approve(story, 1, 'other'))).toBe('incident.statementOld')
    expect(refusal(approve(story, 2, 'other'))).toBe('accepted')
    story.tell('incident.draftStatement', { statementId: 'g', title: '先期回应', text: '我公司于〔日期、时间〕获悉，依据〔2020〕3 号文，电话 {{number}}' })
    expect(story.tell('incident.approveStatement', { statementId: 'g', version: 1 }, 'other', 'manager')).toMatchObject({ refusal: { code: 'incident.statementGaps', params: { gaps: '{{number}} 〔日期、时间〕' } } })
    expect(refusal(publish(story, 2))).toBe('accepted')
    expect(refusal(story.tell('incident.returnStatement', { statementId: 't', version: 2, reason: '改' }, 'manager'))).toBe('incident.statementApproved')
    expect(refusal(approve(story, 7, 'other'))).toBe('incident.statementUnknown')
    expect(story.incident.statements[0]?.versions[1]).toMatchObject({ version: 2, approved: { by: 'other' }, published: [{ where: '官网' }] })
  })
})

describe('closing', () => {
  const review = (story: Story) => story.tell('incident.review', { happened: '…', rootCause: '…', worked: '', failed: '', actions: [{ actionId: 'a', text: '补培训', dueOn: inAWeek(story.now) }] })

  it('asks for accountability, for the review and for every required step', () => {
    const story = new Story().open()
    const close = () => refusal(story.tell('incident.close', { conclusion: '平息' }, 'supervisor'))
    story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
    expect(close()).toBe('incident.accountabilityMissing')
    story.tell('incident.holdAccountable', { findings: '…', measures: '', none: true }, 'supervisor')
    expect(close()).toBe('incident.reviewMissing')
    review(story)
    expect(close()).toBe('incident.requiredStep')
    story.tell('incident.doStep', { runId: 'r', stepId: 'sign', checked: [], evidence: [] })
    expect(close()).toBe('accepted')
    expect(refusal(assess(story, '1'))).toBe('incident.closed')
    expect(refusal(story.tell('incident.finishAction', { actionId: 'a', result: '已培训' }))).toBe('accepted')
    expect(refusal(story.tell('incident.finishAction', { actionId: 'a', result: '已培训' }))).toBe('incident.actionFinished')
    // an action that was finished stays so when the review is written once more
    story.tell('incident.reopen', { reason: '复燃' }, 'supervisor')
    review(story)
    expect(story.incident.actions[0]?.finished?.result).toBe('已培训')
  })

  it('is not made easier by ending the plan', () => {
    const story = new Story().open()
    story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
    story.tell('incident.holdAccountable', { findings: '…', measures: '', none: true }, 'supervisor')
    review(story)
    story.tell('incident.endRun', { runId: 'r', reason: '不想办了' }, 'supervisor')
    const close = () => refusal(story.tell('incident.close', { conclusion: '平息' }, 'supervisor'))
    expect(close()).toBe('incident.requiredStep')
    story.tell('incident.startRun', { runId: 'q', plan: smallPlan })
    story.tell('incident.doStep', { runId: 'q', stepId: 'sign', checked: [], evidence: [] })
    expect(close()).toBe('accepted')
  })

  it('waits for a risk assessment that lies with senior management', () => {
    const story = new Story().open()
    assess(story, '1')
    story.tell('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议' })
    expect(refusal(story.tell('incident.close', { conclusion: '平息' }, 'supervisor'))).toBe('incident.submissionOpen')
  })
})

describe('an incident', () => {
  it('is not opened twice, not out of the future, and a void one is left alone', () => {
    const story = new Story().open()
    expect(refusal(story.tell('incident.open', { ...story.incident, cases: [] }))).toBe('incident.exists')
    expect(refusal(new Story().tell('incident.note', { text: '…' }))).toBe('incident.unknown')
    expect(refusal(story.tell('incident.report', { reportId: '1', kind: 'followUp', to: '总公司', method: '电话', at: story.now, text: '…' }))).toBe('incident.noInitialReport')
    expect(refusal(story.tell('incident.describe', { set: { noticedAt: '2026-10-01T00:00:00.000Z' as never } }))).toBe('inFuture')
    story.tell('incident.void', { reason: '误报' }, 'supervisor')
    expect(refusal(story.tell('incident.note', { text: '…' }))).toBe('incident.voided')
  })

  it('links cases once and lets them go with a reason', () => {
    const story = new Story().open({ cases: [{ caseId: 'case/1' as never, number: 'GZ1' }] })
    story.tell('incident.linkCases', { cases: [{ caseId: 'case/1' as never, number: 'GZ1' }, { caseId: 'case/2' as never, number: 'GZ2' }] })
    expect(story.incident.cases.map(({ number }) => number)).toEqual(['GZ1', 'GZ2'])
    story.tell('incident.unlinkCase', { caseId: 'case/1' as never, reason: '无关' })
    expect(refusal(story.tell('incident.unlinkCase', { caseId: 'case/1' as never, reason: '无关' }))).toBe('incident.caseNotLinked')
  })

  it('runs one version of a plan at a time', () => {
    const story = new Story().open()
    story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
    expect(refusal(story.tell('incident.startRun', { runId: 'q', plan: smallPlan }))).toBe('incident.planRuns')
    story.tell('incident.endRun', { runId: 'r', reason: '重来' }, 'supervisor')
    expect(refusal(story.tell('incident.startRun', { runId: 'q', plan: smallPlan }))).toBe('accepted')
  })
})
