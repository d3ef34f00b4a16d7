/** Who sits here: what every screen after sign-in may take for granted. */
import { createContext, useContext } from 'react'
import type { Workstation } from '../shared/contract/bridge.ts'
import type { Actor } from '../shared/access/roles.ts'

export interface Seat extends Workstation {
  session: NonNullable<Workstation['session']>
}

export const SeatContext = createContext<Seat | undefined>(undefined)

export function useSeat(): Seat {
  const seat = useContext(SeatContext)
  if (!seat) throw new Error('a screen for signed-in officers stands outside of their session')
  return seat
}

/** The branch's zone, in which all dates are counted and written. */
export const useZone = (): string => useSeat().session.branch.zone

export function useActor(): Actor {
  const { officerId, role } = useSeat().session.officer
  return { id: officerId, role }
}
