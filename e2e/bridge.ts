/** Speaks the bridge from a spec, as a window would: to set a scene quickly, or to try what no window would send. */
import { WebSocket } from 'ws'
import { decodeFrame, encodeFrame } from '../shared/contract/frame.ts'
import type { Bridge } from '../shared/contract/bridge.ts'

export interface TestBridge {
  query: Bridge['query']
  execute: Bridge['execute']
  /** any message at all */
  raw: (call: { verb: string; name?: unknown; input: unknown }) => Promise<{ ok: boolean; refusal?: { code: string } }>
  close: () => void
}

export async function bridgeTo(address: string): Promise<TestBridge> {
  const { host, hash, origin } = new URL(address)
  const socket = new WebSocket(`ws://${host}/bridge`, [`redress.${hash.slice('#t='.length)}`], { origin })
  const waiting = new Map<number, (answer: never) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    const message = decodeFrame(data) as { id?: number; answer?: never }
    if (message.id !== undefined) waiting.get(message.id)?.(message.answer as never)
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve())
    socket.on('error', reject)
  })
  const call = (message: object) =>
    new Promise<never>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      socket.send(encodeFrame({ ...message, id: last }))
    })
  return {
    query: (name, input) => call({ verb: 'query', name, input }),
    execute: (input) => call({ verb: 'execute', input }),
    raw: (message) => call(message),
    close: () => socket.close(),
  }
}
