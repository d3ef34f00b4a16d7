/** The projections as Kysely sees them, and the instance that builds queries. It only compiles: running is database.ts's, synchronously. */
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'

export interface CaseRow {
  /** local_seq of the case's first entry: stable over rebuilds, rowid of the search index */
  row: number
  id: string
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
  kind: 'identity' | 'phone' | 'policy' | 'name'
  value: string
  row: number
}

export interface OfficerRow { officer_id: string; branch_id: string; name: string; role: string; left: number }
export interface BranchRow { branch_id: string; code: string; name: string; zone: string }
export interface SettingRow { name: string; value: string }

export interface Tables {
  case_row: CaseRow
  case_key: CaseKey
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
