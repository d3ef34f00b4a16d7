/** Who else has a case open, as the head office says it. No lock: two officers may work on one case, and both know it. */
import { useCallback, useSyncExternalStore } from 'react'
import type { OfficerId } from '../../shared/log/op.ts'
import { onDeskEvent } from '../desk.ts'

const nobody: readonly OfficerId[] = []
const here = new Map<string, readonly OfficerId[]>()
const listeners = new Set<() => void>()

onDeskEvent((event) => {
  if (event.type === 'workstation' || (event.type === 'sync' && event.state.phase !== 'idle' && event.state.phase !== 'working')) {
    // nobody can be vouched for while nothing is heard
    if (here.size === 0) return
    here.clear()
  } else if (event.type === 'presence') here.set(event.entity, event.officers)
  else return
  for (const listener of listeners) listener()
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useOthersHere = (entity: string): readonly OfficerId[] => useSyncExternalStore(subscribe, useCallback(() => here.get(entity) ?? nobody, [entity]))
