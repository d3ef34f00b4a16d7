/** Packs and plans are drafts that are written whole each time: their rules look at all of it, and what is wrong is said at its field. */
import { useState } from 'react'
import { refuse, type Answer, type Refusal } from '../../shared/log/refusal.ts'

export interface WholeSave {
  busy: boolean
  /** its place in words */
  refusal: Refusal | undefined
  /** place in the whole that was refused, e.g. `clocks.2.limit.amount` */
  at: string
  /** writes the draft as it would be; what its rules refuse is not sent */
  save: (whole: unknown) => Promise<boolean>
  forget: () => void
}

interface Rules<Whole> {
  read: (whole: unknown) => Answer<Whole>
  send: (whole: Whole) => Promise<Answer<unknown>>
  /** a place as people find it: 首次联系 · 期限 */
  place: (whole: unknown, at: string) => string
}

export function useWholeSave<Whole>({ read, send, place }: Rules<Whole>): WholeSave {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ refusal: Refusal; at: string }>()

  async function save(next: unknown): Promise<boolean> {
    if (busy) return false
    const whole = read(next)
    const answer = whole.ok ? await sent(whole.value) : whole
    if (answer.ok) {
      setRefused(undefined)
      return true
    }
    const at = String(answer.refusal.params?.['at'] ?? '')
    setRefused({ refusal: refuse(answer.refusal.code, { params: { ...answer.refusal.params, at: place(next, at) } }).refusal, at })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus())
    return false
  }
  async function sent(whole: Whole): Promise<Answer<unknown>> {
    setBusy(true)
    const answer = await send(whole)
    setBusy(false)
    return answer
  }
  return { busy, refusal: refused?.refusal, at: refused?.at ?? '', save, forget: () => setRefused(undefined) }
}
