/** Working with the head office: where this workstation stands, what waits, what was refused, joining, presence. */
export const sync = {
  title: '同步', tabs: '同步的各页', attentionTab: '待处理', attentionCount_other: '{{count}} 项待处理',
  key: { go: '打开同步', goAttention: '打开待处理', now: '立即同步', next: '下一项', previous: '上一项' },
  mark: {
    label: '同步状态：{{words}}', join: '，',
    alone: '单机使用', aloneHint: '数据只在这台电脑上，加密保存；断网不影响工作', hint: '打开同步页',
    synced: '已同步', waiting_other: '{{count}} 项待上传', connecting: '正在连接总公司', never: '还没有连上总公司',
    offline: '离线', offlineFor: '离线 {{span}}', fetching: '正在取回 {{percent}} %', attention_other: '需要处理：{{count}} 项',
    brief: {
      unreachable: '连不上总公司', notHq: '应答的不是总公司', certificate: '证书不符', hqFault: '总公司服务器故障', notEnrolled: '连接已失效，同步停止', revoked: '本机已被停用，同步停止',
      store: '本机写不进，同步停止', removalHeld: '移除待同意',
    },
  },
  trouble: {
    what: '情况', safe: '数据', todo: '怎么办',
    unreachable: {
      what: '连不上总公司：没有网络，总公司的服务没有开，或者代理服务器不放行。', safe: '照常登记、办理，写下的都保存在本机，连上后自动上传。',
      todo: '检查网线或无线网络。网络正常仍连不上时，请把总公司地址告诉网络管理员，请其放行。',
    },
    notHq: {
      what: '代替总公司应答的是别的网页，多半是酒店、机场或单位网络的登录页，也可能是代理服务器的提示页。', safe: '写下的都保存在本机，一项没有丢，连上后自动上传。',
      todo: '打开浏览器访问任一网页，按提示登录网络，再按“立即同步”。在单位里遇到时，请告诉网络管理员。',
    },
    certificate: {
      what: '对方出示的证书不是总公司的，或者本机不信任它。为防冒充，没有继续连接。', safe: '写下的都保存在本机，没有发给对方。',
      todo: '先核对这台电脑的日期和时间。时间无误仍然如此，请告诉总公司管理员，不要自行绕过。',
    },
    hqFault: { what: '总公司的服务器出了故障，与本机无关。', safe: '写下的都保存在本机，服务器恢复后自动上传。', todo: '不必操作，稍后自动再试。超过一天仍未恢复，请告诉总公司管理员。' },
    notEnrolled: {
      what: '总公司不再承认本机的连接，上传和取回都已停止。', safe: '照常登记、办理，待上传的都保存在本机。', todo: '请总公司管理员给一个新的一次性代码，在“设置 · 连接总公司”里重新连接。',
    },
    revoked: {
      what: '总公司已停用这台工作站。', safe: '还没有上传的会先上传，收妥以后才清空本机的数据。', todo: '不知情的，请立即联系总公司管理员。不要重装系统，不要删除数据文件夹。',
    },
    store: {
      what: '取回的内容写不进本机：磁盘已满，或者数据文件夹只能读。', safe: '本机已有的案件不受影响；没有写进来的还在总公司。', todo: '腾出磁盘空间，或恢复数据文件夹的写入权限，再按“立即同步”。',
    },
    removalHeld: {
      what: '按总公司的通知，要从本机移走的案件、舆情事件或会商偏多，先停下来等主管核对。', safe: '一件也没有移走；其他内容照常同步。', todo: '核对下面的件数。机构调整或权限变动引起的，可以同意；说不清原因的，先问总公司管理员。',
    },
  },
  standing: {
    title: '现在的情况', company: '总公司', address: '地址', device: '本机名称', lastContact: '最近联系', ago: '{{at}}，{{span}}前', justNow: '{{at}}，刚刚', neverContacted: '还没有联系上', nextAttempt: '下次自动再试',
    attachments: '附件', attachmentsWait: '{{up}} 个待上传，{{down}} 个待取回', attachmentsFine: '全部齐备',
    clock: '电脑时钟', clockFast: '这台电脑的时钟比总公司快 {{span}}', clockSlow: '这台电脑的时钟比总公司慢 {{span}}', clockAbout: '记下的时间已按总公司修正，先后以总公司收到的次序为准。屏幕上的剩余时间同样以总公司的时钟为准。请校准电脑的日期和时间。',
    alone: '这台工作站单机使用，没有连接总公司。案件都在这台电脑上，加密保存。', aloneHow: '连接以后：本机的案件与总公司同步，断网时照常工作，连上后自动补传。', join: '连接总公司',
    synced: '本机写下的都已上传，总公司的都已取回。', waiting: '待上传的都保存在本机，连上后自动上传，不必操作。', working: '正在与总公司往来。',
  },
  firstCopy: {
    title: '首次取回', done: '已取回 {{done}} / {{total}} 件', openComing: '先取回在办案件，随后是其余的。可以离开此页。', openDone: '在办案件已经取齐，现在就可以办理；其余的在后台继续。',
  },
  now: { act: '立即同步', busy: '正在同步…', done: '已与总公司核对一遍' },
  repair: {
    act: '检查并修复', busy: '正在逐条比对…', about: '检查并修复：与总公司从头比对，补齐缺少的，改正不一致的。本机写下的一项也不会丢弃。',
    fine: '比对了 {{streams}} 个范围，全部一致', mended: '比对了 {{streams}} 个范围，取回 {{received}} 条，修复 {{healed}} 处', failed: '没有完成',
  },
  removal: {
    title: '待同意的移除', cases: '{{where}}：总公司通知从本机移走 {{count}} 件。', casesBy: '{{where}}：{{name}}变更权限后，总公司通知从本机移走 {{count}} 件。',
    agree: '同意移走…', form: '同意从本机移走 {{count}} 件', formAbout: '移走的只是本机的副本，总公司仍然保存。本机写下、尚未上传的不会移走。', type: '请输入件数 {{count}} 以确认', mismatch: '与件数 {{count}} 不符', confirm: '同意移走', done: '已同意移走 {{count}} 件',
  },
  waiting: { title: '待上传', none: '没有待上传的内容。', number: '案件', what: '内容', who: '谁写的', when: '什么时候', more_other: '另有 {{count}} 项', notCase: '不属于案件' },
  refused: { title: '被退回', none: '没有被总公司退回的内容。', why: '总公司的答复', handle: '去处理' },
  talks: { title: '最近与总公司的往来', none: '还没有往来。', when: '时间', sent: '上传', received: '取回', outcome: '结果', fine: '正常' },
  streams: {
    title: '同步的范围', name: '范围', role: '您的角色', received: '本机', head: '总公司', state: '状态', whole: '齐全', missing_other: '差 {{count}} 条',
    cases: '{{branch}}的案件', incidents: '{{branch}}的舆情事件', conferences: '{{branch}}的会商', directory: '公司目录和规则', own: '您的提醒', other: '其他（{{stream}}）',
  },
  attention: {
    title: '待处理', empty: '没有待处理的事。', emptyAbout: '总公司退回的内容，以及您与同事同时改动的内容，会列在这里，两边写的都保留。',
    list: '待处理的事',
    is: { refused: '被退回', overwrote: '改在对方之后', overwritten: '被对方改过', quarantined: '总公司暂存', newerApp: '须更新软件' },
    about: {
      refused: '总公司没有采用您写的这一项。原文保留在下面。', lost: '{{name}}在您之前已经办了，总公司采用了对方的，没有采用您的。您写的原文保留在下面。', overwrote: '您和{{name}}改了同一处，您的在后，现以您的为准。', overwritten: '您和{{name}}改了同一处，对方的在后，现以对方的为准。您写的原文保留在下面。',
      quarantined: '总公司读不懂这一项，原样存着，没有采用。请把案件号告诉总公司管理员。', newerApp: '这一项由更新版本的软件写成，本机读不懂，已原样保存。请更新本机的软件；更新以前，这件案件在本机只能查阅。',
    },
    yours: '您写的', theirs: '{{name}}写的', stands: '现用', answer: '总公司的答复', field: '项目', did: '所办事项', differs: '不同', notWritten: '没有写', nothingWritten: '这一项没有文字内容。',
    reissue: '重新提交', accept: '以总公司为准', acknowledge: '知道了', ask: '询问对方', openCase: '打开案件', openIncident: '打开舆情事件', openConference: '打开会商', notReissuable: '现在不能再提交：案件的情况已经变了', nobodyToAsk: '没有可以询问的人',
    reissued: '已重新提交：{{what}}', accepted: '已以总公司为准：{{what}}', acknowledged: '已从待处理中去掉：{{what}}', asked: '已在案件里留言询问{{name}}', askedAt: '{{at}} 已询问对方',
    askForm: '询问{{name}}', askAbout: '写成案件的备注，对方在案件里看得到。', askText: '留言', askDraft: '{{name}}：“{{fields}}”我们写得不一样，请核对以哪个为准。', askSend: '留言',
    onCase_other: '{{count}} 项待处理',
  },
  /** what an entry that is not about a case does */
  op: {
    directory: {
      foundBranch: '设立机构', enrolOfficer: '添加人员', changeOfficer: '更改人员', changeBranch: '更改机构', grant: '授权', withdrawGrant: '收回授权', addCause: '添加投诉原因', renameCause: '更改原因名称', retireCause: '停用投诉原因',
    },
    rules: { draftPack: '起草规则包', discardDraft: '放弃规则草稿', signOffPack: '签发规则包', takeUp: '启用规则包', loadYear: '载入年度日历', setHours: '更改工作时间', saveCalendar: '保存日历', removeCalendar: '移除日历' },
    reminder: { fire: '提醒已送达', snooze: '稍后提醒' },
    audit: { export: '导出案件', makeLetter: '生成告知书', agreeToRemoval: '同意移走案件' },
    notes: { append: '会商笔记' },
    convening: { saveTemplate: '会商模板', retireTemplate: '停用或恢复会商模板', setRules: '会商规则和授权' },
    posts: { record: '帖文', measure: '传播数据', correct: '更正帖文', void: '作废帖文' },
    playbook: { draft: '起草预案', discardDraft: '放弃预案草稿', publish: '发布预案', retire: '停用或恢复预案', answerSuggestion: '答复预案建议' },
    grading: { publish: '发布分级标准' },
    attention: { settle: '处理了待处理的一项', noteAsked: '询问了对方', unsettle: '放回待处理' },
    unknown: '新版软件写的内容',
  },
  /** members of what was written that are no columns of a case */
  field: {
    add: '加上', remove: '去掉', reason: '理由', summary: '内容', direction: '方向', at: '时间', reached: '是否联系上', plan: '调查计划', noDirectInterest: '声明无直接利益关系', kind: '类型', from: '自', to: '至', institution: '机构', result: '结果',
    what: '等待的内容', since: '自', until: '至', remark: '审阅意见', clock: '时钟', step: '升级步骤', pack: '规则包', approver: '批准人', approvedAt: '批准时间', reference: '批准文号', title: '职务', notice: '告知', method: '方式', proof: '凭证', of: '告知的内容',
    unreachable: '多次联系仍无法告知', agreedOtherwise: '另有约定', receivedByComplainantAt: '投诉人收到时间', rev: '第几条记录', how: '撤回方式', grounds: '申请理由', written: '书面申请', lateReason: '逾期受理的理由', superior: '核查机构', newFacts: '有新的事实和理由',
    retentionYears: '保管年限', fromNumber: '并入的案件', about: '说明', text: '备注', roles: '身份', toBranch: '转往机构', toUnit: '转交部门', outcome: '结论', repliedAt: '答复时间', reply: '答复', source: '来源', fields: '查看的内容', format: '格式', cases: '件数', views: '范围', filtered: '经过筛选',
    partyId: '当事人', attachmentId: '附件', packs: '规则包', code: '机构代码', zone: '时区', above: '上级机构', role: '角色', left: '已离岗', branchId: '机构', officerId: '人员', under: '所属大类', retired: '停用', note: '说明', version: '版本', year: '年度', weekly: '每周时间', packIds: '规则包', packId: '规则包', calendarId: '日历', definition: '日历内容',
  },
  presence: { also_other: '{{names}} 也在看这个案件', alsoIncident_other: '{{names}} 也在看这起舆情事件' },
} as const
