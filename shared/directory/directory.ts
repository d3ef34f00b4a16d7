/** Branches, officers and the cause tree: who works here, in which role, and by what complaints are sorted. One aggregate, because a directory is read whole and changed rarely. */
import { z } from 'zod'
import { may } from '../access/may.ts'
import { hqItself, Role, type Actor } from '../access/roles.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { CalendarDate, OfficerId, type EntityId, type Entry } from '../log/op.ts'
import { typed } from '../text/typed.ts'
import { addable, changedCause, renamable, retirable, shippedCauses, withCause, type Cause } from './causes.ts'

export const directoryId = 'directory' as EntityId

const name = typed.min(1).max(200)
const BranchId = z.string().min(1).max(64)
export const Branch = z.object({
  branchId: BranchId, code: typed.min(1).max(12), name, zone: z.string().min(1),
  /** the branch that stands above this one (上级机构); absent: the head office alone */
  above: BranchId.optional(),
})
export type Branch = z.infer<typeof Branch>
/** where invitations to conferences go: one's address at the company */
export const Email = z.email().max(200)
export const Officer = z.object({ officerId: OfficerId, branchId: BranchId, name, role: Role, email: Email.optional() })
export type Officer = z.infer<typeof Officer>

/** as long as a case's own field takes, with its group before it */
const causeName = typed.min(1).max(60)
const CausePath = z.string().min(1).max(200)

const onDirectory = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: z.literal(directoryId), ...shape })

export const directoryCommands = {
  'directory.foundBranch': onDirectory({ branch: Branch }),
  'directory.enrolOfficer': onDirectory({ officer: Officer }),
  /** an empty address takes it away */
  'directory.changeOfficer': onDirectory({ officerId: OfficerId, name: name.optional(), role: Role.optional(), email: z.union([Email, z.literal('')]).optional(), left: z.boolean().optional() }),
  'directory.changeBranch': onDirectory({ branchId: BranchId, name: name.optional(), above: BranchId.nullable().optional() }),
  /** the right to work in another branch, in a role, for a time; dates are days of that branch, both included */
  'directory.grant': onDirectory({ officerId: OfficerId, branchId: BranchId, role: Role, from: CalendarDate, to: CalendarDate.optional() }),
  'directory.withdrawGrant': onDirectory({ officerId: OfficerId, branchId: BranchId }),
  'directory.addCause': onDirectory({ under: CausePath.optional(), name: causeName }),
  'directory.renameCause': onDirectory({ cause: CausePath, name: causeName }),
  'directory.retireCause': onDirectory({ cause: CausePath, retired: z.boolean() }),
} as const
export type DirectoryCommandType = keyof typeof directoryCommands
export type DirectoryCommand = {
  [Type in DirectoryCommandType]: { type: Type } & z.infer<(typeof directoryCommands)[Type]>
}[DirectoryCommandType]

/** A right beyond one's own branch. */
export interface Grant { officerId: OfficerId; branchId: string; role: Role; from: CalendarDate; to?: CalendarDate | undefined }

export interface Directory {
  rev: number
  branches: readonly Branch[]
  officers: readonly (Officer & { left: boolean })[]
  grants: readonly Grant[]
  causes: readonly Cause[]
}
export const emptyDirectory: Directory = { rev: 0, branches: [], officers: [], grants: [], causes: shippedCauses }

/** The first branch and its first officer are founded by nobody: with an empty directory every command is allowed. */
export function decideDirectory(state: Directory, command: DirectoryCommand, { actor }: { actor: Actor }): Answer<undefined> {
  const founding = state.officers.length === 0
  if (!founding && !may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  switch (command.type) {
    case 'directory.foundBranch':
      return foundable(state, command.branch)
    case 'directory.enrolOfficer':
      return enrollable(state, command.officer)
    case 'directory.changeBranch':
      if (!branchKnown(state, command.branchId)) return refuse('branchUnknown')
      if (command.above && !branchKnown(state, command.above)) return refuse('branchUnknown')
      return command.above && above(state, command.above).includes(command.branchId) ? refuse('branchAboveItself') : accepted
    case 'directory.grant':
      if (!branchKnown(state, command.branchId)) return refuse('branchUnknown')
      return state.officers.some(({ officerId, left }) => officerId === command.officerId && !left) ? accepted : refuse('officerUnknown')
    case 'directory.withdrawGrant':
      return state.grants.some((one) => sameGrant(one, command)) ? accepted : refuse('grantUnknown')
    case 'directory.changeOfficer': {
      const after = changed(state, command)
      if (!state.officers.some(({ officerId }) => officerId === command.officerId)) return refuse('officerUnknown')
      return after.some(({ role, left }) => !left && (role === 'manager' || role === 'hq')) ? accepted : refuse('lastManager')
    }
    case 'directory.addCause':
      return addable(state.causes, command)
    case 'directory.renameCause':
      return renamable(state.causes, command)
    case 'directory.retireCause':
      return retirable(state.causes, command)
  }
}

const branchKnown = ({ branches }: Directory, branch: string): boolean => branches.some(({ branchId }) => branchId === branch)
const sameGrant = (a: Pick<Grant, 'officerId' | 'branchId'>, b: Pick<Grant, 'officerId' | 'branchId'>): boolean => a.officerId === b.officerId && a.branchId === b.branchId

/** The very same once more changes nothing: a branch that has worked by itself tells its founding to a head office that has already written it down. */
function foundable(state: Directory, branch: Branch): Answer<undefined> {
  const known = state.branches.find(({ branchId }) => branchId === branch.branchId)
  if (known) return known.code === branch.code && known.name === branch.name ? accepted : refuse('branchExists')
  return branch.above && !branchKnown(state, branch.above) ? refuse('branchUnknown') : accepted
}

function enrollable(state: Directory, officer: Officer): Answer<undefined> {
  if (!branchKnown(state, officer.branchId)) return refuse('branchUnknown')
  const known = state.officers.find(({ officerId }) => officerId === officer.officerId)
  if (officer.officerId === hqItself) return refuse('officerExists')
  if (known) return known.name === officer.name && known.branchId === officer.branchId ? accepted : refuse('officerExists')
  return state.officers.some(({ name, branchId, left }) => !left && name === officer.name && branchId === officer.branchId) ? refuse('officerExists') : accepted
}

/** The branch itself and those that stand above it, from below. A circle, which no rule lets in, ends where it closes. */
export function above({ branches }: Directory, branch: string): string[] {
  const line: string[] = []
  for (let at: string | undefined = branch; at && !line.includes(at); at = branches.find(({ branchId }) => branchId === at)?.above) line.push(at)
  return line
}

export function evolveDirectory(state: Directory, entry: Entry): Directory {
  const command = { type: entry.type, ...entry.body } as unknown as DirectoryCommand
  const next = { ...state, rev: entry.rev }
  switch (command.type) {
    case 'directory.foundBranch':
      return branchKnown(state, command.branch.branchId) ? next : { ...next, branches: [...state.branches, command.branch] }
    case 'directory.enrolOfficer':
      return state.officers.some(({ officerId }) => officerId === command.officer.officerId) ? next : { ...next, officers: [...state.officers, { ...command.officer, left: false }] }
    case 'directory.changeBranch':
      return {
        ...next,
        branches: state.branches.map((branch) => {
          if (branch.branchId !== command.branchId) return branch
          const { above: before, ...rest } = { ...branch, name: command.name ?? branch.name }
          const now = command.above === undefined ? before : (command.above ?? undefined)
          return now === undefined ? rest : { ...rest, above: now }
        }),
      }
    case 'directory.grant': {
      const { officerId, branchId, role, from, to } = command
      return { ...next, grants: [...state.grants.filter((one) => !sameGrant(one, command)), { officerId, branchId, role, from, to }] }
    }
    case 'directory.withdrawGrant':
      return { ...next, grants: state.grants.filter((one) => !sameGrant(one, command)) }
    case 'directory.changeOfficer':
      return { ...next, officers: changed(state, command) }
    case 'directory.addCause':
      return { ...next, causes: withCause(state.causes, command) }
    case 'directory.renameCause':
      return { ...next, causes: changedCause(state.causes, command.cause, { name: command.name }) }
    case 'directory.retireCause':
      return { ...next, causes: changedCause(state.causes, command.cause, { retired: command.retired }) }
  }
}

function changed(state: Directory, command: Extract<DirectoryCommand, { type: 'directory.changeOfficer' }>): Directory['officers'] {
  return state.officers.map((officer) => {
    if (officer.officerId !== command.officerId) return officer
    const { email: before, ...rest } = officer
    const email = command.email ?? before
    return { ...rest, name: command.name ?? officer.name, role: command.role ?? officer.role, left: command.left ?? officer.left, ...(email && { email }) }
  })
}
