/** Branches by name, code or the name of somebody who works there. A company has hundreds of branches and thousands of officers. Pure. */
import type { Branch, Directory, Officer } from '../../../../shared/directory/directory.ts'

export type Book = Omit<Directory, 'rev'>
export type BookOfficer = Officer & { left: boolean }
export interface FoundBranch { branch: Branch; officers: BookOfficer[]; /** found by its people: they are shown at once */ byPeople: boolean }

export function foundBranches({ branches, officers }: Book, typed: string): FoundBranch[] {
  const wanted = typed.normalize('NFKC').trim().toLowerCase()
  const peopleOf = Map.groupBy(officers, ({ branchId }) => branchId)
  return branches.flatMap((branch): FoundBranch[] => {
    const people = (peopleOf.get(branch.branchId) ?? []).toSorted((a, b) => Number(a.left) - Number(b.left))
    if (wanted === '' || fits(branch.name, wanted) || fits(branch.code, wanted)) return [{ branch, officers: people, byPeople: false }]
    const named = people.filter(({ name }) => fits(name, wanted))
    return named.length > 0 ? [{ branch, officers: named, byPeople: true }] : []
  })
}

const fits = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted)
