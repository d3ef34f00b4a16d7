/** A clock as people read it: line by line, each with its name. */
import { inWorkingTime } from '../../../shared/calendar/targets.ts'
import { calendarsOf, type Library } from '../../../shared/rules/library.ts'
import type { Clock, Condition, Extension, Ladder, RulePack } from '../../../shared/rules/pack.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { citation, limitText } from '../../../shared/rules/sum.ts'
import type { Fact } from '../../parts/Facts.tsx'
import { moneyText } from '../../parts/money.ts'
import { aside, labelled, language, lineText, listed, sayWords, type Text } from '../../text/text.ts'

/** What a calendar is called; an unknown one by its id. */
export function calendarWords(t: Text, library: Library, name: string): string {
  if (name === 'branch' || name === 'cn') return t(`rules.calendarOf.${name}`)
  const found = calendarsOf(library).find(({ id }) => id === name)
  return found ? titleIn(found.title, language()) : name
}

export function clockFacts(t: Text, library: Library, clock: Clock, { clocks }: Pick<RulePack, 'clocks'>): Fact[] {
  const { trigger, limit, extensions, pausedBy, pauseSource, endsWith, when, duty, calendar, source, kind, rule } = clock
  const say = sayWords(t)
  const before = typeof trigger === 'string' ? undefined : clocks.find(({ id }) => id === trigger.afterClock)
  const fact = (name: string, words: string, wide = false): Fact => ({ name, words, wide })
  return [
    fact(t('rules.fact.trigger'), typeof trigger === 'string' ? t(`rules.moment.${trigger}`) : t('rules.fact.afterClock', { clock: before ? titleIn(before.title, language()) : trigger.afterClock })),
    fact(t('rules.fact.limit'), limitText(limit, say) + (limit.endOfDay && limit.unit === 'workingDay' ? aside(t, t('rules.fact.endOfDay')) : '')),
    ...(inWorkingTime(limit.unit) ? [fact(t('rules.fact.calendar'), calendarWords(t, library, calendar))] : []),
    fact(t('rules.fact.endsWith'), listed(t, endsWith.map((moment) => t(`rules.moment.${moment}`))) + (endsWith.length > 1 ? aside(t, t('rules.fact.firstEnds')) : '')),
    fact(t('rules.fact.when'), conditionText(t, when)),
    fact(t('rules.fact.duty'), t(`rules.duty.${duty}`)),
    fact(t('rules.fact.source'), [t(`words.sum.kind.${kind}`), citation(source, say), rule].filter(Boolean).join(' · ')),
    fact(t('rules.fact.pausedBy'), pausedBy.length === 0 ? t('words.none') : listed(t, pausedBy.map((one) => t(`words.suspension.${one}`))) + (pauseSource ? aside(t, citation(pauseSource, say)) : '')),
    ...extensions.map((one) => fact(t(`rules.step.${one.id}`), extensionText(t, one), true)),
  ]
}

export function conditionText(t: Text, when: Condition): string {
  const { stage, channels, lines, forwarded, amountFrom, amountBelow } = when
  const parts = [
    stage && t(`words.stage.${stage}`),
    channels && listed(t, channels.map((one) => t(`words.channel.${one}`))),
    lines && listed(t, lines.map((one) => lineText(t, one))),
    forwarded !== undefined && t(forwarded ? 'rules.fact.forwarded' : 'rules.fact.notForwarded'),
    amountFrom !== undefined && t('rules.fact.amountFrom', { amount: moneyText(amountFrom) }),
    amountBelow !== undefined && t('rules.fact.amountBelow', { amount: moneyText(amountBelow) }),
  ].filter((part) => typeof part === 'string')
  return parts.length === 0 ? t('rules.fact.allCases') : parts.join(' · ')
}

function extensionText(t: Text, { total, rule, source, approver, noticeTo }: Extension): string {
  const say = sayWords(t)
  const words = [
    t('rules.fact.inTotal', { limit: limitText(total, say) }), approver && labelled(t, t('rules.fact.approver'), t(`rules.approver.${approver}`)), noticeTo && t('rules.fact.noticeTo'),
    citation(source, say), rule,
  ]
  return words.filter(Boolean).join(' · ')
}

/** Where a ladder stands. */
export function ladderFor(t: Text, { for: at }: Ladder, packs: readonly RulePack[]): string {
  const pack = packs.find(({ id }) => id === at.pack)
  const clock = packs.flatMap(({ clocks }) => clocks).find(({ id }) => id === at.clock)
  const words = [at.kind && t(`rules.kindClocks.${at.kind}`), at.pack && (pack ? titleIn(pack.title, language()) : at.pack), at.clock && (clock ? titleIn(clock.title, language()) : at.clock)]
  return words.filter(Boolean).join(' · ') || t('rules.fact.allClocks')
}

/** `clocks.2.limit.amount` -> 首次联系 · 期限: where in a pack something is wrong. */
export function placeInPack(t: Text, pack: unknown, at: string): string {
  const [list, index, field] = at.split('.')
  if (list !== 'clocks' && list !== 'ladders') return list ? fieldText(t, list) : ''
  const found = (pack as Partial<RulePack> | null)?.[list]?.[Number(index)]
  const name = found?.title ? titleIn(found.title, language()) : `${Number(index) + 1}`
  return [name, field && fieldText(t, field)].filter(Boolean).join(' · ')
}

const fields = ['id', 'version', 'title', 'effectiveFrom', 'effectiveTo', 'overlays', 'trigger', 'limit', 'extensions', 'pausedBy', 'endsWith', 'when', 'calendar', 'source', 'steps', 'for'] as const
const fieldText = (t: Text, field: string): string => {
  const known = fields.find((one) => one === field)
  return known ? t(`rules.field.${known}`) : field
}
