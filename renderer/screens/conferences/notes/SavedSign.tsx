import type { EntityId } from '../../../../shared/log/op.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { willRetry } from './shared-notes.ts'
import { useNotes } from './use-notes.ts'
import look from './Notes.module.css'

/** In words whether what was typed is saved. Only what went wrong is read aloud: the rest would speak at every word. */
export function SavedSign({ conference }: { conference: EntityId }) {
  const t = useText()
  const { saving, refusal } = useNotes(conference)
  if (saving !== 'unsaved') return <span className={look.saved} data-testid="notes-saved">{t(`notes.${saving}`)}</span>
  const reason = refusal ? refusalText(t, refusal) : ''
  return <span role="alert" className={look.unsaved} data-testid="notes-saved">{t(refusal && !willRetry(refusal) ? 'notes.refused' : 'notes.unsaved', { reason })}</span>
}
