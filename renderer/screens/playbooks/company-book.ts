import { useSync } from '../../parts/sync-state.ts'
import { useActor } from '../../session.ts'

/** The company's plans and its matrix are the head office's once there is one: a branch copies what it wants to have otherwise. */
export function useHeadOfficeOnly(): boolean {
  const { role } = useActor()
  const state = useSync()
  return state !== undefined && state.phase !== 'alone' && role !== 'hq'
}
