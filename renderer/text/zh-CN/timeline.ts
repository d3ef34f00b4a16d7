/** One sentence for everything that can happen to a case. */
export const timeline = {
  unknownOfficer: '未知人员',
  entry: {
    wait: '自 {{at}} 起等待客户', endWait: '{{at}} 客户已答复', look: '审阅了案件', explain: '就时限作情况说明', movePacks: '改按规则包 {{packs}} 计时', requestExtension: '申请延期',
    refuseExtension: '不予延期',
    register: '登记了案件', import: '从台账导入', enrich: '台账补充了内容', correct: '更正了{{fields}}', setParty: '记下当事人 {{name}}（{{roles}}）', removeParty: '移除了当事人',
    raiseToComplaint: '由争议转为投诉，时限从 {{at}} 起算', assign: '分派给{{name}}', take: '领取了案件', unassign: '退回待分派', transfer: '转交给{{unit}}', handOver: '移交给{{branch}}', takeOver: '接收{{branch}}移交的案件',
    contactIn: '{{method}}来联系', contactOut: '{{method}}联系对方', contactMissed: '{{method}}联系对方，没有联系上', investigate: '开始调查，声明无直接利益关系',
    suspend: '自 {{from}} 起因{{kind}}中止计时（{{institution}}）', resume: '自 {{to}} 起恢复计时', markComplex: '标为情况复杂，期限共 30 天',
    extend: '经{{approver}}批准延期，期限共 60 天', propose: '呈报处理意见：{{outcome}}', decide: '作出处理决定：{{outcome}}', recordNotice: '告知{{of}}：{{method}}，{{at}}',
    recordUnreachable: '{{of}}多次联系仍无法告知', withdraw: '投诉人撤回，{{at}} 收到', markNotGenuine: '认定不属实', applyForReview: '投诉人申请核查，{{at}} 收到',
    decideReview: '{{superior}}作出核查决定：{{result}}', reopen: '重新办理', reopenNewFacts: '因新的事实和理由重新办理，时限从 {{from}} 重新起算', close: '办结',
    archive: '归档，保管 {{years}} 年', void: '作废', mergeInto: '并入先前案件', absorb: '并入了 {{number}}', absorbNewFacts: '并入了 {{number}}，时限从 {{at}} 重新起算',
    unmerge: '撤销并案，恢复办理', release: '一件并入的案件已分出', attach: '添加附件 {{name}}', voidNotice: '作废了一次告知', voidAttachment: '作废附件 {{name}}', note: '写了备注', tagAdd: '加标签 {{tags}}',
    tagRemove: '去标签 {{tags}}', tagBoth: '加标签 {{added}}，去标签 {{removed}}', reveal: '查看了{{name}}的{{fields}}', revealTexts: '查看了正文中的号码',
  },
  reveals: '含查看记录',
  older_other: '更早的 {{count}} 条',
} as const
