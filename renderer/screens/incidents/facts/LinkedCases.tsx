import type { IncidentFile, LinkedCaseLine } from '../../../../shared/contract/incidents.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import type { ChipFacts } from '../../../parts/clock-words.ts'
import { openCase, usePlace } from '../../../router.ts'
import { lookUp, useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { useShortened } from '../../case/use-shortened.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { OfferedAct, OfferedPart } from '../OfferedLink.tsx'
import look from '../Incidents.module.css'

const atFirst = 20

/** The cases that it came from; each keeps its own clocks. */
export function LinkedCases({ file, fixed = false }: { file: IncidentFile; fixed?: boolean }) {
  const t = useText()
  const { type, part: [opened] } = openedPart(usePlace((place) => place.act))
  const [shown, rest] = useShortened(file.cases, atFirst, (count) => t('case.related.more', { count }))
  return (
    <Section title={t('words.incident.field.cases')} actions={!fixed && <OfferedAct file={file} act="incident.linkCases" />}>
      {file.cases.length === 0 && <p className={look.grey}>{t('incidents.noCases')}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            <div className={look.caseLine}>
              <button type="button" className={look.caseOpen} disabled={!one.known} onClick={() => openCase(one.id)}>
                {one.known ? <ClockChip facts={chipOf(one)} /> : <span className={look.grey}>{t('incidents.caseElsewhere')}</span>}
                <span>{one.number}</span>
                <span className={look.cut}>{one.complainant}</span>
                <span className={look.cutGrey}>{lookUp(t, `words.status.${one.status}`)}</span>
                <span className={look.cutGrey}>{one.request}</span>
              </button>
              {!fixed && <OfferedPart file={file} act="incident.unlinkCase" part={one.id.split('/').slice(1)} words={t('words.incident.entry.unlinkCase')} />}
            </div>
            {!fixed && type === 'incident.unlinkCase' && `case/${opened ?? ''}` === one.id && (
              <TextForm
                file={file} part={[one.id]} type="incident.unlinkCase" member="reason" label={t('acts.form.reason')} rest={{ caseId: one.id }}
                title={t('incidents.unlink', { number: one.number })}
              />
            )}
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  )
}

/** As a row of the queue shows it. */
const chipOf = ({ clock, clockState, dueAt }: LinkedCaseLine): ChipFacts => ({ clock, state: (clockState || 'none') as ChipFacts['state'], dueAt })
