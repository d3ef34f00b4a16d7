import type { Translated } from '../translated.ts'
import type { overview as zhCN } from '../zh-CN/overview.ts'

export const overview: Translated<typeof zhCN> = {
  title: '輿情總覽', back: '返回輿情清單', print: '列印', span: '統計範圍', year: '{{year}} 年', all: '全部', figures: '概況', lines: '各事件', none: '統計範圍內沒有輿情事件。演練不計入。',
  closed: '已結案', total: '合計', medians: '應變用時（自發現起；不含演練）', median: '中位數', inTime: '如期', inTimeOf: '{{met}} / {{of}}', toStart: '啟動預案', toAssess: '完成研判', toDecide: '高階管理層決定', toFirstReport: '初報', toFirstStatement: '首次聲明', toClose: '結案',
  next: '下一時限', level: '等級', incident: '事件', steps: '步驟', reach: '擴散', stepsDone: '完成 {{done}} 步', stepCounts: '如期 {{inTime}} · 逾期 {{late}}', limit: '時限 {{span}}', notYet: '未完成', how: { met: '如期', late: '逾期', running: '未到期', overdue: '已逾期', unlimited: '不設時限' }, lastDay: '近 24 小時 +{{posts}}',
}
