/** Tells the desk that somebody is here: it locks when nobody has been for a while (electron/desk/idle.ts). And locks at once when asked. */
import { useEffect } from 'react'
import { execute } from './desk.ts'
import { flushDrafts } from './parts/use-draft.ts'
import { tell } from './parts/toasts.ts'

/** Often enough for minutes, seldom enough to cost nothing. */
const atMostEvery = 20_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

export function usePresence(): void {
  useEffect(() => {
    let said = 0
    const here = () => {
      if (performance.now() - said < atMostEvery) return
      said = performance.now()
      void execute({ type: 'workstation.present' })
    }
    said = -atMostEvery
    here()
    for (const sign of signs) document.addEventListener(sign, here, { capture: true, passive: true })
    return () => {
      for (const sign of signs) document.removeEventListener(sign, here, { capture: true })
    }
  }, [])
}

/** What is being typed is saved first: afterwards the desk takes nothing any more. */
export async function lock(words: string): Promise<void> {
  await flushDrafts()
  const answer = await execute({ type: 'workstation.lock' })
  if (!answer.ok) tell(words, { refusal: answer.refusal })
}
