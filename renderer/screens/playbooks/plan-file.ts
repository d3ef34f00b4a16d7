/** Plans as files, and as the drafts that they become. */
import type { MadeFile } from '../../../shared/contract/acts.ts'
import { readPlan, type Plan } from '../../../shared/playbook/plan.ts'
import { jsonFile, readJsonFile } from '../../parts/json-file.ts'

export const fileOf = (plan: Plan): MadeFile => jsonFile(`${plan.id}-v${plan.version}.json`, plan)

/** Refusals: `plan.fileUnreadable` for what is no JSON, else those of `readPlan`. */
export const readPlanFile = (text: string) => readJsonFile(text, readPlan, 'plan.fileUnreadable')

/** A name that no other playbook of any branch has: eight random digits. */
export const ownPlanId = (): string => `plan-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
