import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { laddersAt } from '../../../shared/rules/applicable.ts'
import { deadlines, type Deadline } from '../../../shared/rules/deadlines.ts'
import { ladderSteps } from '../../../shared/rules/ladder.ts'
import { bookOf, type Library } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { closedDaysOf } from '../../../shared/rules/closed-days.ts'
import { rolledOf } from '../../../shared/rules/rolled-date.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import { deadlineSum } from '../../../shared/rules/sum.ts'
import { deskNow } from '../../desk-clock.ts'
import { instantText, readDateTime, typedInstant } from '../../parts/dates.ts'
import { WhenField } from '../../parts/WhenField.tsx'
import { useSeat } from '../../session.ts'
import { aside, labelled, language, listed, sayWords, useText } from '../../text/text.ts'
import { conditionText } from './clock-facts.ts'
import look from '../../parts/Editor.module.css'

/** Every clock of the pack as if it began at one moment: the sums that would stand in a case, before anybody signs. */
export function Bench({ library, pack }: { library: Library; pack: RulePack }) {
  const t = useText()
  const { branch } = useSeat().session
  const { zone } = branch
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(() => typedInstant(new Date(deskNow()).toISOString(), zone))
  const [complex, setComplex] = useState(false)
  const [extended, setExtended] = useState(false)
  if (pack.clocks.length === 0) return null
  const start = readDateTime(typed, deskNow(), zone)
  const tried = everyClock(pack)
  const known = bookOf(library, branch)
  const book: RuleBook = { ...known, pack: () => tried }
  const found = open && start ? deadlines({
    packs: [{ id: pack.id, version: pack.version }], attributes: { stage: 'complaint', channel: 'hotline', forwarded: false }, moments: { receipt: { at: start } },
    steps: { ...(complex && { complex: start }), ...(extended && { extended: start }) }, spans: [],
  }, book, start) : []
  return (
    <section className={look.section} aria-label={t('rules.bench.title')}>
      <h2><button type="button" className={look.link} aria-expanded={open} onClick={() => setOpen(!open)}>{t('rules.bench.title')}</button></h2>
      {open && (
        <>
          <p className={look.about}>{t('rules.bench.about')}</p>
          <div className={look.row} style={{ alignItems: 'flex-start', gap: 20 }}>
            <WhenField label={t('words.field.receivedAt')} withTime value={typed} onChange={setTyped} />
            <Checkbox mt={26} label={t('rules.step.complex')} checked={complex} onChange={({ currentTarget }) => setComplex(currentTarget.checked)} />
            <Checkbox mt={26} label={t('rules.step.extended')} checked={extended} onChange={({ currentTarget }) => setExtended(currentTarget.checked)} />
          </div>
          {found.map((one) => <Tried key={one.clock} one={one} pack={pack} book={book} />)}
          {start && found.length > 0 && <p className={look.grey}>{t('rules.bench.today', { date: dateOf(start, zone) })}</p>}
        </>
      )}
    </section>
  )
}

/** Whatever begins it and for whichever cases it is: here it begins, and nothing ends it. */
const everyClock = (pack: RulePack): RulePack => ({ ...pack, clocks: pack.clocks.map((clock) => ({ ...clock, trigger: 'receipt', when: {}, endsWith: ['closed'] })) })

/** A ladder may repeat itself fifty times. */
const shownSteps = 8

function Tried({ one, pack, book }: { one: Deadline; pack: RulePack; book: RuleBook }) {
  const t = useText()
  const { zone } = book
  const calendar = book.calendar(one.calendar)
  const clock = pack.clocks.find(({ id }) => id === one.clock)
  if (!calendar || !clock) return null
  const rolled = rolledOf(one, calendar)
  const lines = deadlineSum(one, { say: sayWords(t), language: language(), zone, rolled, closed: closedDaysOf(one, calendar) })
  const steps = ladderSteps(one, laddersAt([pack], pack.id, clock), calendar).slice(0, shownSteps)
  const begins = typeof clock.trigger === 'string' ? t(`rules.moment.${clock.trigger}`) : clock.trigger.afterClock
  return (
    <article className={look.clock} aria-label={titleIn(one.title, language())}>
      <div className={look.clockHead}>
        <h3>{titleIn(one.title, language())}</h3>
        <span className={look.grey}>{labelled(t, t('rules.fact.trigger'), begins)} · {conditionText(t, clock.when)}</span>
      </div>
      <dl className={look.sum}>
        {lines.map(({ name, words }, index) => <div key={`${index} ${name}`} style={{ display: 'contents' }}><dt>{name}</dt><dd>{words}</dd></div>)}
        {steps.length > 0 && (
          <>
            <dt>{t('time.ladder')}</dt>
            <dd>
              <ul>
                {steps.map(({ step, time, at, tells, requires }) => (
                  <li key={`${step} ${time}`}>{labelled(t, instantText(t, at, zone), listed(t, tells.map((role) => t(`words.role.${role}`))))}{requires && aside(t, t(`words.requires.${requires}`))}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </article>
  )
}
