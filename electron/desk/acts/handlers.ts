/** The one list of acts. Whether the role may is asked before; shapes are checked before; what is left here is the doing. */
import { writeFileSync, rmSync } from 'node:fs'
import type { Act, ActType, ActValues, MadeFile } from '../../../shared/contract/acts.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { restoreFrom } from '../../store/backup.ts'
import { isFull } from '../../store/database.ts'
import { refoldStale } from '../../store/projections/rebuild.ts'
import { verifyStore } from '../../store/verify.ts'
import { backUpBeside } from '../backup-thread.ts'
import { saveSetting } from '../settings.ts'
import type { Desk } from '../desk.ts'
import type { WorkstationHost } from '../workstation.ts'
import { changePassphrase, enrolOfficer, recover, returnOfficer, setUp, signIn, type OpenDesk } from './access.ts'
import { loadDemonstration } from '../demonstration/story.ts'
import { exportBytes } from '../export/export.ts'
import { makeDocument } from '../documents/documents.ts'
import { makeConferenceDocument } from '../documents/conference-documents.ts'
import { makeIncidentDocument } from '../documents/incident-documents.ts'
import { incidentPackage } from '../export/incident-package.ts'
import { addAttachment, readAttachment } from './attachments.ts'
import { addMaterial, carryOut, makeInvitation, readDraft, readMaterial, revealConferenceTexts, saveMinutes } from './conferences.ts'
import { addEvidence, readEvidence, revealIncidentTexts, revealPost } from './incidents.ts'
import { cancelImport, importFile, openExport, openLedgerFile, previewFile, removeMapping, renameMapping, saveMapping } from './ledger.ts'
import { mergeCases, unmergeCase } from './merge.ts'
import { reveal, revealTexts } from './reveal.ts'
import { previewCalendar, previewHours, previewYear } from './rules.ts'
import { joinAsNew } from './join.ts'
import { allowRemoval, ask, checkAndRepair, devices, joinHq, makeCode, reissue, revokeDevice, settle, talkNow } from './sync.ts'
import { isShown, removeTemporaryCopy, temporaryCopy } from './temporary-copies.ts'

type Handler<Type extends ActType> = (host: WorkstationHost, act: Act<Type>) => Promise<Answer<ActValues[Type]>> | Answer<ActValues[Type]>

const done = { ok: true, value: undefined } as const

/** An act on the open store: refused when nobody is signed in, and after a ledger that is being written. */
const atDesk = <Type extends ActType>(work: (open: OpenDesk, act: Act<Type>, host: WorkstationHost) => Promise<Answer<ActValues[Type]>> | Answer<ActValues[Type]>): Handler<Type> =>
  async (host, act) => {
    await host.writing
    return host.open ? work(host.open, act, host) : refuse('notSignedIn')
  }

export const actHandlers: { [Type in ActType]: Handler<Type> } = {
  'workstation.setUp': (host, act) => {
    const founded = setUp(host.around, act)
    if (!founded.ok) return founded
    host.prefer({ language: act.language })
    host.signedIn(founded.value.open)
    return { ok: true, value: { recoveryKey: founded.value.recoveryKey } }
  },
  'workstation.signIn': (host, act) => entering(host, signIn(host.around, act.officerId, act.passphrase)),
  'workstation.recover': (host, act) => entering(host, recover(host.around, act)),
  'workstation.signOut': (host) => {
    host.signOut()
    return done
  },
  'workstation.lock': (host) => {
    host.lock({})
    return done
  },
  'workstation.present': (host) => {
    if (host.open) host.idle.seen()
    return done
  },
  'workstation.changePassphrase': atDesk((open, act, host) => changePassphrase(host.around, open, act)),
  'workstation.prefer': (host, { type: _, ...change }) => {
    host.prefer(change)
    return done
  },
  'workstation.loadDemonstration': atDesk(({ desk }, _, host) => {
    const loaded = loadDemonstration(desk)
    if (loaded.ok) host.changed([])
    host.emit({ type: 'workstation' })
    return loaded
  }),
  'workstation.backUp': atDesk(async (open, _, host) => {
    const result = await backUpBeside(host, open)
    if (result.ok) return result
    return refuse(isFull(result.code) || result.code === 'diskFull' ? 'store.diskFull' : 'backupFailed', { params: { reason: result.reason } })
  }),
  'workstation.restore': (host, act) => {
    const upload = host.uploads.complete(act.fileId)
    if (!upload) return refuse('uploadUnknown')
    // the backup is encrypted as it stands, so it may touch the disk
    const path = `${host.files.database}.uploaded`
    try {
      writeFileSync(path, upload.bytes, { mode: 0o600 })
      const refusal = restoreFrom(path, act.recoveryKey, host.files, host.around.platform.newId)
      if (refusal) return refuse(`restore.${refusal}`)
    } finally {
      rmSync(path, { force: true })
      host.uploads.discard(act.fileId)
    }
    host.emit({ type: 'workstation' })
    return done
  },
  'clock.accept': atDesk(({ desk }) => {
    desk.platform.accept()
    desk.changed([])
    return done
  }),
  'workstation.verify': atDesk(({ desk }) => {
    // what is just coming in from HQ is no difference
    refoldStale(desk.db, desk.log, desk.books)
    return { ok: true, value: verifyStore(desk) }
  }),
  'officer.enrol': atDesk((open, act, host) => enrolOfficer(host.around, open, act)),
  'officer.return': atDesk((open, act, host) => returnOfficer(host.around, open, act)),
  'setting.save': atDesk(({ desk }, { name, value }) => {
    saveSetting(desk.db, `window/${name}`, value)
    return done
  }),
  'file.begin': (host, { name, size }) => host.uploads.begin(host.around.platform.newId(), name, size),
  'file.append': (host, { fileId, bytes }) => host.uploads.append(fileId, bytes),
  'file.discard': (host, { fileId }) => {
    host.uploads.discard(fileId)
    void host.ledgers.get(fileId)?.close()
    host.ledgers.delete(fileId)
    return done
  },
  'ledger.open': atDesk(openLedgerFile),
  'ledger.preview': (host, act) => previewFile(host, act),
  'ledger.import': (host, act) => importFile(host, act),
  'posts.openExport': atDesk(openExport),
  'posts.previewExport': (host, act) => previewFile(host, act),
  'posts.importExport': (host, act) => importFile(host, act),
  'posts.reveal': atDesk(({ desk }, act) => revealPost(desk, act)),
  'ledger.cancel': cancelImport,
  'ledger.saveMapping': atDesk(saveMapping),
  'ledger.renameMapping': atDesk(renameMapping),
  'ledger.removeMapping': atDesk(removeMapping),
  'case.addAttachment': atDesk(({ desk }, act, host) => {
    const added = addAttachment(desk, act, host.uploads.complete(act.fileId))
    host.uploads.discard(act.fileId)
    return added
  }),
  'case.openAttachment': atDesk(({ desk }, act, host) => openFile(desk, host, readAttachment(desk, act))),
  'incident.addAttachment': atDesk(({ desk }, act, host) => {
    const added = addEvidence(desk, act, host.uploads.complete(act.fileId))
    host.uploads.discard(act.fileId)
    return added
  }),
  'incident.openAttachment': atDesk(({ desk }, act, host) => openFile(desk, host, readEvidence(desk, act))),
  'incident.makeDocument': atDesk(({ desk }, act, host) => makeIncidentDocument(desk, act, host.preferences.language)),
  'incident.exportPackage': atDesk(({ desk }, act, host) => incidentPackage(desk, act, host.preferences.language)),
  'incident.revealTexts': atDesk(({ desk }, act) => revealIncidentTexts(desk, act)),
  'conference.addAttachment': atDesk(({ desk }, act, host) => {
    const added = addMaterial(desk, act, host.uploads.complete(act.fileId))
    host.uploads.discard(act.fileId)
    return added
  }),
  'conference.openAttachment': atDesk(({ desk }, act, host) => openFile(desk, host, readMaterial(desk, act))),
  'conference.revealTexts': atDesk(({ desk }, act) => revealConferenceTexts(desk, act)),
  'conference.readDraft': atDesk(({ desk }, act) => readDraft(desk, act)),
  'conference.makeInvitation': atDesk(({ desk }, act, host) => makeInvitation(desk, act, host.preferences.language)),
  'conference.makeDocument': atDesk(({ desk }, act, host) => makeConferenceDocument(desk, act, host.preferences.language)),
  'conference.saveMinutes': atDesk(({ desk }, act) => saveMinutes(desk, act)),
  'conference.carryOutResolution': atDesk(({ desk }, act) => carryOut(desk, act)),
  'ledger.export': atDesk(async ({ desk }, { format, selection }) => ({ ok: true, value: await exportBytes(desk, selection, format) })),
  'document.make': atDesk(({ desk }, act, host) => makeDocument(desk, act, host.preferences.language)),
  'case.mergeCases': atDesk(({ desk }, act) => mergeCases(desk, act)),
  'case.unmergeCase': atDesk(({ desk }, act) => unmergeCase(desk, act)),
  'party.reveal': atDesk(({ desk }, act) => reveal(desk, act)),
  'case.revealTexts': atDesk(({ desk }, act) => revealTexts(desk, act)),
  'rules.previewYear': atDesk((open, act, host) => previewYear(open.desk, act, whilePreviewing(host, open))),
  'sync.enrol': atDesk(joinHq),
  'sync.now': (host) => talkNow(host),
  'sync.checkAndRepair': (host) => checkAndRepair(host),
  'sync.allowRemoval': atDesk(allowRemoval),
  'attention.reissue': atDesk(reissue),
  'attention.accept': atDesk((open, { opId }) => settle(open, opId, 'attention.settle')),
  'attention.putBack': atDesk((open, { opId }) => settle(open, opId, 'attention.unsettle')),
  'attention.ask': atDesk(ask),
  'presence.open': (host, { entity }) => {
    host.sync?.present(entity)
    return done
  },
  'hq.makeCode': (host, act) => makeCode(host, act),
  'hq.devices': (host) => devices(host),
  'hq.revokeDevice': (host, act) => revokeDevice(host, act),
  'workstation.join': async (host, act) => {
    const joined = await joinAsNew(host.around, act, host.joiningAs)
    if (!joined.ok) return joined
    host.prefer({ language: act.language })
    host.signedIn(joined.value.open)
    return { ok: true, value: { recoveryKey: joined.value.recoveryKey } }
  },
  'rules.previewHours': atDesk((open, act, host) => previewHours(open.desk, act, whilePreviewing(host, open))),
  'rules.previewCalendar': atDesk((open, act, host) => previewCalendar(open.desk, act, whilePreviewing(host, open))),
}

/** Shown by the system from a temporary copy where it may be; otherwise its bytes, for the window to show. */
async function openFile(desk: Desk, host: WorkstationHost, file: Answer<MadeFile>): Promise<Answer<ActValues['case.openAttachment']>> {
  if (!file.ok) return file
  const id = desk.platform.newId()
  const opened = isShown(file.value.name) && (await host.shell.openPath(temporaryCopy(desk.files, id, file.value)))
  if (!opened) removeTemporaryCopy(desk.files, id)
  return { ok: true, value: opened ? { opened } : { opened: false, file: file.value } }
}

const whilePreviewing = (host: WorkstationHost, open: OpenDesk) => ({
  goOn: () => host.open === open,
  progress: (done: number, total: number) => host.emit({ type: 'progress', task: 'rules', phase: 'preview', done, total }),
})

function entering(host: WorkstationHost, answer: Answer<OpenDesk>): Answer<undefined> {
  if (!answer.ok) {
    // a full disk, a read-only folder, another process: these pass, and the next try may succeed
    if (/^store\.(damaged|newer|wrongKey)$/.test(answer.refusal.code)) {
      host.unreadable = answer.refusal.code.slice('store.'.length)
      host.emit({ type: 'workstation' })
    }
    // the page before sign-in says it; nothing is kept of it, so that a keyring that is put back is taken at once
    if (answer.refusal.code.startsWith('store.keyring')) host.emit({ type: 'workstation' })
    return answer
  }
  host.signedIn(answer.value)
  return done
}
