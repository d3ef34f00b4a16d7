import { optionLetter } from '../../../../shared/conference/option-letter.ts'
import type { Minutes, MinutesItem } from '../../../../shared/conference/commands.ts'
import { dateText, instantText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useZone } from '../../../session.ts'
import { aside, labelled, listed, useText } from '../../../text/text.ts'
import { Rows } from '../../../parts/Rows.tsx'
import look from '../Conferences.module.css'

/** The minutes as they are signed: who was there, and of each item what was said, weighed, voted and resolved. */
export function MinutesText({ minutes }: { minutes: Minutes }) {
  const t = useText()
  const zone = useZone()
  const people = (those: Minutes['present']) => listed(t, those.map(({ name, title, duty }) => name + aside(t, [t(`words.conference.duty.${duty}`), title].filter(Boolean).join(' '))))
  return (
    <div className={look.minutes}>
      <Rows
        rows={[
          [t('words.conference.field.title'), minutes.title],
          [t('words.conference.field.startsAt'), [minutes.startedAt, minutes.endedAt].filter((at) => at !== undefined).map((at) => instantText(t, at, zone)).join(' – ')],
          [t('words.conference.field.place'), minutes.place],
          [t('conferences.minutes.present'), people(minutes.present)],
          [t('conferences.minutes.absent'), people(minutes.absent)],
          [t('words.conference.field.quorum'), [t('conferences.quorumNow', minutes.quorum), minutes.quorum.present < minutes.quorum.needed && t('words.conference.notQuorate')].filter(Boolean).join(' · ')],
        ]}
      />
      {minutes.items.map((item, index) => (
        <section key={item.itemId} className={look.minutesItem} aria-label={item.title}>
          <h3>{index + 1}. {item.caseNumber ? `${item.caseNumber} ` : ''}{item.title}</h3>
          {item.discussion && <p className={look.text}>{item.discussion}</p>}
          <MinutesItemText item={item} />
        </section>
      ))}
      {minutes.remarks && <Rows rows={[[t('words.conference.field.remarks'), minutes.remarks]]} />}
    </div>
  )
}

/** What comes out of the outcome of an item, beside what was said. */
export function MinutesItemText({ item }: { item: MinutesItem }) {
  const t = useText()
  const said = (one: { name: string; text: string }) => labelled(t, one.name, one.text)
  return (
    <Rows
      rows={[
        ...item.options.map(({ text, for: pros, against }, index) => [
          t('sitting.option', { letter: optionLetter(index) }),
          [text, pros.length > 0 && `${t('words.conference.side.for')} ${pros.map(said).join(' ')}`, against.length > 0 && `${t('words.conference.side.against')} ${against.map(said).join(' ')}`].filter(Boolean).join('\n'),
        ] as const),
        [
          t('words.conference.entry.vote'),
          item.vote && [
            item.vote.method === 'consensus' && t('words.conference.consensus'), item.vote.carried && labelled(t, t('conferences.minutes.carried'), item.vote.carried),
            listed(t, item.vote.choices.map(({ name, choice }) => name + aside(t, choice ?? t('words.conference.abstained')))),
          ].filter(Boolean).join(' · '),
        ],
        [t('words.conference.dissentName'), item.dissent.map(said).join('\n')],
        [t('words.conference.recusal'), item.recused.map(({ name, reason }) => labelled(t, name, reason)).join('\n')],
        ...item.resolutions.map(({ kind, text, owner, dueOn, authority, amount, followUpOn }, index) => [
          t('conferences.minutes.resolution', { nth: index + 1 }),
          `${text}\n${[
            t(`words.conference.resolutionKind.${kind}`), amount !== undefined && moneyText(amount), labelled(t, t('words.conference.field.owner'), owner), labelled(t, t('words.conference.field.dueOn'), dateText(t, dueOn)),
            labelled(t, t('words.conference.field.authority'), authority.name + aside(t, t(`words.role.${authority.role}`))), followUpOn && labelled(t, t('words.conference.field.followUpOn'), dateText(t, followUpOn)),
          ].filter(Boolean).join(' · ')}`,
        ] as const),
        [t('words.conference.entry.postpone'), item.postponed],
      ]}
    />
  )
}
