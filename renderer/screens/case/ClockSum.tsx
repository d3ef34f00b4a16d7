import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import { dateText, instantDateText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { aside, citationText, labelled, useText } from '../../text/text.ts'
import look from './Case.module.css'

/** How a deadline was computed, so that it can be checked by hand: start + limit + days not counted = due. */
export function ClockSum({ clock, restarted }: { clock: ShownDeadline; restarted: boolean }) {
  const t = useText()
  const zone = useZone()
  const anew = restarted && clock.clock === 'decision' ? aside(t, t('time.sum.restarted')) : ''
  const lines: [string, string][] = [
    [t('time.sum.start'), t('time.sum.startWords', { date: dateText(t, clock.startDate) }) + anew],
    [t('time.sum.limit'), t('time.sum.days', { count: clock.limitDays }) + aside(t, t(`time.sum.${clock.step}`))],
    ...(clock.excluded.length > 0
      ? clock.excluded.map(({ kind, from, to, days }): [string, string] => [
          t('time.sum.excluded'),
          labelled(
            t, `+ ${t('time.sum.days', { count: days })}`, t('time.sum.excludedSpan', { kind: t(`words.suspension.${kind}`), from, to }),
          ),
        ])
      : [[t('time.sum.excluded'), t('time.sum.noneExcluded')] as [string, string]]),
    [t('time.sum.due'), t('time.sum.dueWords', { date: dateText(t, clock.dueDate) })],
    ...(clock.rolledDate ? [
      [t('time.sum.rolled'), t('time.sum.rolledWords', { date: dateText(t, clock.rolledDate) })] as [string, string],
    ] : []),
    ...(clock.calendarMissing ? [
      [t('time.sum.rolled'), t('time.sum.calendarMissing', { year: clock.calendarMissing })] as [string, string],
    ] : []),
    ...(clock.endedAt
      ? [[
        t('time.sum.ended'),
        t('time.sum.endedWords', { date: instantDateText(t, clock.endedAt, zone), state: t(`time.sum.state.${clock.state}`) }),
      ] as [string, string]]
      : []),
    [t('time.sum.source'), `${t(`time.sum.${clock.kind}`)} · ${citationText(t, clock.source.law, clock.source.article)} · ${clock.rule}`],
  ]
  return (
    <div className={look.sum}>
      <h2>{t(`words.clock.${clock.clock as 'decision' | 'reviewRight' | 'reviewDecision'}`)} · {t('time.sum.title')}</h2>
      <dl>
        {lines.map(([name, words]) => (
          <div key={name + words}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={look.grey}>
        {clock.pauseSource && clock.excluded.length > 0 && `${citationText(t, clock.pauseSource.law, clock.pauseSource.article)} · `}
        {t('time.sum.verified', { date: clock.verifiedOn })} · {t('time.sum.pack', { pack: clock.pack, version: clock.packVersion })}
        {clock.duty === 'complainant' && ` · ${t('time.sum.complainantsRight')}`}
      </p>
    </div>
  )
}
