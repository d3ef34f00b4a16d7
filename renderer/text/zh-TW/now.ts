import type { Translated } from '../translated.ts'
import type { now as source } from '../zh-CN/now.ts'

export const now: Translated<typeof source> = {
  title: '今日',
  tabs: '今日與看板',
  group: { overdue: '已逾期', today: '今天到期', escalated: '升級給我', waiting: '待我批覆', reminder: '提醒' },
  waiting: { extension: '申請延期', proposal: '處理意見' },
  company: '公司',
  done: '已辦', undone: '未辦',
  empty: '沒有逾期、今天到期、升級或等您批覆的事項。時限將到時會在這裡提醒。',
  more_other: '再列出 {{count}} 項',
  beyond_other: '另有 {{count}} 項，到案件清單查看',
  unassigned_other: '{{count}} 件待分派',
  snoozed_other: '{{count}} 項提醒已延後，屆時再提醒',
  act: { explain: '寫情況說明', assign: '改派', approve: '核准延期', refuse: '不予延期', decide: '作決定', snooze: '稍後提醒' },
  key: { down: '下一項', up: '上一項', open: '開啟案件' },
  snooze: {
    about: '只延後提醒，時限不變；逾期的案件仍列在「已逾期」裡。', until: '延後到', hour: '一小時後', afternoon: '今天下午 14:00', tomorrow: '明天 9:00', typed: '其他時間',
    at: '何時再提醒', reason: '延後的理由', done: '已延後到 {{at}} 再提醒',
  },
  notices: {
    ask: '開啟桌面通知', about: '時限提醒也顯示在桌面上，只寫案件編號、時限與日期，不含個人資料', granted: '桌面通知已開啟', denied: '桌面通知遭瀏覽器封鎖',
    deniedAbout: '需要時，請在瀏覽器的網站設定中允許通知',
  },
  told: { show: '查看', open: '開啟' },
  clock: {
    behind: '這台電腦的時鐘比最近一筆紀錄慢 {{by}}', about: '時限依最近一筆紀錄的時間計算，不會漏掉逾期的案件。請校正系統時間；若是先前的時間走快了，由主管以上人員接受現在的時間。',
    accept: '接受現在的時間', accepted: '已依電腦現在的時間計時', minutes_other: '{{count}} 分鐘', hours_other: '{{count}} 小時', days_other: '{{count}} 天',
  },
}
