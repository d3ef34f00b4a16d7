import type { Option } from '../../../parts/Choose.tsx'
import { useBranches, useOfficers } from '../../../parts/officers.ts'
import { aside, useText } from '../../../text/text.ts'

/** Everybody of the company who can be asked to a conference, branch by branch, with the role behind the name. */
export function useColleagues(): { options: Option[]; nameOf: (officer: string | undefined) => string } {
  const t = useText()
  const officers = useOfficers().filter(({ left }) => !left)
  const branches = useBranches()
  const options = branches.flatMap(({ branchId, name }) => officers.filter((one) => one.branchId === branchId).map(({ officerId, name: officer, role }) => ({
    value: officerId as string, label: officer + aside(t, t(`words.role.${role}`)), ...(branches.length > 1 && { group: name }),
  })))
  return { options, nameOf: (officer) => officers.find(({ officerId }) => officerId === officer)?.name ?? '' }
}
