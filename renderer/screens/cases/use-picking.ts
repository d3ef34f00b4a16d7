/** Which row the queue stands on and which are chosen. The chosen keep their items, so that they can be acted on out of sight. */
import { useCallback, useRef, useState } from 'react'
import type { QueueItem } from '../../../shared/contract/queue.ts'
import { go, usePlace } from '../../router.ts'
import type { QueuePages } from './queue-pages.ts'

export type Picked = ReadonlyMap<string, QueueItem>
const none: Picked = new Map()

export interface Picking {
  picked: Picked
  activeIndex: number
  moveTo: (index: number, range?: boolean) => void
  toggle: (index: number) => void
  pickAll: () => void
  clear: () => void
  /** takes out those that were dealt with */
  drop: (ids: readonly string[]) => void
}

export function usePicking(pages: QueuePages, show: (index: number) => void): Picking {
  const active = usePlace((place) => place.active)
  const [picked, setPicked] = useState<Picked>(none)
  const anchor = useRef<number | undefined>(undefined)
  const lastIndex = useRef(0)
  const found = active === undefined ? -1 : pages.indexOf(active)
  // a case that has left the list leaves its place to the next one
  const activeIndex = found >= 0 ? found : Math.min(lastIndex.current, Math.max(0, pages.count - 1))
  lastIndex.current = activeIndex

  const moveTo = useCallback((wanted: number, range = false) => {
    const index = Math.max(0, Math.min(wanted, pages.count - 1))
    const item = pages.row(index)
    show(index)
    if (!item) {
      lastIndex.current = index
      return
    }
    if (range) {
      anchor.current ??= lastIndex.current
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)]
      const between = Array.from({ length: to - from + 1 }, (_, offset) => pages.row(from + offset)).filter((one) => one !== undefined)
      setPicked(new Map(between.map((one) => [one.id, one])))
    } else anchor.current = undefined
    lastIndex.current = index
    go({ active: item.id, act: undefined })
  }, [pages, show])

  const toggle = useCallback((index: number) => {
    const item = pages.row(index)
    if (!item) return
    anchor.current = index
    setPicked((now) => {
      const next = new Map(now)
      if (!next.delete(item.id)) next.set(item.id, item)
      return next
    })
  }, [pages])

  const pickAll = useCallback(() => setPicked(new Map(pages.items().map((item) => [item.id, item]))), [pages])
  const clear = useCallback(() => {
    anchor.current = undefined
    setPicked(none)
  }, [])
  const drop = useCallback((ids: readonly string[]) => setPicked((now) => new Map([...now].filter(([id]) => !ids.includes(id)))), [])
  return { picked, activeIndex, moveTo, toggle, pickAll, clear, drop }
}
