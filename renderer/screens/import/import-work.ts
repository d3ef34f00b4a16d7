/**
 * The one import of this window: which file, how its columns map, how far it is, what came of it. It stands outside of the components,
 * so an import goes on while the officer looks at the queue. Answers that come after the officer turned to something else are dropped.
 */
import { useSyncExternalStore } from 'react'
import type { LedgerPreview, LedgerReport, LedgerSheet, OpenedLedger } from '../../../shared/contract/ledger.ts'
import type { DateOrder } from '../../../shared/ledger/dates.ts'
import type { LedgerField, LedgerMapping } from '../../../shared/ledger/mapping.ts'
import { refuse, type Refusal } from '../../../shared/log/refusal.ts'
import { execute, onDeskEvent, query } from '../../desk.ts'
import { upload } from '../../parts/files.ts'
import { remainingMs } from './remaining.ts'

export type ImportStep = 'file' | 'columns' | 'check' | 'writing' | 'report'
export type MappingSource = 'guess' | 'saved'
export interface Busy { what: 'uploading' | 'opening' | 'checking' | 'reading' | 'writing' | 'closing'; done: number; total: number; remaining?: number | undefined }

export interface ImportState {
  step: ImportStep
  /** of the file that is open, or was refused */
  name: string
  busy?: Busy | undefined
  stopping: boolean
  cancelled: boolean
  refusal?: Refusal | undefined
  ledger?: OpenedLedger | undefined
  sheet: string
  /** per sheet, so that looking at another sheet loses nothing */
  mappings: Record<string, { source: MappingSource; mapping: LedgerMapping }>
  preview?: LedgerPreview | undefined
  report?: LedgerReport | undefined
}

const beginning: ImportState = { step: 'file', name: '', stopping: false, cancelled: false, sheet: '', mappings: {} }
let state = beginning
/** Which of the officer's turns an answer belongs to. */
let turn = 0
let uploading: AbortController | undefined
let writingSince = 0
const listeners = new Set<() => void>()

function become(change: Partial<ImportState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useImport = (): ImportState => useSyncExternalStore(subscribe, () => state)
export const currentImport = (): ImportState => state

function forget(): void {
  turn += 1
  uploading?.abort()
  if (state.ledger) void execute({ type: 'file.discard', fileId: state.ledger.fileId })
}

export function startAgain(): void {
  forget()
  state = beginning
  become({})
}

export async function openFile(file: File): Promise<void> {
  if (state.step === 'writing') return
  startAgain()
  const mine = turn
  const stop = new AbortController()
  uploading = stop
  become({ name: file.name, busy: { what: 'uploading', done: 0, total: file.size } })
  const progress = (share: number): void => {
    if (mine === turn) become({ busy: { what: 'uploading', done: share * file.size, total: file.size } })
  }
  // the system may refuse to read a file that another program holds, or that was moved after it was chosen
  const sent = await upload(file, progress, stop.signal).catch(() => refuse('ledger.unreadable'))
  if (!sent.ok) {
    if (mine === turn) become({ busy: undefined, refusal: sent.refusal })
    return
  }
  const { fileId } = sent.value
  if (mine === turn) become({ busy: { what: 'opening', done: 0, total: 0 } })
  const opened = mine === turn ? await execute({ type: 'ledger.open', fileId }) : undefined
  if (!opened || mine !== turn) {
    void execute({ type: 'file.discard', fileId })
    return
  }
  if (!opened.ok) {
    become({ busy: undefined, refusal: opened.refusal })
    return
  }
  const ledger = opened.value
  const first = ledger.sheets.find(({ rowCount }) => rowCount > 0) ?? ledger.sheets[0]
  become({
    step: 'columns', busy: undefined, ledger, sheet: first?.name ?? '',
    mappings: Object.fromEntries(ledger.sheets.map((sheet) => [sheet.name, { source: sheet.saved ? 'saved' : 'guess', mapping: sheet.saved?.mapping ?? sheet.guess }])),
  })
}

/** Stops reading in, and leaves the file alone. */
export const cancelOpening = (): void => startAgain()

export const sheetOf = ({ ledger, sheet }: ImportState): LedgerSheet | undefined => ledger?.sheets.find(({ name }) => name === sheet)
export const mappingOf = ({ mappings, sheet }: ImportState): LedgerMapping => mappings[sheet]?.mapping ?? { columns: {}, dateOrder: 'ymd' }

export const chooseSheet = (sheet: string): void => become({ sheet, refusal: undefined })

function remap(mapping: LedgerMapping, source = state.mappings[state.sheet]?.source ?? 'guess'): void {
  become({ refusal: undefined, mappings: { ...state.mappings, [state.sheet]: { source, mapping } } })
}

export function mapColumn(column: string, field: LedgerField | null): void {
  const mapping = mappingOf(state)
  remap({ ...mapping, columns: { ...mapping.columns, [column]: field } })
}

export const orderDates = (dateOrder: DateOrder): void => remap({ ...mappingOf(state), dateOrder })

export function takeMapping(source: MappingSource): void {
  const sheet = sheetOf(state)
  if (sheet) remap(source === 'saved' && sheet.saved ? sheet.saved.mapping : sheet.guess, source)
}

export async function keepMapping(name: string): Promise<Refusal | undefined> {
  const sheet = sheetOf(state)
  if (!sheet || !state.ledger) return undefined
  const mapping = mappingOf(state)
  const answer = await execute({ type: 'ledger.saveMapping', name, headers: sheet.headers, mapping })
  if (!answer.ok) return answer.refusal
  const same = ({ headers }: LedgerSheet) => headers.join('\n') === sheet.headers.join('\n')
  become({
    ledger: { ...state.ledger, sheets: state.ledger.sheets.map((one) => (same(one) ? { ...one, saved: { name, mapping } } : one)) },
    mappings: { ...state.mappings, [state.sheet]: { source: 'saved', mapping } },
  })
  return undefined
}

/** What would become of every row. Nothing is written. */
export async function check(): Promise<void> {
  if (!state.ledger || state.busy) return
  turn += 1
  const mine = turn
  become({ busy: { what: 'checking', done: 0, total: 0 }, refusal: undefined, cancelled: false })
  const answer = await execute({ type: 'ledger.preview', fileId: state.ledger.fileId, sheet: state.sheet, mapping: mappingOf(state) })
  if (mine !== turn) return
  become(answer.ok ? { step: 'check', busy: undefined, preview: answer.value } : { busy: undefined, refusal: answer.refusal })
}

export function stepBack(): void {
  if (state.step === 'writing') return
  turn += 1
  if (state.busy?.what === 'uploading' || state.busy?.what === 'opening') startAgain()
  else if (state.busy) become({ busy: undefined })
  else if (state.step === 'check') become({ step: 'columns', refusal: undefined, cancelled: false })
  else if (state.step === 'columns') become({ step: 'file', refusal: undefined })
}

export const goOn = (): void => state.ledger && become({ step: 'columns', refusal: undefined })

/** Another sheet of the same workbook. */
export const otherSheet = (): void => become({ step: 'columns', report: undefined, preview: undefined, refusal: undefined })

/** Writes all or nothing. Answers when it has ended, wherever the officer is by then. */
export async function write(): Promise<void> {
  if (!state.ledger || state.step === 'writing') return
  turn += 1
  const mine = turn
  writingSince = 0
  become({ step: 'writing', busy: { what: 'reading', done: 0, total: 0 }, refusal: undefined, cancelled: false, stopping: false })
  const answer = await execute({ type: 'ledger.import', fileId: state.ledger.fileId, sheet: state.sheet, mapping: mappingOf(state) })
  if (mine !== turn) return
  if (answer.ok) {
    const { fileId, sheets } = state.ledger
    const more = sheets.filter(({ rowCount }) => rowCount > 0).length > 1
    // a large ledger takes much memory: the desk lets go of it as soon as nothing more can come of it
    if (!more) void execute({ type: 'file.discard', fileId })
    become({ step: 'report', busy: undefined, stopping: false, report: answer.value, ...(!more && { ledger: undefined }) })
  }
  else become({ step: 'check', busy: undefined, stopping: false, ...(answer.refusal.code === 'importCancelled' ? { cancelled: true } : { refusal: answer.refusal }) })
}

export function cancelWriting(): void {
  if (!state.ledger || state.step !== 'writing' || state.stopping) return
  become({ stopping: true })
  void execute({ type: 'ledger.cancel', fileId: state.ledger.fileId })
}

onDeskEvent((event) => {
  if (event.type === 'progress' && event.task === 'import' && state.step === 'writing') {
    const { done, total } = event
    if (event.phase !== 'writing') return
    writingSince ||= performance.now()
    const what = done === total ? 'closing' : 'writing'
    become({ busy: { what, done, total, remaining: remainingMs(performance.now() - writingSince, done, total) } })
  }
  // whoever signs in next must not find another's ledger
  if (event.type === 'workstation' && state !== beginning) {
    void query('workstation', {}).then((answer) => {
      if (answer.ok && answer.value.phase !== 'open') startAgain()
    })
  }
})
