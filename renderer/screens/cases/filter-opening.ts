/** The key `f` opens the filters of the list, wherever the focus is. */
import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

export function setFiltersOpen(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}
export const openFilters = (): void => setFiltersOpen(true)
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
export const useFiltersOpen = (): boolean => useSyncExternalStore(subscribe, () => open)
