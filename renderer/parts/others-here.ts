/** Who else has a case open, as the head office says it. No lock: two officers may work on one case, and both know it. */
import { useCallback, useSyncExternalStore } from 'react'
import type { OfficerId } from '../../shared/log/op.ts'
import { onDeskEvent } from '../desk.ts'

const nobody: readonly OfficerId[] = []
const here = new Map<string, readonly OfficerId[]>()
const listeners = new Set<() => void>()

onDeskEvent((event) => {
  // nobody can be vouched for while nothing is heard
  if (event.type === 'sync' && event.state.phase !== 'idle' && event.state.phase !== 'working') forgetOthers()
  if (event.type === 'presence') become(event.entity, event.officers)
})

function become(entity: string, officers: readonly OfficerId[]): void {
  if (officers.length === 0) here.delete(entity)
  else here.set(entity, officers)
  tellListeners()
}

export function forgetOthers(): void {
  if (here.size === 0) return
  here.clear()
  tellListeners()
}

function tellListeners(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useOthersHere = (entity: string): readonly OfficerId[] => useSyncExternalStore(subscribe, useCallback(() => here.get(entity) ?? nobody, [entity]))
