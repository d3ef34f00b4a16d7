/**
 * What a clock chip says: a shape, a tone and words, so that no state is told by colour alone.
 *
 *   ▲ over the deadline   ● due today   ○ days left   ‖ suspended   ✓ notified   – nothing owed
 *
 * Days are calendar days in the branch's zone; the due date itself is still in time.
 */
import { dateOf, daysBetween, timeOf } from '../../shared/calendar/calendar-days.ts'
import type { CalendarDate } from '../../shared/log/op.ts'
import type { PauseKind } from '../../shared/rules/pack.ts'
import type { Text } from '../text/text.ts'
import { spanText } from './span-text.ts'

export interface ChipFacts {
  clock: string
  state: 'running' | 'paused' | 'met' | 'late' | 'excepted' | 'ended' | 'none'
  dueAt?: number
  dueDate?: CalendarDate
  pausedBy?: PauseKind
}

export type Tone = 'late' | 'soon' | 'calm' | 'paused' | 'done' | 'quiet'
export interface Chip { shape: '▲' | '●' | '○' | '‖' | '✓' | '–'; tone: Tone; words: string }

const dayMs = 86_400_000
/** Longer ago is told in days. */
const soonMs = 2 * dayMs
/** From this many days left on, the chip takes the colour of what is near. */
const near = 3

export function chipOf(t: Text, facts: ChipFacts, now: number, zone: string): Chip {
  const chip = decisionChip(t, facts, now, zone)
  return facts.clock === 'reviewDecision' && facts.state !== 'none' ? {
    ...chip, words: t('time.chip.review', { words: chip.words }),
  } : chip
}

/** The clocks of the law end with a notice, others with something done. */
const told = (clock: string): boolean => clock === 'decision' || clock === 'reviewDecision'

function decisionChip(t: Text, { clock, state, dueAt, dueDate, pausedBy }: ChipFacts, now: number, zone: string): Chip {
  switch (state) {
    case 'running':
      return dueAt === undefined ? { shape: '–', tone: 'quiet', words: t('time.chip.none') } : runningChip(t, dueAt, dueDate, now, zone)
    case 'paused':
      return { shape: '‖', tone: 'paused', words: t('time.chip.paused', { kind: t(`words.suspension.${pausedBy ?? 'appraisal'}`) }) }
    case 'met':
      return { shape: '✓', tone: 'done', words: t(told(clock) ? 'time.chip.met' : 'time.chip.done') }
    case 'late':
      return { shape: '✓', tone: 'late', words: t(told(clock) ? 'time.chip.metLate' : 'time.chip.doneLate') }
    case 'excepted':
      return { shape: '✓', tone: 'done', words: t('time.chip.excepted') }
    case 'ended':
      return { shape: '–', tone: 'quiet', words: t('time.chip.ended') }
    case 'none':
      return { shape: '–', tone: 'quiet', words: t('time.chip.none') }
  }
}

function runningChip(t: Text, dueAt: number, dueDate: CalendarDate | undefined, now: number, zone: string): Chip {
  const today = dateOf(now, zone)
  const due = dueDate ?? dateOf(dueAt - 1, zone)
  const days = daysBetween(today, due)
  // a deadline inside the day is hours away, or hours over, before it is days
  const inDay = timeOf(dueAt, zone) !== '00:00'
  if (inDay && now >= dueAt && now - dueAt < soonMs) return { shape: '▲', tone: 'late', words: t('time.chip.lateBy', { span: spanText(t, now - dueAt) }) }
  if (inDay && days > 0 && dueAt - now < dayMs) return { shape: '○', tone: 'soon', words: t('time.chip.leftFor', { span: spanText(t, dueAt - now) }) }
  if (now >= dueAt) return { shape: '▲', tone: 'late', words: t('time.chip.late', { count: Math.max(1, -days) }) }
  if (days > 0) return { shape: '○', tone: days <= near ? 'soon' : 'calm', words: t('time.chip.left', { count: days }) }
  // a deadline at the end of the day is simply today's; only one inside the day has an hour
  const endsWithDay = dateOf(dueAt, zone) !== today
  return { shape: '●', tone: 'soon', words: endsWithDay ? t('time.chip.today') : t('time.chip.todayAt', { time: timeOf(dueAt, zone) }) }
}
