import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { goIncidents, incidentTabs, usePlace, type IncidentTab } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Incidents.module.css'

/** The key of a tab: 1 to 9, the tenth is 0. */
export const tabKey = (tab: IncidentTab): string => String((incidentTabs.indexOf(tab) + 1) % 10)

export function Tabs({ file }: { file: IncidentFile }) {
  const t = useText()
  const current = usePlace(({ incidents }) => incidents.tab)
  const counts = countsOf(file)
  return (
    <nav className={look.tabs} aria-label={t('incidents.tabs')}>
      {incidentTabs.map((tab) => (
        <button key={tab} type="button" className={look.tab} aria-current={tab === current ? 'page' : undefined} onClick={() => goIncidents({ tab })}>
          <kbd>{tabKey(tab)}</kbd> {t(`incidents.tab.${tab}`)}{(counts[tab] ?? 0) > 0 && <span className={look.count}>{counts[tab]}</span>}
        </button>
      ))}
    </nav>
  )
}

const countsOf = ({ incident, posts, runs }: IncidentFile): Partial<Record<IncidentTab, number>> => ({
  run: runs.flatMap(({ steps }) => steps).filter(({ state }) => state === 'open' || state === 'toApprove').length,
  posts, statements: incident.statements.length, reports: incident.reports.length, contacts: incident.contacts.length,
  evidence: incident.attachments.filter(({ voided }) => voided === undefined).length,
})
