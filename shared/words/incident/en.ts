import type { Translated } from '../translated.ts'
import type { incidentWords as source } from './zh-CN.ts'

export const incidentWords: Translated<typeof source> = {
  name: 'Incident', drill: 'Drill', notGraded: 'Not graded',
  level: { general: 'General', larger: 'Larger', major: 'Major', critical: 'Critical' },
  platform: {
    weibo: 'Weibo', wechat: 'WeChat', wechatChannels: 'WeChat Channels', douyin: 'Douyin', kuaishou: 'Kuaishou', xiaohongshu: 'Xiaohongshu', bilibili: 'Bilibili', toutiao: 'Toutiao', zhihu: 'Zhihu', heimao: 'Heimao', forum: 'Forum', newspaper: 'Newspaper',
    television: 'Radio or television', website: 'Website', organisation: 'Another organisation', onSite: 'On site', other: 'Other',
  },
  postKind: { post: 'Post', repost: 'Repost', comment: 'Comment', report: 'News report', video: 'Video' },
  contactKind: { journalist: 'Journalist', regulator: 'Regulator', organisation: 'Organisation', platform: 'Platform', customer: 'Customer', lawyer: 'Lawyer', other: 'Other' },
  reportKind: { initial: 'First report', followUp: 'Follow-up report', final: 'Final report' },
  stage: { beforehand: 'Assessment beforehand', monitoring: 'Monitoring', grading: 'Grading', response: 'Response', reporting: 'Reporting', accountability: 'Accountability', review: 'Review' },
  status: { open: 'Open', closed: 'Closed', voided: 'Void' },
  stepState: { waiting: 'Waits', open: 'To do', toApprove: 'To approve', done: 'Done', skipped: 'Skipped', notApplicable: 'Does not apply' },
  fulfilment: {
    posts: 'the evidence', cases: 'the linked cases', assessment: 'the grading', submission: 'the submission', decision: 'the decision', statement: 'an approved statement', published: 'a published statement', initialReport: 'the first report',
    followUpReport: 'a follow-up report', finalReport: 'the final report', contact: 'a contact', accountability: 'accountability', review: 'the review',
  },
  entry: {
    open: 'Open incident', describe: 'Correct', linkCases: 'Link cases', unlinkCase: 'Unlink case', assess: 'Grade', submit: 'Submit to senior management', decide: 'Senior management’s decision', startRun: 'Start plan', moveRun: 'Move to another version', endRun: 'End plan',
    assignStep: 'Assign step', doStep: 'Do step', approveStep: 'Approve step', returnStep: 'Return step', skipStep: 'Skip step', attach: 'Add evidence', voidAttachment: 'Void evidence', report: 'Record report', draftStatement: 'Draft statement',
    approveStatement: 'Approve statement', returnStatement: 'Return statement', publishStatement: 'Record publication', recordContact: 'Record contact', recordDecision: 'Record decision', reveal: 'Look at numbers', note: 'Note', holdAccountable: 'Accountability', review: 'Review',
    finishAction: 'Action finished', checkEffect: 'Effect check', suggest: 'Suggest for the plan', close: 'Close', reopen: 'Reopen', void: 'Void',
  },
  field: {
    number: 'Number', title: 'Title', summary: 'Summary', noticedAt: 'Noticed', platforms: 'Platforms', regions: 'Regions', lines: 'Lines', cases: 'Linked cases', caseId: 'Case', drill: 'Drill', chosen: 'Grading', level: 'Level', overrideReason: 'Why another level', proposal: 'Proposal',
    planId: 'Plan', plan: 'Plan', matrix: 'Matrix', spokesperson: 'Spokesperson', owner: 'Lead', opinion: 'Decision', stepId: 'Step', assignee: 'Owner', answer: 'Answer', checked: 'Checked', evidence: 'Evidence', capturedAt: 'Captured', capturedUrl: 'Address',
    postKey: 'Post', recipient: 'To', version: 'Version', where: 'Where', url: 'Address', organisation: 'Organisation', means: 'Reached by', promised: 'Promised', by: 'Decided by', text: 'Text', remark: 'Remark', name: 'Name', kind: 'Kind', method: 'How', at: 'When', basis: 'Ground', findings: 'Findings', measures: 'Measures', none: 'Nobody answers for it', happened: 'What happened',
    rootCause: 'Root cause', worked: 'What worked', failed: 'What did not', actions: 'Corrective actions', effectCheckOn: 'Effect check on', effective: 'Effective', conclusion: 'Conclusion', ownerName: 'Owner', dueOn: 'Due', posts: 'Posts', source: 'Source', measuredAt: 'Measured',
    figures: 'Figures', key: 'Post', incident: 'Incident', suggestionId: 'Suggestion', taken: 'Taken up',
    parent: 'Answers', publishedAt: 'Published', platform: 'Platform', author: 'Author', reposts: 'Reposts', comments: 'Comments', likes: 'Likes', views: 'Views',
  },
}
