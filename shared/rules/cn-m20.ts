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
  title: '银行业保险业消费投诉处理管理办法',
  clocks: [
    {
      id: 'decision', rule: 'C-05', trigger: 'receipt', limit: days(15),
      extensions: [
        { id: 'complex', rule: 'C-06', total: days(30), source: m20('18(1)') },
        { id: 'extended', rule: 'C-07', total: days(60), source: m20('18(1)') },
      ],
      pausedBy: ['appraisal', 'mediation'], pauseSource: m20('18(2)、23'),
      endsWith: 'decisionNotice', when: { stage: 'complaint' }, duty: 'desk', source: m20('18(1)'), kind: 'law',
    },
    {
      id: 'reviewRight', rule: 'C-13', trigger: 'decisionReceived', limit: days(30), extensions: [], pausedBy: [],
      endsWith: 'reviewApplication', when: {}, duty: 'complainant', source: m20('20'), kind: 'law',
    },
    {
      id: 'reviewDecision', rule: 'C-14', trigger: 'reviewApplication', limit: days(30), extensions: [], pausedBy: [],
      endsWith: 'reviewNotice', when: {}, duty: 'desk', source: m20('20'), kind: 'law',
    },
  ],
})
