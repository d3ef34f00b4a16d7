/** A name and a length of time as forms hold them: as typed. What is built from them is checked by the rules that they come under. */
import type { TargetUnit } from '../../shared/calendar/targets.ts'
import type { Limit, Title } from '../../shared/rules/pack.ts'

export interface TitleValues { zhCN: string; zhTW: string; en: string }
export interface LimitValues { amount: string; unit: TargetUnit; endOfDay: boolean }

export const titleValues = (title: Title | undefined): TitleValues =>
  title === undefined ? { zhCN: '', zhTW: '', en: '' } : typeof title === 'string' ? { zhCN: title, zhTW: '', en: '' } : { zhCN: title['zh-CN'], zhTW: title['zh-TW'], en: title.en }

/** One name for all languages, until the others have theirs. */
export function titleFrom({ zhCN, zhTW, en }: TitleValues): Title {
  const [first, second, third] = [zhCN.trim(), zhTW.trim(), en.trim()]
  const any = first || second || third
  return second || third ? { 'zh-CN': first || any, 'zh-TW': second || any, en: third || any } : first
}

export const limitValues = (limit: Limit | undefined): LimitValues => ({ amount: limit ? String(limit.amount) : '', unit: limit?.unit ?? 'workingDay', endOfDay: limit?.endOfDay ?? limit === undefined })

/** What is no number stays one that the rules refuse. */
export const numberFrom = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.normalize('NFKC').trim()))

export const limitFrom = ({ amount, unit, endOfDay }: LimitValues): Limit => ({ amount: numberFrom(amount), unit, ...(unit === 'workingDay' && endOfDay && { endOfDay }) })

/** An id that no other of them has: people name things by their titles. */
export function freeId(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
