/**
 * A window in front of a real workstation, whose answers about the head office are told by the spec: what a screen does with three days offline, a
 * certificate that is wrong or two versions of one decision needs no network to be cut. Everything else is the desk's own answer.
 */
import type { Page } from '@playwright/test'
import type { Act } from '../shared/contract/acts.ts'
import type { DeskEvent, QueryName, QueryValues } from '../shared/contract/bridge.ts'
import { bridgeTo, type TestBridge } from './bridge.ts'
import { passphrase, type Workstation } from './desk.ts'

export interface Told {
  /** answers instead of the desk, from what the desk answers */
  queries: { [Name in QueryName]?: (real: QueryValues[Name]) => QueryValues[Name] }
  /** acts that are not for this desk, and what they answer with */
  acts: { [Type in Act['type']]?: (act: Extract<Act, { type: Type }>) => unknown }
  /** what the window was told to do of these, in order */
  done: Act[]
  tell: (event: DeskEvent) => Promise<void>
  bridge: TestBridge
}

/** The demonstration branch, signed in, in a window that hears of the head office what `told` says. */
export async function toldWindow(page: Page, workstation: Workstation): Promise<Told> {
  const bridge = await bridgeTo(workstation.address)
  await bridge.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase })
  await bridge.execute({ type: 'workstation.loadDemonstration' })
  const told: Told = {
    queries: {}, acts: {}, done: [], bridge,
    tell: (event) => page.evaluate((one) => (globalThis as unknown as { tellWindow: (event: unknown) => void }).tellWindow(one), event as never),
  }
  await page.exposeFunction('askDesk', async (call: { verb: string; name?: QueryName; input: { type?: string } }) => {
    const act = call.verb === 'execute' ? (told.acts[call.input.type as Act['type']] as ((act: unknown) => unknown) | undefined) : undefined
    if (act) {
      told.done.push(call.input as Act)
      return { ok: true, value: act(call.input) }
    }
    const answer = (await bridge.raw(call)) as { ok: boolean; value?: unknown }
    const otherwise = call.name && (told.queries[call.name] as ((real: unknown) => unknown) | undefined)
    return call.verb === 'query' && otherwise ? { ok: true, value: otherwise(answer.value) } : answer
  })
  await page.addInitScript(() => {
    const listeners = new Set<(event: unknown) => void>()
    const { askDesk } = globalThis as unknown as { askDesk: (call: unknown) => Promise<unknown> }
    Object.assign(globalThis, {
      tellWindow: (event: unknown) => {
        for (const listener of listeners) listener(event)
      },
      redress: {
        query: (name: string, input: unknown) => askDesk({ verb: 'query', name, input }),
        execute: (input: unknown) => askDesk({ verb: 'execute', input }),
        subscribe: (listener: (event: unknown) => void) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      },
    })
  })
  return told
}
