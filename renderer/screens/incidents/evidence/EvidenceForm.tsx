import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FilePick } from '../../../parts/FilePick.tsx'
import { readDateTime } from '../../../parts/dates.ts'
import { sizeText } from '../../../parts/files.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { deskNow } from '../../../desk-clock.ts'
import { useZone } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { typedNow } from '../../case/acts/fields.ts'
import { onDropped, takeDropped } from '../../case/dropped.ts'
import { closeForm, type FormProps } from '../acts/IncidentForm.tsx'
import { useAdding } from './use-adding.ts'

/** Chosen, dropped or pasted files, with where and when they were captured. */
export function EvidenceForm({ file: { incident: { id } } }: FormProps) {
  const t = useText()
  const zone = useZone()
  const [files, setFiles] = useState<readonly File[]>(takeDropped)
  useEffect(() => onDropped(() => setFiles((now) => [...now, ...takeDropped()])), [])
  const [about, setAbout] = useState('')
  const [url, setUrl] = useState('')
  const [at, setAt] = useState(() => typedNow(zone))
  const { add, going, refusal } = useAdding(id)
  const capturedAt = readDateTime(at, deskNow(), zone)
  const [ahead] = notAhead('capturedAt', at, zone)
  async function save(): Promise<void> {
    if (going || files.length === 0 || !capturedAt || ahead) return
    const added = await add(files, { about: filled(about), capturedUrl: filled(url), capturedAt })
    if (added.length === files.length) closeForm()
    else setFiles(files.slice(added.length))
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
        title={t('words.incident.entry.attach')} about={t('incidents.about.attach')} submit={t('acts.submit.attach')} onSubmit={() => void save()} onCancel={closeForm} refusal={refusal} busy={going !== undefined}
      >
        <div><FilePick words={t('acts.form.files')} multiple onPick={(picked) => setFiles([...files, ...picked])} /> {t('incidents.evidence.how')}</div>
        {files.length > 0 && <ul>{files.map((one, index) => <li key={`${index} ${one.name}`}>{one.name} · {sizeText(one.size)}</li>)}</ul>}
        <TextInput label={t('acts.form.about')} value={about} onChange={({ currentTarget }) => setAbout(currentTarget.value)} />
        <TextInput label={t('words.incident.field.capturedUrl')} value={url} onChange={({ currentTarget }) => setUrl(currentTarget.value)} />
        <WhenField label={t('words.incident.field.capturedAt')} withTime value={at} onChange={setAt} error={ahead && refusalText(t, ahead)} />
        {going && <p role="status">{t('acts.form.uploading', going)}</p>}
      </InPlaceForm>
    </div>
  )
}
