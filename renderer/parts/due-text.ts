import type { DueTold } from '../../shared/contract/rules.ts'
import type { Text } from '../text/text.ts'
import { dateText, instantText } from './dates.ts'

/** A due date in words: with its hour where the hour counts, with its bounds where the calendar of a year is missing. */
export function dueText(t: Text, { dueDate, dueAt, inTime, uncertain }: DueTold, zone: string): string {
  if (!uncertain) return inTime ? instantText(t, dueAt, zone) : dateText(t, dueDate)
  const { earliest, latest } = uncertain
  return latest ? t('rules.moved.between', { earliest, latest }) : t('rules.moved.notBefore', { earliest })
}
