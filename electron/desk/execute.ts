/**
 * The write path, one transaction: read -> decide -> refused? answer with the rule, nothing written. Else append the op, evolve, write the
 * projection rows, commit. Only then is it saved, and only then is anybody told. Several commands given together are saved together or not at all.
 */
import { aggregateOf, bodyVersion, readable, type DomainCommand } from '../../shared/aggregates.ts'
import { streams } from '../../shared/access/streams.ts'
import type { Case } from '../../shared/case/case.ts'
import type { CaseCommand } from '../../shared/case/commands.ts'
import type { Conference } from '../../shared/conference/conference.ts'
import { companyConvening } from '../../shared/conference/convening.ts'
import type { Directory } from '../../shared/directory/directory.ts'
import type { Incident } from '../../shared/incident/incident.ts'
import type { PostBatch } from '../../shared/incident/posts.ts'
import type { EntityId, Entry, Instant, OfficerId } from '../../shared/log/op.ts'
import { beginningOf } from '../../shared/playbook/playbook.ts'
import type { Answer, Refusal } from '../../shared/log/refusal.ts'
import type { StoredEntry } from '../store/log/log.ts'
import { projectAttention, projectCase, projectDirectory, projectReminders } from '../store/projections/project.ts'
import { fold, refoldDated } from '../store/projections/rebuild.ts'
import { projectConference, projectNote } from '../store/projections/conference-row.ts'
import { projectIncident, projectPosts } from '../store/projections/incident-row.ts'
import type { Desk } from './desk.ts'
import { readBooks } from './rule-books.ts'
import { actorIn } from './session.ts'

export interface Saved {
  id: EntityId
  rev: number
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** `between` is told how many have been written, for a long list: what it throws takes all of them back. */
export function execute(desk: Desk, commands: readonly DomainCommand[], between?: (done: number) => void): Answer<Saved[]> {
  const at = desk.platform.now()
  try {
    const saved = desk.log.transaction(() => commands.map((command, index) => {
      between?.(index)
      return apply(desk, command, at)
    }))
    desk.changed(saved.map(({ id }) => id))
    return { ok: true, value: saved }
  } catch (error) {
    // what was taken back holds no longer
    if (commands.some(({ type }) => changesBooks(type))) readBooks(desk)
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** Packs and calendars hold for the next command at once; rows that a calendar moved follow (recompute.ts). */
export const changesBooks = (type: string): boolean => type.startsWith('rules.') || type.startsWith('directory.')

/** Decides and writes one command inside the running transaction. Throws `Refused`, which takes the whole transaction back. */
function apply(desk: Desk, command: DomainCommand, at: Instant): Saved {
  const aggregate = aggregateOf(command.type)
  if (!aggregate) throw new Error(`no aggregate takes ${command.type}`)
  const entries = desk.log.entriesOf(command.id)
  if (entries.some((entry) => !readable(entry))) throw new Refused({ code: 'newerApp' })
  const stream = entries[0]?.stream ?? streamOf(desk, command)
  const state = fold(entries)
  const actor = actorIn(desk, stream)
  if (!aggregate.livesIn(stream, command.id, { actor })) throw new Refused({ code: isOwn(command) ? 'notYourOwn' : 'wrongStream' })
  const verdict = aggregate.decide(state ?? aggregate.empty, command, { actor, at, rules: desk.books(stream) })
  if (!verdict.ok) throw new Refused(verdict.refusal)
  const entry = append(desk, stream, command, entries.length, at)
  project(desk, aggregate.evolve(state, entry), entry, entries[0]?.localSeq)
  return { id: command.id, rev: entry.rev }
}

/** Where a new aggregate begins: a case or an incident in the branch of whoever writes it. */
function streamOf(desk: Desk, { type, id }: DomainCommand): string {
  const { branch, officer } = desk.session
  switch (type.slice(0, type.indexOf('.'))) {
    case 'directory':
    case 'rules':
    case 'grading':
      return streams.directory()
    case 'convening':
      return id === companyConvening ? streams.directory() : streams.conferences(branch.branchId)
    case 'conference':
    case 'notes':
      return streams.conferences(branch.branchId)
    case 'playbook':
      return beginningOf(id) || (desk.joined && officer.role === 'hq') ? streams.directory() : streams.incidents(branch.branchId)
    case 'incident':
    case 'posts':
      return streams.incidents(branch.branchId)
    default:
      return isOwn({ type }) ? streams.own(officer.officerId) : streams.cases(branch.branchId)
  }
}

/** Of the officer alone: reminders, and what they did with their attention list. */
const isOwn = ({ type }: Pick<DomainCommand, 'type'>): boolean => type.startsWith('reminder.') || type.startsWith('attention.')

function project(desk: Desk, state: unknown, entry: StoredEntry, row: number | undefined): void {
  if (entry.type.startsWith('case.')) projectCase(desk.db, state as Case, row ?? entry.localSeq, entry, desk.books(entry.stream))
  else if (entry.type.startsWith('directory.')) projectDirectory(desk.db, state as Directory)
  else if (entry.type.startsWith('reminder.')) projectReminders(desk.db, entry.entity.slice('reminders/'.length) as OfficerId, entry)
  else if (entry.type.startsWith('attention.')) projectAttention(desk.db, entry)
  else if (entry.type.startsWith('incident.')) projectIncident(desk.db, state as Incident, row ?? entry.localSeq, entry, desk.books(entry.stream))
  else if (entry.type.startsWith('posts.')) projectPosts(desk.db, state as PostBatch)
  else if (entry.type.startsWith('conference.')) projectConference(desk.db, state as Conference, row ?? entry.localSeq, entry, desk.books(entry.stream))
  else if (entry.type.startsWith('notes.')) projectNote(desk.db, entry)
  if (!changesBooks(entry.type)) return
  readBooks(desk)
  refoldDated(desk.db, desk.log, desk.books)
}

/** Appends a command that was decided and writes the rows; `known` is the state before it and its row. For the import, which decides in bulk. */
export function writeToCase(desk: Desk, command: CaseCommand, known: { state: Case | undefined; row: number | undefined }, at: Instant): Saved {
  const entry = append(desk, streams.cases(desk.session.branch.branchId), command, known.state?.rev ?? 0, at)
  project(desk, aggregateOf(command.type)?.evolve(known.state, entry satisfies Entry), entry, known.row)
  return { id: command.id, rev: entry.rev }
}

function append(desk: Desk, stream: string, command: DomainCommand, baseRev: number, at: Instant): StoredEntry {
  const { type, id, ...body } = command
  return desk.log.append({
    opId: desk.platform.newOpId(), stream, entity: id, type, v: bodyVersion(type), body, actor: desk.session.officer.officerId, baseRev, at,
  })
}
