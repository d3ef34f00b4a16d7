import { Suspense, useRef, useState } from 'react'
import { may } from '../../../../shared/access/may.ts'
import { generalField, itemField } from '../../../../shared/conference/note-schema.ts'
import { itemUnderDiscussion } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useKeys } from '../../../keys.ts'
import { later } from '../../../parts/later.tsx'
import { useOfficers } from '../../../parts/officers.ts'
import { goConferences, usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { Agenda } from './Agenda.tsx'
import { Attendance } from './Attendance.tsx'
import { Outcome } from './Outcome.tsx'
import { TemplateHeadings } from './TemplateHeadings.tsx'
import look from './Room.module.css'

/** The editor is the largest part of it: the conference opens without it, and it is read meanwhile. */
const NotesEditor = later(async () => (await import('../notes/NotesEditor.tsx')).NotesEditor)

/** The recorder's mode: who is here and what is talked about, the notes, and what each item comes to. */
export function RoomTab({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const officers = useOfficers()
  const { conference } = file
  const [general, setGeneral] = useState(false)
  const notes = useRef<HTMLElement>(null)
  const itemId = usePlace(({ conferences }) => conferences.item)
  const item = conference.items.find((one) => one.itemId === itemId) ?? itemUnderDiscussion(conference) ?? conference.items[0]
  const editable = may(actor, 'notes.append') && conference.status !== 'sealed' && conference.status !== 'cancelled'
  const onGeneral = general || !item
  const discussed = itemUnderDiscussion(conference)
  useKeys('opened', t('sitting.room'), [
    { on: ['m'], words: t('sitting.key.notes'), run: () => notes.current?.querySelector<HTMLElement>('[contenteditable=true]')?.focus(), when: editable },
    { on: ['q'], words: t(onGeneral ? 'sitting.itemNotes' : 'sitting.generalNotes'), run: () => setGeneral(!general), when: item !== undefined },
  ])
  return (
    <div className={look.room}>
      <div className={look.left}>
        {discussed && item && discussed !== item && (
          <button type="button" className={look.elsewhere} onClick={() => goConferences({ item: discussed.itemId })}>▶ {t('sitting.elsewhere', { nth: conference.items.indexOf(discussed) + 1, title: discussed.title })}</button>
        )}
        <Agenda file={file} chosen={item} />
        <Attendance file={file} itemId={item?.itemId} />
      </div>
      <section ref={notes} className={look.notes} aria-label={t('sitting.notes')}>
        <header className={look.notesHead} role="group" aria-label={t('sitting.notes')}>
          {item && <button type="button" className={look.scope} aria-pressed={!onGeneral} onClick={() => setGeneral(false)}>{t('sitting.itemNotes')}</button>}
          <button type="button" className={look.scope} aria-pressed={onGeneral} onClick={() => setGeneral(true)}>{t('sitting.generalNotes')}</button>
          <span className={look.cutGrey}>{onGeneral ? '' : item.title}</span>
          <span className={look.hint}><kbd>M</kbd> {t('sitting.key.notes')} · <kbd>Q</kbd> {t(onGeneral ? 'sitting.itemNotes' : 'sitting.generalNotes')}</span>
        </header>
        {editable && !onGeneral && <TemplateHeadings key={item.itemId} conference={conference} field={itemField(item.itemId)} />}
        <Suspense fallback={<div aria-busy />}>
          <NotesEditor
            key={onGeneral ? generalField : item.itemId} conference={conference.id} field={onGeneral ? generalField : itemField(item.itemId)} title={onGeneral ? t('sitting.generalNotes') : item.title} editable={editable}
            officers={officers}
          />
        </Suspense>
      </section>
      <div className={look.right}>{item ? <Outcome key={item.itemId} file={file} item={item} /> : <p className={look.grey}>{t('sitting.noItems')}</p>}</div>
    </div>
  )
}
