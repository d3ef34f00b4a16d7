/**
 * The incidents of the demonstration branch. One is over (closed-incident.ts); the other is a short video about a slow claim that spread over night, noticed
 * some hours ago, graded and brought to senior management, whose decision is waited for; its plan runs. Told through the real commands, like the cases.
 */
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import type { Post } from '../../../shared/incident/posts.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import type { Officer } from '../../../shared/directory/directory.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { tellClosedIncident } from './closed-incident.ts'
import { IncidentStory } from './incident-story.ts'
import { must } from './must.ts'

const minute = 60_000

/** Author, hours after the first post, kind, of which earlier one, reposts at the last look. */
const spreading: readonly (readonly [author: string, after: number, kind: Post['kind'], of: number | undefined, text: string, reposts: number])[] = [
  ['粤A车主小马', 0, 'video', undefined, '报案三个月了，定损员换了两个，钱还没到。#车险理赔#', 620],
  ['羊城车友会', 1.2, 'repost', 0, '同城车友遇到这样的情况吗？转发微博', 210],
  ['保险那点事', 2.5, 'repost', 0, '理赔时效是有法定要求的，建议先问清楚材料是否齐全。', 340],
  ['李律师说理赔', 4, 'repost', 2, '《保险法》第二十三条：核定最长三十日。', 180],
  ['阿珍的日常', 5, 'comment', 0, '我家去年也是，打了投诉电话才快起来。', 12],
  ['广州本地事', 7, 'repost', 1, '已联系当事人，后续跟进。', 260],
  ['南方车讯', 9, 'report', undefined, '车主反映车险理赔三个月未到账，保险公司：正在核实', 95],
  ['小鹏', 11, 'repost', 5, '等一个说法', 4],
  ['汽车维权哥', 14, 'repost', 2, '材料交齐之日起算，拖着就是违约。', 150],
  ['天河车主群', 18, 'repost', 8, '转给群里的兄弟看看', 21],
]

export function tellIncidents(desk: Desk, colleagues: readonly Officer[]): void {
  const officer = colleagues.find(({ role }) => role === 'officer') ?? desk.session.officer
  const leader = colleagues.find(({ role }) => role === 'supervisor') ?? desk.session.officer
  // the earlier one first: numbers rise with time
  tellClosedIncident(desk, officer, leader)
  tellOpenIncident(desk, officer, leader)
}

function tellOpenIncident(desk: Desk, officer: Officer, leader: Officer): void {
  const plan = shippedPlans().find(({ fits }) => fits.levels?.includes('larger') && !fits.platforms) ?? shippedPlans()[0]
  if (!plan) return
  const present = Date.parse(desk.platform.now())
  const noticed = present - 165 * minute
  const linked = desk.db.prepare(`select id, number from case_row where open = 1 and line = 'motor' and cause like 'claims/%' order by received_at limit 1`).get() as { id: EntityId; number: string } | undefined
  const story = new IncidentStory(desk, officer, noticed, {
    title: '车主发布短视频反映理赔拖延', summary: '一名车主在短视频平台发布视频，称报案三个月未获赔付，定损人员两次更换。视频已被本地账号转发，一家汽车媒体跟进报道。',
    platforms: ['douyin', 'weibo', 'website'], regions: ['广州'], lines: ['motor'], cases: linked ? [{ caseId: linked.id, number: linked.number }] : [],
  })
  story.after(10).tell(officer, 'incident.startRun', { runId: story.newId(), plan })
  story.after(15).evidence(officer, { name: '短视频页面存档（演示）.txt', about: '首发视频', url: 'https://video.example/v/4711', text: '粤A车主小马（演示）：报案三个月了，定损员换了两个，钱还没到。#车险理赔#' })
  const measured = recordPosts(story.as(officer), story.id, noticed - 18.5 * 60 * minute, present, story.at())
  story.after(5).evidence(officer, { name: '南方车讯报道存档（演示）.txt', about: '媒体报道', url: 'https://news.example/2031', text: '车主反映车险理赔三个月未到账，保险公司：正在核实' })
  const assessmentId = story.newId()
  const chosen = { nature: 'single', severity: 'partly', speed: 'steady', scope: 'local', trend: 'rising' }
  story.after(15).tell(leader, 'incident.assess', { assessmentId, matrix: shippedMatrix, chosen, level: 'larger', remark: '本地媒体已跟进，暂无外地账号转发。' })
  story.after(10).tell(officer, 'incident.report', { reportId: story.newId(), kind: 'initial', to: '总公司消保部', method: '电话并补邮件', at: story.at(), text: '已发现一条反映车险理赔拖延的短视频及一篇媒体报道，正在核实赔案经过，已启动较大舆情预案。' })
  const statementId = story.newId()
  story.after(20).tell(officer, 'incident.draftStatement', { statementId, title: '先期回应', text: '我公司已关注到车主反映的理赔问题，正在核实赔案经过，将于今日 17 时前说明情况。' })
  story.after(10).tell(leader, 'incident.approveStatement', { statementId, version: 1, remark: '只说正在核实，待高管层决定后发布。' })
  story.after(10).tell(officer, 'incident.recordContact', { contactId: story.newId(), kind: 'journalist', name: '南方车讯 采编', organisation: '南方车讯', means: '采访函', at: story.at(), direction: 'in', text: '来函询问赔付进展，要求当日 17 时前答复。', promised: '17 时前由新闻发言人统一答复' })
  story.after(20).tell(leader, 'incident.submit', {
    submissionId: story.newId(), assessmentId, proposal: '建议按较大舆情处置：先行支付无争议部分赔款，由机构负责人约见车主说明；17 时前以一份统一口径答复媒体；关联核查近半年更换定损人员的赔案。',
  })
  measured(story.after(40).as(officer))
}

/** Recorded as they were seen; what it answers tells the figures of two later looks. */
function recordPosts(desk: Desk, incident: EntityId, first: number, present: number, measuredAt: Instant): (desk: Desk) => void {
  const batch = `posts/${desk.platform.newId()}` as EntityId
  const shown = spreading.map((one, index) => ({ one, index, at: first + one[1] * 60 * minute })).filter(({ at }) => at < present)
  const key = (index: number) => `demo:${incident.slice(-6)}:${index}`
  const platforms = { video: 'douyin', report: 'website' } as const
  must(execute(desk, [{
    type: 'posts.record', id: batch, incident, measuredAt, source: '演示数据',
    posts: shown.map(({ one: [author, , kind, of, text, reposts], index, at }) => ({
      key: key(index), ...(of !== undefined && { parent: key(of) }), kind, platform: platforms[kind as keyof typeof platforms] ?? 'weibo', author: `${author}（演示）`, at: new Date(at).toISOString() as Instant, text,
      reach: { reposts: Math.round(reposts * 0.2), comments: Math.round(reposts * 0.05) },
    })),
  }]))
  return (later) => {
    for (const [share, hours] of [[0.7, 20], [1, 21]] as const) {
      const moment = Math.min(first + hours * 60 * minute, present)
      must(execute(later, [{
        type: 'posts.measure', id: batch, measuredAt: new Date(moment).toISOString() as Instant, source: '演示数据',
        figures: shown.filter(({ at }) => at < moment).map(({ one: [, , , , , reposts], index }) => ({ key: key(index), reach: { reposts: Math.round(reposts * share), comments: Math.round(reposts * share * 0.3) } })),
      }]))
    }
  }
}
