/** Files dropped on a case, on their way to the form that adds them. */
import { openAct } from '../../router.ts'

let waiting: readonly File[] = []

export function dropFiles(files: readonly File[]): void {
  if (files.length === 0) return
  waiting = files
  openAct('case.addAttachment')
}

export function takeDropped(): readonly File[] {
  const taken = waiting
  waiting = []
  return taken
}
