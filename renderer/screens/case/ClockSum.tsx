import { timeOf } from '../../../shared/calendar/calendar-days.ts'
import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { deadlineSum } from '../../../shared/rules/sum.ts'
import { useMinute } from '../../desk.ts'
import { instantDateText, instantText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { aside, language, labelled, listed, sayWords, useText, type Text } from '../../text/text.ts'
import look from './Case.module.css'

/** How a deadline was computed, so that it can be checked by hand, and who is told when. */
export function ClockSum({ clock, restarted }: { clock: ShownDeadline; restarted: boolean }) {
  const t = useText()
  const now = useMinute()
  const zone = useZone()
  const lines = deadlineSum(clock, { say: sayWords(t), language: language(), zone, rolled: clock.rolled, closed: clock.closed })
  const anew = restarted && clock.clock === 'decision' ? aside(t, t('time.sum.restarted')) : ''
  return (
    <div className={look.sum}>
      <h2>{titleIn(clock.title, language())} · {t('time.sum.title')}</h2>
      <dl>
        {lines.map(({ name, words }, index) => (
          <div key={`${index} ${name}`}>
            <dt>{name}</dt>
            <dd>{words}{index === 0 && anew}</dd>
          </div>
        ))}
        {clock.steps.length > 0 && (
          <div>
            <dt>{t('time.ladder')}</dt>
            <dd>
              {shownSteps(clock, now).map(({ step, time, at, tells, requires }) => (
                <span key={`${step} ${time}`} className={look.ladderStep} data-passed={at <= now}>
                  {labelled(t, stepText(t, at, zone), listed(t, tells.map((role) => t(`words.role.${role}`))))}
                  {requires && aside(t, t(`words.requires.${requires}`))}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}

/** A ladder may repeat itself fifty times: of the repetitions the next one is shown. */
function shownSteps({ steps }: ShownDeadline, now: number): ShownDeadline['steps'] {
  const next = steps.find(({ time, at }) => time > 0 && at > now)
  return steps.filter((one) => one.time === 0 || one === next)
}

/** What happens at midnight happens on that day. */
const stepText = (t: Text, at: number, zone: string): string => (timeOf(at, zone) === '00:00' ? instantDateText(t, at, zone) : instantText(t, at, zone))
