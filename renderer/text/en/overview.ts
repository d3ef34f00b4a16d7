import type { Translated } from '../translated.ts'
import type { overview as zhCN } from '../zh-CN/overview.ts'

export const overview: Translated<typeof zhCN> = {
  title: 'Incidents at a glance', back: 'Back to the list', print: 'Print', span: 'Span', year: '{{year}}', all: 'All', figures: 'Figures', lines: 'Each incident', none: 'No incident in this span. Drills are left out.',
  closed: 'Closed', total: 'In all', medians: 'Response times (medians, from being noticed; without drills)', toStart: 'Plan begun', toAssess: 'Graded', toDecide: 'Decided', toFirstReport: 'First report', toFirstStatement: 'First statement', toClose: 'Closed',
  next: 'Next due', level: 'Level', incident: 'Incident', steps: 'Steps', reach: 'Spread', stepCounts: '{{done}} done · {{inTime}} in time · {{late}} late', reachOf: '{{reach}} (+{{lastDay}} in 24 hours)',
}
