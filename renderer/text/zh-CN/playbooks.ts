/** The room of playbooks: plans, their versions and texts, the matrix of grading. */
export const playbooks = {
  title: '预案', versions: '版本', draft: '草稿', hasDraft: '有草稿', step: '步骤', required: '必办', asks: '有提问', reason: '理由', nobody: '不需要', byHand: '办理人确认', companyRule: '公司制度',
  key: { next: '下一项', previous: '上一项', back: '返回舆情', open: '打开预案' },
  from: { branch: '本机构预案', company: '总公司预案', product: '随产品提供' },
  state: { draft: '草稿', retired: '已停用', used: '可启动' },
  suggestionCount: '建议 {{number}} 条',
  new: { act: '新建', title: '新预案' },
  notPublished: '尚未发布', publishedBy: '{{name}} 发布于 {{at}}', retiredBy: '{{name}} 于 {{at}} 停用：{{reason}}',
  fits: '适用', fitsLevels: '适用等级（不选为不限）', fitsPlatforms: '适用平台（不选为不限）', size: '{{stages}} 个阶段，{{steps}} 个步骤',
  act: {
    publish: '发布', editPlan: '更改名称和适用范围', discard: '放弃草稿', draft: '起草下一版', toDraft: '打开草稿', copy: '复制为自有预案', retire: '停用', takeUp: '恢复使用',
  },
  done: { discarded: '已放弃“{{name}}”的草稿', published: '“{{name}}”第 {{version}} 版已发布', retired: '已停用，不再用于新的执行', takenUp: '已恢复使用' },
  copyAbout: '复制所有步骤和模板，成为本机构自己的预案草稿；原来的不变。', retireAbout: '停用后不能再启动；正在执行的不受影响。', takeUpAbout: '恢复后可以再启动。',
  publish: {
    title: '发布“{{name}}”第 {{version}} 版', about: '发布后这一版不能再改，要改须起草下一版。正在执行的预案仍按原来的版本；之后启动的按这一版。', note: '发布说明（选填）', changes: '与上一版相比', same: '没有变化', added: '新增', changed: '更改', gone: '移除',
    taken: '【采纳建议 {{number}}】{{text}}',
  },
  unfoldAll: '展开全部步骤', foldAll: '收起全部步骤', moveHint: 'Alt+↑ Alt+↓ 移动步骤', up: '上移', down: '下移', upOf: '上移“{{name}}”', downOf: '下移“{{name}}”', copyOf: '复制“{{name}}”',
  addStep: '添加步骤', addStepTo: '在“{{stage}}”添加步骤', noSteps: '没有步骤', allSteps: '所有步骤',
  approvedBy: '{{role}}审批', orAbove: '{{role}}或以上', doneBy: '有“{{record}}”即完成',
  addTo: '添加{{label}}', removeRow: '移除{{label}} {{number}}', rowOf: '{{label}} {{number}}（{{language}}）',
  due: { none: '不设时限', start: '启动后 {{limit}}', step: '“{{step}}”后 {{limit}}', at: '{{at}} 前' },
  dueFrom: { none: '不设时限', start: '从启动起算', step: '从另一步骤完成起算', instant: '固定时间' },
  when: { only: '仅当：{{condition}}', answer: '“{{step}}”为“{{answer}}”' },
  field: {
    id: '编号', version: '版本', title: '名称', how: '做法（选填）', role: '由谁办理', approval: '审批（选填）', due: '时限', afterStep: '起算步骤', when: '适用条件', evidence: '须附证据', evidenceOptional: '须附证据（选填）',
    checklist: '核对项', question: '提问', asks: '办理时须回答一个问题，后面的步骤可以以此为条件', answers: '可选答复', fulfilledBy: '完成方式', required: '必办：不能跳过，未完成不能结案', kind: '效力', source: '依据', article: '条款', levels: '等级',
    answer: '前面步骤的答复', forStep: '所在步骤', for: '所在步骤', steps: '步骤', stages: '阶段', fits: '适用', followUpEvery: '续报间隔', ladders: '升级阶梯', templates: '文本模板', text: '正文', report: '用途',
  },
  cadence: { title: '续报间隔', none: '不要求续报', every: '每 {{limit}}一次', otherLevels: '其他等级', about: '从上一次报告起算，到终报为止。自上而下，取第一条符合等级的；不选等级的一条适用于其余。', line: '第 {{number}} 条' },
  templates: {
    title: '文本模板', none: '没有模板', add: '添加模板', use: '用途', kind: { statement: '声明', report: '其他报告' }, forReport: '{{report}}', places: '插入位置', text: '正文', preview: '以示例填入预览', unknown: '没有这个位置', hole: '〔{{name}}〕',
  },
  place: {
    number: '事件编号', title: '事件名称', noticedAt: '发现时间', summary: '概述', level: '等级', platforms: '平台', regions: '地区', cases: '关联案件', reach: '传播数据', measures: '已采取措施', branch: '机构', date: '日期', spokesperson: '发言人',
  },
  example: {
    number: 'YQ-GZ2026-3F-001', title: '车险理赔视频', noticedAt: '2026-09-21（周一）10:05', summary: '客户在短视频平台反映车险理赔时间过长，播放量上升较快。', level: '较大', platforms: '抖音、微博', regions: '广州、佛山',
    cases: 'GZ2026-3F-00017 车险理赔时效，调查中', reach: '帖文 12 条，转发 860，评论 1,240，阅读 32 万', measures: '已联系客户，已启动理赔复核，已固定证据。', branch: '广州分公司', date: '2026-09-21', spokesperson: '周敏',
  },
  doubt: {
    title: '发布前请核对', none: '没有需要核对的问题', go: '去更改', stageMissing: '没有“{{stage}}”阶段', stageEmpty: '“{{stage}}”阶段没有步骤', noReview: '没有必办的复盘步骤', noAccountability: '没有必办的问责步骤', noFinalReport: '没有必办的终报步骤',
    noCadence: '没有设续报间隔', lawWithHours: '“{{step}}”标为法规又设了时限：请确认条文写有这个时限，否则应标为公司制度', noTime: '“{{step}}”没有时限', placeUnknown: '没有这样的位置：{{names}}', placeUnknownIn: '模板“{{template}}”里没有这样的位置：{{names}}',
  },
  suggestions: { title: '复盘提出的建议', take: '写入草稿', decline: '不采纳', taken: '已写入草稿', declined: '已记为不采纳' },
  grading: {
    result: '试算结果：{{points}} 分',
    inEach: '分别填写三种语言的名称',
    title: '分级', matrix: '分级标准', inForce: '现行', before: '曾经施行', about: '各项得分按权重折算成 100 分：{{fromLarger}} 分起为{{larger}}，{{fromMajor}} 分起为{{major}}，{{fromCritical}} 分起为{{critical}}。▲ 的一项不论总分，至少为所列等级。选择各项即可试算。',
    input: '研判项', value: '情形', points: '分值', atLeast: '至少', weight: '权重', try: '已选 {{done}}/{{all}} 项，选全后列出算式', levels: '等级名称和起点', fromZero: '0', fromPoints: '分起', fromOf: '“{{level}}”起点分', inputNumber: '第 {{number}} 项',
    weightOf: '第 {{number}} 项的权重', valueOf: '第 {{number}} 项的情形', pointsOf: '第 {{number}} 项情形 {{value}} 的分值', atLeastOf: '第 {{number}} 项情形 {{value}} 至少的等级', noFloor: '不限等级', floor: '至少{{level}}', addInput: '添加研判项', addValue: '添加情形',
    next: '起草分级标准第 {{version}} 版', nextAbout: '发布后用于之后的研判；已作出的研判仍按当时的标准。', published: '分级标准第 {{version}} 版已发布',
  },
} as const
