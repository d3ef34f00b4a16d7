/** How often a follow-up report is due, by level: a regraded incident takes on the other rhythm at once. 公司制度. */
import type { z } from 'zod'
import type { Plan } from '../plan.ts'
import { hours, officeDays } from './writing.ts'

export const followUps: NonNullable<z.input<typeof Plan>['followUpEvery']> = [
  { levels: ['critical'], limit: hours(4) },
  { levels: ['major'], limit: hours(12) },
  { levels: ['larger'], limit: hours(24) },
  // a general incident, and one that nobody has graded yet
  { limit: officeDays(3) },
]
