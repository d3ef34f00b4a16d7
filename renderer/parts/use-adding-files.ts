/** Files on their way into an incident or a conference: piece by piece; the first refusal stops, and says so. */
import { useState } from 'react'
import type { Answer, Refusal } from '../../shared/log/refusal.ts'
import { upload } from './files.ts'

/** `keep` stores what was sent under this identity, and says so. */
export function useAddingFiles<Told>(keep: (sent: { fileId: string; file: File }, told: Told) => Promise<Answer<{ attachmentId: string }>>) {
  const [going, setGoing] = useState<{ name: string; percent: number }>()
  const [refusal, setRefusal] = useState<Refusal>()

  /** Answers the identities of those that were stored: fewer than files when one was refused. */
  async function add(files: readonly File[], told: Told): Promise<string[]> {
    setRefusal(undefined)
    const added: string[] = []
    for (const file of files) {
      const sent = await upload(file, (share) => setGoing({ name: file.name, percent: Math.round(share * 100) }))
      const answer = sent.ok ? await keep({ fileId: sent.value.fileId, file }, told) : sent
      if (!answer.ok) {
        setRefusal(answer.refusal)
        break
      }
      added.push(answer.value.attachmentId)
    }
    setGoing(undefined)
    return added
  }
  return { add, going, refusal }
}
