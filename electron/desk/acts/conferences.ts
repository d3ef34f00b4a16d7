/** Acts on conferences: material, minutes out of notes and outcome, and a resolution carried out on its case. */
import type { Act, ActValues, Language, MadeFile } from '../../../shared/contract/acts.ts'
import { itemOf, nextMinutesVersion, resolutionsOf, type Conference } from '../../../shared/conference/conference.ts'
import { invitation } from '../../../shared/conference/invitation.ts'
import { hashOf, minutesOf } from '../../../shared/conference/minutes.ts'
import { preparedCommand } from '../../../shared/conference/prepared.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { fold, foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { contextOf } from '../documents/context.ts'
import { execute } from '../execute.ts'
import { conferenceFile } from '../queries/conferences.ts'
import { minutesDraft, officerNames } from '../queries/minutes-draft.ts'
import type { Upload } from '../uploads.ts'
import { fileOf, keepFile } from './attachments.ts'

const read = ({ log }: Desk, id: EntityId): Conference | undefined => fold(log.entriesOf(id)) as Conference | undefined

export function addMaterial(desk: Desk, { id, mediaType, about, itemId }: Act<'conference.addAttachment'>, upload: Upload | undefined): Answer<ActValues['conference.addAttachment']> {
  const kept = keepFile(desk, upload)
  if (!kept.ok) return kept
  const attachmentId = desk.platform.newId()
  const saved = execute(desk, [{ type: 'conference.attach', id, attachmentId, ...kept.value, mediaType, about, itemId }])
  return saved.ok ? { ok: true, value: { attachmentId } } : saved
}

export function readMaterial(desk: Desk, { id, attachmentId }: Act<'conference.openAttachment'>): Answer<MadeFile> {
  const found = read(desk, id)?.attachments.find((one) => one.attachmentId === attachmentId)
  return found && found.voided === undefined ? fileOf(desk, id, found) : refuse('attachmentUnknown')
}

export function revealConferenceTexts(desk: Desk, { id }: Act<'conference.revealTexts'>): Answer<ActValues['conference.revealTexts']> {
  const saved = execute(desk, [{ type: 'conference.reveal', id, fields: ['texts'] }])
  if (!saved.ok) return saved
  const file = conferenceFile(desk, id, 'written')
  return file ? { ok: true, value: file } : refuse('conference.unknown')
}

export function readDraft(desk: Desk, { id }: Act<'conference.readDraft'>): Answer<ActValues['conference.readDraft']> {
  const saved = execute(desk, [{ type: 'conference.reveal', id, fields: ['texts'] }])
  if (!saved.ok) return saved
  const draft = minutesDraft(desk, { id }, 'written')
  return draft ? { ok: true, value: draft } : refuse('conference.unknown')
}

export function makeInvitation(desk: Desk, { id }: Act<'conference.makeInvitation'>, language: Language): Answer<MadeFile> {
  const state = read(desk, id)
  if (!state) return refuse('conference.unknown')
  const { say } = contextOf(desk, language)
  const addresses = new Map(desk.directory.officers.filter(({ left }) => !left).map(({ officerId, email }) => [officerId, email]))
  const text = invitation(state, { say, now: desk.platform.now(), addressOf: (officer) => addresses.get(officer) })
  return { ok: true, value: { name: `${state.number}.ics`, mediaType: 'text/calendar', bytes: new TextEncoder().encode(text) } }
}

export function saveMinutes(desk: Desk, { id, discussions, remarks, reason }: Act<'conference.saveMinutes'>): Answer<ActValues['conference.saveMinutes']> {
  const state = read(desk, id)
  if (!state) return refuse('conference.unknown')
  const version = nextMinutesVersion(state)
  const minutes = minutesOf(state, { officerName: officerNames(desk), discussion: (itemId) => discussions[itemId] ?? '', remarks })
  const hash = hashOf(minutes)
  const saved = execute(desk, [{ type: 'conference.draftMinutes', id, version, minutes, hash, reason }])
  return saved.ok ? { ok: true, value: { version, hash } } : saved
}

/** The command on the case and the note that it was given are saved together; what the case refuses, the conference does not claim. */
export function carryOut(desk: Desk, { id, resolutionId }: Act<'conference.carryOutResolution'>): Answer<ActValues['conference.carryOutResolution']> {
  const state = read(desk, id)
  const resolution = state && resolutionsOf(state).find((one) => one.resolutionId === resolutionId)
  if (!state || !resolution) return refuse('conference.resolutionUnknown')
  const caseId = itemOf(state, resolution.itemId)?.caseId
  const found = caseId && foldCase(desk.log.entriesOf(caseId))
  if (!caseId || !found) return refuse('conference.caseNotHere')
  const { platform, session, rules: { zone } } = desk
  const command = preparedCommand(resolution, { caseId, case: found, conference: state.number, now: platform.now(), zone: session.branch.zone || zone, newId: () => platform.newId() })
  if (!command) return refuse('conference.nothingPrepared')
  const saved = execute(desk, [command, { type: 'conference.carryOut', id, resolutionId, command: command.type }])
  return saved.ok ? { ok: true, value: { command: command.type } } : saved
}
