/**
 * The one thing a window gets from the desk: `window.redress` with three verbs. Runs sandboxed in an isolated world; exposes functions
 * that copy plain values, never an Electron object. A desk that does not answer says so instead of hanging.
 */
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, DeskEvent } from '../shared/contract/bridge.ts'

const listeners = new Set<(event: DeskEvent) => void>()
ipcRenderer.on('bridge:event', (_, event: DeskEvent) => {
  for (const listener of listeners) listener(event)
})

const call = async (message: unknown): Promise<never> => {
  try {
    return (await ipcRenderer.invoke('bridge', message)) as never
  } catch {
    return { ok: false, refusal: { code: 'disconnected' } } as never
  }
}

const bridge: Bridge = {
  query: (name, input) => call({ verb: 'query', name, input }),
  execute: (command) => call({ verb: 'execute', input: command }),
  subscribe: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

contextBridge.exposeInMainWorld('redress', bridge)
