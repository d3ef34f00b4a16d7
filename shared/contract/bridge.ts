/**
 * The whole contract between the screens and the desk: three verbs over one channel.
 *
 *   query(name, input)   reads; never changes anything
 *   execute(command)     a domain command or an act of the workstation; answers when it is saved, or with the rule that refused it
 *   subscribe(listener)  events: what changed, how far a long task is, who is signed in
 *
 * The signed-in officer is attached by the desk, never taken from here.
 */
import { z } from 'zod'
import type { DomainCommand } from '../aggregates.ts'
import type { Branch, Directory, Officer } from '../directory/directory.ts'
import type { LedgerMapping } from '../ledger/mapping.ts'
import { EntityId, type OfficerId } from '../log/op.ts'
import type { Answer } from '../log/refusal.ts'
import type { Library } from '../rules/library.ts'
import { PackRef } from '../rules/pack.ts'
import { acts, type Act, type ActType, type ActValues, type Preferences } from './acts.ts'
import { postQueries, type PostQueryValues } from './posts.ts'
import { conferenceQueries, type ConferenceQueryValues } from './conferences.ts'
import { incidentQueries, type IncidentQueryValues } from './incidents.ts'
import type { CaseFile, RelatedCase } from './case-file.ts'
import { QueueColumn, QueueRequest, QueueSelection, type Facet, type QueuePage, type ViewCounts } from './queue.ts'
import type { Board, Now, ShownReminder } from './now.ts'
import type { ClockUnderPacks } from './rules.ts'
import type { SearchAnswer } from './search.ts'
import { syncQueries, type AttentionItem, type SyncDetail, type SyncEvent, type SyncState } from './sync.ts'

export interface Workstation {
  /** empty: no store yet; locked: a store, nobody signed in; unreadable: a store that this app cannot open and will not touch */
  phase: 'empty' | 'locked' | 'open' | 'unreadable'
  /** why it cannot be opened: `damaged`, `newer`, `keyringMissing`, `busy` */
  reason?: string
  /** who can sign in */
  officers: { officerId: OfficerId; name: string }[]
  session?: { officer: Officer; branch: Branch }
  /** the session ended by a lock: of itself, after so many minutes, or by hand; with what was told since, and the zone of its dates */
  locked?: { idleMinutes?: number; zone: string; told: readonly ShownReminder[] }
  preferences: Preferences
  shell: 'electron' | 'loopback'
  /** the demonstration branch is loaded: said on every screen */
  demonstration: boolean
  version: string
}

export const queries = {
  workstation: z.object({}),
  caseQueue: QueueRequest,
  caseQueueCount: QueueSelection,
  viewCounts: z.object({}),
  facets: z.object({ column: QueueColumn, selection: QueueSelection }),
  caseFile: z.object({ id: EntityId }),
  caseByNumber: z.object({ number: z.string().max(500) }),
  earlierCases: z.object({
    identities: z.array(z.string().max(200)).max(20), phones: z.array(z.string().max(200)).max(20), policies: z.array(z.string().max(200)).max(50),
    names: z.array(z.string().max(200)).max(20), plates: z.array(z.string().max(200)).max(20).default([]),
  }),
  search: z.object({ text: z.string().max(200), limit: z.int().positive().max(10_000).default(30) }),
  directory: z.object({}),
  setting: z.object({ name: z.string().min(1).max(1000) }),
  mappings: z.object({}),
  library: z.object({}),
  packMovePreview: z.object({ id: EntityId, to: z.array(PackRef).max(32) }),
  now: z.object({}),
  board: z.object({ days: z.int().min(1).max(400).default(60) }),
  ...syncQueries,
  ...incidentQueries,
  ...postQueries,
  ...conferenceQueries,
} as const
export type QueryName = keyof typeof queries
export type QueryInput<Name extends QueryName> = z.input<(typeof queries)[Name]>

export interface QueryValues extends IncidentQueryValues, PostQueryValues, ConferenceQueryValues {
  workstation: Workstation
  caseQueue: QueuePage
  caseQueueCount: number
  viewCounts: ViewCounts
  facets: Facet[]
  caseFile: CaseFile | undefined
  caseByNumber: EntityId | undefined
  earlierCases: RelatedCase[]
  search: SearchAnswer
  /** `branchesHere`: whose cases come to this workstation */
  directory: Omit<Directory, 'rev'> & { branchesHere: string[] }
  setting: unknown
  now: Now
  board: Board
  mappings: { name: string; headers: string[]; mapping: LedgerMapping }[]
  library: Library
  packMovePreview: ClockUnderPacks[]
  sync: SyncState
  syncDetail: SyncDetail
  attention: AttentionItem[]
}

export type DeskEvent =
  /** an empty list: anything may have changed (an import) */
  | { type: 'changed'; entities: EntityId[] }
  | { type: 'progress'; task: string; phase: string; done: number; total: number }
  | { type: 'workstation' }
  /** steps of ladders that were reached just now, for the signed-in officer; each is told once */
  /** told once; `zone` is that of the branch, in which its dates are said: at a locked workstation there is no session to ask */
  | { type: 'reminders'; reminders: ShownReminder[]; zone: string }
  /** the shell asks its window to show a case, or the list of now: somebody clicked a notice on the desktop */
  | { type: 'show'; id?: EntityId }
  | { type: 'upkeepFailed'; what: 'backup'; reason: string }
  | SyncEvent

/** A registration, the opening of an incident and the call of a conference go out without id and number: the desk gives both. */
export type Numbered = 'case.register' | 'incident.open' | 'conference.call'
type Unnumbered<C> = C extends { type: Numbered } ? Omit<C, 'id' | 'number'> : C
export type Command = Unnumbered<DomainCommand>
export type ExecuteValue<C> = C extends { type: infer Type }
  ? Type extends ActType ? ActValues[Type] : { id: EntityId; rev: number; number?: string }
  : never

/** The one global that the window gets: `window.redress`. */
export interface Bridge {
  query: <Name extends QueryName>(name: Name, input: QueryInput<Name>) => Promise<Answer<QueryValues[Name]>>
  execute: <C extends Command | Act>(command: C) => Promise<Answer<ExecuteValue<C>>>
  subscribe: (listener: (event: DeskEvent) => void) => () => void
}

export { acts }
