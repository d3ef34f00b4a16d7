/**
 * One opened ledger: its sheets, a preview, and the import in one transaction. Nothing is half imported: whatever stops it - a cancel, a
 * full disk, the end of the process - leaves the database as it was. Runs beside the desk's thread (import-worker.ts) and in the command line.
 */
import { createHash } from 'node:crypto'
import { decide } from '../../../shared/case/decide.ts'
import type { CaseCommand } from '../../../shared/case/commands.ts'
import type { LedgerPreview, LedgerReport, OpenedLedger, LedgerCounts } from '../../../shared/contract/ledger.ts'
import { guessMapping, guessSample, mappingOf } from '../../../shared/ledger/guess.ts'
import { ledgerCases, type LedgerCase } from '../../../shared/ledger/cases.ts'
import { readMapping, type LedgerMapping } from '../../../shared/ledger/mapping.ts'
import type { Ledger, LedgerSheet } from '../../../shared/ledger/sheet.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import { clean } from '../../../shared/text/clean.ts'
import { foldCase, foldDirectory } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { writeToCase } from '../execute.ts'
import { actorOf } from '../session.ts'
import { settingsUnder } from '../settings.ts'
import { enrichBody, importBody, type Reading } from './history.ts'
import { causeReader } from './cause-reader.ts'
import { Cancelled, ledgerRefusal, type ImportSession, type ImportWatch } from './import-session.ts'
import { openLedger } from './open-ledger.ts'

const shownRows = 20
const shownCases = 50
const shownRejections = 500
const progressEvery = 500

export class LedgerSession implements ImportSession {
  readonly #desk: Desk
  readonly #name: string
  readonly #ledger: Ledger
  readonly #causeOf: Reading['causeOf']

  private constructor(desk: Desk, name: string, ledger: Ledger) {
    this.#desk = desk
    this.#name = name
    this.#ledger = ledger
    this.#causeOf = causeReader(foldDirectory(desk.log.entriesOf(directoryId)).causes)
  }

  static async open(desk: Desk, name: string, bytes: Uint8Array): Promise<Answer<LedgerSession>> {
    const opened = await openLedger(bytes, name)
    return opened.ok ? { ok: true, value: new LedgerSession(desk, clean(name), opened.ledger) } : { ok: false, refusal: ledgerRefusal(opened.refusal) }
  }

  describe(fileId: string): OpenedLedger {
    const saved = settingsUnder(this.#desk.db, 'mapping/') as { name: string; value: { headers: string[]; mapping: LedgerMapping } }[]
    return {
      fileId, name: this.#name, format: this.#ledger.format,
      ...(this.#ledger.encoding && { encoding: this.#ledger.encoding }), ...(this.#ledger.delimiter && { delimiter: this.#ledger.delimiter }),
      sheets: this.#ledger.sheets.map(({ name, headers, headerRow, rows, formulas }) => {
        const guess = guessMapping(headers, guessSample(rows))
        const kept = saved.find(({ value }) => value.headers.join('\n') === headers.join('\n'))
        return {
          name, headers, headerRow, rowCount: rows.length,
          sample: rows.slice(0, shownRows).map(({ line, cells }) => ({ line, cells: headers.map((_, index) => clean(String(cells[index] ?? ''))) })),
          guess: mappingOf(guess),
          reasons: Object.fromEntries(guess.columns.map(({ header, why }) => [header, why])),
          ...(formulas && { formulas }),
          ...(kept && { saved: { name: kept.name, mapping: kept.value.mapping } }),
        }
      }),
    }
  }

  /** The importer's own mapping of a sheet: what it uses when nobody gives one. */
  guess(sheet: string | undefined): Answer<{ sheet: string; mapping: LedgerMapping }> {
    const found = this.#sheet(sheet)
    return found.ok ? { ok: true, value: { sheet: found.value.name, mapping: mappingOf(guessMapping(found.value.headers, guessSample(found.value.rows))) } } : found
  }

  preview(sheetName: string, mapping: unknown): Answer<LedgerPreview> {
    const read = this.#read(sheetName, mapping)
    if (!read.ok) return read
    const { cases, rejections, warnings, counts } = read.value
    const fates = cases.map((one) => this.#fate(one))
    return {
      ok: true,
      value: {
        counts: { ...counts, created: tally(fates, 'create'), updated: tally(fates, 'update'), unchanged: tally(fates, 'unchanged') },
        cases: cases.slice(0, shownCases).map((one, index) => ({
          number: one.number, lines: [...one.lines], fate: fates[index]?.fate ?? 'unchanged',
          values: Object.fromEntries(Object.entries(one.values).map(([field, values]) => [field, [...values]])),
        })),
        rejections: rejections.slice(0, shownRejections), warnings: warnings.slice(0, shownRejections),
      },
    }
  }

  /** Writes every case of the sheet, or none. `dryRun` decides and counts, and writes nothing. */
  import(sheetName: string, mapping: unknown, guessed: boolean, watch: ImportWatch, dryRun = false): Answer<LedgerReport> {
    watch.progress('reading', 0, 1)
    const read = this.#read(sheetName, mapping)
    if (!read.ok) return read
    const { cases, rejections, warnings, counts, sheet } = read.value
    const refusal = decide(undefined, { type: 'case.import' } as CaseCommand, { actor: actorOf(this.#desk.session), at: this.#desk.platform.now(), rules: this.#desk.rules })
    if (!refusal.ok) return refusal
    const written = dryRun ? cases.map((one) => this.#fate(one).fate) : this.#write(cases, sheet, watch)
    if (!written) return refuse('importCancelled')
    const fates = written.map((fate) => ({ fate }))
    const done = { create: 'created', update: 'updated', unchanged: 'unchanged' } as const
    return {
      ok: true,
      value: {
        ...counts, created: tally(fates, 'create'), updated: tally(fates, 'update'), unchanged: tally(fates, 'unchanged'),
        file: this.#name, sheet: sheet.name, mapping: readMapped(mapping), guessed, leftOut: leftOut(sheet, readMapped(mapping)), rejections, warnings,
        cases: cases.map((one, index) => ({ number: one.number, lines: [...one.lines], fate: done[written[index] ?? 'unchanged'] })),
      },
    }
  }

  #write(cases: readonly LedgerCase[], sheet: LedgerSheet, watch: ImportWatch): Fate['fate'][] | undefined {
    const desk = this.#desk
    const at = desk.platform.now()
    const reading = this.#reading(sheet)
    const fates: Fate['fate'][] = []
    try {
      desk.log.transaction(() => {
        for (const [index, one] of cases.entries()) {
          if (index % progressEvery === 0) {
            if (watch.cancelled()) throw new Cancelled()
            watch.progress('writing', index, cases.length)
          }
          const { fate, command, state, row } = this.#fate(one, reading)
          fates.push(fate)
          if (command) writeToCase(desk, command, { state, row }, at)
        }
        watch.progress('writing', cases.length, cases.length)
      })
      return fates
    } catch (error) {
      if (error instanceof Cancelled) return undefined
      throw error
    }
  }

  /** What becomes of a ledger's case: a new one, an addition to an imported one, or nothing. A case registered here is never touched by a ledger. */
  #fate(one: LedgerCase, reading = this.#reading(undefined)): Fate {
    const known = this.#desk.db.prepare('select id, row from case_row where number = ?').get(one.number) as { id: string; row: number } | undefined
    if (!known) {
      const id = `case/${this.#desk.platform.newId()}` as EntityId
      return { fate: 'create', command: { type: 'case.import', id, number: one.number, ...importBody(one, reading) }, state: undefined, row: undefined }
    }
    const state = foldCase(this.#desk.log.entriesOf(known.id))
    const body = state?.imported && enrichBody(state, one, reading)
    if (!state || !body) return { fate: 'unchanged', command: undefined, state, row: known.row }
    return { fate: 'update', command: { type: 'case.enrich', id: state.id, ...body }, state, row: known.row }
  }

  #reading(sheet: LedgerSheet | undefined): Reading {
    return { zone: this.#desk.session.branch.zone, source: `${this.#name}${sheet ? ` / ${sheet.name}` : ''}`.slice(0, 500), newId: this.#desk.platform.newId, causeOf: this.#causeOf }
  }

  #sheet(name: string | undefined): Answer<LedgerSheet> {
    const sheet = name === undefined ? this.#ledger.sheets.find(({ rows }) => rows.length > 0) : this.#ledger.sheets.find((one) => one.name === name)
    return sheet ? { ok: true, value: sheet } : refuse('sheetUnknown', { params: { name: name ?? '', sheets: this.#ledger.sheets.map((one) => one.name).join(', ') } })
  }

  #read(sheetName: string, mapping: unknown): Answer<ReadSheet> {
    const sheet = this.#sheet(sheetName)
    if (!sheet.ok) return sheet
    const checked = readMapping(mapping, sheet.value.headers)
    if (!checked.ok) return { ok: false, refusal: ledgerRefusal(checked.refusal) }
    const read = ledgerCases(sheet.value.rows, checked.mapping, { headers: sheet.value.headers, digest: contentNumber, phantomRows: sheet.value.phantomRows })
    const { rows, phantom, merged, rejected, multiValued } = read.counts
    return {
      ok: true,
      value: {
        ...read, sheet: sheet.value,
        counts: { read: rows, phantom, merged, rejected, multiValued, created: 0, updated: 0, unchanged: 0 },
      },
    }
  }
}

interface ReadSheet extends Omit<ReturnType<typeof ledgerCases>, 'counts'> {
  sheet: LedgerSheet
  counts: LedgerCounts
}

interface Fate {
  fate: 'create' | 'update' | 'unchanged'
  command: CaseCommand | undefined
  state: ReturnType<typeof foldCase>
  row: number | undefined
}

/** The columns of the sheet that hold anything and become nothing. */
const leftOut = ({ headers, rows }: LedgerSheet, { columns }: LedgerMapping): string[] =>
  headers.filter((header, index) => !columns[header] && rows.some(({ cells }) => String(cells[index] ?? '').trim() !== ''))

const tally = (fates: readonly { fate: Fate['fate'] }[], wanted: Fate['fate']): number => fates.filter(({ fate }) => fate === wanted).length

const readMapped = (mapping: unknown): LedgerMapping => {
  const read = readMapping(mapping)
  return read.ok ? read.mapping : { columns: {}, dateOrder: 'ymd' }
}

/** The number of a row that has none: the same content gives the same number on every run. */
const contentNumber = (text: string): string => `#${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
