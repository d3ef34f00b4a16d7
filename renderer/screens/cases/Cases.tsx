import { useDeferredValue } from 'react'
import { usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { CaseScreen } from '../case/CaseScreen.tsx'
import { QueueList } from './QueueList.tsx'
import { Splitter } from './Splitter.tsx'
import look from './Cases.module.css'

/** The list alone, the list with its splitter and the case, the case alone. */
const one = () => 'minmax(0, 1fr)'
const tracks = { row: one, beside: (list: number) => `${list}px 1px minmax(0, 1fr)`, full: one } as const

/** The list, and beside it or over it the opened case. The list stays drawn, so that Esc finds the same row at the same place. */
export function Cases() {
  const t = useText()
  const opened = usePlace((place) => place.opened)
  const listWidth = usePlace((place) => place.listWidth)
  const active = usePlace((place) => place.active)
  // the list paints first; the case follows it
  const shown = useDeferredValue(active)
  return (
    <div className={look.cases} style={{ gridTemplateColumns: tracks[opened](listWidth) }}>
      {opened === 'row' && <h1 className="aloud">{t('cases.title')}</h1>}
      <div className={look.list} style={opened === 'full' ? { width: listWidth } : undefined} data-under={opened === 'full'}>
        <QueueList hidden={opened === 'full'} />
      </div>
      {opened === 'beside' && <Splitter width={listWidth} />}
      {opened !== 'row' && (shown ? <CaseScreen id={shown} /> : <p className={look.nothing}>{t('case.none')}</p>)}
    </div>
  )
}
