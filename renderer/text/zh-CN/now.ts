/** What presses now, and the timer board of those who lead. */
export const now = {
  title: '今日',
  tabs: '今日和看板',
  group: { overdue: '已超期', today: '今天到期', meetings: '我的会商', escalated: '升级给我', waiting: '待我批复', reminder: '提醒' },
  waiting: { extension: '申请延期', proposal: '处理意见', submission: '待批舆情风险评估', statement: '待审声明', stepApproval: '待审批步骤' },
  company: '公司',
  done: '已办', undone: '未办',
  empty: '没有超期、今天到期、升级或等您批复的事项。时限临近时会在这里提醒。',
  more_other: '再列出 {{count}} 项',
  beyond_other: '另有 {{count}} 项，到案件列表里看',
  unassigned_other: '{{count}} 件待分派',
  snoozed_other: '{{count}} 项提醒已推迟，到时再提醒',
  act: { explain: '写情况说明', assign: '改派', approve: '批准延期', refuse: '不予延期', decide: '作决定', snooze: '稍后提醒' },
  key: { down: '下一项', up: '上一项', open: '打开案件' },
  snooze: {
    about: '只推迟提醒，时限不变；超期的案件仍列在“已超期”里。', until: '推迟到', hour: '一小时后', afternoon: '今天下午 14:00', tomorrow: '明天 9:00', typed: '其他时间',
    at: '何时再提醒', reason: '推迟的理由', done: '已推迟到 {{at}} 再提醒',
  },
  notices: {
    ask: '开启桌面通知', about: '时限提醒也显示在桌面上，只写案件号、时限和日期，不含个人信息', granted: '桌面通知已开启', denied: '桌面通知被浏览器禁止',
    deniedAbout: '需要时，请在浏览器的网站设置里允许通知',
  },
  told: { show: '查看', open: '打开' },
  board: {
    loads: '各人在办', officer: '经办人', open: '在办', overdue: '超期', soon: '三天内到期', paused: '中止', show: '看{{name}}的在办案件', chosen: '{{name}}的在办案件', first_other: '列出最急的 {{count}} 件',
    map: '60 天内到期的时钟', week: '周一为', cell: '{{date}}：法定 {{law}}，公司 {{company}}', legend: '■ 法定　□ 公司制度', none: '没有',
    risk: '可能超期', riskAbout: '剩余时间少于同类案件通常还要的时间（按本险种已办结案件的中位数）', riskNone: '没有可能超期的案件。同险种办结满 5 件后开始估算。', risks: '剩 {{left}}，通常还要 {{usual}}',
    back: '回到可能超期', extensions: '延期申请', suspended: '中止和等待', since: '{{kind}} · 自 {{date}}', pickAll: '选择列出的全部', key: { pick: '选择这一件' },
  },
  clock: {
    behind: '这台电脑的时钟比最近一条记录慢 {{by}}', about: '时限按最近一条记录的时间计算，不会漏掉超期的案件。请校准系统时间；如果是之前的时间走快了，由主管以上人员接受现在的时间。',
    slow: '这台电脑的时钟慢 {{by}}', fast: '这台电脑的时钟快 {{by}}', aboutHq: '屏幕上的时限和记下的时间都以总公司的时钟为准，不受影响。请校准系统时间。',
    accept: '接受现在的时间', accepted: '已按电脑现在的时间计时',
  },
} as const
