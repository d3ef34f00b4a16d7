/** The rows of the chosen queue, kept true. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { onChanged, query, useDesk } from '../../desk.ts'
import { go, usePlace } from '../../router.ts'
import { pageSize, QueuePages, type Selection } from './queue-pages.ts'

/**
 * The queue that is wanted, or, until its first rows are here, the one before it: the rows of a list are exchanged in one drawing and never
 * go blank. Another view or filter then stands on its first case; another order stays on the case that is open.
 */
export function useQueue(): QueuePages {
  const view = usePlace((place) => place.view)
  const filters = usePlace((place) => place.filters)
  const sort = usePlace((place) => place.sort)
  const wanted = useMemo(() => new QueuePages({ view, filters, sort }, (request) => query('caseQueue', request)), [view, filters, sort])
  const [shown, setShown] = useState(wanted)
  const { value: total, earlier } = useDesk('caseQueueCount', { view, filters }, { keep: true })
  useSyncExternalStore(shown.subscribe, shown.snapshot)

  useEffect(() => {
    if (shown === wanted) return
    const stop = wanted.subscribe(() => {
      if (!wanted.started && !wanted.refused) return
      stop()
      flushSync(() => {
        setShown(wanted)
        if (!sameCases(shown.selection, wanted.selection)) go({ active: wanted.row(0)?.id, act: undefined })
      })
    })
    wanted.look(0, pageSize - 1)
    return stop
  }, [shown, wanted])

  useEffect(() => onChanged(() => {
    shown.spoil()
    if (wanted !== shown) wanted.spoil()
  }), [shown, wanted])
  useEffect(() => {
    if (total !== undefined && !earlier) wanted.setTotal(total)
  }, [wanted, total, earlier])
  return shown
}

const sameCases = (a: Selection, b: Selection): boolean => a.view === b.view && a.filters === b.filters
