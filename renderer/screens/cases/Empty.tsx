import { Button } from '@mantine/core'
import { go, usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Queue.module.css'

/** What will appear here, and how to make it so. */
export function Empty() {
  const t = useText()
  const view = usePlace((place) => place.view)
  const filtered = usePlace((place) => place.filters.length > 0)
  return (
    <div role="row" className={look.empty}>
      <div role="gridcell">
        <p>{t(filtered ? 'cases.empty.filtered' : `cases.empty.${view}`)}</p>
        {filtered && <Button variant="default" onClick={() => go({ filters: [] })}>{t('cases.filter.clearAll')}</Button>}
        {!filtered && view === 'open' && <Button variant="default" onClick={() => go({ room: 'register' })}>{t('cases.register')}</Button>}
      </div>
    </div>
  )
}
