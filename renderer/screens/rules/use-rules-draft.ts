import type { RulePack } from '../../../shared/rules/pack.ts'
import { draftName, useDraft, type Draft } from '../../parts/use-draft.ts'
import { useSeat } from '../../session.ts'

/** What is typed into a form of this room, kept until it is saved. */
export const useRulesDraft = <Values extends object>({ id, version }: Pick<RulePack, 'id' | 'version'>, form: string, initial: Values): Draft<Values> =>
  useDraft(draftName(`rules/${id}/${version}`, form, useSeat().session.officer.officerId), initial)
