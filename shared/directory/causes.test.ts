import { expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { Entry, OfficerId } from '../log/op.ts'
import { chosenCauses } from './causes.ts'
import { decideDirectory, directoryId, emptyDirectory, evolveDirectory, type Directory, type DirectoryCommand } from './directory.ts'

const me = 'me' as OfficerId
const staffed: Directory = { ...emptyDirectory, officers: [{ officerId: me, branchId: 'b', name: '陈静', role: 'manager', left: false }] }
const code = (state: Directory, command: DirectoryCommand, role: Role = 'manager') => {
  const verdict = decideDirectory(state, command, { actor: { id: me, role } })
  return verdict.ok ? '' : verdict.refusal.code
}
const add = (name: string, under?: string): DirectoryCommand => ({ type: 'directory.addCause', id: directoryId, name, ...(under && { under }) })
const rename = (cause: string, name: string): DirectoryCommand => ({ type: 'directory.renameCause', id: directoryId, cause, name })
const retire = (cause: string, retired = true): DirectoryCommand => ({ type: 'directory.retireCause', id: directoryId, cause, retired })
const after = (...commands: DirectoryCommand[]) => commands.reduce((state, { type, ...body }) => {
  expect(code(state, { type, ...body } as DirectoryCommand)).toBe('')
  return evolveDirectory(state, { type, body, rev: state.rev + 1 } as unknown as Entry)
}, staffed)
const chosen = (state: Directory) => chosenCauses(state.causes).map(({ cause }) => cause)

it('adds a detail before the "other" of its group, and a group before the "other" of all', () => {
  const state = after(add('配件争议', 'claims'), add('代理退保'), add('黑产', '代理退保'))
  expect(chosen(state).filter((cause) => cause.startsWith('claims/')).slice(-2)).toEqual(['claims/配件争议', 'claims/other'])
  expect(chosen(state).slice(-3)).toEqual(['代理退保', '代理退保/黑产', 'other'])
})

it('takes a slash in a name for a letter, not for a level', () => {
  expect(chosen(after(add('查勘/定损', 'claims')))).toContain('claims/查勘／定损')
})

it('renames without touching what cases store', () => {
  const { causes } = after(rename('claims/delay', '理赔超时'))
  expect(causes.find(({ cause }) => cause === 'claims/delay')).toEqual({ cause: 'claims/delay', name: '理赔超时', retired: false })
})

it('retires a cause, and a group with its details, without losing one of them; both come back', () => {
  const state = after(retire('claims/delay'), retire('sales'))
  expect(chosen(state)).not.toContain('claims/delay')
  expect(chosen(state).some((cause) => cause.startsWith('sales'))).toBe(false)
  expect(state.causes).toHaveLength(staffed.causes.length)
  const back = evolveDirectory(state, { ...retire('sales', false), body: { cause: 'sales', retired: false } } as unknown as Entry)
  expect(chosen(back)).toContain('sales/misleading')
})

it('refuses two of one name, what is not there, and a tree without "other"', () => {
  const state = after(add('配件争议', 'claims'), rename('claims/delay', '理赔超时'))
  expect(code(state, add('配件争议', 'claims'))).toBe('causeExists')
  expect(code(state, add('理赔超时', 'claims'))).toBe('causeExists')
  expect(code(state, add('理赔超时', 'sales'))).toBe('')
  expect(code(state, rename('claims/配件争议', '理赔超时'))).toBe('causeExists')
  expect(code(state, add('x', 'claims/delay'))).toBe('causeUnknown')
  expect(code(state, rename('nothing', 'x'))).toBe('causeUnknown')
  expect(code(state, retire('nothing'))).toBe('causeUnknown')
  expect(code(state, retire('other'))).toBe('causeOtherStays')
  expect(code(state, retire('claims/other'))).toBe('causeOtherStays')
})

it('is changed by those who manage a branch, nobody else', () => {
  for (const command of [add('x'), rename('claims', 'x'), retire('claims')]) {
    for (const role of ['officer', 'supervisor', 'reader'] as const) expect(code(staffed, command, role)).toBe('notYourRole')
    expect(code(staffed, command, 'hq')).toBe('')
  }
})
