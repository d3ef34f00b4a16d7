/** The words of case conferences (handbook, M11). */
export const conferenceWords = {
  name: '会商', minutesName: '会商纪要', minutesLong: '{{count}} 分钟', notQuorate: '不足法定人数', abstained: '弃权', consensus: '一致同意', dissentName: '保留意见', recusal: '回避',
  kind: { claims: '理赔争议', sales: '销售争议', group: '群体投诉', referral: '监管转办', other: '其他' },
  duty: { chair: '主持人', recorder: '记录人', member: '参会人', adviser: '列席' },
  status: { called: '已召集', sitting: '会议中', held: '待封存纪要', sealed: '已封存', cancelled: '已取消' },
  stance: { for: '支持请求', partly: '部分支持', against: '不支持', open: '尚无定见' },
  side: { for: '赞成', against: '反对' },
  means: { room: '到场', remote: '线上', phone: '电话' },
  resolutionKind: { decide: '作出处理决定', compensate: '给付补偿', extend: '延期', mediate: '提请调解', transfer: '转交', assign: '改派', action: '行动事项' },
  reason: { repeat: '重复投诉', extended: '已批准延期', forwardedAgain: '再次转办', amount: '金额较大', incident: '关联舆情', ladder: '超期升级' },
  actionState: { open: '待办', late: '逾期未办', done: '按期办结', doneLate: '逾期办结', withdrawn: '已撤销' },
  /** by what is done to a conference: names of acts, lines of a timeline */
  entry: {
    call: '召集会商', change: '变更会议', cancel: '取消会商', setParticipant: '参会人员', removeParticipant: '移除参会人员', setItem: '议题', removeItem: '移除议题', orderItems: '调整议题顺序',
    attach: '添加材料', voidAttachment: '作废材料', declareConflict: '申请回避', ruleOnConflict: '回避决定', takePosition: '会前意见', begin: '开始会议', attend: '签到', takeUp: '讨论议题',
    addOption: '备选方案', removeOption: '移除方案', argue: '发表意见', vote: '表决', dissent: '保留意见', resolve: '形成决议', withdrawResolution: '撤销决议', postpone: '暂缓议决', end: '结束会议',
    draftMinutes: '起草纪要', signMinutes: '签署纪要', excuseSignature: '免签', sealMinutes: '封存纪要', distribute: '分发纪要', markRead: '已阅', carryOut: '执行决议', finish: '办结决议',
    deferResolution: '决议延期', followUp: '回看效果', reveal: '查看号码',
  },
  field: {
    number: '编号', title: '主题', kind: '类别', startsAt: '时间', durationMinutes: '时长', plannedMinutes: '时长', place: '地点', link: '会议链接', purpose: '会商目的', quorum: '法定人数', participants: '参会人员', agenda: '议题', items: '议题',
    authorities: '授权', template: '模板', reason: '理由', name: '姓名', post: '职务', email: '邮箱', duty: '身份', votes: '表决权', questions: '待议问题', caseNumber: '案件', about: '说明', stance: '意见', text: '内容',
    present: '出席', means: '方式', choice: '选择', owner: '责任人', ownerName: '责任人', dueOn: '完成期限', authority: '决定人', role: '层级', followUpOn: '回看日期', outcome: '处理结果', findings: '查明的事实', basis: '依据', reasons: '理由',
    amount: '金额', extensionBy: '批准机构', reference: '批准文号', institution: '调解机构', toUnit: '转交单位', to: '改派给', remarks: '其他事项', discussion: '讨论情况', result: '办理结果', effective: '是否有效', version: '版本',
    sentTo: '分发给', hash: '校验值', chair: '主持人', recorder: '记录人', remark: '备注', recused: '回避',
    officer: '人员', upTo: '上限', side: '立场', carried: '通过的方案', startedAt: '开始时间', endedAt: '结束时间', absent: '缺席', needed: '法定人数', options: '备选方案', for: '赞成', against: '反对', choices: '表决', dissent: '保留意见', resolutions: '决议', postponed: '暂缓议决', command: '案件操作', itemMinutes: '每个议题时长', seats: '席位', headings: '笔记标题', templateId: '模板', amountFrom: '金额起点',
  },
} as const
