/** The plans that come with the product. */
import type { Plan } from './plan.ts'

export const shippedPlans: readonly Plan[] = []
