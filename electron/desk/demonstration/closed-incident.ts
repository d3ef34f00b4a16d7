/**
 * An incident of the demonstration branch that is over: a video of a queue in a service outlet, answered within the plan's hours but for the grading, with
 * its evidence, its statement, its reports, who answers for it, the review and what is still to be put right.
 */
import { dateOf, plusDays, startOfDate } from '../../../shared/calendar/calendar-days.ts'
import type { Officer } from '../../../shared/directory/directory.ts'
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { IncidentStory } from './incident-story.ts'
import { must } from './must.ts'

const daysAgo = 26
const hour = 60
const page = 'https://video.example/v/9012'
const notice = 'https://official.example/notice/31'

/** Author, hours after it was noticed, kind, text, reposts by the end. */
const collected: readonly (readonly [author: string, after: number, kind: 'video' | 'comment' | 'repost', text: string, reposts: number])[] = [
  ['荔湾街坊阿强', -1, 'video', '交个资料排了两个钟，窗口三个只开一个。', 86],
  ['老广的日常', 1, 'comment', '周一上午都是这样，建议预约。', 3],
  ['荔湾身边事', 2, 'repost', '网点排队两小时，你遇到过吗？', 24],
]

export function tellClosedIncident(desk: Desk, officer: Officer, leader: Officer): void {
  const plan = shippedPlans().find(({ fits }) => fits.levels?.includes('general') && !fits.platforms)
  if (!plan) return
  const manager = desk.session.officer
  const { zone } = desk.session.branch
  const today = dateOf(desk.platform.now(), zone)
  const noticed = startOfDate(plusDays(today, -daysAgo), zone) + 9.5 * 3_600_000
  const story = new IncidentStory(desk, officer, noticed, {
    title: '网点排队视频引发讨论', summary: '一名客户发布视频，反映服务网点只开一个窗口、排队近两小时。本地账号转发一次，没有媒体跟进。', platforms: ['wechatChannels'], regions: ['广州'], lines: [], cases: [],
  })
  const run = { runId: story.newId(), plan }
  findOut()
  respond()
  learn()

  function findOut(): void {
    story.after(20).tell(officer, 'incident.startRun', run)
    const video = story.after(30).evidence(officer, { name: '排队视频页面存档（演示）.txt', about: '首发视频', url: page, text: '荔湾街坊阿强（演示）：交个资料排了两个钟，窗口三个只开一个。转发 17，评论 9。' })
    story.tell(officer, 'incident.skipStep', { runId: run.runId, stepId: 'linkCases', reason: '发布者没有投诉，检索也没有相关案件。' })
    story.after(15).tell(officer, 'incident.recordContact', {
      contactId: story.newId(), kind: 'customer', name: '视频发布者（演示）', means: '电话', at: story.at(), direction: 'out', text: '致歉并说明当日只有一个窗口的原因，约定次日由网点负责人上门收取资料。', promised: '次日上午上门收取资料',
    })
    for (const step of ['lookBack', 'watch'] as const) story.work(officer, run, step)
    for (const step of ['keepClocks', 'team', 'customer'] as const) story.work(leader, run, step)
    story.after(20).tell(officer, 'incident.report', { reportId: story.newId(), kind: 'initial', to: '总公司消保部', method: '公文系统', at: story.at(), text: '网点排队视频一条，已联系客户致歉，传播有限。' })
    story.after(2 * hour).work(leader, run, 'facts', { answer: 'founded', evidence: [video], note: '当日系统切换，三个窗口只开一个。' })
    story.work(leader, run, 'linked', { answer: 'no' })
    const measured = recordPosts(story.as(officer), story.id, noticed, story.at())
    // the plan asks for the grading within a working day: it came a day too late
    const assessmentId = story.newId()
    story.after(48 * hour).tell(leader, 'incident.assess', {
      assessmentId, matrix: shippedMatrix, chosen: { nature: 'single', severity: 'partly', speed: 'slow', scope: 'personal', trend: 'flat' }, level: 'general', remark: '没有新增转发，影响限于本地。',
    })
    measured(story.as(officer))
    const submissionId = story.newId()
    story.after(20).tell(leader, 'incident.submit', { submissionId, assessmentId, proposal: '建议按一般舆情处置，公开说明一次。' })
    story.after(40).tell(manager, 'incident.decide', { submissionId, level: 'general', approver: { name: manager.name }, opinion: '同意，说明发布后继续观察一周。' })
  }

  function respond(): void {
    story.work(leader, run, 'respond', { answer: 'yes' })
    const statementId = story.newId()
    story.after(20).tell(officer, 'incident.draftStatement', { statementId, title: '关于网点排队情况的说明', text: '近日有客户反映我公司某网点排队时间较长。经核实，当日因系统切换只开放一个窗口，我们向客户致歉。即日起高峰时段开放三个窗口，并可电话预约。' })
    story.after(20).tell(leader, 'incident.approveStatement', { statementId, version: 1, remark: '已核对，没有个人信息。' })
    story.work(leader, run, 'privacy')
    story.after(20).tell(officer, 'incident.publishStatement', { statementId, version: 1, where: '官方微信公众号', url: notice, at: story.at() })
    const published = story.after(15).evidence(officer, { name: '声明发布页存档（演示）.txt', about: '声明发布凭证', url: notice, text: '关于网点排队情况的说明' })
    story.work(leader, run, 'brief')
    story.work(leader, run, 'apologise', { note: '网点负责人当面致歉。' })
    story.tell(manager, 'incident.approveStep', { runId: run.runId, stepId: 'apologise' })
    story.work(manager, run, 'rectify', { evidence: [published], note: '窗口安排已调整。' })
    story.work(manager, run, 'noRetaliation')
  }

  function learn(): void {
    story.after(6 * 24 * hour).work(leader, run, 'calm')
    story.work(manager, run, 'restore')
    story.tell(officer, 'incident.report', { reportId: story.newId(), kind: 'final', to: '总公司消保部', method: '公文系统', at: story.at(), text: '客户已收到答复并表示认可，视频热度消退，网点已调整窗口安排。' })
    story.after(hour).tell(leader, 'incident.holdAccountable', { findings: '系统切换未提前公告、未增派人手，网点值班经理负管理责任，已约谈。未发现迟报。', measures: '约谈；纳入网点季度考核。', none: false })
    const windows = story.newId()
    story.after(2 * hour).tell(officer, 'incident.review', {
      happened: '系统切换当日只开一个窗口，客户排队近两小时后发布视频。', rootCause: '系统切换没有列入网点的排班和公告计划。', worked: '一小时内联系到客户，次日上门收取资料。', failed: '分级晚于预案的时限。',
      actions: [
        { actionId: windows, text: '高峰时段开放三个窗口并公示', ownerName: '荔湾网点', dueOn: plusDays(today, -12) },
        { actionId: story.newId(), text: '系统切换提前三日公告，并列入排班', ownerName: '运营部', dueOn: plusDays(today, 10) },
      ],
      effectCheckOn: plusDays(today, 20),
    })
    story.tell(leader, 'incident.suggest', { suggestionId: story.newId(), planId: run.plan.id, stepId: 'assess', text: '一般等级也可由值班主管先行分级，事后确认。' })
    story.work(leader, run, 'improve')
    story.after(30).work(officer, run, 'file', { note: '资料齐全。' })
    story.after(20).tell(leader, 'incident.close', { conclusion: '舆情平息，客户认可，整改在办。' })
    story.after(3 * 24 * hour).tell(leader, 'incident.finishAction', { actionId: windows, result: '已开放三个窗口，公示牌已更换。' })
  }
}

function recordPosts(desk: Desk, incident: EntityId, noticed: number, measuredAt: Instant): (desk: Desk) => void {
  const moment = (hours: number) => new Date(noticed + hours * 3_600_000).toISOString() as Instant
  const id = `posts/${desk.platform.newId()}` as EntityId
  const key = (index: number) => `demo:${incident.slice(-6)}:${index}`
  const there = collected.map((one, index) => ({ one, key: key(index) }))
  must(execute(desk, [{
    type: 'posts.record', id, incident, measuredAt, source: '演示数据',
    posts: there.map(({ one: [author, after, kind, text, reposts], key: known }) => ({
      key: known, kind, platform: 'wechatChannels', author: `${author}（演示）`, at: moment(after), text, ...(kind === 'video' ? { url: page } : { parent: key(0) }), reach: { reposts: Math.round(reposts * 0.2) },
    })),
  }]))
  return (later) => void must(execute(later, [
    { type: 'posts.measure', id, measuredAt: moment(48), source: '演示数据', figures: there.map(({ one: [, , , , reposts], key: known }) => ({ key: known, reach: { reposts, comments: Math.round(reposts / 3) } })) },
  ]))
}
