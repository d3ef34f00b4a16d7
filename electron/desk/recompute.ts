/**
 * After a calendar has changed the rows of open cases still show the dates of the old one. They are written again in slices, while the desk
 * goes on working: what is written or read meanwhile is computed from the new book already. A setting remembers the change up to which all rows are
 * right, so a process that dies in between begins again at the next opening. Closed cases keep the calendars of their time.
 */
import type { DeskEvent } from '../../shared/contract/bridge.ts'
import { libraryId } from '../../shared/rules/library.ts'
import { projectDates } from '../store/projections/project.ts'
import type { Desk } from './desk.ts'
import { overOpenCases } from './open-cases.ts'
import { readSetting, saveSetting } from './settings.ts'

const setting = 'rules/recomputed'
const moving: readonly string[] = ['rules.loadYear', 'rules.setHours', 'rules.saveCalendar']
export const movesCalendars = (type: string): boolean => moving.includes(type)

/** Revision of the library at its last change of a calendar; 0 when there was none. */
const calendarRevision = ({ log }: Desk): number => log.entriesOf(libraryId).findLast(({ type }) => movesCalendars(type))?.rev ?? 0

export const recomputeDue = (desk: Desk): boolean => calendarRevision(desk) > Number(readSetting(desk.db, setting) ?? 0)

/** Rows that were rebuilt at the opening came from the present calendars. */
export const recomputedByRebuild = (desk: Desk): void => saveSetting(desk.db, setting, calendarRevision(desk))

export interface Recompute {
  /** waits while somebody else writes; false when the desk was closed */
  goOn: () => Promise<boolean>
  emit: (event: DeskEvent) => void
}

/** Answers whether the rows are right now. A calendar that changes meanwhile is gone through as well. */
export async function recompute(desk: Desk, { goOn, emit }: Recompute): Promise<boolean> {
  while (recomputeDue(desk)) {
    const revision = calendarRevision(desk)
    const done = await overOpenCases(desk, (state, row, last) => projectDates(desk.db, state, row, last, desk.rules), {
      order: 'stored',
      goOn,
      slice: (work) => unhurried(desk, work),
      progress: (at, total) => emit({ type: 'progress', task: 'rules', phase: 'recompute', done: at, total }),
    })
    if (!done || !(await goOn())) return false
    saveSetting(desk.db, setting, revision)
    emit({ type: 'changed', entities: [] })
  }
  return true
}

/**
 * Rows that can be computed again need not reach the disk before the next slice: the setting that says they are done is written with everything
 * before it, and a power cut in between leaves it unsaid. An op that is written between two slices goes to the disk at once, as ever.
 */
function unhurried({ db }: Desk, work: () => void): void {
  db.handle.pragma('synchronous=NORMAL')
  try {
    db.transaction(work)
  } finally {
    db.handle.pragma('synchronous=FULL')
  }
}

const running = new WeakSet<Desk>()

/** Beside everything else, once at a time. A full disk ends it: the setting still says that it is due, and the next change or opening goes through all again. */
export function recomputeBeside(desk: Desk, around: Recompute): void {
  if (running.has(desk)) return
  running.add(desk)
  void recompute(desk, around)
    .catch((error: Error) => console.error(error.stack))
    .finally(() => running.delete(desk))
}
