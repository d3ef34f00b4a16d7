/** A step of a ladder as people read it: when, and who is told. */
import type { LadderStep } from '../../shared/rules/pack.ts'
import { limitText } from '../../shared/rules/sum.ts'
import { aside, listed, sayWords, type Text } from '../text/text.ts'

export function stepText(t: Text, { at, tells, requires, repeat }: LadderStep): { place: string; words: string } {
  const say = sayWords(t)
  const words = listed(t, tells.map((role) => t(`words.role.${role}`))) + (requires ? aside(t, t(`words.requires.${requires}`)) : '')
  const again = repeat ? ` · ${t('rules.fact.repeat', { every: limitText(repeat.every, say), most: repeat.most })}` : ''
  return { place: placeText(t, at), words: words + again }
}

function placeText(t: Text, at: LadderStep['at']): string {
  if ('share' in at) return at.share === 1 ? t('rules.place.due') : t('rules.place.share', { percent: Math.round(at.share * 100) })
  if (at.amount === 0) return t('rules.place.due')
  const length = limitText({ amount: Math.abs(at.amount), unit: at.unit }, sayWords(t))
  return at.amount < 0 ? t('rules.place.before', { length }) : t('rules.place.after', { length })
}
