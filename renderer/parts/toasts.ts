/** Short news at the foot: what was done, and for eight seconds the way to take it back. */
import type { Act } from '../../shared/contract/acts.ts'
import type { Command } from '../../shared/contract/bridge.ts'
import type { Refusal } from '../../shared/log/refusal.ts'
import { execute } from '../desk.ts'

/** `way`: where what was told can be seen. */
export interface Toast { id: number; words: string; undo?: Command | Act; refusal?: Refusal; way?: { words: string; go: () => void } }

/** an undo stands for eight seconds; plain news is read in four; what comes unasked waits until whoever is on the telephone looks up */
const undoMs = 8000
const unaskedMs = 30_000
const newsMs = 4000
let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function become(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

export const currentToasts = (): readonly Toast[] => toasts
export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tell(words: string, more: Pick<Toast, 'undo' | 'refusal' | 'way'> = {}): void {
  lastId += 1
  const toast = { id: lastId, words, ...more }
  become([...toasts.filter(({ way }) => way && !more.way).slice(-1), ...toasts.filter(({ undo, refusal }) => undo ?? refusal).slice(-1), toast])
  setTimeout(() => dismiss(toast.id), more.way ? unaskedMs : more.undo ?? more.refusal ? undoMs : newsMs)
}

export const dismiss = (id: number): void => become(toasts.filter((toast) => toast.id !== id))

/** Takes back the latest act that can be; answers whether there was one. */
export async function undoLatest(undoneWords: string): Promise<boolean> {
  const latest = toasts.findLast(({ undo }) => undo)
  if (!latest?.undo) return false
  dismiss(latest.id)
  const answer = await execute(latest.undo)
  tell(answer.ok ? undoneWords : latest.words, answer.ok ? {} : { refusal: answer.refusal })
  return true
}
