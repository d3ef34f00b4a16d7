/**
 * What is being typed survives the window: it is saved under its name within a second of the last key, encrypted with everything else,
 * and given back when the form is opened again. Saving the form clears it.
 */
import { useEffect, useRef, useState } from 'react'
import { execute, query } from '../desk.ts'

/** R16: at most a second of typing is ever lost. */
const everyMs = 900

const flushes = new Set<() => Promise<void>>()

/** For what is typed elsewhere than in a form: `flush` saves it at once when the workstation is about to be locked. */
export function onFlush(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/** Saves at once whatever is being typed in this window. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()))
}

export interface Draft<Values> {
  values: Values
  set: (change: Partial<Values>) => void
  /** a kept draft was given back */
  restored: boolean
  /** forgets what was typed and starts again */
  clear: () => void
  /** after saving: the draft is gone, the fields stay until the form closes */
  forget: () => void
}

export function useDraft<Values extends object>(name: string | undefined, initial: Values): Draft<Values> {
  const [values, setValues] = useState(initial)
  const [restored, setRestored] = useState(false)
  const unsaved = useRef<Values | undefined>(undefined)
  const first = useRef(initial)

  useEffect(() => {
    if (name === undefined) return
    let here = true
    void query('setting', { name }).then((kept) => {
      // the form is there at once; a draft that comes some milliseconds later gives way to what is typed already
      if (!here || unsaved.current || !kept.ok || !isDraft<Values>(kept.value)) return
      const { values: former } = kept.value
      setValues((now) => ({ ...now, ...former }))
      setRestored(true)
    })
    const save = async () => {
      if (!unsaved.current) return
      const value = { values: unsaved.current }
      unsaved.current = undefined
      await execute({ type: 'setting.save', name, value })
    }
    const flush = () => void save()
    const timer = setInterval(flush, everyMs)
    const end = onFlush(save)
    window.addEventListener('pagehide', flush)
    return () => {
      here = false
      clearInterval(timer)
      end()
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [name])

  const forget = () => {
    unsaved.current = undefined
    setRestored(false)
    if (name !== undefined) void execute({ type: 'setting.save', name, value: null })
  }
  return {
    values,
    restored,
    set: (change) =>
      setValues((now) => {
        const next = { ...now, ...change }
        unsaved.current = next
        return next
      }),
    clear: () => {
      forget()
      setValues(first.current)
    },
    forget,
  }
}

const isDraft = <Values>(value: unknown): value is { values: Partial<Values> } =>
  typeof value === 'object' && value !== null && typeof (value as { values?: unknown }).values === 'object'

/** Drafts belong to the officer who typed them. */
export const draftName = (about: string, what: string, officerId: string): string => `draft/${about}/${what}/${officerId}`
