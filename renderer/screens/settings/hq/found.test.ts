import { expect, it } from 'vitest'
import { foundBranches, type Book } from './found.ts'
import { grouped } from './grouped.ts'

const officer = (officerId: string, branchId: string, name: string, left = false) => ({ officerId: officerId as never, branchId, name, role: 'officer' as const, left })
const book: Book = {
  branches: [{ branchId: 'a', code: 'GZ', name: '广州分公司', zone: 'Asia/Shanghai' }, { branchId: 'b', code: 'SZ', name: '深圳分公司', zone: 'Asia/Shanghai' }],
  officers: [officer('1', 'a', '陈静', true), officer('2', 'a', '李伟'), officer('3', 'b', '王芳')], grants: [], causes: [],
}

it('shows every branch with its people, those who left last', () => {
  expect(foundBranches(book, '').map(({ branch, officers }) => [branch.code, officers.map(({ name }) => name)])).toEqual([['GZ', ['李伟', '陈静']], ['SZ', ['王芳']]])
})

it('finds by name, by code, and by who works there', () => {
  expect(foundBranches(book, '深圳').map(({ branch }) => branch.code)).toEqual(['SZ'])
  expect(foundBranches(book, ' gz ').map(({ officers }) => officers.length)).toEqual([2])
  expect(foundBranches(book, '王芳')).toMatchObject([{ branch: { code: 'SZ' }, officers: [{ name: '王芳' }], byPeople: true }])
  expect(foundBranches(book, '没有')).toEqual([])
})

it('writes a code in groups that can be read out, and leaves groups that are there', () => {
  expect(grouped('ABCDEFGHJK')).toBe('ABCD EFGH JK')
  expect(grouped('ABCD-EFGH')).toBe('ABCD-EFGH')
})
