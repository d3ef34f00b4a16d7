import { quorumOf } from '../../../../shared/conference/quorum.ts'
import { execute } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { tell } from '../../../parts/toasts.ts'
import { useZone } from '../../../session.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { LookButton } from '../../case/LookButton.tsx'
import { ActLink, Section } from '../../case/Section.tsx'
import { Rows } from '../../incidents/Rows.tsx'
import type { PanelProps } from '../ConferencePage.tsx'
import { quorumText } from '../quorum-text.ts'
import look from '../Conferences.module.css'

/** When, where, why; how many have to be there; who may decide how much. Numbers in its texts are masked until somebody looks. */
export function Facts({ file: { conference, hides }, shown, onShown }: PanelProps) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const { startsAt, durationMinutes, place, link, purpose, quorum, authorities, calledBy, calledAt, cancelled } = conference
  async function showTexts(): Promise<void> {
    const answer = await execute({ type: 'conference.revealTexts', id: conference.id })
    if (answer.ok) onShown(answer.value)
    else tell(t('case.textsReveal'), { refusal: answer.refusal })
  }
  return (
    <Section
      title={t('conferences.section.facts')}
      actions={
        <span className={look.row}>
          {(hides || shown) && <LookButton shown={shown} label={t('case.textsReveal')} onShow={() => void showTexts()} onHide={() => onShown(undefined)} />}
          <ActLink act="conference.change" words={t('words.conference.entry.change')} letter="E" />
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
