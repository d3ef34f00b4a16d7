/** Files on their way into an incident as evidence: piece by piece, each with its capture time; the first refusal stops, and says so. */
import { useState } from 'react'
import type { EntityId, Instant } from '../../../../shared/log/op.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { upload } from '../../../parts/files.ts'
import { tell } from '../../../parts/toasts.ts'
import { useText } from '../../../text/text.ts'

export interface Told { about?: string | undefined; capturedAt?: Instant | undefined; capturedUrl?: string | undefined; postKey?: string | undefined }

export function useAdding(id: EntityId) {
  const t = useText()
  const [going, setGoing] = useState<{ name: string; percent: number }>()
  const [refusal, setRefusal] = useState<Refusal>()

  /** Answers the identities of those that were stored: fewer than files when one was refused. */
  async function add(files: readonly File[], told: Told): Promise<string[]> {
    setRefusal(undefined)
    const added: string[] = []
    for (const file of files) {
      const sent = await upload(file, (share) => setGoing({ name: file.name, percent: Math.round(share * 100) }))
      const answer = sent.ok ? await execute({ type: 'incident.addAttachment', id, fileId: sent.value.fileId, mediaType: file.type, ...told }) : sent
      if (!answer.ok) {
        setRefusal(answer.refusal)
        break
      }
      added.push(answer.value.attachmentId)
      tell(t(answer.value.notAnImage ? 'incidents.evidence.notAnImage' : 'acts.done.attached', { name: file.name }))
    }
    setGoing(undefined)
    return added
  }
  return { add, going, refusal }
}
