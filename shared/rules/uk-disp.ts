/**
 * FCA Handbook, DISP (dispute resolution: complaints), to keep the engine general. Taken from the desk's handbook, not compared with the text,
 * so `verifiedOn` is absent and the screen says so. DISP names no number for a "prompt" acknowledgement: the five working days are a company
 * rule. That records are kept for 3 years is no deadline: archiving holds it.
 */
import { ukCalendar } from './named-calendar.ts'
import { RulePack } from './pack.ts'

const calendar = ukCalendar.id
const disp = (article: string) => ({ law: 'DISP', article })

export const ukDisp = RulePack.parse({
  id: 'uk-disp',
  version: 1,
  effectiveFrom: '2016-06-30',
  title: { 'zh-CN': '英国 FCA 投诉处理规则（DISP）', 'zh-TW': '英國 FCA 投訴處理規則（DISP）', en: 'FCA DISP: dispute resolution' },
  clocks: [
    {
      id: 'acknowledgement', rule: 'DISP 1.6.1', trigger: 'receipt', limit: { amount: 5, unit: 'workingDay', endOfDay: true }, calendar, endsWith: ['acknowledged', 'decisionNotice', 'closed'],
      when: { stage: 'complaint' }, source: disp('1.6.1'), kind: 'company',
      title: { 'zh-CN': '及时书面确认收到（公司定为 5 个工作日）', 'zh-TW': '及時書面確認收到（公司定為 5 個工作日）', en: 'Prompt written acknowledgement (5 working days by company rule)' },
    },
    {
      id: 'summaryResolution', rule: 'DISP 1.5.1', trigger: 'receipt', limit: { amount: 3, unit: 'workingDay', endOfDay: true }, calendar, endsWith: ['closed', 'decisionNotice'],
      when: { stage: 'complaint' }, duty: 'opportunity', source: disp('1.5.1'), kind: 'law',
      title: { 'zh-CN': '第 3 个工作日终了前了结，改发简要了结函', 'zh-TW': '第 3 個工作日終了前了結，改發簡要了結函', en: 'Resolved by the close of the third business day: summary resolution communication' },
    },
    {
      id: 'finalResponse', rule: 'DISP 1.6.2', trigger: 'receipt', limit: { amount: 8, unit: 'week' }, endsWith: ['decisionNotice', 'extensionNotice', 'closed'],
      when: { stage: 'complaint' }, source: disp('1.6.2'), kind: 'law',
      title: { 'zh-CN': '最终答复或延期说明（8 周）', 'zh-TW': '最終答覆或延期說明（8 週）', en: 'Final or holding response by the end of 8 weeks' },
    },
    {
      id: 'ombudsman', rule: 'DISP 2.8.2', trigger: 'decisionNotice', limit: { amount: 6, unit: 'month' }, endsWith: ['reviewApplication'], duty: 'complainant',
      source: disp('2.8.2'), kind: 'law',
      title: { 'zh-CN': '投诉人可向金融申诉专员申诉', 'zh-TW': '投訴人可向金融申訴專員申訴', en: 'Complainant may go to the ombudsman' },
    },
  ],
})
