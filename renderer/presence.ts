/** Tells the desk that somebody is here: it locks when nobody has been for a while (electron/desk/idle.ts). And locks or signs out at once when asked. */
import { useEffect } from 'react'
import { execute } from './desk.ts'
import { flushDrafts } from './parts/use-draft.ts'
import { tell } from './parts/toasts.ts'
import { savePlace } from './router.ts'

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

export const lock = (words: string): Promise<void> => leave('workstation.lock', words)
export const signOut = (words: string): Promise<void> => leave('workstation.signOut', words)

/** What is being typed, and where, is saved first: afterwards the desk takes nothing any more, or under another name. */
async function leave(type: 'workstation.lock' | 'workstation.signOut', words: string): Promise<void> {
  await Promise.all([flushDrafts(), savePlace()])
  const answer = await execute({ type })
  if (!answer.ok) tell(words, { refusal: answer.refusal })
}
