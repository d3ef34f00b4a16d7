import { IconPaperclip } from '@tabler/icons-react'
import type { Attachment, Case } from '../../../shared/case/case.ts'
import { execute } from '../../desk.ts'
import { sizeText } from '../../parts/files.ts'
import { useOpeningFile } from '../../parts/use-opening-file.ts'
import { useText } from '../../text/text.ts'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

export function Attachments({ state }: { state: Case }) {
  const t = useText()
  return (
    <Section
      title={t('case.section.attachments')}
      actions={<ActLink act="case.addAttachment" words={t('acts.name.case.addAttachment')} letter="U" />}
    >
      {state.attachments.length === 0 && <p className={look.grey}>{t('case.attachment.none')}</p>}
      <ul className={look.list}>
        {state.attachments.map((attachment) => <OneAttachment key={attachment.attachmentId} id={state.id} attachment={attachment} />)}
      </ul>
    </Section>
  )
}

function OneAttachment({ id, attachment: { attachmentId, name, size, about, voided } }: { id: Case['id']; attachment: Attachment }) {
  const t = useText()
  const { picture, open } = useOpeningFile(name, () => execute({ type: 'case.openAttachment', id, attachmentId }))
  return (
    <li>
      <div className={look.attachment} data-voided={voided !== undefined}>
        <IconPaperclip size={14} aria-hidden />
        <button type="button" className={look.fileName} onClick={() => void open()} aria-expanded={picture !== undefined}>{name}</button>
        <span className={look.grey}>{sizeText(size)}{about && ` · ${about}`}</span>
        {voided === undefined ? (
          <ActLink act={`case.voidAttachment:${attachmentId}`} words={t('case.attachment.void')} />
        ) : (
          <span className={look.grey}>{t('case.attachment.voided', { reason: voided })}</span>
        )}
      </div>
      {picture && <img src={picture} alt={t('case.attachment.preview', { name })} className={look.picture} />}
    </li>
  )
}
