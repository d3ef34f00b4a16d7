import { useState } from 'react'
import { refuse, type Answer, type Refusal } from '../../../shared/log/refusal.ts'
import { decideLibrary, libraryId, type Library } from '../../../shared/rules/library.ts'
import { readPack, type RulePack } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { placeInPack } from './clock-facts.ts'

export interface DraftSave {
  busy: boolean
  refusal: Refusal | undefined
  /** place in the pack that was refused, e.g. `clocks.2.limit.amount` */
  at: string
  /** writes the draft as it would be; what the pack's rules refuse is not sent */
  save: (pack: unknown) => Promise<boolean>
  forget: () => void
  verdict: (library: Library) => Answer<undefined>
}

/** The draft of a pack is written whole each time: the rules of a pack look at all of it. */
export function useDraftSave(pack: RulePack): DraftSave {
  const t = useText()
  const actor = useActor()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ refusal: Refusal; at: string }>()

  async function save(next: unknown): Promise<boolean> {
    if (busy) return false
    const read = readPack(next)
    const answer = read.ok ? await sent(read.value) : read
    if (answer.ok) {
      setRefused(undefined)
      return true
    }
    const at = String(answer.refusal.params?.['at'] ?? '')
    setRefused({ refusal: refuse(answer.refusal.code, { params: { ...answer.refusal.params, at: placeInPack(t, next, at) } }).refusal, at })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus())
    return false
  }
  async function sent(next: RulePack): Promise<Answer<unknown>> {
    setBusy(true)
    const answer = await execute({ type: 'rules.draftPack', id: libraryId, pack: next })
    setBusy(false)
    return answer
  }
  return {
    busy, refusal: refused?.refusal, at: refused?.at ?? '', save, forget: () => setRefused(undefined),
    verdict: (library) => decideLibrary(library, { type: 'rules.draftPack', id: libraryId, pack }, { actor }),
  }
}
