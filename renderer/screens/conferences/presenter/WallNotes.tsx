import { useEffect, useState } from 'react'
import { itemField } from '../../../../shared/conference/note-schema.ts'
import { noteBlocks, type NoteBlock } from '../../../../shared/conference/note-text.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { useText } from '../../../text/text.ts'
import { NoteBlocks } from '../notes/NoteBlocks.tsx'
import { useNotes } from '../notes/use-notes.ts'
import { maskedBlocks } from './masked-blocks.ts'
import look from './Presenter.module.css'

/** The notes of the item as they are written, masked. */
export function WallNotes({ conference, itemId }: { conference: EntityId; itemId: string }) {
  const t = useText()
  const { doc, phase } = useNotes(conference)
  const [blocks, setBlocks] = useState<NoteBlock[]>([])
  useEffect(() => {
    const fragment = doc.getXmlFragment(itemField(itemId))
    const read = () => setBlocks(maskedBlocks(noteBlocks(fragment)))
    read()
    fragment.observeDeep(read)
    return () => fragment.unobserveDeep(read)
  }, [doc, itemId, phase])
  return (
    <section className={look.part}>
      <h2>{t('sitting.notes')}</h2>
      <NoteBlocks blocks={blocks} />
    </section>
  )
}
