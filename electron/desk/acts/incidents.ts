/** Acts on incidents: evidence that is kept with its hash and when it was captured, and looks at what the screens mask. */
import type { Act, ActValues, MadeFile } from '../../../shared/contract/acts.ts'
import type { Incident } from '../../../shared/incident/incident.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { incidentFile } from '../queries/incidents.ts'
import type { Upload } from '../uploads.ts'
import { fileOf, keepFile } from './attachments.ts'
import { looksLikeImage } from './image-signs.ts'

export function addEvidence(desk: Desk, act: Act<'incident.addAttachment'>, upload: Upload | undefined): Answer<ActValues['incident.addAttachment']> {
  const kept = keepFile(desk, upload)
  if (!kept.ok) return kept
  const attachmentId = desk.platform.newId()
  const notAnImage = act.mediaType.startsWith('image/') && upload !== undefined && !looksLikeImage(upload.bytes)
  const { id, about, capturedAt = desk.platform.now(), capturedUrl, postKey } = act
  const saved = execute(desk, [{
    type: 'incident.attach', id, attachmentId, ...kept.value, mediaType: notAnImage ? 'application/octet-stream' : act.mediaType, about, capturedAt, capturedUrl, postKey,
  }])
  return saved.ok ? { ok: true, value: { attachmentId, notAnImage } } : saved
}

export function readEvidence(desk: Desk, { id, attachmentId }: Act<'incident.openAttachment'>): Answer<MadeFile> {
  const found = (fold(desk.log.entriesOf(id)) as Incident | undefined)?.attachments.find((one) => one.attachmentId === attachmentId)
  return found && found.voided === undefined ? fileOf(desk, id, found) : refuse('attachmentUnknown')
}

/** The whole of one post, numbers of persons and all. */
export function revealPost(desk: Desk, { incident, batch, key }: Act<'posts.reveal'>): Answer<ActValues['posts.reveal']> {
  const found = desk.db.prepare('select text, author from post_row where incident = ? and batch = ? and key = ?').get(incident, batch, key) as ActValues['posts.reveal'] | undefined
  if (!found) return refuse('posts.unknown')
  const saved = execute(desk, [{ type: 'incident.reveal', id: incident, fields: ['posts'] }])
  return saved.ok ? { ok: true, value: found } : saved
}

export function revealIncidentTexts(desk: Desk, { id }: Act<'incident.revealTexts'>): Answer<ActValues['incident.revealTexts']> {
  const saved = execute(desk, [{ type: 'incident.reveal', id, fields: ['texts'] }])
  if (!saved.ok) return saved
  const file = incidentFile(desk, id, 'written')
  return file ? { ok: true, value: file } : refuse('incident.unknown')
}
