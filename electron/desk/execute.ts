/**
 * The write path, one transaction: read -> decide -> refused? answer with the rule, nothing written. Else append the op, evolve, write the
 * projection rows, commit. Only then is it saved, and only then is anybody told. Several commands given together are saved together or not at all.
 */
import { bodyVersion, type DomainCommand } from '../../shared/aggregates.ts'
import { auditOf, type AuditCommand } from '../../shared/audit/audit.ts'
import { streams } from '../../shared/access/streams.ts'
import { evolve, type Case } from '../../shared/case/case.ts'
import type { CaseCommand } from '../../shared/case/commands.ts'
import { decide } from '../../shared/case/decide.ts'
import { decideDirectory, evolveDirectory, type DirectoryCommand } from '../../shared/directory/directory.ts'
import type { EntityId, Instant } from '../../shared/log/op.ts'
import type { Answer, Refusal } from '../../shared/log/refusal.ts'
import { remindersOf, type ReminderCommand } from '../../shared/reminders/reminders.ts'
import { bookOf, decideLibrary, evolveLibrary, type LibraryCommand } from '../../shared/rules/library.ts'
import type { StoredEntry } from '../store/log/log.ts'
import { projectCase, projectDirectory, projectReminders } from '../store/projections/project.ts'
import { foldCase, foldDirectory, readLibrary } from '../store/projections/rebuild.ts'
import type { Desk } from './desk.ts'
import { actorOf } from './session.ts'

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

export function execute(desk: Desk, commands: readonly DomainCommand[]): Answer<Saved[]> {
  const at = desk.platform.now()
  try {
    const saved = desk.log.transaction(() => commands.map((command) => apply(desk, command, at)))
    desk.changed(saved.map(({ id }) => id))
    return { ok: true, value: saved }
  } catch (error) {
    // what was taken back holds no longer
    if (commands.some(isLibraryCommand)) desk.rules = bookOf(readLibrary(desk.log), desk.session.branch)
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** Decides and writes one command inside the running transaction. Throws `Refused`, which takes the whole transaction back. */
function apply(desk: Desk, command: DomainCommand, at: Instant): Saved {
  if (isCaseCommand(command)) return applyToCase(desk, command, at)
  if (isAuditCommand(command)) return applyToAudit(desk, command, at)
  if (isReminderCommand(command)) return applyToReminders(desk, command, at)
  return isLibraryCommand(command) ? applyToLibrary(desk, command, at) : applyToDirectory(desk, command, at)
}

const isCaseCommand = (command: DomainCommand): command is CaseCommand => command.type.startsWith('case.')
const isAuditCommand = (command: DomainCommand): command is AuditCommand => command.type.startsWith('audit.')
const isReminderCommand = (command: DomainCommand): command is ReminderCommand => command.type.startsWith('reminder.')
const isLibraryCommand = (command: DomainCommand): command is LibraryCommand => command.type.startsWith('rules.')

function applyToCase(desk: Desk, command: CaseCommand, at: Instant): Saved {
  const entries = desk.log.entriesOf(command.id)
  const state = foldCase(entries)
  const verdict = decide(state, command, { actor: actorOf(desk.session), at, rules: desk.rules })
  if (!verdict.ok) throw new Refused(verdict.refusal)
  return writeToCase(desk, command, { state, row: entries[0]?.localSeq }, at)
}

/** Appends a command that was decided and writes the rows; `known` is the state before it and its row. For the import, which decides in bulk. */
export function writeToCase(desk: Desk, command: CaseCommand, known: { state: Case | undefined; row: number | undefined }, at: Instant): Saved {
  const { session, db } = desk
  const entry = append(desk, streams.cases(session.branch.branchId), command, known.state?.rev ?? 0, at)
  projectCase(db, evolve(known.state, entry), known.row ?? entry.localSeq, entry, desk.rules)
  return { id: command.id, rev: entry.rev }
}

function applyToDirectory(desk: Desk, command: DirectoryCommand, at: Instant): Saved {
  const state = foldDirectory(desk.log.entriesOf(command.id))
  const verdict = decideDirectory(state, command, { actor: actorOf(desk.session) })
  if (!verdict.ok) throw new Refused(verdict.refusal)
  const entry = append(desk, streams.directory(), command, state.rev, at)
  projectDirectory(desk.db, evolveDirectory(state, entry))
  return { id: command.id, rev: entry.rev }
}

/** Only written: nothing is decided by it, and nothing is shown of it but the log. */
function applyToAudit(desk: Desk, command: AuditCommand, at: Instant): Saved {
  const entry = append(desk, streams.cases(desk.session.branch.branchId), { ...command, id: auditOf(desk.session.branch.branchId) }, desk.log.revisionOf(auditOf(desk.session.branch.branchId)), at)
  return { id: entry.entity, rev: entry.rev }
}

/** An officer writes of their own reminders only. */
function applyToReminders(desk: Desk, command: ReminderCommand, at: Instant): Saved {
  const { officerId } = desk.session.officer
  if (command.id !== remindersOf(officerId)) throw new Refused({ code: 'notYourOwn' })
  const entry = append(desk, streams.own(officerId), command, desk.log.revisionOf(command.id), at)
  projectReminders(desk.db, officerId, entry)
  return { id: command.id, rev: entry.rev }
}

/** Packs and calendars hold for the next command at once; rows that a calendar moved follow (recompute.ts). */
function applyToLibrary(desk: Desk, command: LibraryCommand, at: Instant): Saved {
  const state = readLibrary(desk.log)
  const verdict = decideLibrary(state, command, { actor: actorOf(desk.session) })
  if (!verdict.ok) throw new Refused(verdict.refusal)
  const entry = append(desk, streams.directory(), command, state.rev, at)
  desk.rules = bookOf(evolveLibrary(state, entry), desk.session.branch)
  return { id: command.id, rev: entry.rev }
}

function append(desk: Desk, stream: string, command: DomainCommand, baseRev: number, at: Instant): StoredEntry {
  const { type, id, ...body } = command
  return desk.log.append({
    opId: desk.platform.newOpId(), stream, entity: id, type, v: bodyVersion(type), body, actor: desk.session.officer.officerId, baseRev, at,
  })
}
