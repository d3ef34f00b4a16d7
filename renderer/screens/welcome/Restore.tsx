import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { sizeText, upload } from '../../parts/files.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import look from './Welcome.module.css'

/** After a restore the workstation is locked: the sign-in page comes by itself. */
export function Restore({ onBack }: { onBack: () => void }) {
  const t = useText()
  const [file, setFile] = useState<File>()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [share, setShare] = useState<number>()
  const [refusal, setRefusal] = useState<Refusal>()
  async function restore(): Promise<void> {
    if (!file || !recoveryKey.trim()) return
    setRefusal(undefined)
    setShare(0)
    const sent = await upload(file, setShare)
    const answer = sent.ok ? await execute({ type: 'workstation.restore', fileId: sent.value.fileId, recoveryKey }) : sent
    setShare(undefined)
    if (answer.ok) tell(t('welcome.restoreForm.done'))
    else setRefusal(answer.refusal)
  }
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        void restore()
      }}
    >
      <p className={look.about}>{t('welcome.restoreForm.about')}</p>
      <div className={look.row}>
        <FilePick words={t('welcome.restoreForm.choose')} onPick={([chosen]) => setFile(chosen)} />
        <span className={look.about}>
          {file ? t('welcome.restoreForm.chosen', { name: file.name, size: sizeText(file.size) }) : t('welcome.restoreForm.file')}
        </span>
      </div>
      <TextInput
        label={t('welcome.restoreForm.key')} description={t('welcome.restoreForm.keyAbout')}
        value={recoveryKey} onChange={({ currentTarget }) => setRecoveryKey(currentTarget.value)} autoComplete="off" spellCheck={false}
      />
      {refusal && <Refused refusal={refusal} title={t('welcome.restoreForm.failed')} />}
      {share !== undefined && <p role="status">{t('welcome.restoreForm.reading', { percent: Math.round(share * 100) })}</p>}
      <div className={look.row}>
        <Button type="submit" disabled={!file || !recoveryKey.trim() || share !== undefined}>{t('welcome.restoreForm.submit')}</Button>
        <Button variant="subtle" onClick={onBack}>{t('frame.back')}</Button>
      </div>
    </form>
  )
}
