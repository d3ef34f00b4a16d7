/** The default plan of each level: the same spine and the same steps, with its own people and its own hours. */
import type { z } from 'zod'
import type { Level } from '../../incident/vocabulary.ts'
import type { Limit, Title } from '../../rules/pack.ts'
import type { Plan } from '../plan.ts'
import { followUps } from './cadence.ts'
import { assess, capture, capturePages, decide, facts, keepClocks, linkCases, linked, lookBack, submit, watch } from './first-steps.ts'
import { upTheLine, upTheLineFast } from './ladders.ts'
import { accountability, file, finalReport, improve, initialReport, regulator, regulatorDraft, review } from './last-steps.ts'
import { apologise, brief, calm, clarify, customer, noRetaliation, privacy, publish, pursue, rectify, respond, restore, statement, team } from './response-steps.ts'
import { reports } from './report-texts.ts'
import { statements } from './statement-texts.ts'
import { companyRule, hours, minutes, officeDays, officeHours, stage, title, type ByLevel } from './writing.ts'

interface Measure {
  title: Title
  lead: 'supervisor' | 'manager' | 'hq'
  /** who decides on the assessment */
  decides: 'manager' | 'hq'
  members: string
  frequency: string
  lull: string
  reportTo: string
  capture: Limit
  watch: Limit
  facts: Limit
  assess: Limit
  submit: Limit
  decide: Limit
  team: Limit
  customer: Limit
  respond: Limit
  statement: Limit
  publish: Limit
  rectify: Limit
  report: Limit
  regulator: Limit
}

const measures: ByLevel<Measure> = {
  general: {
    title: title('舆情处置预案（一般）', '輿情處置預案（一般）', 'Response plan: general'), lead: 'supervisor', decides: 'manager',
    members: '由投诉主管牵头，经办人和相关业务部门参加。', frequency: '每个工作日上午、下午各查看一次。', lull: '连续三个工作日没有新增转发和评论', reportTo: '机构负责人和总公司消保部',
    capture: officeHours(2), watch: officeHours(4), facts: officeDays(2), assess: officeDays(1), submit: officeHours(4), decide: officeDays(1), team: officeDays(1), customer: officeDays(1),
    respond: officeHours(4), statement: officeDays(1), publish: officeHours(4), rectify: officeDays(10), report: officeDays(1), regulator: hours(4),
  },
  larger: {
    title: title('舆情处置预案（较大）', '輿情處置預案（較大）', 'Response plan: larger'), lead: 'supervisor', decides: 'manager',
    members: '由投诉主管牵头，业务、法律和品牌部门各派一人。', frequency: '每四小时查看一次，夜间由值班人查看。', lull: '连续四十八小时没有明显新增', reportTo: '机构负责人和总公司消保部',
    capture: hours(2), watch: hours(2), facts: hours(24), assess: hours(4), submit: hours(1), decide: hours(4), team: hours(4), customer: hours(8),
    respond: hours(4), statement: hours(8), publish: hours(2), rectify: officeDays(7), report: hours(8), regulator: hours(2),
  },
  major: {
    title: title('舆情处置预案（重大）', '輿情處置預案（重大）', 'Response plan: major'), lead: 'manager', decides: 'manager',
    members: '由机构负责人牵头，投诉、业务、法律、品牌和办公室负责人参加，全天候轮值。', frequency: '每小时查看一次。', lull: '连续七十二小时没有明显新增', reportTo: '机构负责人和总公司消保部、品牌宣传部门',
    capture: hours(1), watch: hours(1), facts: hours(12), assess: hours(2), submit: minutes(30), decide: hours(2), team: hours(2), customer: hours(4),
    respond: hours(1), statement: hours(4), publish: hours(1), rectify: officeDays(5), report: hours(2), regulator: hours(2),
  },
  critical: {
    title: title('舆情处置预案（特别重大）', '輿情處置預案（特別重大）', 'Response plan: critical'), lead: 'hq', decides: 'hq',
    members: '由总公司分管领导牵头，机构负责人到场，投诉、业务、法律、品牌、信息科技和办公室负责人参加，全天候轮值。', frequency: '不间断监测，每半小时记录一次数据。', lull: '连续七十二小时没有明显新增',
    reportTo: '总公司分管领导、消保部和品牌宣传部门', capture: minutes(30), watch: minutes(30), facts: hours(6), assess: hours(1), submit: minutes(30), decide: hours(1), team: hours(1), customer: hours(2),
    respond: minutes(30), statement: hours(2), publish: minutes(30), rectify: officeDays(3), report: hours(1), regulator: hours(1),
  },
}

const plan = (level: Level, one: Measure): z.input<typeof Plan> => ({
  id: `default-${level}`, version: 1, title: one.title, fits: { levels: [level] }, source: companyRule,
  stages: [
    stage('beforehand', [lookBack(one.facts), linkCases(one.watch), keepClocks]),
    stage('monitoring', [capture(one.capture, capturePages), watch(one.watch, one.frequency)]),
    stage('grading', [facts(one.facts), linked(one.facts), assess(one.assess), submit(one.submit), decide(one.decide, one.decides)]),
    stage('response', [
      team(one.team, one.lead, one.members), customer(one.customer), respond('decide', one.respond, one.lead), statement(one.statement), privacy, publish(one.publish),
      brief('respond', one.statement), rectify(one.rectify), apologise(one.rectify), clarify(one.rectify), pursue(one.rectify), noRetaliation, calm(one.lull), restore(officeDays(20)),
    ]),
    stage('reporting', [initialReport(one.report, one.reportTo), regulatorDraft(one.regulator), regulator, finalReport(officeDays(3))]),
    stage('accountability', [accountability(officeDays(15))]),
    stage('review', [review(officeDays(10)), file(officeDays(15)), improve(officeDays(5))]),
  ],
  followUpEvery: followUps, ladders: level === 'general' || level === 'larger' ? upTheLine : upTheLineFast, templates: [...statements, ...reports],
})

export const defaultPlans = (['general', 'larger', 'major', 'critical'] as const).map((level) => plan(level, measures[level]))
