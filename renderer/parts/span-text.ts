import type { Text } from '../text/text.ts'

/** A length of time in one unit: two of a unit say more than one of the next. */
export function spanText(t: Text, ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 120) return t('time.span.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  return hours < 48 ? t('time.span.hours', { count: hours }) : t('time.span.days', { count: Math.round(hours / 24) })
}
