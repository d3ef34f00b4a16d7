/**
 * The desk as the screens use it: typed queries that re-read themselves when something they show has changed, and commands.
 * There is no optimistic state: the answer of the local database is what is shown.
 */
import { QueryClient, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Act } from '../shared/contract/acts.ts'
import type { Bridge, Command, DeskEvent, ExecuteValue, QueryInput, QueryName, QueryValues } from '../shared/contract/bridge.ts'
import type { SyncState } from '../shared/contract/sync.ts'
import type { Answer, Refusal } from '../shared/log/refusal.ts'
import { deskNow, setClockAhead } from './desk-clock.ts'
import { addressToken, socketLine, type Connection, type Line } from './socket.ts'

declare global {
  interface Window {
    redress?: Bridge
  }
}

const line: Line | undefined = window.redress ? undefined : socketLine(addressToken())
const bridge: Bridge = window.redress ?? (line as Bridge)

export const queryClient = new QueryClient({
  defaultOptions: {
    // the desk is on this computer: it answers without any network, and says itself when something changed
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
  },
})

export const execute = <C extends Command | Act>(command: C): Promise<Answer<ExecuteValue<C>>> => bridge.execute(command)
export const query = <Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<Answer<QueryValues[Name]>> =>
  bridge.query(name, input)

export interface Reading<Value> {
  value: Value | undefined
  refusal: Refusal | undefined
  /** an answer has come, whatever it was */
  settled: boolean
  /** what is shown belongs to an earlier input; the answer to this one is on its way */
  earlier: boolean
}

class Disconnected extends Error {}

const reading = <Name extends QueryName>(name: Name, input: QueryInput<Name>) => ({
  queryKey: [name, input],
  queryFn: async () => {
    const answer = await bridge.query(name, input)
    if (!answer.ok && answer.refusal.code === 'disconnected') throw new Disconnected()
    return answer
  },
})

/**
 * Reads from the desk and keeps the reading true. `keep` shows the former reading while the next one is on its way, so that nothing
 * flickers. While the line is down the last reading stays.
 */
export function useDesk<Name extends QueryName>(
  name: Name, input: QueryInput<Name>, { enabled = true, keep = false }: { enabled?: boolean; keep?: boolean } = {},
): Reading<QueryValues[Name]> {
  const { data, isPlaceholderData } = useQuery({
    ...reading(name, input),
    enabled,
    ...(keep && { placeholderData: (former: Answer<QueryValues[Name]> | undefined) => former }),
  })
  return {
    value: data?.ok ? data.value : undefined,
    refusal: data && !data.ok ? data.refusal : undefined,
    settled: data !== undefined,
    earlier: isPlaceholderData,
  }
}

/** Reads what will probably be shown next, so that it is here when it is. */
export function readAhead<Name extends QueryName>(name: Name, input: QueryInput<Name>): void {
  void queryClient.prefetchQuery(reading(name, input))
}

/** Resolves when every reading that is on its way has come. */
export const answered = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (queryClient.isFetching() > 0) return
      stop()
      resolve()
    }
    const stop = queryClient.getQueryCache().subscribe(look)
    look()
  })

export const onDeskEvent = (listener: (event: DeskEvent) => void): (() => void) => bridge.subscribe(listener)

/** An import says `changed` thousands of times: what is read again is read at most this often. */
const gather = 120
let gathering: ReturnType<typeof setTimeout> | undefined
const changeListeners = new Set<() => void>()

/** Called, at most every 120 ms, after cases changed. For readings that are not made with `useDesk`. */
export function onChanged(listener: () => void): () => void {
  changeListeners.add(listener)
  return () => changeListeners.delete(listener)
}

/** Every reading of cases and incidents is read again when it is next shown; settings are this window's own and never change under it. */
const ofCases = new Set<unknown>(
  ['caseFile', 'caseQueue', 'caseQueueCount', 'viewCounts', 'facets', 'search', 'earlierCases', 'caseByNumber', 'directory', 'library', 'packMovePreview', 'mappings', 'now', 'board', 'syncDetail', 'attention',
    'incidents', 'incidentFile', 'incidentsOfCase', 'incidentOverview', 'playbooks', 'grading', 'runMovePreview', 'posts', 'postHistory', 'spread', 'repostTree',
    'conferences', 'conferenceFile', 'conferencesOfCase', 'conferenceProposals', 'conferenceBrief', 'conferenceActions', 'conferenceStatistics', 'convening', 'minutesDraft'],
)

let lastRead = -gather

/** At once after a rest, so that the next key finds what the last one did; gathered while changes pour in. */
function readSoon(): void {
  const rested = performance.now() - lastRead
  if (rested >= gather) readAgain()
  else gathering ??= setTimeout(readAgain, gather - rested)
}

function readAgain(): void {
  gathering = undefined
  lastRead = performance.now()
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => ofCases.has(queryKey[0]) })
  for (const listener of changeListeners) listener()
}

bridge.subscribe((event) => {
  if (event.type === 'workstation') void queryClient.invalidateQueries({ queryKey: ['workstation'] })
  if (event.type === 'changed') readSoon()
  if (event.type === 'sync') takeSync(event.state)
})

/** The state comes with the event; what tells more of it is read again. */
function takeSync(state: SyncState): void {
  queryClient.setQueryData(reading('sync', {}).queryKey, { ok: true, value: state } satisfies Answer<SyncState>)
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'syncDetail' || queryKey[0] === 'attention' })
}

line?.onConnection(() => {
  if (line.connection() !== 'open') return
  void queryClient.invalidateQueries()
  readAgain()
})

const always = () => () => {}
export const useConnection = (): Connection => useSyncExternalStore(
  line?.onConnection ?? always, line?.connection ?? (() => 'open' as const),
)

/** What an officer has read goes with them: nothing of it stands in this window when the next one signs in. */
export const forgetReadings = (): void => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workstation' })

/** Midnight passes and deadlines come nearer without any event: whatever shows them asks for the minute. */
const minuteListeners = new Set<() => void>()
const minuteNow = () => Math.floor(deskNow() / 60_000)
let minute = minuteNow()
setInterval(() => {
  if (!tellMinute()) return
  // what was due today may be over now, though nobody wrote anything
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => ['now', 'board', 'incidents', 'conferences', 'conferenceActions'].includes(String(queryKey[0])) })
}, 1000)

function tellMinute(): boolean {
  const now = minuteNow()
  if (now === minute) return false
  minute = now
  for (const listener of minuteListeners) listener()
  return true
}

/** Chips and the desk's lists tell the same time. */
export function followDeskClock(ahead: number): void {
  setClockAhead(ahead)
  tellMinute()
}
function onMinute(listener: () => void): () => void {
  minuteListeners.add(listener)
  return () => minuteListeners.delete(listener)
}
/** Now, in epoch ms, to the minute. */
export const useMinute = (): number => useSyncExternalStore(onMinute, () => minute) * 60_000
