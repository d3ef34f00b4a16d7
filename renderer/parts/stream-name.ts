import { useCallback } from 'react'
import { branchOfStream, officerOfStream, streams } from '../../shared/access/streams.ts'
import { useDesk } from '../desk.ts'
import { useText } from '../text/text.ts'

const branchStreams = ['cases', 'incidents', 'conferences'] as const

/** A stream as an office calls it: 广州分公司的案件. `branch` is what the desk calls it, for branches that the directory here does not know yet. */
export function useStreamName(): (stream: string, branch?: string) => string {
  const t = useText()
  const { value: directory } = useDesk('directory', {})
  return useCallback((stream, branch) => {
    const branchId = branchOfStream(stream)
    if (branchId !== undefined) return t(`sync.streams.${branchStreams.find((kind) => stream === streams[kind](branchId)) ?? 'cases'}`, { branch: branch ?? directory?.branches.find((one) => one.branchId === branchId)?.name ?? branchId })
    if (stream === streams.directory()) return t('sync.streams.directory')
    return officerOfStream(stream) ? t('sync.streams.own') : t('sync.streams.other', { stream })
  }, [t, directory])
}
