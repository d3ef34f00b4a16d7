import { useEffect, useState } from 'react'
import type { Answer, Refusal } from '../../shared/log/refusal.ts'

/** What answers sooner needs no word. */
const shownAfter = 200

export interface Task<Value> {
  value: Value | undefined
  refusal: Refusal | undefined
  /** it has come to a good end, with a value or without */
  done: boolean
  running: boolean
  /** it has been running long enough to say so */
  late: boolean
  run: () => void
}

/** One act behind a button: running, done or refused. A second press while it runs does nothing. */
export function useTask<Value>(act: () => Promise<Answer<Value>>): Task<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>()
  const [running, setRunning] = useState(false)
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!running) return undefined
    const timer = setTimeout(() => setLate(true), shownAfter)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [running])
  const run = (): void => {
    if (running) return
    setRunning(true)
    setAnswer(undefined)
    void act().then((answered) => {
      setAnswer(answered)
      setRunning(false)
    })
  }
  return { value: answer?.ok ? answer.value : undefined, refusal: answer && !answer.ok ? answer.refusal : undefined, done: answer?.ok === true, running, late, run }
}
