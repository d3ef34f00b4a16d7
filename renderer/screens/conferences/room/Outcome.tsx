import type { Item } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { moneyText } from '../../../parts/money.ts'
import { openCase } from '../../../router.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { Dissent } from './Dissent.tsx'
import { Options } from './Options.tsx'
import { Part } from './Part.tsx'
import { Resolutions } from './Resolutions.tsx'
import { VotePart } from './VotePart.tsx'
import look from './Room.module.css'

/** What an item comes to: from the questions to the resolution, in the order in which a conference gets there. */
export function Outcome({ file, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  const found = item.caseId ? file.cases[item.caseId] : undefined
  return (
    <section className={look.outcome} aria-label={t('sitting.outcome', { title: item.title })}>
      <h2>{item.title}</h2>
      {found ? (
        <p className={look.caseLine}>
          <ClockChip facts={{ clock: 'decision', state: 'running', dueAt: found.dueAt }} />
          <button type="button" className={look.link} onClick={() => openCase(found.id)}>{found.number}</button>
          <span>{found.complainant}</span>{found.amount !== undefined && <span>{moneyText(found.amount)}</span>}
        </p>
      ) : item.caseId && <p className={look.grey}>{t('sitting.caseElsewhere', { number: item.caseNumber ?? '' })}</p>}
      {item.questions.length > 0 && <Part title={t('words.conference.field.questions')}><ol className={look.questions}>{item.questions.map((question, index) => <li key={index}>{question}</li>)}</ol></Part>}
      <Positions file={file} item={item} />
      <Options file={file} item={item} />
      <VotePart file={file} item={item} />
      <Dissent file={file} item={item} />
      <Resolutions file={file} item={item} />
    </section>
  )
}

/** What was thought of it before the conference. */
function Positions({ file: { conference }, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  if (item.positions.length === 0) return null
  const silent = conference.participants.filter(({ votes, participantId }) => votes && !item.positions.some((one) => one.participantId === participantId))
  return (
    <Part title={t('words.conference.entry.takePosition')} count={item.positions.length}>
      <ul className={look.said}>
        {item.positions.map(({ participantId, stance, text }) => (
          <li key={participantId}><span className={look.side}>{conference.participants.find((one) => one.participantId === participantId)?.name ?? participantId} · {t(`words.conference.stance.${stance}`)}</span>{text && <span>{text}</span>}</li>
        ))}
      </ul>
      {silent.length > 0 && <p className={look.grey}>{labelled(t, t('sitting.noPosition'), listed(t, silent.map(({ name }) => name)))}</p>}
    </Part>
  )
}
