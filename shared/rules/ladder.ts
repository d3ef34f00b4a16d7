/**
 * Escalation ladders: who is told when, before and after a deadline. Steps are instants derived from the deadline each time; what was done
 * about one (an explanation) is kept as an op of the case, that a step was reached is not.
 */
import type { Role } from '../access/roles.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { openMomentFrom } from '../calendar/open-periods.ts'
import { escalationAt, inWorkingTime, type EscalationOffset } from '../calendar/targets.ts'
import { workingTimeBetween, addWorkingTime } from '../calendar/working-time.ts'
import type { Deadline } from './deadlines.ts'
import type { Ladder, LadderStep } from './pack.ts'

export interface Reached {
  ladder: string
  step: string
  /** 0 for the step itself, 1, 2, 3... for its repetitions */
  time: number
  /** epoch ms */
  at: number
  tells: readonly Exclude<Role, 'reader'>[]
  requires?: LadderStep['requires']
}

/**
 * Every step of the ladders at a running deadline, in order of time; none for one that is paused or has ended: while nothing runs nobody is hurried.
 * Steps of a clock in working time wait for opening time, those of calendar units do not.
 */
export function ladderSteps({ state, dueAt, startedAt, limit }: Pick<Deadline, 'state' | 'dueAt' | 'startedAt' | 'limit'>, ladders: readonly Ladder[], calendar: WorkingCalendar): Reached[] {
  if (state !== 'running') return []
  const quiet = inWorkingTime(limit.unit)
  const start = Date.parse(startedAt)
  const found: Reached[] = []
  for (const ladder of ladders) {
    for (const step of ladder.steps) {
      let at = placeOf(step, start, dueAt, quiet, calendar)
      for (let time = 0; at !== undefined && time <= (step.repeat?.most ?? 0); time += 1) {
        const heard = quiet ? openMomentFrom(calendar, at) : at
        found.push({ ladder: ladder.id, step: step.id, time, at: Number.isNaN(heard) ? at : heard, tells: step.tells, ...(step.requires && { requires: step.requires }) })
        at = step.repeat && moved(calendar, at, step.repeat.every)
      }
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

function placeOf({ at }: LadderStep, start: number, dueAt: number, working: boolean, calendar: WorkingCalendar): number | undefined {
  if (!('share' in at)) return moved(calendar, dueAt, at)
  if (at.share === 1) return dueAt
  if (!working) return Math.round(start + (dueAt - start) * at.share)
  // a share of a clock in working time is a share of its open time
  const whole = workingTimeBetween(calendar, start, dueAt)
  const place = whole.ok ? addWorkingTime(calendar, start, Math.round(whole.value * at.share)) : undefined
  return place?.ok ? place.value : undefined
}

/** Undefined where the calendar of a year is missing: the step is derived again when it is loaded. */
function moved(calendar: WorkingCalendar, from: number, by: EscalationOffset): number | undefined {
  const at = escalationAt(calendar, from, by)
  return at.ok ? at.value : undefined
}
