/**
 * The cause tree (投诉原因): two levels, `claims` and `claims/delay`. A branch begins with the shipped tree and makes it its own: it adds,
 * renames and retires causes. Nothing is ever deleted, because old cases keep their cause, and its name with it.
 *
 * A cause of the branch's own is kept under its first name, so that a ledger's own word which is added later means the same cause.
 */
import { causes as shipped } from '../case/vocabulary.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'

export interface Cause {
  /** `claims`, `claims/delay`, or the first name of a cause of one's own: what a case stores */
  cause: string
  /** absent: a shipped cause under the words of the language */
  name?: string
  /** no longer chosen; old cases keep it */
  retired: boolean
}

export const shippedCauses: readonly Cause[] = Object.entries(shipped).flatMap(([group, details]) =>
  [group, ...details.map((detail) => `${group}/${detail}`)].map((cause) => ({ cause, retired: false })))

export const groupOf = (cause: string): string => cause.split('/')[0] ?? ''
export const isGroup = (cause: string): boolean => !cause.includes('/')

/** What can be chosen now: with a retired group go its details. */
export const chosenCauses = (causes: readonly Cause[]): Cause[] => {
  const groups = new Set(causes.filter(({ cause, retired }) => isGroup(cause) && !retired).map(({ cause }) => cause))
  return causes.filter(({ cause, retired }) => !retired && groups.has(groupOf(cause)))
}

/** The stored form of a new cause: its name below its group. The slash parts the levels, so a name has another one. */
export const causeOfName = (under: string | undefined, name: string): string => {
  const own = name.replaceAll('/', '／')
  return under === undefined ? own : `${under}/${own}`
}

export interface CauseCommands {
  'directory.addCause': { under?: string | undefined; name: string }
  'directory.renameCause': { cause: string; name: string }
  'directory.retireCause': { cause: string; retired: boolean }
}

/** Beside each other no two causes bear one name. */
const named = (causes: readonly Cause[], beside: string, name: string): boolean =>
  causes.some((one) => one.cause !== beside && isGroup(one.cause) === isGroup(beside) && (isGroup(beside) || groupOf(one.cause) === groupOf(beside)) && one.name === name)

export function addable(causes: readonly Cause[], { under, name }: CauseCommands['directory.addCause']): Answer<undefined> {
  const cause = causeOfName(under, name)
  if (under !== undefined && (!isGroup(under) || !causes.some((one) => one.cause === under))) return refuse('causeUnknown')
  return causes.some((one) => one.cause === cause) || named(causes, cause, name) ? refuse('causeExists', { params: { name } }) : accepted
}

export function renamable(causes: readonly Cause[], { cause, name }: CauseCommands['directory.renameCause']): Answer<undefined> {
  if (!causes.some((one) => one.cause === cause)) return refuse('causeUnknown')
  return named(causes, cause, name) ? refuse('causeExists', { params: { name } }) : accepted
}

export function retirable(causes: readonly Cause[], { cause, retired }: CauseCommands['directory.retireCause']): Answer<undefined> {
  if (!causes.some((one) => one.cause === cause)) return refuse('causeUnknown')
  // what fits nowhere needs a place, in the tree and in every group
  return retired && (cause === 'other' || cause.endsWith('/other')) ? refuse('causeOtherStays') : accepted
}

/** A new detail comes after those of its group, before its "other"; a new group before "other". */
export function withCause(causes: readonly Cause[], { under, name }: CauseCommands['directory.addCause']): Cause[] {
  const added: Cause = { cause: causeOfName(under, name), name, retired: false }
  const other = causes.findIndex(({ cause }) => cause === (under === undefined ? 'other' : `${under}/other`))
  const last = causes.findLastIndex(({ cause }) => under !== undefined && groupOf(cause) === under)
  const at = other >= 0 ? other : last + 1
  return causes.toSpliced(at, 0, added)
}

export const changedCause = (causes: readonly Cause[], cause: string, change: Partial<Pick<Cause, 'name' | 'retired'>>): Cause[] =>
  causes.map((one) => (one.cause === cause ? { ...one, ...change } : one))
