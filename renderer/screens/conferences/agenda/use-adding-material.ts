import type { EntityId } from '../../../../shared/log/op.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { useAddingFiles } from '../../../parts/use-adding-files.ts'
import { useText } from '../../../text/text.ts'

/** Files on their way to the table. */
export function useAddingMaterial(id: EntityId) {
  const t = useText()
  return useAddingFiles<{ about?: string | undefined; itemId?: string | undefined }>(async ({ fileId, file }, told) => {
    const answer = await execute({ type: 'conference.addAttachment', id, fileId, mediaType: file.type, ...told })
    if (answer.ok) tell(t('conferences.attached', { name: file.name }))
    return answer
  })
}
