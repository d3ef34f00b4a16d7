/** Tells the desk which case or incident this window has open, so that whoever has it open elsewhere sees it. Who works alone tells nobody. */
import { useEffect } from 'react'
import { execute } from '../desk.ts'
import { forgetOthers } from '../parts/others-here.ts'
import { useSync } from '../parts/sync-state.ts'
import { usePlace, type Place } from '../router.ts'

/** Running through a list opens nothing: a case is open when somebody stays with it. */
const staysFor = 600

export function useSayOpened(): void {
  const state = useSync()
  const opened = usePlace((place) => openedIn(place))
  const joined = state !== undefined && state.phase !== 'alone'
  useEffect(() => {
    if (!joined) return undefined
    const timer = setTimeout(() => void execute({ type: 'presence.open', entity: opened }), opened === '' ? 0 : staysFor)
    return () => clearTimeout(timer)
  }, [joined, opened])
  useEffect(() => {
    if (!joined) return undefined
    return () => {
      forgetOthers()
      void execute({ type: 'presence.open', entity: '' })
    }
  }, [joined])
}

function openedIn({ room, opened, active, incidents, conferences }: Place): string {
  if (room === 'cases') return opened === 'row' ? '' : (active ?? '')
  if (room === 'conferences') return conferences.open ? (conferences.id ?? '') : ''
  return room === 'incidents' && incidents.open ? (incidents.id ?? '') : ''
}
