/**
 * The one list of aggregates: what the bridge accepts, what a desk and HQ decide and fold, and in which stream each lives. A new aggregate is
 * added here and nowhere else.
 */
import { z } from 'zod'
import { branchOfStream, officerOfStream, streams } from './access/streams.ts'
import { auditCommands, auditOf, type AuditCommand } from './audit/audit.ts'
import { evolve, isBirth, type Case } from './case/case.ts'
import { caseCommands, type CaseCommand } from './case/commands.ts'
import { decide, type Context } from './case/decide.ts'
import { openStatuses } from './case/vocabulary.ts'
import { conferenceCommands, type ConferenceCommand } from './conference/commands.ts'
import { evolveConference, isConferenceBirth, type Conference } from './conference/conference.ts'
import { companyConvening, conveningCommands, conveningOf, decideConvening, emptyConvening, evolveConvening, type Convening, type ConveningCommand } from './conference/convening.ts'
import { decideConference } from './conference/decide.ts'
import { decideNotes, evolveNotes, noteCommands, type NoteChapter, type NoteCommand } from './conference/notes.ts'
import { shippedConvening } from './conference/shipped.ts'
import { decideDirectory, directoryCommands, directoryId, emptyDirectory, evolveDirectory, type Directory, type DirectoryCommand } from './directory/directory.ts'
import { decideGrading, evolveGrading, gradingCommands, gradingId, type Grading, type GradingCommand } from './incident/grading.ts'
import { incidentCommands, type IncidentCommand } from './incident/commands.ts'
import { decideIncident } from './incident/decide.ts'
import { evolveIncident, isIncidentBirth, type Incident } from './incident/incident.ts'
import { decidePosts, evolvePosts, postCommands, type PostBatch, type PostCommand } from './incident/posts.ts'
import { shippedGrading } from './incident/shipped-grading.ts'
import type { EntityId, Entry } from './log/op.ts'
import { accepted, type Answer } from './log/refusal.ts'
import { beginningOf, decidePlaybook, evolvePlaybook, playbookCommands, type Playbook, type PlaybookCommand } from './playbook/playbook.ts'
import { decideReminders, reminderCommands, remindersOf, type ReminderCommand } from './reminders/reminders.ts'
import { attentionCommands, attentionOf, type AttentionCommand } from './sync/attention.ts'
import { decideLibrary, emptyLibrary, evolveLibrary, libraryCommands, libraryId, type Library, type LibraryCommand } from './rules/library.ts'

export const domainCommands = {
  ...caseCommands, ...directoryCommands, ...libraryCommands, ...reminderCommands, ...auditCommands, ...attentionCommands,
  ...incidentCommands, ...postCommands, ...playbookCommands, ...gradingCommands, ...conferenceCommands, ...noteCommands, ...conveningCommands,
} as const
export type DomainCommand =
  | CaseCommand | DirectoryCommand | LibraryCommand | ReminderCommand | AuditCommand | AttentionCommand
  | IncidentCommand | PostCommand | PlaybookCommand | GradingCommand | ConferenceCommand | NoteCommand | ConveningCommand
export type DomainCommandType = keyof typeof domainCommands

/** Current body version of every op type; an older body in the log is upcast when it is read. */
export const bodyVersion = (_type: DomainCommandType): number => 1

/** An op of a newer app is kept as it is, changes nothing here, and makes its aggregate one that this app only shows. */
export const readable = ({ type, v }: { type: string; v: number }): boolean => Object.hasOwn(domainCommands, type) && v <= bodyVersion(type as DomainCommandType)

const schemas = Object.entries(domainCommands).map(([type, schema]) => schema.extend({ type: z.literal(type) }))
const [first, ...rest] = schemas
if (!first) throw new Error('no aggregate')
/** Parses a command of any aggregate by its `type`; unknown members are dropped, unknown types fail. */
export const DomainCommandSchema = z.discriminatedUnion('type', [first, ...rest]) as unknown as z.ZodType<DomainCommand>

/** What only counts its entries: nothing is decided by it. */
export interface Kept { rev: number }

export interface Aggregate<State, Command> {
  /** before its first entry; undefined for what has to be begun by one */
  empty: State | undefined
  evolve: (state: State | undefined, entry: Entry) => State | undefined
  decide: (state: State | undefined, command: Command, context: Context) => Answer<undefined>
  /** does this aggregate of that name belong into that stream? */
  livesIn: (stream: string, entity: EntityId, context: Pick<Context, 'actor'>) => boolean
  /** something is still owed in it: a first copy brings it before the rest */
  open: (state: State | undefined) => boolean
}

const cases: Aggregate<Case, CaseCommand> = {
  empty: undefined,
  // an entry whose beginning HQ refused tells of nothing
  evolve: (state, entry) => (state || isBirth(entry.type) ? evolve(state, entry) : undefined),
  decide,
  livesIn: (stream, entity) => stream === streams.cases(branchOfStream(stream) ?? '') && entity.startsWith('case/'),
  open: (state) => state !== undefined && openStatuses.includes(state.status),
}

const directory: Aggregate<Directory, DirectoryCommand> = {
  empty: emptyDirectory,
  evolve: (state, entry) => evolveDirectory(state ?? emptyDirectory, entry),
  decide: (state, command, context) => decideDirectory(state ?? emptyDirectory, command, context),
  livesIn: (stream, entity) => stream === streams.directory() && entity === directoryId,
  open: () => true,
}

const library: Aggregate<Library, LibraryCommand> = {
  empty: emptyLibrary,
  evolve: (state, entry) => evolveLibrary(state ?? emptyLibrary, entry),
  decide: (state, command, context) => decideLibrary(state ?? emptyLibrary, command, context),
  livesIn: (stream, entity) => stream === streams.directory() && entity === libraryId,
  open: () => true,
}

const counted = (state: Kept | undefined, { rev }: Entry): Kept => ({ ...state, rev })

const reminders: Aggregate<Kept, ReminderCommand> = {
  empty: undefined,
  evolve: counted,
  decide: (_, command, context) => decideReminders(command, context),
  livesIn: (stream, entity, { actor }) => officerOfStream(stream) === actor.id && entity === remindersOf(actor.id),
  open: () => true,
}

const attention: Aggregate<Kept, AttentionCommand> = {
  empty: undefined,
  evolve: counted,
  decide: () => accepted,
  livesIn: (stream, entity, { actor }) => officerOfStream(stream) === actor.id && entity === attentionOf(actor.id),
  open: () => true,
}

const audit: Aggregate<Kept, AuditCommand> = {
  empty: undefined,
  evolve: counted,
  decide: () => accepted,
  livesIn: (stream, entity) => stream === streams.cases(branchOfStream(stream) ?? '') && entity === auditOf(branchOfStream(stream) ?? ''),
  open: () => false,
}

const inIncidents = (stream: string): boolean => stream === streams.incidents(branchOfStream(stream) ?? '')

const incidents: Aggregate<Incident, IncidentCommand> = {
  empty: undefined,
  evolve: (state, entry) => (state || isIncidentBirth(entry.type) ? evolveIncident(state, entry) : undefined),
  decide: decideIncident,
  livesIn: (stream, entity) => inIncidents(stream) && entity.startsWith('incident/'),
  open: (state) => state?.status === 'open',
}

/** Posts come after the incidents that they are about. */
const posts: Aggregate<PostBatch, PostCommand> = {
  empty: undefined,
  evolve: evolvePosts,
  decide: decidePosts,
  livesIn: (stream, entity) => inIncidents(stream) && entity.startsWith('posts/'),
  open: () => false,
}

/** The head office's, and what came with the product, in the company's book; a branch's own beside its incidents. */
const playbooks: Aggregate<Playbook, PlaybookCommand> = {
  empty: undefined,
  evolve: evolvePlaybook,
  decide: decidePlaybook,
  livesIn: (stream, entity) => entity.startsWith('playbook/') && (stream === streams.directory() || (inIncidents(stream) && !beginningOf(entity))),
  open: () => true,
}

const grading: Aggregate<Grading, GradingCommand> = {
  empty: shippedGrading,
  evolve: (state, entry) => evolveGrading(state ?? shippedGrading, entry),
  decide: (state, command, context) => decideGrading(state ?? shippedGrading, command, context),
  livesIn: (stream, entity) => stream === streams.directory() && entity === gradingId,
  open: () => true,
}

const inConferences = (stream: string): boolean => stream === streams.conferences(branchOfStream(stream) ?? '')

const conferences: Aggregate<Conference, ConferenceCommand> = {
  empty: undefined,
  evolve: (state, entry) => (state || isConferenceBirth(entry.type) ? evolveConference(state, entry) : undefined),
  decide: decideConference,
  livesIn: (stream, entity) => inConferences(stream) && entity.startsWith('conference/'),
  open: (state) => state !== undefined && state.status !== 'cancelled' && state.status !== 'sealed',
}

/** What was said comes after what it was said about. */
const notes: Aggregate<NoteChapter, NoteCommand> = {
  empty: undefined,
  evolve: evolveNotes,
  decide: decideNotes,
  livesIn: (stream, entity) => inConferences(stream) && entity.startsWith('notes/'),
  open: () => false,
}

/** The company's in its book, a branch's own beside its conferences. */
const convening: Aggregate<Convening, ConveningCommand> = {
  empty: emptyConvening,
  evolve: (state, entry) => evolveConvening(state ?? conveningBefore(entry.entity), entry),
  decide: (state, command, context) => decideConvening(state?.rev ? state : conveningBefore(command.id), command, context),
  livesIn: (stream, entity) =>
    (entity === companyConvening ? stream === streams.directory() : inConferences(stream) && entity === conveningOf(branchOfStream(stream) ?? '')),
  open: () => true,
}
const conveningBefore = (entity: EntityId): Convening => (entity === companyConvening ? shippedConvening : emptyConvening)

const aggregates = {
  conference: conferences, notes, convening,
  case: cases, directory, rules: library, reminder: reminders, attention, audit, incident: incidents, posts, playbook: playbooks, grading,
} as const

/** The aggregate that ops of a type touch, by the word before the dot; undefined for a type of a newer app. */
export function aggregateOf(type: string): Aggregate<unknown, DomainCommand> | undefined {
  const kind = type.slice(0, type.indexOf('.'))
  return Object.hasOwn(aggregates, kind) ? (aggregates[kind as keyof typeof aggregates] as Aggregate<unknown, DomainCommand>) : undefined
}
