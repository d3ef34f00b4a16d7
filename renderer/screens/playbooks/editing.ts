import type { Plan } from '../../../shared/playbook/plan.ts'

/** What each part of a plan's page is given: the plan, whether it may be changed here, and which form stands open. */
export interface Editing { plan: Plan; mayEdit: boolean; form: string | undefined; onForm: (form: string | undefined) => void; onMoved: (step: string) => void }
