/** What the chip of a conference says: when it meets, and once it has, what is still to be done with it. A shape and words beside the colour. Pure. */
import { dateOf, daysBetween, timeOf } from '../../../../shared/calendar/calendar-days.ts'
import type { ConferenceStatus } from '../../../../shared/conference/vocabulary.ts'
import type { Chip } from '../../../parts/clock-words.ts'
import { spanText } from '../../../parts/span-text.ts'
import type { Text } from '../../../text/text.ts'

export interface MeetingFacts { status: ConferenceStatus; startsAt: number; durationMinutes: number }

/** Within an hour it is told in minutes. */
const hourMs = 3_600_000

export function meetingChip(t: Text, { status, startsAt }: MeetingFacts, now: number, zone: string): Chip {
  switch (status) {
    case 'called':
      return calledChip(t, startsAt, now, zone)
    case 'sitting':
      return { shape: '●', tone: 'soon', words: t('conferences.chip.sitting') }
    case 'held':
      return { shape: '○', tone: 'paused', words: t('conferences.chip.held') }
    case 'sealed':
      return { shape: '✓', tone: 'done', words: t('conferences.chip.sealed') }
    case 'cancelled':
      return { shape: '–', tone: 'quiet', words: t('conferences.chip.cancelled') }
  }
}

function calledChip(t: Text, startsAt: number, now: number, zone: string): Chip {
  const time = timeOf(startsAt, zone)
  const days = daysBetween(dateOf(now, zone), dateOf(startsAt, zone))
  if (now >= startsAt) return { shape: '▲', tone: 'late', words: days < 0 ? t('conferences.chip.notBegunDays', { count: -days }) : t('conferences.chip.notBegun', { time }) }
  if (startsAt - now < hourMs) return { shape: '●', tone: 'soon', words: t('conferences.chip.within', { span: spanText(t, startsAt - now) }) }
  if (days === 0) return { shape: '●', tone: 'soon', words: t('conferences.chip.today', { time }) }
  if (days === 1) return { shape: '○', tone: 'soon', words: t('conferences.chip.tomorrow', { time }) }
  return { shape: '○', tone: 'calm', words: t('conferences.chip.days', { count: days }) }
}
