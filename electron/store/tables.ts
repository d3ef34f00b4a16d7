/** The projections as Kysely sees them, and the instance that builds queries. It only compiles: running is database.ts's, synchronously. */
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'

export interface CaseRow {
  /** local_seq of the case's first entry: stable over rebuilds, rowid of the search index */
  row: number
  id: string
  /** in whose stream it lives */
  branch: string
  rev: number
  number: string
  status: string
  /** 1 while the desk still owes something */
  open: number
  stage: string
  channel: string
  line: string
  product: string
  cause: string
  complainant: string
  complainant_kind: string
  phone: string
  policy: string
  request: string
  respondent: string
  partner: string
  tags: string
  /** officer id; empty when nobody has it */
  assignee: string
  unit: string
  /** epoch ms; 0 when a ledger did not say */
  received_at: number
  /** epoch ms of the next deadline the desk owes; `never` when there is none or it is suspended */
  due_at: number
  clock: string
  clock_state: string
  paused_by: string
  /** epoch ms of the law's deadline whatever became of it: answers "what stood open on day T" */
  decision_due: number
  /** epoch ms of the approval by which the law's deadline was extended; 0: it was not */
  extended_at: number
  closed_at: number
  updated_at: number
  forwarded: number
  forwarded_number: string
  /** 1 when the same identity, phone or policy has an earlier case */
  repeat: number
  /** fen */
  amount: number
  imported: number
  merged_into: string
}

/** What makes two complaints "of the same person or policy": one row a case and key. */
export interface CaseKey {
  kind: 'identity' | 'phone' | 'policy' | 'name' | 'plate'
  value: string
  /** when the case was received, epoch ms, and its id: the earliest of a key is found without looking at the others */
  received: number
  case_id: string
  row: number
}

/** A running clock that the desk is chased for. */
export interface ClockRow {
  /** of the case */
  row: number
  pack: string
  clock: string
  kind: string
  /** unit of its limit: a clock in working time is quiet outside of it */
  unit: string
  calendar: string
  state: string
  paused_by: string
  /** epoch ms */
  started_at: number
  due_at: number
  assignee: string
  /** who has to see to it while nobody in particular does: of a plan's step; empty for the clock of a case */
  role: string
  /** the packs of the case, `id@version` */
  packs: string
  /** title and ladders of a clock that no rule pack gives (`OwnClock` as JSON); empty for one that a pack gives */
  own: string
  /** steps up to here are not told */
  silent_until: number
  /** epoch ms since when the desk knows the case */
  known_since: number
}

/** Instants are epoch ms, 0 for what has not happened. */
export interface IncidentRow {
  /** local_seq of the incident's first entry; no case has the same */
  row: number
  id: string
  branch: string
  rev: number
  number: string
  title: string
  summary: string
  status: string
  level: string
  drill: number
  noticed_at: number
  opened_at: number
  opened_by: string
  assessed_at: number
  submitted_at: number
  decided_at: number
  run_at: number
  statement_at: number
  reported_at: number
  closed_at: number
  updated_at: number
  owner: string
  spokesperson: string
  cases: number
}

/** Figures are -1 where nobody counted. */
export interface PostRow {
  incident: string; key: string; batch: string; parent: string; kind: string; platform: string; author: string
  /** epoch ms; 0 where nobody knows */
  at: number
  /** `address`: the url without what only says through whom somebody came; '' for what is no address */
  url: string; address: string; text: string; reposts: number; comments: number; likes: number; views: number; measured_at: number; voided: string; recorded_at: number
  /** 0 where a batch that was recorded earlier has brought the same post */
  shown: number
}

/** Instants are epoch ms, 0 for what has not happened. */
export interface ConferenceRow {
  /** local_seq of the conference's first entry; no case and no incident has the same */
  row: number
  id: string
  branch: string
  rev: number
  number: string
  title: string
  kind: string
  status: string
  starts_at: number
  /** minutes */
  duration: number
  place: string
  /** name of who chairs */
  chair: string
  items: number
  called_at: number
  called_by: string
  began_at: number
  ended_at: number
  drafted_at: number
  sealed_at: number
  updated_at: number
}

/** `reasons`: why a conference was proposed, joined by blanks; `case_id` is empty for an item without a case. */
export interface ConferenceItemRow { row: number; item: string; case_id: string; reasons: string; proposed_since: number; postponed: number }

/** `owes`: what the person has still to do, joined by blanks: position, sign, read. */
export interface ConferencePersonRow { row: number; participant: string; officer: string; duty: string; owes: string }

export interface ConferenceResolutionRow {
  row: number; resolution: string; item: string; case_id: string; kind: string; text: string; owner: string; owner_name: string; resolved_at: number; due_at: number
  finished_at: number; withdrawn: number; follow_up_at: number; followed_up_at: number
  /** -1 where nobody has looked back */
  effective: number
}

/** What waits for somebody who leads. */
export interface WaitingRow { row: number; kind: 'extension' | 'proposal' | 'submission' | 'statement' | 'stepApproval'; since: number; by: string }

export interface ReminderRow {
  officer: string; entity: string; pack: string; clock: string; step: string; time: number; due_at: number
  fired_at: number
  /** 0: not put off */
  snoozed_until: number
  snooze_reason: string
}

export interface OfficerRow { officer_id: string; branch_id: string; name: string; role: string; left: number }
export interface BranchRow { branch_id: string; code: string; name: string; zone: string }
export interface SettingRow { name: string; value: string }

export interface Tables {
  case_row: CaseRow
  case_key: CaseKey
  clock_row: ClockRow
  incident_row: IncidentRow
  post_row: PostRow
  waiting_row: WaitingRow
  reminder: ReminderRow
  officer: OfficerRow
  branch: BranchRow
  setting: SettingRow
}

export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Sorts after every real time and still fits a double exactly. */
export const never = 9_000_000_000_000_000
