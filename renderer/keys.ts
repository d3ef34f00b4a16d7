/**
 * The keyboard. Each screen lays its keys on a level (frame, screen, opened thing, form, overlay); a key goes to the highest level that
 * knows it. While somebody types in a field only keys marked `typing` act. `?` shows every layer that is there.
 */
import { useEffect, useRef } from 'react'
import { matches } from './key-match.ts'

export interface Key {
  /** e.g. `j`, `Shift+ArrowDown`, `Mod+k` (Ctrl, on a Mac also ⌘) */
  on: readonly string[]
  /** what it does, in the language of the screen */
  words: string
  run: (event: KeyboardEvent) => void
  /** acts while a field has the focus too */
  typing?: boolean
  /** not now: the key falls through to the level below */
  when?: boolean
}

export interface Layer { level: number; title: string; keys: readonly Key[]; blocking: boolean }

/** `always` is reached through everything, also through what blocks the levels below it. */
export const levels = { frame: 0, screen: 1, opened: 2, form: 3, overlay: 9, always: 10 } as const

const layers = new Set<{ current: Layer }>()

export function useKeys(
  level: keyof typeof levels, title: string, keys: readonly Key[], { blocking = false }: { blocking?: boolean } = {},
): void {
  const layer = useRef<Layer>({ level: levels[level], title, keys, blocking })
  useEffect(() => {
    layer.current = { level: levels[level], title, keys, blocking }
  })
  useEffect(() => {
    layers.add(layer)
    return () => {
      layers.delete(layer)
    }
  }, [])
}

/** The layers that keys reach now, highest first. */
export function reachedLayers(): Layer[] {
  const sorted = [...layers].map(({ current }) => current).sort((a, b) => b.level - a.level)
  const blocking = sorted.findIndex((layer) => layer.blocking)
  return blocking < 0 ? sorted : sorted.slice(0, blocking + 1)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** Enter and Space on a button, a link or an option are that element's own. */
function isPressing(target: EventTarget | null, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false
  return target instanceof HTMLElement && target.closest('button, a, summary, label, [role=option]') !== null
}

/** The arrows choose among radio buttons: they lead nowhere else from there. */
const isChoosing = (target: EventTarget | null, event: KeyboardEvent): boolean => event.key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio'

const plainKey = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey

function onKeyDown(event: KeyboardEvent): void {
  // a key that ends a composition belongs to the input method
  if (event.isComposing || event.defaultPrevented) return
  // a menu that stands open keeps its keys, Esc above all
  if (plainKey(event) && event.target instanceof Element && event.target.closest('[role=dialog]')) return
  const typing = isTyping(event.target)
  if (plainKey(event) && (isPressing(event.target, event) || isChoosing(event.target, event))) return
  for (const layer of reachedLayers()) {
    const key = layer.keys.find((one) => one.when !== false && (!typing || one.typing) && one.on.some((on) => matches(event, on)))
    if (!key) continue
    event.preventDefault()
    key.run(event)
    return
  }
}

document.addEventListener('keydown', onKeyDown)
