import { useState } from 'react'
import type { Incident } from '../../../../shared/incident/incident.ts'
import type { IncidentEntry } from '../../../../shared/contract/incidents.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { useShortened } from '../../case/use-shortened.tsx'
import { useWrittenContext } from '../../sync/use-written-context.ts'
import { actName } from '../acts/IncidentForm.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { WrittenEntry } from '../../sync/WrittenEntry.tsx'
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
        {items.map((item) => <WrittenEntry key={item.rev} item={withMatrix(item, incident)} name={actName(t, item.type)} context={context} />)}
      </ol>
      {older}
    </Section>
  )
}

/** The line says which matrix; the words of what was chosen stand in the state. */
function withMatrix(item: IncidentEntry, { assessments }: Incident): IncidentEntry {
  const matrix = item.type === 'incident.assess' ? assessments.find(({ assessmentId }) => assessmentId === item.body['assessmentId'])?.matrix : undefined
  return matrix ? { ...item, body: { ...item.body, matrix } } : item
}
