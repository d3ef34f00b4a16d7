import { useCallback } from 'react'
import type { OfficerId } from '../../shared/log/op.ts'
import type { QueryValues } from '../../shared/contract/bridge.ts'
import { useDesk } from '../desk.ts'

type Officers = QueryValues['directory']['officers']
const nobody: Officers = []

/** Everybody of this branch, also those who left: their names stay on what they did. */
export const useOfficers = (): Officers => useDesk('directory', {}).value?.officers ?? nobody

export function useOfficerName(): (id: OfficerId | string | undefined) => string {
  const officers = useOfficers()
  return useCallback((id) => officers.find(({ officerId }) => officerId === id)?.name ?? '', [officers])
}
