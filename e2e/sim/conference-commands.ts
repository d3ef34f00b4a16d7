/** What desks do about conferences in a game: call them, hold them, vote, resolve, seal, and write notes into one text while they are apart. */
import { toBase64 } from 'lib0/buffer'
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { DomainCommand } from '../../shared/aggregates.ts'
import { lastMinutes, nextMinutesVersion, resolutionsOf, type Conference } from '../../shared/conference/conference.ts'
import { hashOf, minutesOf } from '../../shared/conference/minutes.ts'
import { noteSchema } from '../../shared/conference/note-schema.ts'
import type { CalendarDate, EntityId } from '../../shared/log/op.ts'
import { conferenceNotes } from '../../electron/desk/queries/conference-notes.ts'
import type { Random } from './random.ts'
import type { SimWorkstation } from './workstation.ts'

export function conferenceCommand(station: SimWorkstation, random: Random, newId: () => string): DomainCommand {
  const known = station.desk.db.prepare('select id from conference_row order by id').all() as { id: EntityId }[]
  const me = station.desk.session.officer
  const at = station.desk.platform.now()
  if (known.length === 0 || random.chance(0.25)) {
    const id = `conference/${newId()}` as EntityId
    const linked = station.desk.db.prepare('select id, number from case_row order by id limit 1').get() as { id: EntityId; number: string } | undefined
    return {
      type: 'conference.call', id, number: `H-${id.slice(-6)}`, kind: 'claims', title: `会商 ${random.below(100)}`, startsAt: at, durationMinutes: 60, purpose: '', quorum: { count: 1 }, authorities: [{ role: 'officer' }],
      participants: [
        { participantId: 'chair', officer: me.officerId, name: me.name, duty: 'chair', votes: true }, { participantId: 'recorder', name: '记录人', duty: 'recorder', votes: false },
        { participantId: 'member', name: '参会人', duty: 'member', votes: true },
      ],
      agenda: [{ itemId: 'a', title: '议题', plannedMinutes: 20, questions: [], ...(linked && { caseId: linked.id, caseNumber: linked.number }) }],
    }
  }
  const { id } = random.pick(known)
  const state = station.stateOf(id) as Conference
  const text = `${random.below(1_000)}`
  const minutes = minutesOf(state, { discussion: () => text, remarks: '', officerName: (officer) => officer })
  const last = lastMinutes(state)
  const resolution = resolutionsOf(state).at(-1)
  return random.pick<() => DomainCommand>([
    () => ({ type: 'conference.begin', id }),
    () => ({ type: 'conference.attend', id, participantId: random.pick(['chair', 'recorder', 'member']), present: random.chance(0.8), means: 'room' }),
    () => ({ type: 'conference.takeUp', id, itemId: 'a' }),
    () => ({ type: 'conference.addOption', id, itemId: 'a', optionId: random.pick(['x', 'y']), text }),
    () => ({ type: 'conference.vote', id, itemId: 'a', method: 'vote', votes: [{ participantId: 'chair', choice: random.pick(['x', 'y']) }] }),
    () => ({ type: 'conference.resolve', id, itemId: 'a', resolutionId: newId(), kind: 'action', text, ownerName: '理赔部', dueOn: '2031-01-01' as CalendarDate, authority: { name: '主管', role: 'supervisor' } }),
    () => ({ type: 'conference.finish', id, resolutionId: resolution?.resolutionId ?? 'none', result: text }),
    () => ({ type: 'conference.end', id }),
    () => ({ type: 'conference.draftMinutes', id, version: nextMinutesVersion(state), minutes, hash: hashOf(minutes), reason: text }),
    () => ({ type: 'conference.signMinutes', id, version: last?.version ?? 1, hash: last?.hash ?? hashOf(minutes) }),
    () => ({ type: 'conference.sealMinutes', id, version: last?.version ?? 1, hash: last?.hash ?? hashOf(minutes) }),
    () => note(station, random, id, newId()),
    () => note(station, random, id, newId()),
  ])()
}

/** One more word at the end of the notes as this desk sees them. */
function note(station: SimWorkstation, random: Random, conference: EntityId, chapter: string): DomainCommand {
  const doc = new Doc()
  // Yjs would draw it from the machine's own chance
  doc.clientID = 1 + random.below(2 ** 30)
  const { update } = conferenceNotes(station.desk, { id: conference, known: {} })
  if (update.length > 0) applyUpdate(doc, update)
  const before = encodeStateVector(doc)
  doc.getText('t').insert(doc.getText('t').length, `${random.below(10)}`)
  const added = encodeStateAsUpdate(doc, before)
  doc.destroy()
  return { type: 'notes.append', id: `notes/${chapter}` as EntityId, conference, schema: noteSchema, update: toBase64(added) }
}
