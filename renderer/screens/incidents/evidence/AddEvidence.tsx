import type { EntityId } from '../../../../shared/log/op.ts'
import { FilePick } from '../../../parts/FilePick.tsx'
import { Refused } from '../../../parts/Refused.tsx'
import { useText } from '../../../text/text.ts'
import { useAdding } from './use-adding.ts'

/** A button inside another form: the file becomes evidence of the incident at once. */
export function AddEvidence({ id, about, onAdded }: { id: EntityId; about: string; onAdded: (attachmentId: string) => void }) {
  const t = useText()
  const { add, going, refusal } = useAdding(id)
  return (
    <div>
      <FilePick words={t('words.incident.entry.attach')} onPick={(files) => void add(files, { about }).then((added) => added.forEach(onAdded))} />
      {going && <span role="status"> {t('acts.form.uploading', going)}</span>}
      {refusal && <Refused refusal={refusal} />}
    </div>
  )
}
