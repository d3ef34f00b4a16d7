/** 舆情总览: for managers. */
export const overview = {
  title: '舆情总览', back: '返回舆情列表', print: '打印', span: '统计范围', year: '{{year}} 年', all: '全部', figures: '概况', lines: '各事件', none: '统计范围内没有舆情事件。演练不计入。',
  closed: '已结案', total: '合计', medians: '响应用时（自发现起；不含演练）', median: '中位数', inTime: '按期', inTimeOf: '{{met}} / {{of}}', toStart: '启动预案', toAssess: '完成研判', toDecide: '高管层决定', toFirstReport: '初报', toFirstStatement: '首次声明', toClose: '结案',
  next: '下一时限', level: '等级', incident: '事件', steps: '步骤', reach: '传播', stepsDone: '完成 {{done}} 步', stepCounts: '按期 {{inTime}} · 逾期 {{late}}', limit: '时限 {{span}}', notYet: '未完成', how: { met: '按期', late: '逾期', running: '未到期', overdue: '已超期', unlimited: '不设时限' }, lastDay: '近 24 小时 +{{posts}}',
} as const
