/**
 * What a company adds by its own rules, as templates that an administrator copies and changes. Nothing here is law: M20 has no acceptance step
 * and no acknowledgement, and everything says 公司制度.
 */
import { RulePack } from './pack.ts'

const company = { law: '公司服务标准', article: '' }
const hours = (amount: number) => ({ amount, unit: 'workingHour' as const })
const workingDays = (amount: number) => ({ amount, unit: 'workingDay' as const, endOfDay: true })
const natural = (amount: number) => ({ amount, unit: 'calendarDay' as const })
const waiting = { pausedBy: ['waitingForCustomer'], pauseSource: company } as const
const clock = { source: company, kind: 'company' } as const

/** 投诉处理服务标准 */
export const companyTemplate = RulePack.parse({
  id: 'company-service',
  version: 1,
  effectiveFrom: '2020-03-01',
  title: { 'zh-CN': '公司服务标准（模板）', 'zh-TW': '公司服務標準（範本）', en: 'Company service standard (template)' },
  clocks: [
    { ...clock, id: 'assignment', rule: '服务-1', trigger: 'registered', limit: hours(2), endsWith: ['assigned', 'closed'], title: { 'zh-CN': '分派', 'zh-TW': '分派', en: 'Assignment' } },
    { ...clock, id: 'firstContact', rule: '服务-2', trigger: 'receipt', limit: hours(4), endsWith: ['firstContact', 'closed'], title: { 'zh-CN': '首次联系', 'zh-TW': '首次聯繫', en: 'First contact' } },
    {
      ...clock, ...waiting, id: 'acknowledgement', rule: '服务-3', trigger: 'receipt', limit: workingDays(1), endsWith: ['acknowledged', 'decisionNotice', 'closed'],
      title: { 'zh-CN': '确认收到', 'zh-TW': '確認收到', en: 'Acknowledgement' },
    },
    { ...clock, id: 'investigation', rule: '服务-4', trigger: 'assigned', limit: workingDays(2), endsWith: ['investigated', 'decided', 'closed'], title: { 'zh-CN': '开始调查', 'zh-TW': '開始調查', en: 'Investigation begun' } },
    {
      ...clock, ...waiting, id: 'supervisorLook', rule: '服务-5', trigger: 'receipt', limit: workingDays(5), endsWith: ['supervisorLook', 'decisionNotice', 'closed'],
      title: { 'zh-CN': '主管审阅', 'zh-TW': '主管審閱', en: 'Look by the supervisor' },
    },
    {
      ...clock, ...waiting, id: 'forwardedReport', rule: '服务-6', trigger: 'receipt', limit: natural(10), endsWith: ['decided', 'decisionNotice', 'closed'], when: { forwarded: true },
      title: { 'zh-CN': '监管转办件形成处理意见', 'zh-TW': '監管轉辦件形成處理意見', en: 'Opinion on a forwarded case' },
    },
    { ...clock, id: 'callback', rule: '服务-7', trigger: 'closed', limit: workingDays(3), endsWith: ['callback'], title: { 'zh-CN': '办结后回访', 'zh-TW': '辦結後回訪', en: 'Callback after closing' } },
  ],
  ladders: [
    {
      id: 'service', title: { 'zh-CN': '服务标准提醒', 'zh-TW': '服務標準提醒', en: 'Reminders of the service standard' }, for: { pack: 'company-service' },
      steps: [
        { id: 'mostGone', at: { share: 0.75 }, tells: ['officer'] },
        { id: 'due', at: { share: 1 }, tells: ['officer', 'supervisor'] },
      ],
    },
  ],
})

/** 时限提醒与升级: at the clocks of the law, officer -> supervisor -> branch manager -> HQ office. */
export const escalation = RulePack.parse({
  id: 'company-escalation',
  version: 1,
  effectiveFrom: '2020-03-01',
  title: { 'zh-CN': '时限提醒与升级（公司制度）', 'zh-TW': '時限提醒與升級（公司制度）', en: 'Reminders and escalation (company rule)' },
  ladders: [
    {
      id: 'law', title: { 'zh-CN': '法定时限的升级阶梯', 'zh-TW': '法定時限的升級階梯', en: 'Ladder of the limits by law' }, for: { kind: 'law' },
      steps: [
        { id: 'threeDaysLeft', at: { amount: -3, unit: 'calendarDay' }, tells: ['officer'] },
        { id: 'oneDayLeft', at: { amount: -1, unit: 'calendarDay' }, tells: ['officer', 'supervisor'] },
        { id: 'due', at: { share: 1 }, tells: ['supervisor', 'manager'], requires: 'explanation' },
        { id: 'oneDayLate', at: { amount: 1, unit: 'calendarDay' }, tells: ['manager'], requires: 'reassignment' },
        { id: 'threeDaysLate', at: { amount: 3, unit: 'calendarDay' }, tells: ['hq'], requires: 'conference', repeat: { every: { amount: 7, unit: 'calendarDay' }, most: 8 } },
      ],
    },
  ],
})
