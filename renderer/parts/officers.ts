import { useCallback } from 'react'
import type { OfficerId } from '../../shared/log/op.ts'
import type { QueryValues } from '../../shared/contract/bridge.ts'
import { useDesk } from '../desk.ts'

type Officers = QueryValues['directory']['officers']
const nobody: Officers = []

/** Everybody of the company, also those who left: their names stay on what they did. */
export const useOfficers = (): Officers => useDesk('directory', {}).value?.officers ?? nobody

/** Who can be given a case of a branch: its own people, readers left out. */
export const useHandlers = (branchId: string): Officers => useOfficers().filter((one) => !one.left && one.role !== 'reader' && one.branchId === branchId)

const none: QueryValues['directory']['branches'] = []

export const useBranches = (): QueryValues['directory']['branches'] => useDesk('directory', {}).value?.branches ?? none

export function useBranchName(): (id: string) => string {
  const branches = useBranches()
  return useCallback((id) => branches.find(({ branchId }) => branchId === id)?.name ?? '', [branches])
}

/** Cases of more than one branch come to this workstation. */
export const useSeveralBranches = (): boolean => (useDesk('directory', {}).value?.branchesHere.length ?? 1) > 1

export function useOfficerName(): (id: OfficerId | string | undefined) => string {
  const officers = useOfficers()
  return useCallback((id) => officers.find(({ officerId }) => officerId === id)?.name ?? '', [officers])
}
