import { useState, type ReactNode } from 'react'
import look from './Case.module.css'

/** So many more stand after each click. */
const step = 100

/**
 * The first of a list that may be very long, and the way to the rest in the words of `more`. A case may have thousands of entries; its page
 * opens at once all the same.
 */
export function useShortened<Item>(items: readonly Item[], atFirst: number, more: (left: number) => string): [shown: readonly Item[], rest: ReactNode] {
  const [listed, setListed] = useState(atFirst)
  const left = items.length - listed
  if (left <= 0) return [items, null]
  return [items.slice(0, listed), <button key="more" type="button" className={look.link} onClick={() => setListed(listed + step)}>{more(left)}</button>]
}
