import type { MinutesVersion } from '../../../../shared/conference/conference.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from '../Conferences.module.css'

/** To whom the sealed minutes went, and who has read them. */
export function Readers({ version: { sentTo, readBy } }: { version: MinutesVersion }) {
  const t = useText()
  const zone = useZone()
  const others = readBy.filter(({ by }) => !sentTo.some(({ officer }) => officer === by))
  return (
    <Section title={t('conferences.minutes.sent')} actions={<ActLink act="conference.distribute" words={t('words.conference.entry.distribute')} letter="D" />}>
      {sentTo.length === 0 && <p className={look.grey}>{t('conferences.minutes.notSent')}</p>}
      <ul className={look.signatures}>
        {sentTo.map(({ officer, name, at }) => {
          const read = readBy.find(({ by }) => by === officer)
          return (
            <li key={`${officer ?? ''} ${name} ${at}`}>
              <span className={look.tone} data-tone={read ? 'done' : officer ? 'soon' : 'quiet'}>{read ? `✓ ${t('words.conference.entry.markRead')}` : officer ? `○ ${t('conferences.owes.read')}` : '–'}</span> <strong>{name}</strong>{' '}
              {read && <time dateTime={read.at} className={look.grey}>{instantText(t, read.at, zone)}</time>}
            </li>
          )
        })}
        {others.map(({ by, at }) => <li key={by}><span className={look.tone} data-tone="done">✓ {t('words.conference.entry.markRead')}</span> <Who by={by} at={at} /></li>)}
      </ul>
    </Section>
  )
}
