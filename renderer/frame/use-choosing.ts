import { useState, type KeyboardEvent } from 'react'

/** ↑↓ and Enter in the list under a field; the focus stays in the field. */
export function useChoosing(count: number, onChoose: (index: number, event?: KeyboardEvent) => void) {
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, Math.max(0, count - 1))
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10 }
  return {
    at,
    go: (index: number) => setWanted(index),
    reset: () => setWanted(0),
    choose: (index: number) => onChoose(index),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      const step = steps[event.key]
      if (step !== undefined) {
        event.preventDefault()
        setWanted(Math.max(0, Math.min(step, count - 1)))
      } else if (event.key === 'Enter' && count > 0) {
        event.preventDefault()
        onChoose(at, event)
      }
    },
  }
}
