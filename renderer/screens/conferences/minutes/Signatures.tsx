import type { MinutesVersion } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { unsigned } from '../../../../shared/conference/minutes.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { instantText } from '../../../parts/dates.ts'
import { usePlace } from '../../../router.ts'
import { useActor, useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { Who } from '../../../parts/Who.tsx'
import { openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import look from '../Conferences.module.css'

/** Who has signed this version, and whose signature is still wanted: the chair can seal without it and says why. */
export function Signatures({ file, version }: { file: ConferenceFile; version: MinutesVersion }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const { conference } = file
  const { type, part } = openedPart(usePlace((place) => place.act))
  const nameOf = (id: string) => conference.participants.find(({ participantId }) => participantId === id)?.name ?? ''
  const missing = version.sealed ? [] : unsigned(conference, version)
  const mayExcuse = conferenceOffered(conference, 'conference.excuseSignature', actor).ok
  return (
    <Section title={t('conferences.minutes.signatures')} actions={conferenceOffered(conference, 'conference.signMinutes', actor).ok && <ActLink act="conference.signMinutes" words={t('words.conference.entry.signMinutes')} letter="S" />}>
      <ul className={look.signatures}>
        {version.signatures.map((one) => <li key={one.participantId}><span className={look.tone} data-tone="done">✓</span> <strong>{nameOf(one.participantId)}</strong> {one.remark} <time dateTime={one.at} className={look.grey}>{instantText(t, one.at, zone)}</time></li>)}
        {version.excused.map((one) => <li key={one.participantId}><span className={look.tone} data-tone="paused">‖ {t('words.conference.entry.excuseSignature')}</span> <strong>{nameOf(one.participantId)}</strong> {one.reason} <Who by={one.by} at={one.at} /></li>)}
        {missing.map(({ participantId, name, duty }) => (
          <li key={participantId}>
            <span className={look.tone} data-tone="soon">○ {t('conferences.owes.sign')}</span> <strong>{name}</strong> <span className={look.grey}>{t(`words.conference.duty.${duty}`)}</span>
            {mayExcuse && duty !== 'chair' && <button type="button" className={look.link} aria-label={labelled(t, t('words.conference.entry.excuseSignature'), name)} onClick={() => openPart('conference.excuseSignature', participantId)}>{t('words.conference.entry.excuseSignature')}</button>}
            {type === 'conference.excuseSignature' && part[0] === participantId && (
              <TextForm
                file={file} part={part} type="conference.excuseSignature" member="reason" label={t('acts.form.reason')} rest={{ version: version.version, participantId }}
                title={labelled(t, t('words.conference.entry.excuseSignature'), name)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
