/** What presses now, and the timer board of those who lead. */
export const now = {
  title: '今日',
  tabs: '今日和看板',
  group: { overdue: '已超期', today: '今天到期', escalated: '升级给我', waiting: '待我批复', reminder: '提醒' },
  waiting: { extension: '申请延期', proposal: '处理意见' },
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
  clock: {
    behind: '这台电脑的时钟比最近一条记录慢 {{by}}', about: '时限按最近一条记录的时间计算，不会漏掉超期的案件。请校准系统时间；如果是之前的时间走快了，由主管以上人员接受现在的时间。',
    accept: '接受现在的时间', accepted: '已按电脑现在的时间计时', minutes_other: '{{count}} 分钟', hours_other: '{{count}} 小时', days_other: '{{count}} 天',
  },
} as const
