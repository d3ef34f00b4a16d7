/** What lies over the page: the palette, the search, the map of keys. One at a time. */
import { useSyncExternalStore } from 'react'

export type Overlay = 'palette' | 'search' | 'keys'

let shown: Overlay | undefined
const listeners = new Set<() => void>()

function become(next: Overlay | undefined): void {
  shown = next
  for (const listener of listeners) listener()
}
export const openOverlay = (overlay: Overlay): void => become(overlay)
export const closeOverlay = (): void => become(undefined)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
export const useOverlay = (): Overlay | undefined => useSyncExternalStore(subscribe, () => shown)
