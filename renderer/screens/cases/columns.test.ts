import { expect, it } from 'vitest'
import { columnsWith, shownColumns } from './columns.ts'

it('shows and offers the branch only where cases of several branches are', () => {
  for (const chosen of [undefined, ['number', 'branch', 'complainant'] as const]) {
    expect(shownColumns(chosen, { beside: false, several: true })).toContain('branch')
    expect(shownColumns(chosen, { beside: false, several: false })).not.toContain('branch')
  }
  expect(columnsWith(true)).toContain('branch')
  expect(columnsWith(false)).toEqual(columnsWith(true).filter((column) => column !== 'branch'))
})

it('keeps the request behind the complainant, whatever was chosen', () => {
  expect(shownColumns(['complainant', 'amount'], { beside: false, several: true })).toEqual(['complainant', 'request', 'amount'])
  expect(shownColumns(['amount'], { beside: false, several: true })).toEqual(['amount', 'request'])
})
