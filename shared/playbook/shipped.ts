/** The plans that come with the product: one for each level, and one for each way in which a matter usually breaks out. Numbers are company rules. */
import { Plan } from './plan.ts'
import { defaultPlans } from './shipped/default-plans.ts'
import { outletCrowd } from './shipped/outlet-crowd.ts'
import { pressInquiry } from './shipped/press-inquiry.ts'
import { shortVideo } from './shipped/short-video.ts'

let read: readonly Plan[] | undefined

/** Read when they are first asked for: a window that starts has other work. */
export const shippedPlans = (): readonly Plan[] => (read ??= [...defaultPlans, pressInquiry, shortVideo, outletCrowd].map((plan) => Plan.parse(plan)))
