import { useEffect, useState } from 'react'
import { noteBlocks, type NoteBlock } from '../../../../shared/conference/note-text.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { NoteBlocks } from './NoteBlocks.tsx'
import type { NoteState } from './shared-notes.ts'
import { useNotes } from './use-notes.ts'
import look from './Notes.module.css'

/** One field of the notes, to read: on the big screen, after sealing, and where a newer app wrote them. It follows what others write. */
export function ReadOnlyNotes({ conference, field }: { conference: EntityId; field: string }) {
  return <Written state={useNotes(conference)} field={field} />
}

export function Written({ state, field }: { state: NoteState; field: string }) {
  const t = useText()
  const blocks = useBlocks(state, field)
  if (state.phase === 'reading') return <div aria-busy />
  if (state.phase === 'unreadable') return <p role="alert" className={look.late}>{t('notes.unreadable', { reason: state.refusal ? refusalText(t, state.refusal) : '' })}</p>
  return (
    <div>
      {state.phase === 'newer' && <p role="note" className={look.newer}>{t('notes.newer')}</p>}
      <NoteBlocks blocks={blocks} />
    </div>
  )
}

function useBlocks({ doc, phase }: NoteState, field: string): NoteBlock[] {
  const [blocks, setBlocks] = useState<NoteBlock[]>([])
  useEffect(() => {
    const fragment = doc.getXmlFragment(field)
    const read = () => setBlocks(noteBlocks(fragment))
    read()
    fragment.observeDeep(read)
    return () => fragment.unobserveDeep(read)
  }, [doc, field, phase])
  return blocks
}
