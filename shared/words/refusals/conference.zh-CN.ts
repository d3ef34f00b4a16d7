/** Refusals of conferences, their notes, templates and minutes. */
export const conferenceRefusals = {
  conference: {
    exists: '这次会商已经召集', unknown: '找不到这次会商', idTaken: '这一项已经保存过，请查看后再办',
    not: { called: '会议还没有开始', sitting: '会议正在进行', held: '会议已经结束', sealed: '纪要已经封存；要更正，请起草新版纪要并写明理由', cancelled: '会商已经取消' },
    notRunning: '由主持人、记录人、召集人或主管办理', notChair: '由主持人{{name}}办理', notParticipant: '您不在这次会商的参会人员里',
    no: { chair: '请指定一位主持人', recorder: '请指定一位记录人' }, two: { chair: '主持人只能有一位', recorder: '记录人只能有一位' },
    personTwice: '同一位同事列了两次', nobodyVotes: '没有人有表决权', quorumTooHigh: '法定人数 {{count}} 人，超过有表决权的 {{voting}} 人',
    participantUnknown: '找不到这位参会人员', wasPresent: '这位已经到会，不能移除', noItems: '还没有议题，请先添加议题', itemUnknown: '找不到这个议题', itemDiscussed: '这个议题已经讨论过，不能移除', caseTwice: '这个案件已经在议题里',
    underDiscussion: '正在讨论这个议题', optionUnknown: '找不到这个方案', voted: '已经就此表决，不能再改方案', notQuorate: '有表决权的到会 {{present}} 人，不足法定的 {{needed}} 人，不能议决',
    noVotes: '还没有人表决', votedTwice: '同一个人表决了两次', mayNotVote: '{{name}}没有表决权', recused: '{{name}}已经回避这个议题', notPresent: '{{name}}没有到会',
    conflictUnknown: '找不到这项回避', ownConflict: '不能决定自己是否回避，请由另一位主管决定',
    ownerMissing: '请指定责任人', followUpEarly: '回看日期不能早于完成期限', authority: '这个金额须由{{role}}或以上决定', noCase: '这个议题没有案件，只能形成行动事项',
    missing: { carried: '请选择一致同意的方案', outcome: '请选择处理结果', findings: '请写明查明的事实', basis: '请写明依据', reasons: '请写明理由', amount: '请填写金额', extensionBy: '请写明由上级机构还是总公司批准', institution: '请填写调解机构', toUnit: '请填写转交单位', to: '请选择改派给谁' },
    resolutionUnknown: '找不到这项决议', resolutionFinished: '这项决议已经办结', resolutionWithdrawn: '这项决议已经撤销', itemResolved: '这个议题已有决议，撤销后才能暂缓', notOwner: '由责任人办结，或由主持人、记录人代办',
    dueBeforeMeeting: '完成期限不能早于会议当天', startsPast: '会议时间是一个多月以前，请核对日期', duePast: '新的期限要晚于今天', notFinished: '还没有办结，不能回看', caseNotHere: '案件不在本机，请在它所属的机构办理', nothingPrepared: '这项决议没有对应的案件操作，请直接办结',
    noMinutes: '还没有纪要', minutesOld: '纪要已有更新的版本，请看最近一版', minutesVersion: '纪要刚被别人更新过，请查看后再存', minutesOutdated: '纪要起草之后，出席、表决或决议又有变化，请重新起草', reasonMissing: '请写明更正的理由', reasonThin: '更正的理由至少写四个字：什么地方有误，为什么更正',
    hashWrong: '纪要内容与校验值不符，没有保存', signed: '您已经签署这一版', chairUnsigned: '主持人还没有签署', unsigned: '还没有签署：{{names}}', signatureNotMissing: '这一位不需要再签', notSealed: '封存之后才能分发',
  },
  notes: { unreadable: '笔记内容无法识别，没有保存', chapterFull: '笔记段落已满', otherConference: '笔记不属于这次会商', newerSchema: '笔记由更新的版本写成，请升级后再编辑；现在可以查看', sealed: '纪要已经封存，笔记不再改动' },
  convening: { version: '模板刚被别人更新过，请查看后再存', unknown: '找不到这个模板', alreadyRetired: '模板的状态没有变化', twoUnbounded: '只能有一级没有上限', headOfficeOnly: '总公司和随产品提供的模板由总公司修改；本机构要改，请复制为自有模板', noFile: '这不是模板的 JSON 文件', fileUnreadable: '模板没有填全，或有内容无法识别（{{at}}）', falling: '层级越高，可决定的金额不能越小', one: { chair: '模板里要有一位主持人', recorder: '模板里要有一位记录人' } },
} as const
