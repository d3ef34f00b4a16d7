/** What a window draws one after the other: the entry (a passphrase, or the first run), then the room that was left, then whatever else is there. */
import { lazy, useState, useSyncExternalStore, type ComponentType } from 'react'

export type Stage = 'entry' | 'room'

const standing = new Set<Stage>()
const listeners = new Set<() => void>()

/** This much of the window has its answers and is painted next. */
export function stands(stage: Stage): void {
  requestAnimationFrame(() => {
    standing.add(stage)
    for (const listener of listeners) listener()
  })
}

function onStands(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** For what may come a moment later than the list that an officer waits for. */
export const useStands = (stage: Stage): boolean => useSyncExternalStore(onStands, () => standing.has(stage))

const stood = (stage: Stage): Promise<void> =>
  new Promise((resolve) => {
    const stop = onStands(() => {
      if (!standing.has(stage)) return
      stop()
      resolve()
    })
    if (standing.has(stage)) resolve()
  })

const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve))

/** One part after the other: a key that is pressed meanwhile waits for the reading of one, not of ten. */
let before: Promise<unknown> = Promise.resolve()

/**
 * A part of the window that its first screen does not need: read when the stage before it stands and nothing else is to be done, or at once when
 * it is wanted. Any earlier it would be read in the wait for the desk's first answers, and keep those from the screen.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, after: Stage = 'room'): ComponentType<Props> {
  let here: ComponentType<Props> | undefined
  let loading: Promise<{ default: ComponentType<Props> }> | undefined
  const once = () => (loading ??= load().then((component) => ({ default: (here = component) })))
  const earlier = before
  // whoever wants it will hear of a failure
  before = Promise.all([earlier, stood(after)]).then(idle).then(once).catch(() => {})
  const OnceHere = lazy(once) as unknown as ComponentType<Props>
  return function Later(props: Props) {
    // what is here already is drawn now: a suspended part would show nothing for 300 ms, React's least time between two such states
    const [Part] = useState(() => here ?? OnceHere)
    return <Part {...props} />
  }
}
