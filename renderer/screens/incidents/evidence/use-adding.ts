/** Files on their way into an incident as evidence, each with its capture time. */
import type { EntityId, Instant } from '../../../../shared/log/op.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { useAddingFiles } from '../../../parts/use-adding-files.ts'
import { useText } from '../../../text/text.ts'

export interface Told { about?: string | undefined; capturedAt?: Instant | undefined; capturedUrl?: string | undefined; postKey?: string | undefined }

export function useAdding(id: EntityId) {
  const t = useText()
  return useAddingFiles<Told>(async ({ fileId, file }, told) => {
    const answer = await execute({ type: 'incident.addAttachment', id, fileId, mediaType: file.type, ...told })
    if (answer.ok) tell(t(answer.value.notAnImage ? 'incidents.evidence.notAnImage' : 'acts.done.attached', { name: file.name }))
    return answer
  })
}
