import type { Translated } from '../translated.ts'
import type { overview as zhCN } from '../zh-CN/overview.ts'

export const overview: Translated<typeof zhCN> = {
  title: 'Incidents at a glance', back: 'Back to the list', print: 'Print', span: 'Span', year: '{{year}}', all: 'All', figures: 'Figures', lines: 'Each incident', none: 'No incident in this span. Drills are left out.',
  closed: 'Closed', total: 'In all', medians: 'Response times (from being noticed; without drills)', median: 'Median', inTime: 'In time', inTimeOf: '{{met}} of {{of}}', toStart: 'Plan begun', toAssess: 'Graded', toDecide: 'Decided', toFirstReport: 'First report', toFirstStatement: 'First statement', toClose: 'Closed',
  next: 'Next due', level: 'Level', incident: 'Incident', steps: 'Steps', reach: 'Spread', stepsDone: '{{done}} done', stepCounts: '{{inTime}} in time · {{late}} late', limit: 'of {{span}}', notYet: 'not yet', how: { met: 'in time', late: 'late', running: 'not due yet', overdue: 'overdue', unlimited: 'no limit' }, lastDay: '24 h: +{{posts}}',
}
