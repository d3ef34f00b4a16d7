/** The rows of conferences: one each, its agenda, who takes part and owes what, its resolutions with their clocks, and the updates of its notes. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import { endOfDate } from '../../../shared/calendar/calendar-days.ts'
import { holderOf, lastMinutes, sealedMinutes, type Conference } from '../../../shared/conference/conference.ts'
import { conferenceClocks, resolutionLadder, type ConferenceClock } from '../../../shared/conference/duties.ts'
import { bytesOf, type NoteBody } from '../../../shared/conference/notes.ts'
import { owed } from '../../../shared/conference/owed.ts'
import type { EntityId, Entry, Instant } from '../../../shared/log/op.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import type { Database } from '../database.ts'
import type { StoredEntry } from '../log/log.ts'
import type { ClockRow, ConferenceItemRow, ConferencePersonRow, ConferenceResolutionRow, ConferenceRow } from '../tables.ts'
import { writeClocks, type OwnClock } from './clock-row.ts'

const columns: readonly (keyof ConferenceRow)[] = [
  'row', 'id', 'branch', 'rev', 'number', 'title', 'kind', 'status', 'starts_at', 'duration', 'place', 'chair', 'items', 'called_at', 'called_by', 'began_at', 'ended_at', 'drafted_at',
  'sealed_at', 'updated_at',
]
const write = `insert or replace into conference_row (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

export function projectConference(db: Database, state: Conference, row: number, last: Entry, rules: RuleBook): void {
  const values = conferenceRow(state, row, last)
  db.prepare(write).run(...columns.map((column) => values[column]))
  for (const table of ['conference_item', 'conference_person', 'conference_resolution']) db.prepare(`delete from ${table} where row = ?`).run(row)
  const item = db.prepare('insert into conference_item values (:row, :item, :case_id, :reasons, :proposed_since, :postponed)')
  for (const one of itemRows(state, row)) item.run({ ...one })
  const person = db.prepare('insert into conference_person values (:row, :participant, :officer, :duty, :owes)')
  for (const one of personRows(state, row)) person.run({ ...one })
  const resolution = db.prepare(`insert into conference_resolution values (:row, :resolution, :item, :case_id, :kind, :text, :owner, :owner_name, :resolved_at, :due_at, :finished_at, :withdrawn,
    :follow_up_at, :followed_up_at, :effective)`)
  for (const one of resolutionRows(state, row, rules.zone)) resolution.run({ ...one })
  writeClocks(db, row, clockRows(state, row, conferenceClocks(state, rules, last.at)), false)
}

/** Of a conference that never came to be: HQ refused what called it. */
export function removeConference(db: Database, row: number): void {
  for (const table of ['conference_row', 'conference_item', 'conference_person', 'conference_resolution', 'clock_row', 'clock_watch']) db.prepare(`delete from ${table} where row = ?`).run(row)
}

const ms = (instant: Instant | undefined): number => (instant ? Date.parse(instant) : 0)

function conferenceRow(state: Conference, row: number, last: Entry): ConferenceRow {
  return {
    row, id: state.id, branch: branchOfStream(last.stream) ?? '', rev: state.rev, number: state.number, title: state.title, kind: state.kind, status: state.status,
    starts_at: Date.parse(state.startsAt), duration: state.durationMinutes, place: state.place ?? '', chair: holderOf(state, 'chair')?.name ?? '', items: state.items.length,
    called_at: Date.parse(state.calledAt), called_by: state.calledBy, began_at: ms(state.began?.at), ended_at: ms(state.ended?.at), drafted_at: ms(lastMinutes(state)?.at),
    sealed_at: ms(sealedMinutes(state)?.sealed?.at), updated_at: Date.parse(last.at),
  }
}

const itemRows = ({ items }: Conference, row: number): ConferenceItemRow[] => items.map(({ itemId, caseId, proposed, postponed }) => ({
  row, item: itemId, case_id: caseId ?? '', reasons: proposed?.reasons.join(' ') ?? '', proposed_since: ms(proposed?.since), postponed: postponed ? 1 : 0,
}))

const personRows = (state: Conference, row: number): ConferencePersonRow[] => state.participants.map((one) => ({
  row, participant: one.participantId, officer: one.officer ?? '', duty: one.duty, owes: owed(state, one).join(' '),
}))

const resolutionRows = ({ items }: Conference, row: number, zone: string): ConferenceResolutionRow[] => items.flatMap((item) => item.resolutions.map((one) => ({
  row, resolution: one.resolutionId, item: item.itemId, case_id: item.caseId ?? '', kind: one.kind, text: one.text, owner: one.owner ?? '', owner_name: one.ownerName ?? '',
  resolved_at: Date.parse(one.at), due_at: endOfDate(one.dueOn, zone), finished_at: ms(one.finished?.at), withdrawn: one.withdrawn ? 1 : 0,
  follow_up_at: one.followUpOn ? endOfDate(one.followUpOn, zone) : 0, followed_up_at: ms(one.followedUp?.at), effective: one.followedUp ? Number(one.followedUp.effective) : -1,
})))

function clockRows(state: Conference, row: number, clocks: readonly ConferenceClock[]): ClockRow[] {
  return clocks.filter(({ deadline }) => deadline.state === 'running').map(({ deadline, assignee }) => ({
    row, pack: deadline.pack, clock: deadline.clock, kind: deadline.kind, unit: deadline.limit.unit, calendar: deadline.calendar, state: deadline.state, paused_by: '',
    started_at: Date.parse(deadline.startedAt), due_at: deadline.dueAt, assignee: assignee ?? '', role: assignee ? '' : 'supervisor', packs: '',
    own: JSON.stringify({ title: deadline.title, ladders: [resolutionLadder] } satisfies OwnClock), silent_until: 0, known_since: Date.parse(state.calledAt),
  }))
}

export function projectNote(db: Database, { entity, rev, body }: Pick<StoredEntry, 'entity' | 'rev' | 'body'>): void {
  const { conference, schema, update } = body as unknown as NoteBody
  db.prepare('insert or replace into note_update values (?, ?, ?, ?, ?)').run(conference, entity, rev, schema, bytesOf(update))
}

export function projectNotes(db: Database, entries: readonly StoredEntry[]): void {
  const [first] = entries
  if (first) removeNotes(db, first.entity)
  for (const entry of entries) if (entry.type === 'notes.append') projectNote(db, entry)
}

export function removeNotes(db: Database, chapter: EntityId): void {
  db.prepare('delete from note_update where chapter = ?').run(chapter)
}
