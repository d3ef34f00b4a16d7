/** Two writings of the same thing, member by member: what contradicts, what stands on one side only, what both say alike. Pure. */
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { writtenFields, type WrittenContext } from './written.ts'

export interface VersionRow { path: string; label: string; mine: string | undefined; other: string | undefined; differs: boolean }

/** What contradicts comes first: that is what has to be settled. */
export function versionRows({ mine, other }: Pick<AttentionItem, 'mine' | 'other'>, context: WrittenContext): VersionRow[] {
  const ours = writtenFields(mine, context)
  const theirs = other ? writtenFields(other.body, context) : []
  const onlyTheirs = theirs.filter(({ path }) => !ours.some((one) => one.path === path))
  const rows = [...ours, ...onlyTheirs].map(({ path, label }) => {
    const [one, two] = [ours, theirs].map((side) => side.find((field) => field.path === path)?.text)
    return { path, label, mine: one, other: two, differs: one !== two && isOf(path, other?.fields ?? []) }
  })
  return rows.toSorted((a, b) => Number(b.differs) - Number(a.differs))
}

/** HQ says which members contradict each other; what only one of two corrections touches stands beside the other. */
const isOf = (path: string, fields: readonly string[]): boolean => fields.some((field) => `.${path}.`.includes(`.${field}.`))

/** Which writing stands now at HQ. */
export function standing({ is }: Pick<AttentionItem, 'is'>): 'mine' | 'other' | undefined {
  if (is === 'overwrote') return 'mine'
  return is === 'overwritten' || is === 'refused' ? 'other' : undefined
}
