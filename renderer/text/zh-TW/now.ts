import type { Translated } from '../translated.ts'
import type { now as source } from '../zh-CN/now.ts'

export const now: Translated<typeof source> = {
  title: '今日',
  tabs: '今日與看板',
  group: { overdue: '已逾期', today: '今天到期', meetings: '我的會商', escalated: '升級給我', waiting: '待我批覆', reminder: '提醒' },
  waiting: { extension: '申請延期', proposal: '處理意見', submission: '待批輿情風險評估', statement: '待審聲明', stepApproval: '待核可步驟' },
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
  board: {
    loads: '各人在辦', officer: '經辦人', open: '在辦', overdue: '逾期', soon: '三天內到期', paused: '中止', show: '看{{name}}的在辦案件', chosen: '{{name}}的在辦案件', first_other: '列出最急的 {{count}} 件',
    map: '60 天內到期的時鐘', week: '週一為', cell: '{{date}}：法定 {{law}}，公司 {{company}}', legend: '■ 法定　□ 公司制度', none: '沒有',
    risk: '可能逾期', riskAbout: '剩餘時間少於同類案件通常還要的時間（依本險種已結案件的中位數）', riskNone: '沒有可能逾期的案件。同險種結案滿 5 件後開始估算。', risks: '剩 {{left}}，通常還要 {{usual}}',
    back: '回到可能逾期', extensions: '延期申請', suspended: '中止與等待', since: '{{kind}} · 自 {{date}}', pickAll: '選擇列出的全部', key: { pick: '選擇這一件' },
  },
  clock: {
    behind: '這台電腦的時鐘比最近一筆紀錄慢 {{by}}', about: '時限依最近一筆紀錄的時間計算，不會漏掉逾期的案件。請校正系統時間；若是先前的時間走快了，由主管以上人員接受現在的時間。',
    slow: '這台電腦的時鐘慢 {{by}}', fast: '這台電腦的時鐘快 {{by}}', aboutHq: '畫面上的時限與記下的時間一律依總公司的時鐘，不受影響。請校正系統時間。',
    accept: '接受現在的時間', accepted: '已依電腦現在的時間計時',
  },
}
