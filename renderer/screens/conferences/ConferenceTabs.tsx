import { lastMinutes, resolutionsOf, standing } from '../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import { conferenceTabs, goConferences, usePlace, type ConferenceTab } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Conferences.module.css'

/** The tabs of a conference, by the number keys. */
export function ConferenceTabs({ file }: { file: ConferenceFile }) {
  const t = useText()
  const current = usePlace(({ conferences }) => conferences.tab)
  const counts = countsOf(file)
  return (
    <nav className={look.tabs} aria-label={t('conferences.tabs')}>
      {conferenceTabs.map((tab, index) => (
        <button key={tab} type="button" className={look.tab} aria-current={tab === current ? 'page' : undefined} onClick={() => goConferences({ tab })}>
          <kbd>{index + 1}</kbd> {t(`conferences.tab.${tab}`)}{(counts[tab] ?? 0) > 0 && <span className={look.count}>{counts[tab]}</span>}
        </button>
      ))}
    </nav>
  )
}

const countsOf = ({ conference }: ConferenceFile): Partial<Record<ConferenceTab, number>> => ({
  agenda: conference.items.length, minutes: lastMinutes(conference)?.version ?? 0, followUp: resolutionsOf(conference).filter(standing).length,
})
