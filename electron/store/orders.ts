/**
 * Which cases come in which order, held in memory: it answers any filters together with any sort, which no choice of indexes does.
 *
 *   order('line')         motor motor motor │ life life │ health …    rows as the index (open, line, row) has them:
 *                                           └────┬────┘               the rows of a value, or of a range, are a stretch
 *   set of rows           ..1..1....1.1..1..                          one bit a row; sets of several filters are intersected
 *   order('received_at')  walked from the cursor, keeping what is in the set, until the page is full
 *
 * It only proposes rows: who asks checks each against its conditions in SQL and sorts there (case-queue.ts). Rows written since an order was
 * read stand in `touched`, filled by a temporary trigger so that no writer can forget it; they are left out of every set and always
 * proposed. What another connection wrote, or very many touched rows, makes all of it be read again.
 */
import type { Database } from './database.ts'
import { sortableColumns } from './projections/schema.ts'

export type OrderColumn = (typeof sortableColumns)[number]
export type Wanted =
  | { readonly column: OrderColumn; readonly in: readonly string[] }
  | { readonly column: OrderColumn; readonly from?: number | undefined; readonly to?: number | undefined }
  | { readonly column: OrderColumn; readonly contains: string }
  | { readonly flag: 'forwarded' | 'repeat' }

export interface Walk {
  column: OrderColumn
  descending: boolean
  after?: readonly [value: string | number, row: number] | undefined
}

/** The statement that fetches a page reads every touched row; past so many it would be slower than reading the orders again. */
const mostTouched = 500
/** So few rows are sorted by SQLite sooner than a walk finds them. */
const few = 200
/** A step of reading ahead: about 10 ms when the pages are in memory. */
const stepRows = 25_000
const keptSets = 64
const separator = '\u001f'
/** Nobody looks for a part of a number of milliseconds: their values are not kept. */
const numeric: ReadonlySet<Source> = new Set(['due_at', 'received_at', 'closed_at', 'updated_at', 'amount', 'forwarded', 'repeat'])

type Open = 0 | 1
type Source = OrderColumn | 'forwarded' | 'repeat'

/** Rows in order. Of a column of texts also its values, each once where it stands in a run: `text` from `starts[n]` on, for rows from `firsts[n]` on. */
interface Order { rows: Uint32Array; values?: Values }
interface Values { text: string; starts: Uint32Array; firsts: Uint32Array }
interface Step { rows: Uint32Array; values?: Values }
interface Loading { steps: Step[]; last: readonly [unknown, number] }
interface Base { counts: readonly [number, number]; openRows: Uint32Array; lastRow: number }

export class Orders {
  readonly #db: Database
  readonly #orders = new Map<string, Order>()
  readonly #loading = new Map<string, Loading>()
  readonly #sets = new Map<string, Uint32Array>()
  #base: Base | undefined
  #lastRow = 0
  #touched = new Set<number>()
  #schemaVersion = -1
  #dataVersion = -1
  #lastEntry: number | null = -1
  #changes = -1

  private constructor(db: Database) {
    this.#db = db
    db.handle.exec('create temp table touched (row integer primary key)')
  }

  /** The orders of this connection, brought up to date. */
  static of(db: Database): Orders {
    let orders = known.get(db)
    if (!orders) known.set(db, (orders = new Orders(db)))
    orders.#refresh()
    return orders
  }

  /** Rows that have to be looked at whatever the sets say. */
  get touched(): ReadonlySet<number> {
    return this.#touched
  }

  /** Up to `most` rows that fit, the first of the walk; of few that fit all. Touched rows are not among them. */
  rows(open: Open, wanted: readonly Wanted[], walk: Walk, most: number): number[] {
    const fitting = this.#fitting(open, wanted)
    if (fitting && sizeOf(fitting) <= few) return rowsOf(fitting)
    const order = this.#order(walk.column, open).rows
    const step = walk.descending ? -1 : 1
    const rows: number[] = []
    for (let at = this.#start(order, walk); at >= 0 && at < order.length && rows.length < most; at += step) {
      const row = order[at] as number
      if (fitting ? has(fitting, row) : !this.#touched.has(row)) rows.push(row)
    }
    return rows
  }

  /** How many rows fit that were not touched. */
  count(open: Open, wanted: readonly Wanted[]): number {
    const fitting = this.#fitting(open, wanted)
    if (fitting) return sizeOf(fitting)
    this.#base ??= this.#readBase()
    const { counts, openRows, lastRow } = this.#base
    const leftOut = [...this.#touched].filter((row) => row <= lastRow && has(openRows, row) === (open === 1))
    return counts[open] - leftOut.length
  }

  /** Reads one step of what is not in memory yet, for quiet moments; answers whether there is more. */
  readAhead(): boolean {
    if (!this.#base) {
      this.#base = this.#readBase()
      return true
    }
    for (const open of [1, 0] as const) {
      for (const source of [...sortableColumns, 'forwarded', 'repeat'] as const) {
        if (this.#orders.has(`${open} ${source}`)) continue
        this.#loadStep(source, open)
        return true
      }
    }
    return false
  }

  #refresh(): void {
    const { schema_version: schemaVersion } = this.#db.prepare('pragma schema_version').get() as { schema_version: number }
    if (schemaVersion !== this.#schemaVersion) {
      // the rows were rebuilt in a table of their own (a stream was taken away): the old one took the triggers along
      this.#db.handle.exec(triggers)
      this.#forget()
      this.#schemaVersion = schemaVersion
    }
    const { data_version: dataVersion } = this.#db.prepare('pragma data_version').get() as { data_version: number }
    const changes = this.#totalChanges()
    if (dataVersion === this.#dataVersion && changes === this.#changes) return
    const touched = this.#db.prepare('select row from touched').all() as { row: number }[]
    this.#touched = new Set(touched.map(({ row }) => row))
    const { n: lastEntry } = this.#db.prepare('select max(local_seq) as n from log').get() as { n: number | null }
    // another connection also merges the search index, step by step for a while: only what it appended to the log changes a case
    const byOthers = dataVersion !== this.#dataVersion && lastEntry !== this.#lastEntry
    if (byOthers || touched.length > mostTouched) this.#forget()
    this.#dataVersion = dataVersion
    this.#lastEntry = lastEntry
    this.#changes = this.#totalChanges()
  }

  #totalChanges(): number {
    return (this.#db.prepare('select total_changes() as n').get() as { n: number }).n
  }

  #forget(): void {
    for (const kept of [this.#orders, this.#loading, this.#sets]) kept.clear()
    this.#base = undefined
    this.#db.prepare('delete from touched').run()
    this.#touched = new Set()
    this.#lastRow = (this.#db.prepare('select max(row) as n from case_row').get() as { n: number | null }).n ?? 0
  }

  #readBase(): Base {
    const counted = (open: Open) => (this.#db.prepare('select count(*) as n from case_row indexed by case_row_due_at where open = ?').get(open) as { n: number }).n
    const openRows = this.#emptySet()
    const { list } = this.#db.prepare('select group_concat(row) as list from case_row indexed by case_row_due_at where open = 1').get() as { list: string | null }
    addStretch(openRows, numbersIn(list ?? ''))
    return { counts: [counted(0), counted(1)], openRows, lastRow: this.#lastRow }
  }

  #emptySet(): Uint32Array {
    return new Uint32Array((this.#lastRow >>> 5) + 1)
  }

  /** The rows that fit all that is wanted, without touched ones; undefined when nothing is wanted. */
  #fitting(open: Open, wanted: readonly Wanted[]): Uint32Array | undefined {
    const [first, ...others] = wanted.map((one) => this.#set(open, one))
    if (!first) return undefined
    const fitting = Uint32Array.from(first)
    for (const other of others) for (let at = 0; at < fitting.length; at += 1) fitting[at] = (fitting[at] as number) & (other[at] as number)
    for (const row of this.#touched) remove(fitting, row)
    return fitting
  }

  #set(open: Open, wanted: Wanted): Uint32Array {
    const key = keyOf(open, wanted)
    const kept = this.#sets.get(key)
    if (kept) return kept
    const set = this.#emptySet()
    if ('contains' in wanted) this.#addContaining(set, open, wanted.column, wanted.contains)
    else if ('flag' in wanted) addStretch(set, this.#order(wanted.flag, open).rows)
    else {
      const order = this.#order(wanted.column, open).rows
      for (const [from, to] of this.#stretches(order, wanted)) addStretch(set, order.subarray(from, to))
    }
    if (this.#sets.size >= keptSets) this.#sets.delete(this.#sets.keys().next().value ?? '')
    this.#sets.set(key, set)
    return set
  }

  #stretches(order: Uint32Array, wanted: Exclude<Wanted, { contains: string } | { flag: string }>): [from: number, to: number][] {
    const { column } = wanted
    if ('in' in wanted) return wanted.in.map((value) => [this.#first(order, `${column} < ?`, [value]), this.#first(order, `${column} <= ?`, [value])])
    const { from, to } = wanted
    return [[from === undefined ? 0 : this.#first(order, `${column} < ?`, [from]), to === undefined ? order.length : this.#first(order, `${column} < ?`, [to])]]
  }

  #start(order: Uint32Array, { column, descending, after }: Walk): number {
    if (!after) return descending ? order.length - 1 : 0
    return descending ? this.#first(order, `(${column}, row) < (?, ?)`, after) - 1 : this.#first(order, `(${column}, row) <= (?, ?)`, after)
  }

  /** Where an order stops being before something, by halves. SQLite compares, so it is compared as it was sorted. */
  #first(order: Uint32Array, before: string, values: readonly (string | number)[]): number {
    const statement = this.#db.prepare(`select ${before} as before from case_row where row = ?`)
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >>> 1
      let at = middle
      // where a touched row stood says nothing of what it is now
      while (at < high && this.#touched.has(order[at] as number)) at += 1
      if (at < high && (statement.get(...values, order[at]) as { before: number }).before === 1) low = at + 1
      else high = middle
    }
    return low
  }

  #order(source: Source, open: Open): Order {
    const key = `${open} ${source}`
    for (;;) {
      const order = this.#orders.get(key)
      if (order) return order
      this.#loadStep(source, open)
    }
  }

  /** Reads on where the last step ended: by key, so that what was written between two steps moves nothing but touched rows. */
  #loadStep(source: Source, open: Open): void {
    const key = `${open} ${source}`
    const loading = this.#loading.get(key)
    const { index, column, only } = indexOf(source)
    const values = numeric.has(source) ? 'null' : `group_concat(replace(lower(${column}), char(31), ' '), char(31))`
    const behind = loading ? `and (${column}, row) > (?, ?)` : ''
    // one text is several times faster to hand over than as many rows
    const read = this.#db.prepare(
      `select group_concat(row) as list, ${values} as texts
       from (select row, ${column} from case_row indexed by ${index} where open = ? ${only} ${behind} order by ${column}, row limit ${stepRows})`,
    )
    const { list, texts } = read.get(open, ...(loading?.last ?? [])) as { list: string | null; texts: string | null }
    const rows = numbersIn(list ?? '')
    const steps = loading?.steps ?? []
    steps.push({ rows, ...(texts !== null && { values: runsIn(texts) }) })
    const last = rows.at(-1)
    if (last !== undefined && rows.length === stepRows) {
      const { value } = this.#db.prepare(`select ${column} as value from case_row where row = ?`).get(last) as { value: unknown }
      this.#loading.set(key, { steps, last: [value, last] })
      return
    }
    this.#loading.delete(key)
    this.#orders.set(key, orderOf(steps, !numeric.has(source)))
  }

  #addContaining(set: Uint32Array, open: Open, column: OrderColumn, contains: string): void {
    const { rows, values } = this.#order(column, open)
    const wanted = lowerLatin(contains.trim())
    if (!values) {
      const { list } = this.#db.prepare(
        `select group_concat(row) as list from case_row indexed by case_row_${column} where open = ? and instr(lower(${column}), ?) > 0`,
      ).get(open, wanted) as { list: string | null }
      addStretch(set, numbersIn(list ?? ''))
      return
    }
    const { text, starts, firsts } = values
    let nth = 0
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[nth + 1])) {
      nth = lastNotAfter(starts, at, nth)
      addStretch(set, rows.subarray(firsts[nth], firsts[nth + 1]))
      if (nth + 1 >= starts.length) return
    }
  }
}

const triggers = (['insert', 'update', 'delete'] as const).map((what) => `
  drop trigger if exists temp.touched_by_${what};
  create temp trigger touched_by_${what} after ${what} on main.case_row begin insert or ignore into touched values (${what === 'delete' ? 'old' : 'new'}.row); end;
`).join('')

const known = new WeakMap<Database, Orders>()

function indexOf(source: Source): { index: string; column: OrderColumn; only: string } {
  return source === 'forwarded' || source === 'repeat'
    ? { index: `case_row_of_${source}`, column: 'due_at', only: `and ${source} = 1` }
    : { index: `case_row_${source}`, column: source, only: '' }
}

/** As SQLite's lower(): Latin letters and nothing else. */
const lowerLatin = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The last place from `from` on that starts at or before `at`: mostly near, so by doubling steps and then by halves. */
function lastNotAfter(starts: Uint32Array, at: number, from: number): number {
  let low = from
  let step = 1
  while (low + step < starts.length && (starts[low + step] as number) <= at) {
    low += step
    step *= 2
  }
  let high = Math.min(starts.length, low + step)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle
  }
  return low
}

const keyOf = (open: Open, wanted: Wanted): string => `${open} ${JSON.stringify(wanted)}`

/** 12,7,30 -> [12, 7, 30] */
function numbersIn(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length)
  let size = 0
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 44) {
      numbers[size++] = number
      number = 0
    } else number = number * 10 + code - 48
  }
  if (text !== '') numbers[size++] = number
  return numbers.slice(0, size)
}

/** The values of a step, each once where it stands in a run. */
function runsIn(texts: string): Values {
  const values = texts.split(separator)
  const different: string[] = []
  const starts: number[] = []
  const firsts: number[] = []
  let start = 0
  for (const [at, value] of values.entries()) {
    if (at > 0 && value === values[at - 1]) continue
    different.push(value)
    starts.push(start)
    firsts.push(at)
    start += value.length + 1
  }
  return { text: different.join(separator), starts: Uint32Array.from(starts), firsts: Uint32Array.from(firsts) }
}

/** The steps as one: what counts from the beginning of a step counts from the beginning of all. */
function orderOf(steps: readonly Step[], withValues: boolean): Order {
  const rows = joined(steps.map((step) => step.rows), () => 0)
  if (!withValues) return { rows }
  const values = steps.flatMap((step) => step.values ?? [])
  return {
    rows,
    values: {
      text: values.map(({ text }) => text).join(separator),
      starts: joined(values.map(({ starts }) => starts), (nth) => (values[nth]?.text.length ?? 0) + 1),
      firsts: joined(values.map(({ firsts }) => firsts), (nth) => steps[nth]?.rows.length ?? 0),
    },
  }
}

/** Arrays behind each other, the numbers of each raised by the widths of those before it. */
function joined(arrays: readonly Uint32Array[], widthOf: (nth: number) => number): Uint32Array {
  const all = new Uint32Array(arrays.reduce((size, one) => size + one.length, 0))
  let at = 0
  let raisedBy = 0
  for (const [nth, array] of arrays.entries()) {
    all.set(raisedBy === 0 ? array : array.map((number) => number + raisedBy), at)
    at += array.length
    raisedBy += widthOf(nth)
  }
  return all
}

// Rows behind the end of a set were written after it was made: they are touched ones, and a typed array ignores them.
const has = (set: Uint32Array, row: number): boolean => (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
const add = (set: Uint32Array, row: number): void => void (set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31)))
const remove = (set: Uint32Array, row: number): void => void (set[row >>> 5] = (set[row >>> 5] ?? 0) & ~(1 << (row & 31)))

function addStretch(set: Uint32Array, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at += 1) add(set, rows[at] as number)
}

function sizeOf(set: Uint32Array): number {
  let size = 0
  for (let at = 0; at < set.length; at += 1) {
    let word = set[at] as number
    if (word === 0) continue
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    size += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return size
}

function rowsOf(set: Uint32Array): number[] {
  const rows: number[] = []
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at] as number; word !== 0; word &= word - 1) rows.push(at * 32 + (31 - Math.clz32(word & -word)))
  }
  return rows
}
