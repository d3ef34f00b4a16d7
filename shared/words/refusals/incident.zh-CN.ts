/** Refusals of incidents, gradings, posts and plans. */
export const incidentRefusals = {
  incident: {
    exists: '这起舆情事件已经立案', unknown: '找不到这起舆情事件', closed: '事件已结案；要继续处置，请先重新处置', notClosed: '事件还在处置中', voided: '事件已作废',
    idTaken: '这一项已经保存过，请查看后再办', notAssessed: '还没有研判，请先研判分级', assessmentOld: '之后又做过研判，请以最近一次提交', overrideReasonMissing: '与建议等级不同时，请写明理由',
    nothingSubmitted: '没有提交高管层的研判，请先提交', alreadyDecided: '高管层已经作出决定', submissionOpen: '已提交高管层的研判还没有决定，不能结案', caseNotLinked: '这件案件没有关联到本事件',
    planRuns: '这个预案正在执行，不必再启动', otherPlan: '只能换成同一预案的其他版本', sameVersion: '现在就是这个版本', runUnknown: '找不到这次预案执行', runEnded: '这次预案执行已经结束',
    stepUnknown: '预案里没有这一步', stepOver: '这一步已经办过', stepNotApplicable: '按现在的等级、平台或前面的答复，这一步不适用', stepUndecided: '这一步要等前面的答复，才知道是否适用', stepByRecord: '这一步以记录为准：有了相应的记录就算完成，不用另外办理',
    stepRequired: '这一步是必办的，不能跳过', answerMissing: '请选择这一步的答复', checklistOpen: '核对项还没有全部打勾', evidenceMissing: '请附上证据：{{evidence}}', evidenceUnknown: '所选证据已作废或不存在，请重新选择',
    nothingToApprove: '没有待审批的内容', approvalRole: '须由{{role}}或以上审批', fourEyes: '不能审批自己办的，请交给另一位同事', requiredStep: '必办步骤“{{step}}”还没有完成，不能结案',
    noInitialReport: '先有初报，才有续报和终报', statementUnknown: '找不到这份声明', statementOld: '声明已有更新的版本，请看最近一版', statementGaps: '声明里还有没填的地方：{{gaps}}。请起草新版填好再审定', statementReturned: '这一版已被退回，请起草新版', statementApproved: '这一版已经审定；要改动请起草新版', statementNotApproved: '这一版还没有审定，不能发布',
    accountabilityMissing: '还没有问责结论，不能结案', reviewMissing: '还没有复盘，请先复盘', actionUnknown: '找不到这项整改措施', actionFinished: '这项整改已经完成',
  },
  grading: { headOfficeOnly: '分级标准由总公司修改', unreadable: '分级标准没有填全，或有数字无法识别（{{at}}）', levelsInverted: '各等级的起点要依次升高（{{at}}）', incomplete: '还有没选的研判项', valueUnknown: '所选内容不在现行分级标准里，请重新选择', version: '分级标准刚被别人更新过，请打开最新版再改' },
  posts: { jsonUnreadable: '这个 JSON 文件读不出：内容不完整，或者里面没有帖文列表。请重新导出再试', batchExists: '这批帖文已经保存过', unknown: '找不到这条帖文' },
  plan: {
    unreadable: '预案格式无法识别（{{at}}）', planEmpty: '预案里一个步骤也没有', idTwice: '编号重复（{{at}}）', idUnreadable: '编号只能用字母、数字、短横线，以字母开头（{{at}}）', stagesOutOfOrder: '阶段的次序不对（{{at}}）',
    stepUnknown: '时限所依的步骤不存在（{{at}}）', stepLoop: '步骤的时限互相等待，绕成了圈（{{at}}）', answerUnknown: '条件所依的答复不存在（{{at}}）', answerLater: '条件只能依据前面步骤的答复（{{at}}）', headOfficeOnly: '总公司和随产品提供的预案由总公司修改；本机构要改，请复制为自有预案', fileUnreadable: '这不是预案的 JSON 文件', questionByRecord: '以记录为准的步骤没有人作答，不能设问题（{{at}}）', articleMissing: '依据法规的步骤要写明条款（{{at}}）',
    limitNotPositive: '时限要大于零（{{at}}）', limitTooLong: '时限过长（{{at}}）', limitNotWhole: '这个单位只能用整数（{{at}}）',
    unknown: '找不到这个预案', noDraft: '没有这一版草稿，可能已被别人发布或放弃', otherId: '预案编号与所在的预案不符', version: '预案刚被别人更新过，请打开最新版再改', alreadyRetired: '预案的停用状态没有变化',
  },
} as const
