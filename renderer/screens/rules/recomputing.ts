import { useEffect, useState } from 'react'
import { onDeskEvent } from '../../desk.ts'

/** How far the rows are that follow a new calendar; undefined when they all do. */
export function useRecomputing(): { done: number; total: number } | undefined {
  return useProgress('recompute')
}

export function useProgress(phase: 'recompute' | 'preview'): { done: number; total: number } | undefined {
  const [at, setAt] = useState<{ done: number; total: number }>()
  useEffect(
    () => onDeskEvent((event) => {
      if (event.type !== 'progress' || event.task !== 'rules' || event.phase !== phase) return
      setAt(event.done < event.total ? { done: event.done, total: event.total } : undefined)
    }),
    [phase],
  )
  return at
}
