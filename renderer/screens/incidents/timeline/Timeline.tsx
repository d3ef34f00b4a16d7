import { Fragment, memo, useState } from 'react'
import type { Incident } from '../../../../shared/incident/incident.ts'
import type { IncidentEntry } from '../../../../shared/contract/incidents.ts'
import { instantText } from '../../../parts/dates.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { useShortened } from '../../case/use-shortened.tsx'
import { useWrittenContext } from '../../sync/use-written-context.ts'
import { writtenFields, type WrittenContext, type WrittenField } from '../../sync/written.ts'
import { actName } from '../acts/IncidentForm.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import look from '../Incidents.module.css'

/** What a screen holds, and some. */
const atFirst = 30

/** Who did what when, the latest first. Looks at what is masked are there too, and can be left out. */
export function Timeline({ file: { incident, timeline } }: PanelProps) {
  const t = useText()
  const context = useWrittenContext(incident.id)
  const [all, setAll] = useState(false)
  const [items, older] = useShortened(all ? timeline : timeline.filter(({ type }) => type !== 'incident.reveal'), atFirst, (count) => t('timeline.older', { count }))
  return (
    <Section title={t('incidents.tab.timeline')} actions={<label className={look.toggle}><input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t('timeline.reveals')}</label>}>
      <ol className={look.timeline}>
        {items.map((item) => <Entry key={item.rev} item={withMatrix(item, incident)} context={context} />)}
      </ol>
      {older}
    </Section>
  )
}

const Entry = memo(function Entry({ item, context }: { item: IncidentEntry; context: WrittenContext }) {
  const { t, zone, officerName } = context
  return (
    <li className={look.entry}>
      <p>
        <strong>{officerName(item.actor)}</strong> {actName(t, item.type)}
        <time dateTime={item.at} className={look.time}>{instantText(t, item.at, zone)}</time>
      </p>
      {rowsOf(writtenFields(item.body, context)).map((row) => (
        <p key={row[0]?.path} className={look.entryDetail}>
          {row.map(({ path, label, text }, index) => <Fragment key={path}>{index > 0 && ' · '}<span>{label}{t('frame.colon')}</span>{text}</Fragment>)}
        </p>
      ))}
    </li>
  )
})

/** What is read at a glance stands on one line, a text on its own. */
const short = 24

function rowsOf(fields: readonly WrittenField[]): WrittenField[][] {
  const few = fields.filter(({ text }) => text.length < short)
  return [...(few.length > 0 ? [few] : []), ...fields.filter((field) => !few.includes(field)).map((field) => [field])]
}

/** The line says which matrix; the words of what was chosen stand in the state. */
function withMatrix(item: IncidentEntry, { assessments }: Incident): IncidentEntry {
  const matrix = item.type === 'incident.assess' ? assessments.find(({ assessmentId }) => assessmentId === item.body['assessmentId'])?.matrix : undefined
  return matrix ? { ...item, body: { ...item.body, matrix } } : item
}
