/** Files dropped on a case or pasted into an incident, on their way to the form that adds them. */
import { openAct } from '../../router.ts'

let waiting: readonly File[] = []
const listeners = new Set<() => void>()

export function dropFiles(files: readonly File[], openForm = () => openAct('case.addAttachment')): void {
  if (files.length === 0) return
  waiting = [...waiting, ...files]
  openForm()
  // a form that stands open already takes them too
  for (const listener of listeners) listener()
}

export function takeDropped(): readonly File[] {
  const taken = waiting
  waiting = []
  return taken
}

export function onDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
