import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Choose } from '../../../parts/Choose.tsx'
import { FilePick } from '../../../parts/FilePick.tsx'
import { sizeText } from '../../../parts/files.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { filled } from '../../../parts/filled.ts'
import { usePlace } from '../../../router.ts'
import { useText } from '../../../text/text.ts'
import { onDropped, takeDropped } from '../../case/dropped.ts'
import { actName, closeForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { useAddingMaterial } from './use-adding-material.ts'

/** Chosen, dropped or pasted files, for the whole conference or for one item. */
export function MaterialForm({ file: { conference: { id, items } } }: FormProps) {
  const t = useText()
  const [files, setFiles] = useState<readonly File[]>(takeDropped)
  useEffect(() => onDropped(() => setFiles((now) => [...now, ...takeDropped()])), [])
  const [about, setAbout] = useState('')
  const looked = usePlace(({ conferences }) => conferences.item)
  const [itemId, setItemId] = useState<string | undefined>(looked)
  const { add, going, refusal } = useAddingMaterial(id)
  async function save(): Promise<void> {
    if (going || files.length === 0) return
    const added = await add(files, { about: filled(about), itemId })
    if (added.length === files.length) closeForm()
    else setFiles(files.slice(added.length))
  }
  return (
    <InPlaceForm title={actName(t, 'conference.attach')} about={t('conferences.about.attach')} submit={t('acts.submit.attach')} onSubmit={() => void save()} onCancel={closeForm} refusal={refusal} busy={going !== undefined}>
      <div><FilePick words={t('acts.form.files')} multiple onPick={(picked) => setFiles([...files, ...picked])} /> {t('conferences.form.materialHow')}</div>
      {files.length > 0 && <ul>{files.map((one, index) => <li key={`${index} ${one.name}`}>{one.name} · {sizeText(one.size)}</li>)}</ul>}
      <TextInput label={t('acts.form.about')} value={about} onChange={({ currentTarget }) => setAbout(currentTarget.value)} />
      {items.length > 0 && (
        <Choose
          label={t('conferences.form.materialFor')} value={itemId} clearable placeholder={t('conferences.form.materialForAll')} onChange={setItemId}
          options={items.map((one, index) => ({ value: one.itemId, label: `${index + 1}. ${one.title}` }))}
        />
      )}
      {going && <p role="status">{t('acts.form.uploading', going)}</p>}
    </InPlaceForm>
  )
}
