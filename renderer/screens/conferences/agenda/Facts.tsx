import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { quorumOf } from '../../../../shared/conference/quorum.ts'
import { instantText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { useActor, useZone } from '../../../session.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import type { PanelProps } from '../ConferencePage.tsx'
import { quorumText } from '../quorum-text.ts'
import { TextsLook } from '../TextsLook.tsx'
import look from '../Conferences.module.css'

/** When, where, why; how many have to be there; who may decide how much. Numbers in its texts are masked until somebody looks. */
export function Facts(props: PanelProps) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const { conference } = props.file
  const mayChange = conferenceOffered(conference, 'conference.change', useActor()).ok
  const { startsAt, durationMinutes, place, link, purpose, quorum, authorities, calledBy, calledAt, cancelled } = conference
  return (
    <Section
      title={t('conferences.section.facts')}
      actions={
        <span className={look.row}>
          <TextsLook {...props} />
          {mayChange && <ActLink act="conference.change" words={t('words.conference.entry.change')} letter="E" />}
        </span>
      }
    >
      {cancelled && <p className={look.warned}>{labelled(t, t('words.conference.entry.cancel'), cancelled.reason)}</p>}
      <Rows
        rows={[
          [t('words.conference.field.startsAt'), `${instantText(t, startsAt, zone)} · ${t('conferences.minutesLong', { count: durationMinutes })}`],
          [t('words.conference.field.place'), place],
          [t('words.conference.field.link'), link],
          [t('words.conference.field.purpose'), purpose],
          [t('words.conference.field.quorum'), quorumText(t, quorum, quorumOf(conference))],
          [
            t('words.conference.field.authorities'),
            listed(t, authorities.map(({ role, upTo }) => (upTo === undefined ? t('conferences.above', { role: t(`words.role.${role}`) }) : t('conferences.upTo', { role: t(`words.role.${role}`), amount: moneyText(upTo) })))),
          ],
          [t('conferences.calledBy'), `${officerName(calledBy)} · ${instantText(t, calledAt, zone)}`],
        ]}
      />
    </Section>
  )
}
