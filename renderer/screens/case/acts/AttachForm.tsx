import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { FilePick } from '../../../parts/FilePick.tsx'
import { sizeText, upload } from '../../../parts/files.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { filled } from '../../../parts/filled.ts'
import { useText } from '../../../text/text.ts'
import { onDropped, takeDropped } from '../dropped.ts'
import type { ActProps } from './ActForm.tsx'

/** One or several files, chosen or dropped, with a word on what they are. */
export function AttachForm({ file: { case: { id } }, act, close }: ActProps) {
  const t = useText()
  const [files, setFiles] = useState<readonly File[]>(takeDropped)
  useEffect(() => onDropped(() => setFiles((now) => [...now, ...takeDropped()])), [])
  const [about, setAbout] = useState('')
  const [going, setGoing] = useState<{ name: string; percent: number }>()
  const [refusal, setRefusal] = useState<Refusal>()
  async function attach(): Promise<void> {
    if (going || files.length === 0) return
    setRefusal(undefined)
    for (const one of files) {
      const sent = await upload(one, (share) => setGoing({ name: one.name, percent: Math.round(share * 100) }))
      const answer = sent.ok
        ? await execute(
          { type: 'case.addAttachment', id, fileId: sent.value.fileId, mediaType: one.type, ...(filled(about) && { about: about.trim() }) },
        )
        : sent
      if (!answer.ok) {
        setGoing(undefined)
        setRefusal(answer.refusal)
        return
      }
      setFiles((rest) => rest.filter((other) => other !== one))
      tell(t('acts.done.attached', { name: one.name }))
    }
    close()
  }
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setFiles([...files, ...event.dataTransfer.files])
      }}
    >
      <InPlaceForm
        title={t(`acts.name.${act}`)} submit={t('acts.submit.attach')} onSubmit={() => void attach()} onCancel={close} refusal={refusal}
        busy={going !== undefined}
      >
        <div>
          <FilePick words={t('acts.form.files')} multiple onPick={(picked) => setFiles([...files, ...picked])} /> {t('acts.form.dropHere')}
        </div>
        {files.length > 0 && <ul>{files.map((one) => <li key={`${one.name} ${one.size}`}>{one.name} · {sizeText(one.size)}</li>)}</ul>}
        <TextInput label={t('acts.form.about')} value={about} onChange={({ currentTarget }) => setAbout(currentTarget.value)} />
        {going && <p role="status">{t('acts.form.uploading', going)}</p>}
      </InPlaceForm>
    </div>
  )
}
