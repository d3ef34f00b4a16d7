/** 信息报告, 考核问责, 评估复盘: reports upwards and to the regulator, and the two stages without which nothing is closed. */
import type { Limit } from '../../rules/pack.ts'
import { c22, company, item, law, title, within, withinAfter, type WrittenStep } from './writing.ts'

export const initialReport = (limit: Limit, to: string): WrittenStep => company('initialReport', title('初报', '初報', 'First report'), {
  role: 'supervisor', fulfilledBy: 'initialReport', ...within(limit), how: `向${to}报送。先报已知的：何时何处出现、涉及谁、现在的传播、已采取的措施、联系人；没查清的写“核实中”，不等查清再报。`,
})

const grave = { when: { levels: ['major', 'critical'] } } satisfies Pick<WrittenStep, 'when'>

/** The company's own hours up to the report; the law itself says "promptly" and names none. */
export const regulatorDraft = (limit: Limit): WrittenStep => company('regulatorDraft', title('起草并报批监管报告', '起草並報核監理報告', 'Write the report to the regulator'), {
  role: 'supervisor', approval: 'manager', ...within(limit), ...grave, how: '办法要求“及时”报告而没有规定小时数，本时限是公司的内控时限。写明事件经过、影响范围、关联投诉、已采取的措施和联系人。',
})
export const regulator: WrittenStep = law('regulator', title('向属地监管部门报告重大事件', '向屬地監理機關報告重大事件', 'Report the major event to the local regulator'), c22('50'), {
  role: 'manager', ...grave, how: '群体性投诉、群体性事件、重大负面舆情应当及时向属地监管部门报告。哪些等级属于重大事件由公司制度确定，本预案为重大和特别重大。报告后在“联系记录”记下接收人和时间。', evidence: '报告文本和接收凭证',
})

export const finalReport = (limit: Limit): WrittenStep => company('finalReport', title('终报', '終報', 'Final report'), {
  role: 'supervisor', fulfilledBy: 'finalReport', required: true, ...withinAfter('calm', limit), how: '报送事件全过程、原因、责任、处理结果、整改和遗留事项。',
})

export const accountability = (limit: Limit): WrittenStep => company('accountability', title('考核问责', '考核究責', 'Hold to account'), {
  role: 'supervisor', fulfilledBy: 'accountability', required: true, ...withinAfter('calm', limit), how: '查明责任环节和责任人，按制度处理；没有应问责情形的也要写明理由。迟报、漏报、瞒报单独认定。对如实反映问题的员工和客户不追究。',
})

export const review = (limit: Limit): WrittenStep => company('review', title('评估复盘', '評估檢討', 'Review'), {
  role: 'supervisor', fulfilledBy: 'review', required: true, ...withinAfter('calm', limit), how: '写明发生了什么、根本原因、哪些做法有效、哪些无效；整改措施逐项落实到人和日期，并约定效果检验的日期。',
})
export const file = (limit: Limit): WrittenStep => company('file', title('归集资料', '歸集資料', 'Gather the file'), {
  role: 'officer', required: true, ...withinAfter('calm', limit), how: '核对资料齐全后归档，需要时导出全部资料和哈希清单。',
  checklist: [
    item('posts', '帖文、截图和传播数据', '貼文、截圖和傳播數據', 'Posts, screenshots and figures'), item('statements', '声明的各个版本和发布记录', '聲明的各個版本和發布紀錄', 'Every version of the statements and where they were published'),
    item('reports', '初报、续报、终报', '初報、續報、終報', 'First, follow-up and final reports'), item('contacts', '联系记录和决定记录', '聯繫紀錄和決定紀錄', 'Contacts and decisions'),
  ],
})
export const improve = (limit: Limit): WrittenStep => company('improve', title('对预案提出修订建议', '對預案提出修訂建議', 'Suggest what the plan should take from it'), {
  role: 'supervisor', ...withinAfter('review', limit), how: '不合用的步骤、时限和模板，在复盘里写成建议，供下一版预案采用；没有建议的写明“无”。',
})
