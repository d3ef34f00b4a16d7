import { IconPaperclip } from '@tabler/icons-react'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import type { ConferenceAttachment } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { execute } from '../../../desk.ts'
import { sizeText } from '../../../parts/files.ts'
import { useOpeningFile } from '../../../parts/use-opening-file.ts'
import { usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import look from '../Conferences.module.css'

/** Papers for the table, of the whole conference and of single items. */
export function Material({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const { attachments } = file.conference
  const mayAttach = conferenceOffered(file.conference, 'conference.attach', actor).ok
  return (
    <Section title={t('conferences.section.material')} actions={mayAttach && <ActLink act="conference.attach" words={t('frame.add')} letter="U" />}>
      {attachments.length === 0 && <p className={look.grey}>{t('conferences.noMaterial')}</p>}
      <ul>{attachments.map((one) => <OneMaterial key={one.attachmentId} file={file} attachment={one} mayVoid={conferenceOffered(file.conference, 'conference.voidAttachment', actor).ok} />)}</ul>
    </Section>
  )
}

function OneMaterial({ file, attachment, mayVoid }: { file: ConferenceFile; attachment: ConferenceAttachment; mayVoid: boolean }) {
  const t = useText()
  const { attachmentId, name, size, about, itemId, voided } = attachment
  const { id, items } = file.conference
  const { type, part } = openedPart(usePlace((place) => place.act))
  const { picture, open } = useOpeningFile(name, () => execute({ type: 'conference.openAttachment', id, attachmentId }))
  const nth = items.findIndex((one) => one.itemId === itemId) + 1
  return (
    <li className={look.material} data-voided={voided !== undefined}>
      <div className={look.materialHead}>
        <IconPaperclip size={14} aria-hidden />
        <button type="button" className={look.fileName} onClick={() => void open()} aria-expanded={picture !== undefined} disabled={voided !== undefined}>{name}</button>
        <span className={look.cutGrey}>{[sizeText(size), nth > 0 && t('conferences.onItems', { nths: nth }), about].filter(Boolean).join(' · ')}</span>
        <span className={look.push}>
          {voided === undefined
            ? mayVoid && <button type="button" className={look.link} onClick={() => openPart('conference.voidAttachment', attachmentId)}>{t('case.attachment.void')}</button>
            : <span className={look.grey}>{t('case.attachment.voided', { reason: voided })}</span>}
        </span>
      </div>
      {type === 'conference.voidAttachment' && part[0] === attachmentId && (
        <TextForm file={file} part={part} type="conference.voidAttachment" member="reason" label={t('acts.form.reason')} rest={{ attachmentId }} grave />
      )}
      {picture && <img src={picture} alt={t('case.attachment.preview', { name })} className={look.picture} />}
    </li>
  )
}
