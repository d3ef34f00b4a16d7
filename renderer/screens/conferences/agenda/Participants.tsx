import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { owed } from '../../../../shared/conference/owed.ts'
import type { Participant } from '../../../../shared/conference/commands.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useOfficers } from '../../../parts/officers.ts'
import { usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { Owes } from '../meetings/Owes.tsx'
import look from '../Conferences.module.css'

/** Who takes part, as what, and what each still owes. */
export function Participants({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const officers = useOfficers()
  const { conference } = file
  const { type, part } = openedPart(usePlace((place) => place.act))
  const mayChange = conferenceOffered(conference, 'conference.setParticipant', actor).ok
  const mayRemove = conferenceOffered(conference, 'conference.removeParticipant', actor).ok
  return (
    <Section title={t('words.conference.field.participants')} actions={mayChange && <ActLink act="conference.setParticipant" words={t('frame.add')} letter="A" />}>
      <ul className={look.participants}>
        {conference.participants.map((one) => {
          const left = officers.find(({ officerId }) => officerId === one.officer)?.left ?? false
          return (
            <li key={one.participantId}>
              <div className={look.participant}>
                <span className={look.duty}>{t(`words.conference.duty.${one.duty}`)}</span>
                <strong>{one.name}</strong>
                <span className={look.cutGrey}>{[one.title, !one.officer && t('conferences.form.guest'), !one.votes && t('conferences.noVote'), left && t('conferences.hasLeft')].filter(Boolean).join(' · ')}</span>
                <span className={look.push}>
                  <Owes owes={owed(conference, one as Participant)} />
                  {mayChange && <button type="button" className={look.link} aria-label={labelled(t, t('frame.edit'), one.name)} onClick={() => openPart('conference.setParticipant', one.participantId)}>{t('frame.edit')}</button>}
                  {mayRemove && <button type="button" className={look.link} aria-label={labelled(t, t('frame.remove'), one.name)} onClick={() => openPart('conference.removeParticipant', one.participantId)}>{t('frame.remove')}</button>}
                </span>
              </div>
              {type === 'conference.removeParticipant' && part[0] === one.participantId && (
                <TextForm file={file} part={part} type="conference.removeParticipant" member="reason" label={t('acts.form.reason')} rest={{ participantId: one.participantId }} title={labelled(t, t('words.conference.entry.removeParticipant'), one.name)} />
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
