/** The next version of the minutes, as outcome and notes give it: a draft that nobody sealed keeps what the recorder has edited. */
import { lastMinutes, nextMinutesVersion, type Conference } from '../../../shared/conference/conference.ts'
import { hashOf, minutesOf } from '../../../shared/conference/minutes.ts'
import { generalField, itemField } from '../../../shared/conference/note-schema.ts'
import { noteText } from '../../../shared/conference/note-text.ts'
import type { MinutesDraft } from '../../../shared/contract/conferences.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { maskedTexts } from '../masking.ts'
import { notesDocument } from './conference-notes.ts'

/** `texts` as they were `written` are the answer to a look that is logged, never to a read. */
export function minutesDraft(desk: Desk, { id }: { id: EntityId }, texts: 'masked' | 'written' = 'masked'): MinutesDraft | undefined {
  const state = fold(desk.log.entriesOf(id)) as Conference | undefined
  if (!state) return undefined
  const last = lastMinutes(state)
  const doc = notesDocument(desk, id)
  const minutes = minutesOf(state, {
    officerName: officerNames(desk),
    discussion: (itemId) => last?.minutes.items.find((one) => one.itemId === itemId)?.discussion ?? noteText(doc.getXmlFragment(itemField(itemId))),
    remarks: last?.minutes.remarks ?? noteText(doc.getXmlFragment(generalField)),
  })
  doc.destroy()
  const masked = maskedTexts(minutes)
  return { version: nextMinutesVersion(state), minutes: texts === 'written' ? minutes : masked, hides: hashOf(masked) !== hashOf(minutes) }
}

/** Minutes name people, not their ids: somebody may have left when they are read. */
export function officerNames({ db }: Pick<Desk, 'db'>): (officer: OfficerId) => string {
  const names = new Map((db.prepare('select officer_id, name from officer').all() as { officer_id: string; name: string }[]).map((row) => [row.officer_id, row.name]))
  return (officer) => names.get(officer) ?? officer
}
