/** Branches and officers: who works here, in which role. One aggregate, because a directory is read whole and changed rarely. */
import { z } from 'zod'
import { may } from '../access/may.ts'
import { Role, type Actor } from '../access/roles.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { OfficerId, type EntityId, type Entry } from '../log/op.ts'

export const directoryId = 'directory' as EntityId

const name = z.string().trim().min(1).max(200)
export const Branch = z.object({ branchId: z.string().min(1).max(64), code: z.string().trim().min(1).max(12), name, zone: z.string().min(1) })
export type Branch = z.infer<typeof Branch>
export const Officer = z.object({ officerId: OfficerId, branchId: z.string().min(1).max(64), name, role: Role })
export type Officer = z.infer<typeof Officer>

const onDirectory = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: z.literal(directoryId), ...shape })

export const directoryCommands = {
  'directory.foundBranch': onDirectory({ branch: Branch }),
  'directory.enrolOfficer': onDirectory({ officer: Officer }),
  'directory.changeOfficer': onDirectory({ officerId: OfficerId, name: name.optional(), role: Role.optional(), left: z.boolean().optional() }),
} as const
export type DirectoryCommandType = keyof typeof directoryCommands
export type DirectoryCommand = {
  [Type in DirectoryCommandType]: { type: Type } & z.infer<(typeof directoryCommands)[Type]>
}[DirectoryCommandType]

export interface Directory {
  rev: number
  branches: readonly Branch[]
  officers: readonly (Officer & { left: boolean })[]
}
export const emptyDirectory: Directory = { rev: 0, branches: [], officers: [] }

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
  }
}

function changed(state: Directory, command: Extract<DirectoryCommand, { type: 'directory.changeOfficer' }>): Directory['officers'] {
  return state.officers.map((officer) =>
    officer.officerId === command.officerId
      ? { ...officer, name: command.name ?? officer.name, role: command.role ?? officer.role, left: command.left ?? officer.left }
      : officer,
  )
}
