/** Opening, previewing and importing a file, each in the file's own thread. While it writes, commands wait and reads do not. */
import type { Act } from '../../../shared/contract/acts.ts'
import type { OpenedLedger } from '../../../shared/contract/ledger.ts'
import type { OpenedPosts } from '../../../shared/contract/posts.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { ImportThread } from '../import/import-thread.ts'
import { readSetting, saveSetting } from '../settings.ts'
import type { WorkstationHost } from '../workstation.ts'
import type { OpenDesk } from './access.ts'

export const openLedgerFile = (open: OpenDesk, { fileId }: Act<'ledger.open'>, host: WorkstationHost): Promise<Answer<OpenedLedger>> => openFile(open, host, fileId)

export const openExport = (open: OpenDesk, { fileId, incident }: Act<'posts.openExport'>, host: WorkstationHost): Promise<Answer<OpenedPosts>> => openFile(open, host, fileId, incident)

async function openFile<Opened>({ desk, key }: OpenDesk, host: WorkstationHost, fileId: string, incident?: EntityId): Promise<Answer<Opened>> {
  const upload = host.uploads.complete(fileId)
  if (!upload) return refuse('uploadUnknown')
  const thread = new ImportThread(
    host.shell.importWorker,
    { folder: host.files.folder, key, session: desk.session, fileId, name: upload.name, bytes: upload.bytes, ...(incident && { incident }) },
    host.emit,
  )
  host.uploads.discard(fileId)
  const described = await thread.ask<Opened>({ call: 'describe' })
  if (described.ok) host.ledgers.set(fileId, thread)
  else await thread.close()
  return described
}

/** Of a ledger, or of an export of posts: what it is the thread knows. */
export function previewFile<Preview>(host: WorkstationHost, { fileId, sheet, mapping }: Act<'ledger.preview'> | Act<'posts.previewExport'>): Promise<Answer<Preview>> {
  return host.ledgers.get(fileId)?.ask({ call: 'preview', sheet, mapping }) ?? Promise.resolve(refuse('ledgerNotOpen'))
}

export async function importFile<Report>(host: WorkstationHost, { fileId, sheet, mapping }: Act<'ledger.import'> | Act<'posts.importExport'>): Promise<Answer<Report>> {
  const thread = host.ledgers.get(fileId)
  if (!thread) return refuse('ledgerNotOpen')
  await host.writing
  const importing = thread.ask<Report>({ call: 'import', sheet, mapping, guessed: false })
  host.writing = importing
  host.isWriting = true
  const report = await importing
  host.isWriting = false
  host.open?.desk.log.reload()
  // no list of a hundred thousand names: an empty one says that anything may have changed
  if (report.ok) host.changed([])
  return report
}

export function cancelImport(host: WorkstationHost, { fileId }: Act<'ledger.cancel'>): Answer<undefined> {
  host.ledgers.get(fileId)?.cancel()
  return { ok: true, value: undefined }
}

export function saveMapping({ desk }: OpenDesk, { name, headers, mapping }: Act<'ledger.saveMapping'>): Answer<undefined> {
  saveSetting(desk.db, `mapping/${name}`, { headers, mapping })
  desk.changed([])
  return { ok: true, value: undefined }
}

export function renameMapping({ desk }: OpenDesk, { name, to }: Act<'ledger.renameMapping'>): Answer<undefined> {
  const kept = readSetting(desk.db, `mapping/${name}`)
  if (kept === undefined) return refuse('mappingUnknown', { params: { name } })
  if (readSetting(desk.db, `mapping/${to}`) !== undefined) return refuse('mappingExists', { params: { name: to } })
  desk.db.transaction(() => {
    saveSetting(desk.db, `mapping/${to}`, kept)
    saveSetting(desk.db, `mapping/${name}`, null)
  })
  desk.changed([])
  return { ok: true, value: undefined }
}

export function removeMapping({ desk }: OpenDesk, { name }: Act<'ledger.removeMapping'>): Answer<undefined> {
  if (readSetting(desk.db, `mapping/${name}`) === undefined) return refuse('mappingUnknown', { params: { name } })
  saveSetting(desk.db, `mapping/${name}`, null)
  desk.changed([])
  return { ok: true, value: undefined }
}
