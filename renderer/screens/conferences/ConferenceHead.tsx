import { quorumOf } from '../../../shared/conference/quorum.ts'
import { holderOf } from '../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import { instantText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { AttentionMark } from '../case/AttentionMark.tsx'
import { OthersHere } from '../case/OthersHere.tsx'
import { MeetingChip } from './meetings/MeetingChip.tsx'
import look from './Conferences.module.css'

/** When it meets, what it is called, of which kind, who chairs it, and whether enough are there. */
export function ConferenceHead({ file: { conference, broken } }: { file: ConferenceFile }) {
  const t = useText()
  const zone = useZone()
  const { id, number, title, kind, status, startsAt, durationMinutes, place, link } = conference
  const quorum = quorumOf(conference)
  return (
    <header className={look.head}>
      <div className={look.headLine}>
        <MeetingChip facts={{ status, startsAt: Date.parse(startsAt), durationMinutes }} strong />
        <span className={look.number}>{number}</span>
        {status === 'called' && <span className={look.status}>{t('words.conference.status.called')}</span>}
        <span className={look.grey}>{t(`words.conference.kind.${kind}`)}</span>
        {(status === 'sitting' || status === 'called') && (
          <span className={look.tone} data-tone={quorum.met ? 'done' : 'quiet'}>{quorum.met ? '✓ ' : ''}{t('conferences.quorumNow', { needed: quorum.needed, present: quorum.present })}</span>
        )}
        <AttentionMark id={id} />
      </div>
      <h1 className={look.title}>{title}</h1>
      <p className={look.grey}>
        {instantText(t, startsAt, zone)} · {t('conferences.minutesLong', { count: durationMinutes })}
        {place && ` · ${place}`}{link && ` · ${link}`}
        {' · '}{t('words.conference.field.chair')} {holderOf(conference, 'chair')?.name}
        {' · '}{t('words.conference.field.recorder')} {holderOf(conference, 'recorder')?.name}
        <OthersHere id={id} />
      </p>
      {broken.length > 0 && <p className={look.broken} role="alert">▲ {t('conferences.broken', { versions: broken.join(' ') })}</p>}
    </header>
  )
}
