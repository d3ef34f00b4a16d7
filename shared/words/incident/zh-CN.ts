/** The words of public-opinion incidents and playbooks (handbook, sections 2 and 6). */
export const incidentWords = {
  name: '舆情事件', drill: '演练', notGraded: '未分级',
  /** as they come with the product; a company's matrix may name them otherwise */
  level: { general: '一般', larger: '较大', major: '重大', critical: '特别重大' },
  platform: {
    weibo: '微博', wechat: '微信', wechatChannels: '视频号', douyin: '抖音', kuaishou: '快手', xiaohongshu: '小红书', bilibili: '哔哩哔哩', toutiao: '今日头条', zhihu: '知乎', heimao: '黑猫投诉', forum: '论坛贴吧',
    newspaper: '报刊', television: '广播电视', website: '网站', organisation: '其他组织', onSite: '现场', other: '其他',
  },
  postKind: { post: '帖文', repost: '转发', comment: '评论', report: '报道', video: '视频' },
  contactKind: { journalist: '记者', regulator: '监管部门', organisation: '社会组织', platform: '平台', customer: '客户', lawyer: '律师', other: '其他' },
  reportKind: { initial: '初报', followUp: '续报', final: '终报' },
  stage: { beforehand: '事前评估', monitoring: '监测预警', grading: '分级研判', response: '应对处置', reporting: '信息报告', accountability: '考核问责', review: '评估复盘' },
  status: { open: '处置中', closed: '已结案', voided: '已作废' },
  stepState: { waiting: '待前序', open: '待办', toApprove: '待审批', done: '已完成', skipped: '已跳过', notApplicable: '不适用' },
  /** what a step consists of that is done by a record of the incident */
  fulfilment: {
    posts: '采集的证据', cases: '关联的案件', assessment: '研判分级', submission: '提交高管层', decision: '高管层决定', statement: '审定的声明', published: '发布的声明', initialReport: '初报', followUpReport: '续报', finalReport: '终报',
    contact: '联络记录', accountability: '问责', review: '复盘',
  },
  /** by what is done to an incident: names of acts, lines of a timeline */
  entry: {
    open: '舆情立案', describe: '更正内容', linkCases: '关联案件', unlinkCase: '取消关联', assess: '研判分级', submit: '提交高管层', decide: '高管层决定', startRun: '启动预案', moveRun: '更换预案版本', endRun: '结束预案',
    assignStep: '分派步骤', doStep: '办理步骤', approveStep: '审批步骤', returnStep: '退回步骤', skipStep: '跳过步骤', attach: '添加证据', voidAttachment: '作废证据', report: '记录报告', draftStatement: '起草声明',
    approveStatement: '审定声明', returnStatement: '退回声明', publishStatement: '记录发布', recordContact: '联络记录', recordDecision: '登记决策', reveal: '查看号码', note: '备注', holdAccountable: '问责', review: '复盘',
    finishAction: '整改完成', checkEffect: '效果检查', suggest: '预案建议', close: '结案', reopen: '重新处置', void: '作废',
  },
  /** members of what was written */
  field: {
    number: '编号', title: '标题', summary: '概述', noticedAt: '发现时间', platforms: '平台', regions: '涉及地区', lines: '涉及险种', cases: '关联案件', caseId: '案件', drill: '演练', chosen: '研判', level: '等级', overrideReason: '调整理由', proposal: '处置建议',
    planId: '预案', plan: '预案', matrix: '分级标准', spokesperson: '新闻发言人', owner: '牵头人', opinion: '决定意见', stepId: '步骤', assignee: '办理人', answer: '答复', checked: '核对项', evidence: '证据', capturedAt: '采集时间', capturedUrl: '来源网址',
    postKey: '帖文', recipient: '报送对象', version: '版本', where: '发布渠道', url: '网址', organisation: '单位', means: '联系方式', promised: '承诺事项', by: '决策人', text: '内容', remark: '备注', name: '姓名或文件名', kind: '类别', method: '方式', at: '时间', basis: '依据', findings: '认定', measures: '处理措施', none: '无须追责', happened: '事件经过',
    rootCause: '根本原因', worked: '有效的做法', failed: '不足之处', actions: '整改措施', effectCheckOn: '效果检查日期', effective: '整改有效', conclusion: '结案意见', ownerName: '责任人', dueOn: '完成期限', posts: '帖文', source: '来源', measuredAt: '统计时间',
    figures: '传播数据', key: '帖文', incident: '舆情事件', suggestionId: '建议', taken: '采纳',
    parent: '上级帖文', publishedAt: '发布时间', platform: '平台', author: '发布者', reposts: '转发', comments: '评论', likes: '点赞', views: '阅读',
  },
} as const
