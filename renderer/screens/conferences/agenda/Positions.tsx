import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { isRecused } from '../../../../shared/conference/quorum.ts'
import type { Item } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { instantText } from '../../../parts/dates.ts'
import { useActor, useZone } from '../../../session.ts'
import { listed, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import look from '../Conferences.module.css'

/** What has to be decided, and what those who vote think of it beforehand. */
export function Positions({ file: { conference }, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const mayTake = conferenceOffered(conference, 'conference.takePosition', actor).ok
  const nameOf = (id: string) => conference.participants.find(({ participantId }) => participantId === id)?.name ?? ''
  const silent = conference.participants.filter(({ participantId, votes }) => votes && !isRecused(conference, participantId, item.itemId) && !item.positions.some((one) => one.participantId === participantId))
  return (
    <>
      {item.questions.length > 0 && (
        <Section title={t('words.conference.field.questions')}>
          <ol className={look.questions}>{item.questions.map((question) => <li key={question}>{question}</li>)}</ol>
        </Section>
      )}
      <Section title={t('words.conference.entry.takePosition')} actions={mayTake && <ActLink act={`conference.takePosition:${item.itemId}`} words={t('conferences.takePosition')} letter="V" />}>
        {item.positions.length === 0 && <p className={look.grey}>{t('conferences.noPositions')}</p>}
        <ul className={look.positions}>
          {item.positions.map(({ participantId, stance, text, at }) => (
            <li key={participantId} className={look.position}>
              <p>
                <strong>{nameOf(participantId)}</strong> <span className={look.stance} data-stance={stance}>{signs[stance]} {t(`words.conference.stance.${stance}`)}</span>
                <time dateTime={at} className={look.time}>{instantText(t, at, zone)}</time>
              </p>
              {text && <p className={look.text}>{text}</p>}
            </li>
          ))}
        </ul>
        {silent.length > 0 && <p className={look.grey}>{t('conferences.silent', { names: listed(t, silent.map(({ name }) => name)) })}</p>}
      </Section>
    </>
  )
}

const signs = { for: '+', partly: '±', against: '−', open: '?' } as const
