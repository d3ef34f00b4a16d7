/** Files dropped on a case or pasted into an incident, on their way to the form that adds them. */
import { openAct } from '../../router.ts'

let waiting: readonly File[] = []

export function dropFiles(files: readonly File[], act = 'case.addAttachment'): void {
  if (files.length === 0) return
  waiting = files
  openAct(act)
}

export function takeDropped(): readonly File[] {
  const taken = waiting
  waiting = []
  return taken
}
