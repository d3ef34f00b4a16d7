import type { Translated } from '../translated.ts'
import type { time as source } from '../zh-CN/time.ts'

export const time: Translated<typeof source> = {
  chip: {
    lateBy: '{{span}} over', leftFor: '{{span}} left',
    late_one: '{{count}} day over',
    late_other: '{{count}} days over',
    today: 'due today',
    todayAt: 'today {{time}}',
    left_one: '{{count}} day left',
    left_other: '{{count}} days left',
    paused: 'paused ({{kind}})',
    met: 'notified',
    metLate: 'notified late',
    done: 'done', doneLate: 'done late',
    excepted: 'notice excepted',
    ended: 'ended',
    none: 'no deadline',
    review: 'review: {{words}}',
    label: 'Deadline: {{words}}',
  },
  weekday: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  date: '{{date}} ({{weekday}})',
  dateTime: '{{date}} ({{weekday}}) {{time}}',
  unreadable: 'Cannot read this. Write 2026-09-17 14:30, 9-17, today 9:00 or yesterday',
  unreadableDate: 'Cannot read this. Write 2026-09-17, 9-17, today or yesterday',
  pick: 'Open calendar',
  calendar: 'Calendar',
  previousMonth: 'Previous month', nextMonth: 'Next month',
  span: { minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', hours_one: '{{count}} hour', hours_other: '{{count}} hours', days_one: '{{count}} day', days_other: '{{count}} days' },
  ladder: 'Escalation',
  sum: { title: 'How this deadline was computed', restarted: 'restarted by new facts and reasons' },
}
