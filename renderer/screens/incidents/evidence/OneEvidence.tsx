import { IconPaperclip } from '@tabler/icons-react'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { IncidentAttachment } from '../../../../shared/incident/incident.ts'
import { execute } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { sizeText } from '../../../parts/files.ts'
import { useOpeningFile } from '../../../parts/use-opening-file.ts'
import { usePlace } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { TextForm } from '../acts/TextForm.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { OfferedPart } from '../OfferedLink.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from '../Incidents.module.css'

export function OneEvidence({ file, attachment }: { file: IncidentFile; attachment: IncidentAttachment }) {
  const t = useText()
  const zone = useZone()
  const { attachmentId, name, size, about, sha256, capturedAt, capturedUrl, voided, by, at } = attachment
  const { type, part } = openedPart(usePlace((place) => place.act))
  const { picture, open } = useOpeningFile(name, () => execute({ type: 'incident.openAttachment', id: file.incident.id, attachmentId }))
  return (
    <li className={look.evidence} data-voided={voided !== undefined}>
      <div className={look.evidenceHead}>
        <IconPaperclip size={14} aria-hidden />
        <button type="button" className={look.fileName} onClick={() => void open()} aria-expanded={picture !== undefined} disabled={voided !== undefined}>{name}</button>
        <span className={look.grey}>{sizeText(size)}</span>
        {about && <span>{about}</span>}
        <span className={look.push}>
          {voided === undefined
            ? <OfferedPart file={file} act="incident.voidAttachment" part={[attachmentId]} words={t('case.attachment.void')} />
            : <span className={look.grey}>{t('case.attachment.voided', { reason: voided })}</span>}
        </span>
      </div>
      <p className={look.grey}>{t('words.incident.field.capturedAt')} {instantText(t, capturedAt, zone)}{capturedUrl && ` · ${capturedUrl}`} · {t('incidents.evidence.addedBy')} <Who by={by} at={at} /></p>
      <p className={look.hash}>SHA-256 {sha256}</p>
      {type === 'incident.voidAttachment' && part[0] === attachmentId && (
        <TextForm file={file} part={part} type="incident.voidAttachment" member="reason" label={t('acts.form.reason')} rest={{ attachmentId }} grave />
      )}
      {picture && <img src={picture} alt={t('case.attachment.preview', { name })} className={look.picture} />}
    </li>
  )
}
