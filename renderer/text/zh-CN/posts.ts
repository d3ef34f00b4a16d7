/** 帖文与传播: posts about an incident, their spread, the import of an export. */
export const posts = {
  list: '帖文', shownAs: '显示', search: '搜索正文或发布者', order: '排序', by: { newest: '最新', oldest: '最早', reach: '传播量' },
  count_other: '{{count}} 条', none: '还没有帖文。见到的帖文可以逐条记录，监测系统导出的表格可以整份导入。', nothingFound: '没有符合的帖文。', noTime: '时间不详', nobody: '（未署名）', voided: '已作废', opened: '打开的帖文',
  today: '近 24 小时新增 {{lastDay}} 条，此前 24 小时 {{dayBefore}} 条。', undated_other: '另有 {{count}} 条时间不详，不计入曲线。',
  line: {
    collected: '已收集的帖文（累计）', engaged: '转发、评论、点赞（累计）', about: '{{from}} 至 {{to}}；编号为处置步骤',
    aloud: '传播曲线：累计收集 {{collected}} 条，转发、评论、点赞合计 {{engaged}}',
  },
  short: { reposts: '转 {{figure}}', comments: '评 {{figure}}', likes: '赞 {{figure}}', views: '阅 {{figure}}' },
  field: {
    id: '平台编号', parent: '上级帖文编号', kind: '类型', platform: '平台', author: '发布者', at: '发布时间', url: '网址', text: '正文', reposts: '转发量', comments: '评论量', likes: '点赞量', views: '阅读量', measuredAt: '数据时间', reason: '理由',
  },
  act: { record: '记录帖文', import: '导入监测数据', figures: '更新数据', correct: '更正', capture: '添加截图', void: '作废', close: '收起' },
  about: {
    record: '网址或正文至少填一项。同一网址只算一条帖文。', correct: '录错的改正过来。原来的内容和每次更正都保留。', figures: '填平台上现在的数字，不知道的留空。曲线从此往后延伸。', void: '误收的帖文。记录保留，不再计入传播。', capture: '截图或 PDF 按原样加密保存，记下校验值和采集时间。',
    import: '支持 CSV、Excel、JSON 以及从表格复制的内容。已有的帖文只更新数据，重复导入不会重复。',
  },
  corrected: '更正已保存', correctHow: '必填。原帖已被删除的，写在这里即可，其他各项不动', history: '更正记录', nothing: '（空）', reveal: '查看原文', copy: '复制网址', copied: '网址已复制', recorded: '帖文已记录', chooseFile: '选择文件',
  tree: {
    title: '转发关系', none: '现有数据没有转发关系。导入的表格中须有“上级帖文编号”一列。', levels: '层级：{{levels}}。', level: '第 {{level}} 层 {{count}} 条', orphans_other: '{{count}} 条的上级帖文不在已收集之列。', more_other: '另有 {{count}} 条较小的分支未列出',
    below: '直接转发 {{direct}}，以下共 {{below}}',
  },
  import: {
    uploading: '正在传送 {{name}}：{{percent}} %', reading: '正在读取 {{name}}', checking: '正在核对', writing: '正在写入，可以离开本页', sheet: '工作表', platform: '没有平台列时，归为', columns: '列的对应', columnOf: '“{{column}}”列对应', leftOut: '不导入', capturedAt: '数据采集时间', capturedHow: '没有采集时间列时，传播数据以“数据采集时间”为准，“5 分钟前”也从它算起。',
    counts: '共 {{read}} 行：新增 {{created}} 条，更新数据 {{measured}} 条，没有变化 {{unchanged}} 条，同一帖文的重复行 {{repeated}} 行，不能导入 {{rejected}} 行。', found: '{{dated}} 条有发布时间，{{parents}} 条有上级帖文。',
    done: '导入完成：新增 {{created}} 条，更新数据 {{measured}} 条，没有变化 {{unchanged}} 条，不能导入 {{rejected}} 行。', write: '导入', nothingChanged: '已有的帖文没有变动。', paste: '或在此粘贴表格内容',
    troubles: '不能导入 {{rejected}} 行，另有 {{warnings}} 处提示', trouble: '第 {{line}} 行 {{column}}：{{reason}} {{value}}',
  },
  trouble: { nothing: '没有正文、网址和编号', timeUnreadable: '时间读不出，按时间不详导入', timeInFuture: '时间在将来，按时间不详导入', numberUnreadable: '数字读不出，该项留空', textCut: '正文过长，只保留前 20,000 字', notALink: '不是 http 或 https 网址，按文字保留，不作链接', idReused: '编号与另一条帖文相同，但网址和作者都不同，按新的帖文导入' },
} as const
