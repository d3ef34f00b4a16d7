/** The room of public-opinion incidents. The words of the domain itself stand in shared/words/incident. */
export const incidents = {
  title: '舆情事件', list: '舆情事件列表', page: '舆情事件 {{number}}', acts: '可以做的事', unknown: '找不到这起舆情事件，可能在别的数据里', level: '等级：',
  scopes: '范围', scope: { open: '处置中', closed: '已结案', all: '全部' },
  empty: { open: '没有处置中的舆情事件。', closed: '没有已结案的舆情事件。', all: '还没有舆情事件。' },
  emptyHow: '媒体、自媒体或其他组织介入投诉时在这里立案：按 c 单独立案，或在案件里按 i，或在案件列表里选中几件再立案。',
  key: {
    down: '下一起', up: '上一起', open: '打开', scope: '换范围', back: '返回', tab: '换到第几页', copyNumber: '复制事件编号', stepDown: '下一步骤', stepUp: '上一步骤', step: '办理或审批这一步',
  },
  late_other: '{{count}} 步超期', counts: '{{cases}} 件案件 · {{posts}} 条帖文', opened: '已立案 {{number}}', saved: '已保存：{{act}}', recorded: '登记', nextStep: '下一步：{{step}}',
  drillNote: '这是一次应急演练，事件为虚构，不计入统计。', head: { noticed: '发现' },
  tabs: '事件的各页',
  tab: { facts: '概况', grading: '研判', run: '执行', posts: '帖文与传播', statements: '声明', reports: '报告', contacts: '联络', evidence: '证据', review: '复盘', timeline: '时间线' },
  section: { facts: '事件情况', opened: '立案', assessments: '研判记录', submissions: '高管层风险评估', contacts: '联络记录', decisions: '决策记录' },
  waits: { submission: '待决定', statement: '待审定', stepApproval: '待审批' }, noNotes: '没有备注。',
  noCases: '没有关联案件。按 l 关联；案件的时限照常计算。', caseElsewhere: '其他机构', unlink: '取消关联 {{number}}',
  noAssessments: '还没有研判。研判按分级标准给出建议等级，由人确认。', assessAgain: '重新研判', noSubmissions: '还没有提交高管层。', awaitsDecision: '等待高管层决定', superseded: '之后另有提交，以最近一次为准',
  grade: {
    input: '研判项', value: '情况', points: '得分 × 权重', share: '计分', total: '合计', from: '{{larger}} 分起{{largerName}}，{{major}} 分起{{majorName}}，{{critical}} 分起{{criticalName}}', raised: '“{{value}}”：不低于{{level}}', proposed: '建议等级',
    choose_other: '还有 {{count}} 项没选，选完即得出建议等级', level: '确认等级', changed: '与建议不同', overridden: '调整理由：{{reason}}', matrix: '分级标准第 {{version}} 版 · {{law}}',
  },
  dossier: { title: '决策依据', spread: '传播', figures: '{{posts}} 条帖文，转发评论 {{reach}}，最近一天 {{day}} 条', posts: '{{posts}} 条帖文' },
  noRun: '还没有启动预案。', noRunHow: '启动后，预案的每一步都有负责人和时限，临近和超过时会提醒。', progress: '{{done}} / {{of}} 步', started: '启动', moveTo: '更换到第 {{version}} 版', moved: '由第 {{from}} 版换到第 {{to}} 版：{{reason}}',
  movePreview: '{{changed}} 步有变化，{{same}} 步不变；已办的保留。', change: '变化', changes: { added: '新增', gone: '取消', moved: '时限变动', same: '不变' }, dueBefore: '原时限', dueAfter: '新时限', endedRuns: '已结束的预案：{{reason}}', noDue: '不限时',
  plans: {
    none: '没有可以启动的预案。请机构负责人在“预案”里发布一个。', fitting: '适用于本事件', others: '其他预案', fits: '适用', decided: '高管层选定', about: '第 {{version}} 版 · {{steps}} 步 · {{from}}',
    from: { product: '随产品提供', company: '总公司', branch: '本机构' },
  },
  step: {
    act: { doStep: '办理', assignStep: '分派', skipStep: '跳过', approveStep: '通过', returnStep: '退回' }, required: '必办', evidence: '须附证据', checklist: '核对 {{count}} 项', approval: '须审批', approvalBy: '{{role}}或以上', returned: '被退回', toRecord: '去{{act}}',
    byRecord: '完成的标志', question: '问题', note: '办理情况', source: '依据', company: '公司制度 · {{law}}',
  },
  noStatements: '还没有声明。起草后由另一位同事审定，审定后才能发布。',
  statement: {
    next: '起草新版', nextOf: '起草新版：{{title}}', earlier_other: '以前的 {{count}} 版', waits: '待审定', approved: '已审定', returned: '已退回', published: '已发布', publishedAt: '{{at}} 发布于 {{where}}',
  },
  noReports: '还没有报告。先报初报，再报续报，最后报终报。', reportTo: '报 {{to}} · {{method}} · {{at}}',
  noContacts: '还没有联络记录。记者、监管部门、平台来电来函都记在这里。', noDecisions: '还没有决策记录。',
  noEvidence: '没有证据。按 u 添加，把文件拖到这里，或直接粘贴截图。', evidence: { how: '或拖到这里，或粘贴截图', addedBy: '存入', notAnImage: '已存入 {{name}}，但它不是图片，只能作为文件打开' },
  noAccountability: '还没有问责结论。无须追责的也要写明理由。', noReview: '还没有复盘。', noActions: '没有整改措施。', actionLate: '超过期限', noEffect: '整改完成后检查效果。', effective: '整改有效', notEffective: '整改未见效', noSuggestions: '还没有建议。', closable: '复盘和问责齐备，可以结案。',
  about: {
    describe: '更正后，原来的内容留在时间线里。', linkCases: '案件照常办理，时限不变。', assess: '每项选一种情况，按分级标准得出建议等级；与建议不同时写明理由。', submit: '最近一次研判连同处置建议，提交高级管理层作舆情风险评估。', decide: '登记高级管理层的决定和批准人。',
    startRun: '本次执行始终按启动时的版本，以后发布的新版不影响它。', moveRun: '以后按新版执行，已办的步骤保留。', endRun: '没办的步骤不再计时。', attach: '存入时记下哈希值和采集时间，以后可以证明没有改动。', draftStatement: '保存后等待另一位同事审定。',
    publishStatement: '记下在哪里、什么时候发布。', report: '记下报给谁、怎么报的、内容是什么。', holdAccountable: '结案前必须有问责结论。', review: '结案前必须复盘。重写时，已完成的整改保留。', checkEffect: '整改是否真正解决了问题。', suggest: '写给预案的维护人，供下一版采纳。',
    close: '结案后只能完成整改、检查效果、备注和补充证据。', reopen: '事件回到处置中。', void: '作废后退出列表和统计，历史保留可查。此操作不能撤销。', skipStep: '跳过的步骤和理由留在记录里。', returnStep: '退回后由办理人重新办理。', voidAttachment: '作废后不能再打开，记录保留。',
  },
  form: {
    open: '立案', drill: '应急演练（虚构的事件，不计入统计）', noticedAbout: '从首次发现起计响应时间', regionsHow: '几个地区之间用顿号或逗号隔开', casesHow: '输入案件号、姓名或正文中的词，按 Enter 选第一件', casesFound: '找到的案件', casesNone: '没有相符的案件',
    assess: '确认等级', submit: '提交', decide: '登记决定', doStep: '完成这一步', remark: '备注', approverName: '批准人', approverTitle: '批准人职务', template: '套用预案的文本', templateHow: '选择后填入下面，可以再改', statement: '声明正文', whereHow: '例如：官方微博、官网、通稿',
    publishedAt: '发布时间', reportKind: '报告类别', reportMethod: '报送方式', reportedAt: '报送时间', reportText: '报告内容', contactKind: '对方', contactName: '姓名', promisedHow: '答应了什么、什么时候答复；没有就不填', decided: '决定内容', findingsHow: '谁对什么负责；无须追责的写明理由',
    action: '第 {{nth}} 项措施', actionOwner: '责任人', actionOwnerName: '责任人（外单位）', addAction: '增加一项', result: '完成情况', effect: '结论', effectText: '检查情况',
  },
  paper: { title: '文件', making: '正在生成…', initial: '初报 Word', followUp: '续报 Word', final: '终报 Word', riskAssessment: '舆情风险评估 Word', review: '评估复盘 Word', package: '事件材料 ZIP', packageHow: '复盘报告、全部记录、帖文表格、证据原件和校验值' },
} as const
