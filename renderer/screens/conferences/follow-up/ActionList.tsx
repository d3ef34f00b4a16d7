import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ActionLine } from '../../../../shared/contract/conferences.ts'
import { useKeys } from '../../../keys.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { openCase, openConference } from '../../../router.ts'
import { useSeat } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActionRow, keyOf, rowId } from './ActionRow.tsx'
import { usePrinting } from './use-printing.ts'
import look from './FollowUp.module.css'

const open = ({ conference, itemId }: ActionLine): void => openConference(conference, 'followUp', itemId)

/** Every resolution that is asked for as one line; those in sight are drawn. The list has the focus, and says on which line it stands. */
export function ActionList({ lines }: { lines: readonly ActionLine[] }) {
  const t = useText()
  const { rowHeight } = useSeat().preferences
  const officerName = useOfficerName()
  const scroller = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState<string>()
  const last = useRef(0)
  const found = lines.findIndex((line) => keyOf(line) === key)
  // a line that has left the list leaves its place to the next one
  const standing = found >= 0 ? found : Math.min(last.current, lines.length - 1)
  const on = lines[standing]
  useEffect(() => {
    last.current = Math.max(0, standing)
  }, [standing])

  const virtualizer = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 4, useFlushSync: false })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const printing = usePrinting()
  const drawn = printing ? lines.map((_, index) => ({ index, start: index * rowHeight })) : virtualizer.getVirtualItems()

  // whoever comes by the keyboard stands in the list; the focus is taken from nothing else
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.id === 'main') scroller.current?.focus({ preventScroll: true })
  }, [])

  const moveTo = (wanted: number) => {
    const index = Math.max(0, Math.min(wanted, lines.length - 1))
    const line = lines[index]
    if (!line) return
    setKey(keyOf(line))
    virtualizer.scrollToIndex(index)
    scroller.current?.focus({ preventScroll: true })
  }
  const onPage = () => Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / rowHeight) - 1)
  useKeys('screen', t('sitting.followUp'), [
    { on: ['j', 'ArrowDown'], words: t('sitting.key.lineDown'), run: () => moveTo(standing + 1) },
    { on: ['k', 'ArrowUp'], words: t('sitting.key.lineUp'), run: () => moveTo(standing - 1) },
    { on: ['Home'], words: t('cases.key.first'), run: () => moveTo(0) },
    { on: ['End'], words: t('cases.key.last'), run: () => moveTo(lines.length - 1) },
    { on: ['PageDown'], words: t('cases.key.pageDown'), run: () => moveTo(standing + onPage()) },
    { on: ['PageUp'], words: t('cases.key.pageUp'), run: () => moveTo(standing - onPage()) },
    { on: ['Enter'], words: t('sitting.key.openConference'), run: () => on && open(on), when: on !== undefined },
    { on: ['o'], words: t('sitting.key.openCase'), run: () => on?.caseId && openCase(on.caseId), when: on?.caseId !== undefined },
  ])
  const onOpen = useCallback((line: ActionLine) => {
    setKey(keyOf(line))
    open(line)
  }, [])
  return (
    <div ref={scroller} role="grid" aria-label={t('sitting.followUp')} aria-rowcount={lines.length} tabIndex={0} className={look.scroller} {...(on && { 'aria-activedescendant': rowId(on) })}>
      <div role="rowgroup" className={look.body} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const line = lines[index]
          return line && <ActionRow key={keyOf(line)} line={line} index={index} top={start} active={line === on} owner={officerName(line.owner) || line.ownerName || ''} onOpen={onOpen} />
        })}
      </div>
    </div>
  )
}
