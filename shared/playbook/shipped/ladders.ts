/** Who is told as a step's time runs out: from whoever does it up to the head office (公司制度, handbook section 6 names no such ladder). */
import type { z } from 'zod'
import type { Ladder } from '../../rules/pack.ts'
import { title } from './writing.ts'

export const upTheLine: z.input<typeof Ladder>[] = [{
  id: 'upTheLine', title: title('处置时限的提醒与升级', '處置時限的提醒與升級', 'Reminders and escalation of the steps'), for: {},
  steps: [
    { id: 'halfGone', at: { share: 0.5 }, tells: ['officer'] },
    { id: 'mostGone', at: { share: 0.8 }, tells: ['officer', 'supervisor'] },
    { id: 'due', at: { share: 1 }, tells: ['supervisor', 'manager'] },
    { id: 'halfLate', at: { share: 1.5 }, tells: ['manager', 'hq'], requires: 'explanation' },
  ],
}]

/** Where minutes count, the manager hears of it before it is late. */
export const upTheLineFast: z.input<typeof Ladder>[] = [{
  id: 'upTheLine', title: title('处置时限的提醒与升级（加急）', '處置時限的提醒與升級（加急）', 'Reminders and escalation of the steps (urgent)'), for: {},
  steps: [
    { id: 'halfGone', at: { share: 0.5 }, tells: ['officer', 'supervisor'] },
    { id: 'mostGone', at: { share: 0.75 }, tells: ['supervisor', 'manager'] },
    { id: 'due', at: { share: 1 }, tells: ['manager', 'hq'], requires: 'explanation' },
    { id: 'late', at: { share: 1.5 }, tells: ['hq'], repeat: { every: { amount: 1, unit: 'clockHour' }, most: 5 } },
  ],
}]
