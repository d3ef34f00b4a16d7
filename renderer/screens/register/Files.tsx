import { FilePick } from '../../parts/FilePick.tsx'
import { sizeText } from '../../parts/files.ts'
import { useText } from '../../text/text.ts'
import fields from '../../parts/Fields.module.css'
import look from './Register.module.css'

interface FilesProps { files: readonly File[]; onChange: (files: readonly File[]) => void }

/** Chosen now, stored with the case once it is registered. */
export function Files({ files, onChange }: FilesProps) {
  const t = useText()
  return (
    <div
      className={look.files} onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onChange([...files, ...event.dataTransfer.files])
      }}
    >
      <div>
        <FilePick words={t('acts.form.files')} multiple onPick={(picked) => onChange([...files, ...picked])} />{' '}
        <span className={look.grey}>{t('acts.form.dropHere')}</span>
      </div>
      <ul>
        {files.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`} className={look.file}>
            {file.name} <span className={look.grey}>{sizeText(file.size)}</span>
            <button
              type="button" className={fields.more} aria-label={`${t('frame.remove')} ${file.name}`}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              {t('frame.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
