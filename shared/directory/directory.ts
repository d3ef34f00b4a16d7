/** Branches, officers and the cause tree: who works here, in which role, and by what complaints are sorted. One aggregate, because a directory is read whole and changed rarely. */
import { z } from 'zod'
import { may } from '../access/may.ts'
import { Role, type Actor } from '../access/roles.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { OfficerId, type EntityId, type Entry } from '../log/op.ts'
import { typed } from '../text/typed.ts'
import { addable, changedCause, renamable, retirable, shippedCauses, withCause, type Cause } from './causes.ts'

export const directoryId = 'directory' as EntityId

const name = typed.min(1).max(200)
export const Branch = z.object({ branchId: z.string().min(1).max(64), code: typed.min(1).max(12), name, zone: z.string().min(1) })
export type Branch = z.infer<typeof Branch>
export const Officer = z.object({ officerId: OfficerId, branchId: z.string().min(1).max(64), name, role: Role })
export type Officer = z.infer<typeof Officer>

/** as long as a case's own field takes, with its group before it */
const causeName = typed.min(1).max(60)
const CausePath = z.string().min(1).max(200)

const onDirectory = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: z.literal(directoryId), ...shape })

export const directoryCommands = {
  'directory.foundBranch': onDirectory({ branch: Branch }),
  'directory.enrolOfficer': onDirectory({ officer: Officer }),
  'directory.changeOfficer': onDirectory({ officerId: OfficerId, name: name.optional(), role: Role.optional(), left: z.boolean().optional() }),
  'directory.addCause': onDirectory({ under: CausePath.optional(), name: causeName }),
  'directory.renameCause': onDirectory({ cause: CausePath, name: causeName }),
  'directory.retireCause': onDirectory({ cause: CausePath, retired: z.boolean() }),
} as const
export type DirectoryCommandType = keyof typeof directoryCommands
export type DirectoryCommand = {
  [Type in DirectoryCommandType]: { type: Type } & z.infer<(typeof directoryCommands)[Type]>
}[DirectoryCommandType]

export interface Directory {
  rev: number
  branches: readonly Branch[]
  officers: readonly (Officer & { left: boolean })[]
  causes: readonly Cause[]
}
export const emptyDirectory: Directory = { rev: 0, branches: [], officers: [], causes: shippedCauses }

/** The first branch and its first officer are founded by nobody: with an empty directory every command is allowed. */
export function decideDirectory(state: Directory, command: DirectoryCommand, { actor }: { actor: Actor }): Answer<undefined> {
  const founding = state.officers.length === 0
  if (!founding && !may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  switch (command.type) {
    case 'directory.foundBranch':
      return state.branches.some(({ branchId }) => branchId === command.branch.branchId) ? refuse('branchExists') : accepted
    case 'directory.enrolOfficer':
      if (!state.branches.some(({ branchId }) => branchId === command.officer.branchId)) return refuse('branchUnknown')
      return state.officers.some(({ name, left }) => !left && name === command.officer.name) ? refuse('officerExists') : accepted
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

export function evolveDirectory(state: Directory, entry: Entry): Directory {
  const command = { type: entry.type, ...entry.body } as unknown as DirectoryCommand
  const next = { ...state, rev: entry.rev }
  switch (command.type) {
    case 'directory.foundBranch':
      return { ...next, branches: [...state.branches, command.branch] }
    case 'directory.enrolOfficer':
      return { ...next, officers: [...state.officers, { ...command.officer, left: false }] }
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
  return state.officers.map((officer) =>
    officer.officerId === command.officerId
      ? { ...officer, name: command.name ?? officer.name, role: command.role ?? officer.role, left: command.left ?? officer.left }
      : officer,
  )
}
