import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { readAhead } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { useCauseName } from '../../parts/causes.ts'
import { ManyBar } from '../../parts/ManyBar.tsx'
import { useBranchName, useOfficerName, useSeveralBranches } from '../../parts/officers.ts'
import { currentPlace, go, usePlace } from '../../router.ts'
import { useSeat, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { shownColumns, tracks } from './columns.ts'
import { Empty } from './Empty.tsx'
import { FilterBar } from './FilterBar.tsx'
import { QueueHead } from './QueueHead.tsx'
import { QueueRow, rowId } from './QueueRow.tsx'
import { usePicking } from './use-picking.ts'
import { useQueue } from './use-queue.ts'
import { Views } from './Views.tsx'
import { useQueueKeys } from './use-queue-keys.ts'
import look from './Queue.module.css'

/** Height of the head with its line, px (Queue.module.css). */
const headHeight = 29

/** Longer than a key that is held down repeats, ms. */
const restsBeforeReading = 60

/** Whether the list stands beside a case, with few columns. Under a case it keeps the ones it had: nobody sees them, and the case is drawn sooner. */
function useBeside(hidden: boolean): boolean {
  const beside = usePlace((place) => place.opened !== 'row')
  const [kept, setKept] = useState(beside)
  if (hidden || kept === beside) return kept
  setKept(beside)
  return beside
}

/** The queue: views, filters, and every case of them as one line. `hidden` keeps it drawn under a case that takes the whole page. */
export function QueueList({ hidden }: { hidden: boolean }) {
  const t = useText()
  const zone = useZone()
  const { rowHeight } = useSeat().preferences
  const officerName = useOfficerName()
  const causeName = useCauseName()
  const branchName = useBranchName()
  const several = useSeveralBranches()
  const beside = useBeside(hidden)
  const chosenColumns = usePlace((place) => place.columns)
  const active = usePlace((place) => place.active)
  const pages = useQueue()
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => shownColumns(chosenColumns, { beside, several }), [chosenColumns, beside, several])
  const template = `28px ${columns.map((column) => tracks[column]).join(' ')}`

  const virtualizer = useVirtualizer({
    count: pages.count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight,
    // a scroll is drawn with what follows it, not before
    overscan: 4, useFlushSync: false,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const rows = virtualizer.getVirtualItems()
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 40]
  useEffect(() => pages.look(first, last), [pages, first, last, pages.count])
  useLayoutEffect(() => {
    if (virtualizer.scrollOffset && scroller.current) scroller.current.scrollTop = 0
  }, [pages, virtualizer])

  /** Brings a row into sight, and asks for no layout when it is there already. */
  const show = useCallback((index: number) => {
    const list = scroller.current
    if (!list) return
    const [top, from] = [index * rowHeight, virtualizer.scrollOffset ?? 0]
    const height = (virtualizer.scrollRect?.height ?? 0) - headHeight
    if (top < from) list.scrollTop = top
    else if (top + rowHeight > from + height) list.scrollTop = top + rowHeight - height
  }, [virtualizer, rowHeight])

  // keys go to the list as soon as it is there, or there again
  useEffect(() => {
    if (hidden) return
    scroller.current?.focus({ preventScroll: true })
    const { active: standing } = currentPlace()
    const index = standing === undefined ? -1 : pages.indexOf(standing)
    if (index >= 0) show(index)
    // only when the list comes into sight: otherwise it would jump under the hand
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hidden])

  const picking = usePicking(pages, show)
  const { moveTo, toggle, activeIndex } = picking

  // whoever rests on a row opens its case, or goes on to a neighbour
  useEffect(() => {
    const rest = setTimeout(() => {
      for (const index of [activeIndex, activeIndex + 1, activeIndex - 1]) {
        const item = pages.row(index)
        if (!item) continue
        readAhead('caseFile', { id: item.id })
        readAhead('incidentsOfCase', { caseId: item.id })
        readAhead('conferencesOfCase', { caseId: item.id })
      }
    }, restsBeforeReading)
    return () => clearTimeout(rest)
  }, [pages, activeIndex])

  // a list that opens stands on its first case
  const firstId = pages.row(0)?.id
  useEffect(() => {
    if (firstId && currentPlace().active === undefined) go({ active: firstId })
  }, [firstId])

  const onOpen = useCallback((
    index: number, { detail, shiftKey, ctrlKey, metaKey }: { detail: number; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean },
  ) => {
    if (ctrlKey || metaKey) {
      toggle(index)
      return
    }
    moveTo(index, shiftKey)
    if (!shiftKey) go({ opened: detail > 1 ? 'full' : 'beside' })
  }, [moveTo, toggle])

  useKeys(
    'screen', t('cases.list'),
    useQueueKeys({ pages, picking, rowsOnPage: Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 400) - headHeight) / rowHeight) - 1), hidden }),
  )

  const activeRow = active !== undefined && pages.indexOf(active) >= 0 ? rowId(active) : undefined
  return (
    <section className={look.queue} aria-label={t('cases.title')} data-hidden={hidden} inert={hidden}>
      <Views view={pages.selection.view} />
      <FilterBar filters={pages.selection.filters} count={pages.count} />
      <div
        ref={scroller} role="grid" aria-label={t('cases.list')} aria-rowcount={pages.count + 1} aria-multiselectable tabIndex={0}
        className={look.scroller}
        {...(activeRow && { 'aria-activedescendant': activeRow })} data-testid="queue"
      >
        <QueueHead
          columns={columns} template={template} selection={pages.selection}
          picked={picking.picked.size === 0 ? 'none' : picking.picked.size < pages.count ? 'some' : 'all'}
          onPickAll={picking.picked.size > 0 ? picking.clear : picking.pickAll}
        />
        <div role="rowgroup" className={look.body} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const item = pages.row(index)
            return item ? (
              <QueueRow
                key={index} item={item} index={index} top={start} columns={columns} template={template} active={item.id === active}
                picked={picking.picked.has(item.id)}
                assignee={officerName(item.assignee)} cause={causeName(item.cause)} branch={several ? branchName(item.branch) : ''} zone={zone} onOpen={onOpen} onPick={toggle}
              />
            ) : (
              <div key={index} role="row" aria-rowindex={index + 2} className={look.row} style={{ top: start }}>
                <span role="gridcell" className={look.coming} aria-label={t('frame.loading')} />
              </div>
            )
          })}
        </div>
        {pages.started && pages.count === 0 && <Empty />}
      </div>
      {picking.picked.size > 0 && <ManyBar picked={picking.picked} onDone={picking.drop} onClear={picking.clear} />}
    </section>
  )
}
