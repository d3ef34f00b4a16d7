import type { ReactNode } from 'react'
import type { Instant, OfficerId } from '../../../../shared/log/op.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from '../Incidents.module.css'

/** Who was spoken to, what was decided on the way, what colleagues wrote for each other; the latest first. */
export function Contacts({ file }: PanelProps) {
  const { incident } = file
  const t = useText()
  const zone = useZone()
  return (
    <div className={look.columns}>
      <div className={look.column}>
        <Section title={t('incidents.section.contacts')} actions={<OfferedAct file={file} act="incident.recordContact" />}>
          {incident.contacts.length === 0 && <p className={look.grey}>{t('incidents.noContacts')}</p>}
          {incident.contacts.toReversed().map((one) => (
            <Entry key={one.contactId} by={one.by} at={one.at}>
              <strong>{t(`case.contact.${one.direction}`)} {t(`words.incident.contactKind.${one.kind}`)}</strong> {[one.name, one.organisation].filter(Boolean).join(' · ')}
              <span className={look.when}>{[instantText(t, one.happenedAt, zone), one.means].filter(Boolean).join(' · ')}</span>
              <span className={look.said}>{one.text}</span>
              {one.promised && <span className={look.promised}>● {labelled(t, t('words.incident.field.promised'), one.promised)}</span>}
            </Entry>
          ))}
        </Section>
      </div>
      <div className={look.column}>
        <Section title={t('incidents.section.decisions')} actions={<OfferedAct file={file} act="incident.recordDecision" />}>
          {incident.decisions.length === 0 && <p className={look.grey}>{t('incidents.noDecisions')}</p>}
          {incident.decisions.toReversed().map((one) => (
            <Entry key={one.decisionId} by={one.by} at={one.at}>
              <strong>{one.said}</strong>
              <span className={look.said}>{one.text}</span>
              {one.basis && <span className={look.said}>{labelled(t, t('case.decision.basis'), one.basis)}</span>}
            </Entry>
          ))}
        </Section>
        <Section title={t('case.section.notes')} actions={<OfferedAct file={file} act="incident.note" />}>
          {incident.notes.length === 0 && <p className={look.grey}>{t('incidents.noNotes')}</p>}
          {incident.notes.toReversed().map((one) => <Entry key={one.at} by={one.by} at={one.at}><span className={look.said}>{one.text}</span></Entry>)}
        </Section>
      </div>
    </div>
  )
}

function Entry({ by, at, children }: { by: OfficerId; at: Instant; children: ReactNode }) {
  return <div className={look.entry}><Who by={by} at={at} /><div>{children}</div></div>
}
