/** The key `a` opens the assignment of the chosen cases, wherever the focus is. */
import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

export function setManyAssignOpen(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}
export const openManyAssign = (): void => setManyAssignOpen(true)
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
export const useManyAssignOpen = (): boolean => useSyncExternalStore(subscribe, () => open)
