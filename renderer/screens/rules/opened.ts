import { calendarsOf, yearsOf, type Library } from '../../../shared/rules/library.ts'

/** What stands open beside the list. */
export type Opened = { kind: 'pack'; id: string; version: number } | { kind: 'year'; year: number } | { kind: 'load' } | { kind: 'hours'; branchId: string }
  | { kind: 'calendar'; id: string } | { kind: 'newCalendar' }

export const nameOf = (opened: Opened): string => Object.values(opened).join(' ')

/** In the order of the list: the latest version of a pack first. */
export function openable(library: Library, branchId: string): Opened[] {
  const ids = [...new Set(library.packs.map(({ pack }) => pack.id))]
  const packs = ids.flatMap((id) => library.packs.filter(({ pack }) => pack.id === id).map(({ pack }) => pack.version).toSorted((a, b) => b - a).map((version) => ({ kind: 'pack' as const, id, version })))
  const years = yearsOf(library).toReversed().map(({ year }) => ({ kind: 'year' as const, year }))
  const calendars = calendarsOf(library).map(({ id }) => ({ kind: 'calendar' as const, id }))
  return [...packs, ...years, { kind: 'load' }, { kind: 'hours', branchId }, ...calendars, { kind: 'newCalendar' }]
}
