import type { Translated } from '../translated.ts'
import type { time as source } from '../zh-CN/time.ts'

export const time: Translated<typeof source> = {
  chip: {
    lateBy: '逾期 {{span}}', leftFor: '剩 {{span}}',
    late_other: '逾期 {{count}} 天',
    today: '今天到期',
    todayAt: '今天 {{time}}',
    left_other: '剩 {{count}} 天',
    paused: '中止（{{kind}}）',
    met: '已告知',
    metLate: '逾期告知',
    done: '已完成', doneLate: '逾期完成',
    excepted: '告知例外',
    ended: '已終止',
    none: '無時限',
    review: '核查{{words}}',
    label: '時限：{{words}}',
  },
  weekday: { mon: '週一', tue: '週二', wed: '週三', thu: '週四', fri: '週五', sat: '週六', sun: '週日' },
  weekdayShort: { mon: '一', tue: '二', wed: '三', thu: '四', fri: '五', sat: '六', sun: '日' },
  date: '{{date}}（{{weekday}}）',
  dateTime: '{{date}}（{{weekday}}）{{time}}',
  unreadable: '無法辨識。可寫 2026-09-17 14:30、9-17、今天 9:00、昨天',
  unreadableDate: '無法辨識。可寫 2026-09-17、9-17、今天、昨天',
  pick: '開啟日曆',
  calendar: '日曆',
  previousMonth: '上個月', nextMonth: '下個月',
  span: { minutes_other: '{{count}} 分鐘', hours_other: '{{count}} 小時', days_other: '{{count}} 天' },
  ladder: '升級',
  sum: { title: '時限的算法', restarted: '因新的事實和理由重新起算' },
}
