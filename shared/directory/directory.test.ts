import { expect, it } from 'vitest'
import type { Entry, OfficerId } from '../log/op.ts'
import { decideDirectory, directoryCommands, directoryId, emptyDirectory, evolveDirectory, type Directory, type DirectoryCommand } from './directory.ts'

const officerId = '11111111-1111-4111-8111-111111111111' as OfficerId
const branch = { branchId: 'b1', code: 'GZ', name: '广州分公司', zone: 'Asia/Shanghai' }
const wang = { officerId, branchId: 'b1', name: '王芳', role: 'manager' as const }

const told = (state: Directory, command: DirectoryCommand): Directory => {
  const verdict = decideDirectory(state, command, { actor: { id: officerId, role: 'manager' } })
  if (!verdict.ok) throw new Error(verdict.refusal.code)
  const { type, id, ...body } = command
  return evolveDirectory(state, { type, entity: id, body, rev: state.rev + 1 } as unknown as Entry)
}
const founded = (officer: object): Directory => [
  { type: 'directory.foundBranch', id: directoryId, branch }, { type: 'directory.enrolOfficer', id: directoryId, officer } as DirectoryCommand,
].reduce((state, command) => told(state, command as DirectoryCommand), emptyDirectory)
const change = (more: object): DirectoryCommand => ({ type: 'directory.changeOfficer', ...directoryCommands['directory.changeOfficer'].parse({ id: directoryId, officerId, ...more }) })

it('knows the address of an officer who has one, keeps it when something else of them changes, and lets it be taken away', () => {
  const known = founded({ ...wang, email: 'wangfang@company.example' })
  expect(told(known, change({ name: '王方' })).officers).toEqual([{ ...wang, name: '王方', email: 'wangfang@company.example', left: false }])
  expect(told(known, change({ email: 'wang@company.example' })).officers[0]?.email).toBe('wang@company.example')
  expect(told(known, change({ email: '' })).officers).toEqual([{ ...wang, left: false }])
  expect(directoryCommands['directory.changeOfficer'].safeParse({ id: directoryId, officerId, email: 'wang@' }).success).toBe(false)
})

it('reads an officer who was enrolled before there were addresses', () => {
  const body = directoryCommands['directory.enrolOfficer'].parse({ id: directoryId, officer: wang })
  expect(body.officer).toEqual(wang)
  expect(told(founded(wang), change({ role: 'hq' })).officers).toEqual([{ ...wang, role: 'hq', left: false }])
})
