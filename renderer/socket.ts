/**
 * The bridge over a WebSocket, for a window in an ordinary browser: same origin, one-time token as sub-protocol, then the session's own
 * token for reconnecting. A request that is under way when the line breaks is answered `disconnected`; it may or may not have been saved,
 * so nothing here sends it again.
 */
import type { Bridge, DeskEvent } from '../shared/contract/bridge.ts'
import { decodeFrame, encodeFrame } from '../shared/contract/frame.ts'
import { refuse, type Answer } from '../shared/log/refusal.ts'

export type Connection = 'connecting' | 'open' | 'lost' | 'refused'

export interface Line extends Bridge {
  readonly connection: () => Connection
  readonly onConnection: (listener: () => void) => () => void
}

interface Request { id: number; verb: 'query' | 'execute'; name?: string; input: unknown }
type Message = { id: number; answer: Answer<never> } | { event: DeskEvent } | { hello: { session: string } }

/** Retries grow to two seconds: the service is on this computer and comes back at once or not at all. */
const retries = [100, 250, 500, 1000, 2000]
/** How often a line that never opened is tried before the screen says that it cannot be reached. */
const patience = 6

export function socketLine(token: { read(): string; keep(token: string): void }): Line {
  const waiting = new Map<number, (answer: Answer<never>) => void>()
  const queued: Request[] = []
  const listeners = new Set<(event: DeskEvent) => void>()
  const connectionListeners = new Set<() => void>()
  let socket: WebSocket | undefined
  let state: Connection = 'connecting'
  let everOpen = false
  let attempt = 0
  let lastId = 0

  function become(next: Connection): void {
    if (next === state) return
    state = next
    for (const listener of connectionListeners) listener()
  }

  function connect(): void {
    const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/bridge`
    const opening = new WebSocket(address, `redress.${token.read()}`)
    opening.binaryType = 'arraybuffer'
    socket = opening
    opening.onopen = () => {
      everOpen = true
      attempt = 0
      become('open')
      for (const request of queued.splice(0)) opening.send(encodeFrame(request))
    }
    opening.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => receive(decodeFrame(new Uint8Array(data)) as Message)
    opening.onclose = () => {
      for (const answer of waiting.values()) answer(refuse('disconnected'))
      waiting.clear()
      queued.length = 0
      attempt += 1
      become(everOpen ? 'lost' : attempt >= patience ? 'refused' : 'connecting')
      setTimeout(connect, retries[Math.min(attempt, retries.length) - 1])
    }
  }

  function receive(message: Message): void {
    if ('hello' in message) token.keep(message.hello.session)
    else if ('event' in message) for (const listener of listeners) listener(message.event)
    else {
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
    }
  }

  function ask<Value>(request: Omit<Request, 'id'>): Promise<Answer<Value>> {
    lastId += 1
    const message = { ...request, id: lastId }
    return new Promise((resolve) => {
      if (state === 'lost' || state === 'refused') {
        resolve(refuse('disconnected'))
        return
      }
      waiting.set(message.id, resolve as (answer: Answer<never>) => void)
      if (socket?.readyState === WebSocket.OPEN) socket.send(encodeFrame(message))
      else queued.push(message)
    })
  }

  connect()
  return {
    query: (name, input) => ask({ verb: 'query', name, input }),
    execute: (command) => ask({ verb: 'execute', input: command }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connection: () => state,
    onConnection: (listener) => {
      connectionListeners.add(listener)
      return () => connectionListeners.delete(listener)
    },
  }
}

const kept = 'redress.session'

/** The token of the address, taken out of it at once; later the session's own. */
export function addressToken(): { read(): string; keep(token: string): void } {
  take()
  // the workstation was started again on its port, and its new address was given to a page that was open: a page of the last time begins anew
  window.addEventListener('hashchange', () => take() && location.reload())
  return { read: () => sessionStorage.getItem(kept) ?? 'none', keep: (token) => sessionStorage.setItem(kept, token) }
}

/** Moves the token out of the address, where a glance or a bookmark would find it. */
function take(): boolean {
  const given = /^#t=([\w-]+)/.exec(location.hash)?.[1]
  if (given === undefined) return false
  sessionStorage.setItem(kept, given)
  history.replaceState(null, '', location.pathname + location.search)
  return true
}
