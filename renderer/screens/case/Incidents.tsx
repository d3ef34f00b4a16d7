import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { openIncident } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { DrillMark, LevelChip } from '../incidents/LevelChip.tsx'
import { Section } from './Section.tsx'
import look from './Case.module.css'

/** The incidents into which this case has come, one click away. */
export function Incidents({ id }: { id: EntityId }) {
  const t = useText()
  const { value: incidents } = useDesk('incidentsOfCase', { caseId: id })
  if (!incidents || incidents.length === 0) return null
  return (
    <Section title={t('incidents.title')}>
      <ul className={look.list}>
        {incidents.map((one) => (
          <li key={one.id}>
            <button type="button" className={look.related} onClick={() => openIncident(one.id)}>
              {one.status === 'open' ? <ClockChip facts={one.next ? { clock: '', state: 'running', dueAt: one.next.dueAt } : { clock: '', state: 'none' }} /> : <span className={look.grey}>{t(`words.incident.status.${one.status}`)}</span>}
              <LevelChip level={one.level} />
              <span>{one.number}</span>
              {one.drill && <DrillMark />}
              <span className={look.relatedRequest}>{one.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
