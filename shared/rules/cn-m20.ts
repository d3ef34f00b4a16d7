/**
 * 银行业保险业消费投诉处理管理办法 (银保监会令2020年第3号, in force 2020-03-01). All its limits are natural days (art. 43); it has no acceptance
 * step and no acknowledgement deadline, so none is here. Articles 18, 20, 21 and 23-24 read in the text.
 */
import { RulePack } from './pack.ts'

const m20 = (article: string) => ({ law: 'M20', article })
const days = (amount: number) => ({ amount, unit: 'calendarDay' as const })

export const cnM20 = RulePack.parse({
  id: 'cn-m20',
  version: 1,
  effectiveFrom: '2020-03-01',
  verifiedOn: '2026-11-22',
  title: { 'zh-CN': '银行业保险业消费投诉处理管理办法', 'zh-TW': '銀行業保險業消費投訴處理管理辦法', en: 'Measures on handling consumer complaints in banking and insurance' },
  clocks: [
    {
      id: 'decision', rule: 'C-05', trigger: 'receipt', limit: days(15),
      title: { 'zh-CN': '处理决定及告知', 'zh-TW': '處理決定及告知', en: 'Decision and notice' },
      extensions: [
        { id: 'complex', rule: 'C-06', total: days(30), source: m20('18(1)') },
        { id: 'extended', rule: 'C-07', total: days(60), source: m20('18(1)'), approver: 'superiorOrHeadOffice', noticeTo: 'complainant' },
      ],
      pausedBy: ['appraisal', 'mediation'], pauseSource: m20('18(2)、23'),
      endsWith: ['decisionNotice'], when: { stage: 'complaint' }, source: m20('18(1)'), kind: 'law',
    },
    {
      id: 'reviewRight', rule: 'C-13', trigger: 'decisionReceived', limit: days(30), endsWith: ['reviewApplication'], duty: 'complainant', source: m20('20'), kind: 'law',
      title: { 'zh-CN': '投诉人申请核查', 'zh-TW': '投訴人申請核查', en: 'Complainant may apply for a review' },
    },
    {
      id: 'reviewDecision', rule: 'C-14', trigger: 'reviewApplication', limit: days(30), endsWith: ['reviewNotice'], source: m20('20'), kind: 'law',
      title: { 'zh-CN': '核查决定及告知', 'zh-TW': '核查決定及告知', en: 'Review decision and notice' },
    },
  ],
})
