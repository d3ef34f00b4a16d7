/** The rows of the chosen queue, kept true. */
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { onChanged, query, useDesk } from '../../desk.ts'
import { usePlace } from '../../router.ts'
import { QueuePages } from './queue-pages.ts'

export function useQueue(): QueuePages {
  const view = usePlace((place) => place.view)
  const filters = usePlace((place) => place.filters)
  const sort = usePlace((place) => place.sort)
  const pages = useMemo(() => new QueuePages({ view, filters, sort }, (request) => query('caseQueue', request)), [view, filters, sort])
  const { value: total, earlier } = useDesk('caseQueueCount', { view, filters }, { keep: true })
  useSyncExternalStore(pages.subscribe, pages.snapshot)
  useEffect(() => onChanged(() => pages.spoil()), [pages])
  useEffect(() => {
    if (total !== undefined && !earlier) pages.setTotal(total)
  }, [pages, total, earlier])
  return pages
}
