import type { Case } from '../../../shared/case/case.ts'
import { instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { ActLink, Section } from './Section.tsx'
import { useShortened } from './use-shortened.tsx'
import look from './Case.module.css'

/** Of each so many stand at first; the rest is a click away. */
const atFirst = 8

/** What was said with the complainant, and what colleagues wrote for each other; the latest first. */
export function Talk({ state: { contacts, notes, parties } }: { state: Case }) {
  return (
    <>
      {contacts.length > 0 && <Contacts contacts={contacts} parties={parties} />}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  )
}

function Contacts({ contacts, parties }: Pick<Case, 'contacts' | 'parties'>) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const partyName = (id: string | undefined) => parties.find(({ partyId }) => partyId === id)?.name ?? ''
  const [shown, older] = useShortened(contacts.toReversed(), atFirst, (count) => t('timeline.older', { count }))
  return (
    <Section title={t('case.section.contacts')}>
      <ul className={look.list}>
        {shown.map((contact) => (
          <li key={`${contact.at} ${contact.summary}`} className={look.entry}>
            <p>
              <strong>{t(`case.contact.${contact.direction}`)} {t(`words.channel.${contact.method}`)}</strong>{' '}
              {partyName(contact.partyId)}
              {contact.direction === 'out' && !contact.reached && ` · ${t('case.contact.notReached')}`}
              <time dateTime={contact.at} className={look.time}>{officerName(contact.by)} · {instantText(t, contact.at, zone)}</time>
            </p>
            <p className={look.detail}>{contact.summary}</p>
          </li>
        ))}
      </ul>
      {older}
    </Section>
  )
}

function Notes({ notes }: Pick<Case, 'notes'>) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const [shown, older] = useShortened(notes.toReversed(), atFirst, (count) => t('timeline.older', { count }))
  return (
    <Section title={t('case.section.notes')} actions={<ActLink act="case.note" words={t('frame.add')} letter="B" />}>
      <ul className={look.list}>
        {shown.map((note) => (
          <li key={`${note.at} ${note.text}`} className={look.entry}>
            <p>
              <strong>{officerName(note.by)}</strong>
              <time dateTime={note.at} className={look.time}>{instantText(t, note.at, zone)}</time>
            </p>
            <p className={look.detail}>{note.text}</p>
          </li>
        ))}
      </ul>
      {older}
    </Section>
  )
}
