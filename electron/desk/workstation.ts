/**
 * One workstation: its folder, who is signed in, and the two verbs that reach it. Every call is checked for shape here and for authority
 * in the rules; a call that fails the first never reaches the second. Runs in a worker thread (desk-worker.ts), in the command line and in tests.
 */
import { existsSync, rmSync } from 'node:fs'
import type { z } from 'zod'
import { DomainCommandSchema, domainCommands } from '../../shared/aggregates.ts'
import { may } from '../../shared/access/may.ts'
import { acts, type Act, type ActType, type ActValues, type Preferences } from '../../shared/contract/acts.ts'
import type { ShownReminder } from '../../shared/contract/now.ts'
import { queries, type DeskEvent, type Numbered, type QueryName, type QueryValues, type Workstation } from '../../shared/contract/bridge.ts'
import { directoryId } from '../../shared/directory/directory.ts'
import type { EntityId, OfficerId } from '../../shared/log/op.ts'
import { libraryId } from '../../shared/rules/library.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { isFull, StoreUnreadable } from '../store/database.ts'
import { storeFiles, type StoreFiles } from '../store/files.ts'
import { readKeyring, recoverySlot } from '../store/keyring.ts'
import { clientFor, type SyncClient } from '../sync/sync-client.ts'
import { actHandlers } from './acts/handlers.ts'
import { alignKeyring, type OpenDesk, type Surroundings } from './acts/access.ts'
import { removeTemporaryCopies } from './acts/temporary-copies.ts'
import type { Platform } from './platform.ts'
import { execute } from './execute.ts'
import { IdleWatch } from './idle.ts'
import { keyringTrouble } from './keyring-trouble.ts'
import { LockedReminders } from './locked-reminders.ts'
import type { ImportThread } from './import/import-thread.ts'
import { readPreferences, writePreferences } from './preferences.ts'
import { queryHandlers, type DeskQuery } from './queries/handlers.ts'
import { syncDetail, syncState } from './queries/sync.ts'
import { movesCalendars, recomputeBeside, recomputedByRebuild } from './recompute.ts'
import { callConference, openIncident } from './numbered.ts'
import { notesSealed } from './queries/conference-notes.ts'
import { register } from './register.ts'
import { actorOf, sessionOf } from './session.ts'
import { readSetting } from './settings.ts'
import { Uploads } from './uploads.ts'

/** What the shell around the desk can do for it. */
export interface Shell {
  kind: Workstation['shell']
  /** shows a file of the disk with the system's own program; false when there is none */
  openPath: (path: string) => Promise<boolean>
  /** the module of a ledger's own thread */
  importWorker: URL
  /** the module of a backup's own thread */
  backupWorker: URL
  version: string
}

export interface WorkstationOptions {
  folder: string
  platform: Platform
  shell: Shell
  emit: (event: DeskEvent) => void
}

/** Go out without id and number: the desk gives both. */
const numberedTypes: ReadonlySet<string> = new Set<Numbered>(['case.register', 'incident.open', 'conference.call'])

export class WorkstationHost {
  readonly files: StoreFiles
  readonly uploads = new Uploads()
  readonly shell: Shell
  readonly around: Surroundings
  readonly emit: (event: DeskEvent) => void
  open: OpenDesk | undefined
  /** why a store that is here could not be opened; it is left alone */
  unreadable: string | undefined
  preferences: Preferences
  /** a ledger is being written: commands wait for it, reads do not */
  writing: Promise<unknown> = Promise.resolve()
  isWriting = false
  readonly ledgers = new Map<string, ImportThread>()
  readonly idle: IdleWatch
  /** undefined while nobody is signed in, and at a workstation that works alone */
  sync: SyncClient | undefined
  /** the device that a new workstation joins as, while it tries */
  readonly joiningAs: string
  #locked: { idleMinutes?: number } | undefined
  /** what a locked workstation still tells; kept until what it told is written */
  #lockedReminders: LockedReminders | undefined

  constructor({ folder, platform, shell, emit }: WorkstationOptions) {
    this.files = storeFiles(folder)
    this.shell = shell
    this.emit = emit
    this.preferences = readPreferences(this.files.preferences)
    this.joiningAs = platform.newId()
    this.around = {
      files: this.files,
      platform,
      changed: (entities) => emit({ type: 'changed', entities }),
      progress: (done, total) => emit({ type: 'progress', task: 'open', phase: 'rebuild', done, total }),
    }
    this.idle = new IdleWatch({ wall: () => Date.parse(platform.now()), steady: () => performance.now() })
    removeTemporaryCopies(this.files)
  }

  query(name: string, input: unknown): Answer<unknown> {
    if (!Object.hasOwn(queries, name)) return refuse('queryUnknown')
    const parsed = queries[name as QueryName].safeParse(input)
    if (!parsed.success) return refuse('inputUnreadable', { params: { where: parsed.error.issues[0]?.path.join('.') ?? '' } })
    if (name === 'workstation') return { ok: true, value: this.state() }
    if (!this.open) return refuse('notSignedIn')
    if (name === 'sync') return { ok: true, value: syncState(this) }
    if (name === 'syncDetail') return { ok: true, value: syncDetail(this, this.open.desk) }
    const handler = queryHandlers[name as DeskQuery] as (desk: OpenDesk['desk'], input: unknown) => QueryValues[QueryName]
    try {
      return { ok: true, value: handler(this.open.desk, parsed.data) }
    } catch (error) {
      return said(error)
    }
  }

  async execute(input: unknown): Promise<Answer<unknown>> {
    const type = (input as { type?: unknown } | null)?.type
    if (typeof type !== 'string') return refuse('commandUnknown')
    try {
      if (Object.hasOwn(acts, type)) return await this.#act(type as ActType, input)
      if (Object.hasOwn(domainCommands, type)) return await this.#command(type, input as Record<string, unknown>)
    } catch (error) {
      return said(error)
    }
    return refuse('commandUnknown')
  }

  async #act(type: ActType, input: unknown): Promise<Answer<unknown>> {
    const parsed = acts[type].safeParse(input)
    if (!parsed.success) return unreadable(parsed.error)
    if (this.open && !may(actorOf(this.open.desk.session), type)) return refuse('notYourRole', { params: { role: this.open.desk.session.officer.role } })
    const handler = actHandlers[type] as (host: WorkstationHost, act: Act) => Promise<Answer<ActValues[ActType]>> | Answer<ActValues[ActType]>
    return handler(this, { ...parsed.data, type } as Act)
  }

  async #command(type: string, input: Record<string, unknown>): Promise<Answer<unknown>> {
    // ledger history is written by the import, which checks far more than one command's shape; what left the desk is noted by what let it out
    if (type === 'case.import' || type === 'case.enrich' || type === 'case.takeOver' || type.startsWith('audit.') || type.startsWith('attention.')) return refuse('commandUnknown')
    const numbered = numberedTypes.has(type)
    const parsed = DomainCommandSchema.safeParse(numbered ? { ...input, id: 'new', number: '' } : input)
    if (!parsed.success) return unreadable(parsed.error)
    await this.writing
    if (!this.open) return refuse('notSignedIn')
    if (this.sync?.graceOver()) return refuse('sync.graceOver')
    const { desk } = this.open
    if (parsed.data.type === 'case.register') return register(desk, parsed.data)
    if (parsed.data.type === 'incident.open') return openIncident(desk, parsed.data)
    if (parsed.data.type === 'conference.call') return callConference(desk, parsed.data)
    if (parsed.data.type === 'notes.append' && notesSealed(desk, parsed.data.conference)) return refuse('notes.sealed')
    const saved = execute(desk, [parsed.data])
    if (saved.ok && movesCalendars(parsed.data.type)) this.#recompute(this.open)
    // the sign-in page reads names from the keyring: the directory is encrypted
    if (saved.ok && parsed.data.type === 'directory.changeOfficer') {
      alignKeyring(this.files, desk.db)
      if (parsed.data.left && parsed.data.officerId === desk.session.officer.officerId) this.signOut()
    }
    return saved.ok ? { ok: true, value: saved.value[0] } : saved
  }

  state(): Workstation {
    const reason = this.open ? undefined : (this.unreadable ?? keyringTrouble(this.files))
    const keyring = this.open || reason ? undefined : readKeyring(this.files.keyring)
    const officers = (keyring?.slots ?? []).filter(({ id }) => id !== recoverySlot).map(({ id, label }) => ({ officerId: id as OfficerId, name: label }))
    return {
      phase: this.open ? 'open' : reason ? 'unreadable' : existsSync(this.files.database) ? 'locked' : 'empty',
      ...(reason && { reason }),
      officers,
      ...(this.open && { session: this.open.desk.session }),
      ...(this.#locked && { locked: { ...this.#locked, zone: this.#lockedReminders?.zone ?? '', told: this.#lockedReminders?.told ?? [] } }),
      preferences: this.preferences,
      shell: this.shell.kind,
      demonstration: this.open ? readSetting(this.open.desk.db, 'demonstration') === true : false,
      version: this.shell.version,
    }
  }

  prefer(change: z.output<(typeof acts)['workstation.prefer']>): void {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    this.preferences = { ...this.preferences, ...given }
    writePreferences(this.files.preferences, this.preferences)
    this.emit({ type: 'workstation' })
  }

  signedIn(open: OpenDesk): void {
    this.open = open
    this.#locked = undefined
    if (open.desk.rebuilt) recomputedByRebuild(open.desk)
    this.#recompute(open)
    this.startSync()
    this.emit({ type: 'workstation' })
  }

  /** The talk with HQ, while somebody is signed in: the key of the store is in memory only then. */
  startSync(): void {
    this.sync?.stop()
    this.sync = undefined
    const open = this.open
    if (!open) return
    const { desk } = open
    this.sync = clientFor(desk, {
      now: () => Date.parse(desk.platform.now()), random: Math.random, newId: this.around.platform.newId,
      told: (state) => this.emit({ type: 'sync', state }),
      present: (entity, officers) => this.emit({ type: 'presence', entity, officers }),
      writing: () => this.writing,
      empty: () => this.#empty(),
    })
    desk.changed = (entities) => {
      this.around.changed(entities)
      this.sync?.written()
      if (entities.includes(directoryId)) this.#directoryChanged(open)
      if (entities.includes(libraryId)) this.#recompute(open)
    }
    this.sync?.start()
  }

  /** Names, roles and who left follow the directory, whoever wrote it. */
  #directoryChanged(open: OpenDesk): void {
    alignKeyring(this.files, open.desk.db)
    const session = sessionOf(open.desk.db, open.desk.session.officer.officerId)
    if (session) open.desk.session = session
    else this.signOut()
    this.emit({ type: 'workstation' })
  }

  /** HQ has revoked the workstation and has everything that was written here. */
  #empty(): void {
    this.signOut()
    for (const path of [this.files.database, `${this.files.database}-wal`, `${this.files.database}-shm`, this.files.keyring, this.files.attachments, this.files.backups]) {
      rmSync(path, { recursive: true, force: true })
    }
    this.emit({ type: 'workstation' })
  }

  /** Rows follow a calendar beside everything else; what an earlier session left undone is taken up. */
  #recompute(open: OpenDesk): void {
    const goOn = async () => {
      await this.writing
      return this.open === open
    }
    recomputeBeside(open.desk, { goOn, emit: this.emit })
  }

  /** Ends the session as a sign-out does; the sign-in page says what happened. */
  lock(why: { idleMinutes?: number }): void {
    if (!this.open) return
    this.#locked = why
    this.#lockedReminders = new LockedReminders(this.open.desk, Date.parse(this.around.platform.now()))
    this.signOut()
  }

  /** Tells what comes while the workstation is locked. */
  remindLocked(): void {
    if (!this.#locked || !this.#lockedReminders) return
    const { zone } = this.#lockedReminders
    const reminders = this.#lockedReminders.due(Date.parse(this.around.platform.now()))
    if (reminders.length === 0) return
    this.emit({ type: 'reminders', reminders, zone })
    this.emit({ type: 'workstation' })
  }

  /** Before anything is told to whoever signed in: what was told at the lock is written. */
  settleLocked(open: OpenDesk): void {
    this.#lockedReminders?.settle(open.desk)
    this.#lockedReminders = undefined
  }

  lockWhenIdle(): void {
    const minutes = this.preferences.idleMinutes
    if (this.idle.restedFor >= minutes * 60_000) this.lock({ idleMinutes: minutes })
  }

  /** Closes the store and overwrites the keys in memory. A ledger that is being written has a key of its own and is finished. */
  signOut(): void {
    if (!this.open) return
    this.idle.rest()
    const ledgers = [...this.ledgers.values()]
    this.ledgers.clear()
    void (this.isWriting ? this.writing : Promise.resolve()).then(() => {
      for (const ledger of ledgers) void ledger.close()
    })
    this.sync?.stop()
    this.sync = undefined
    this.open.desk.db.close()
    this.open.key.fill(0)
    this.open.desk.attachmentKey.fill(0)
    this.open = undefined
    this.uploads.clear()
    removeTemporaryCopies(this.files)
    this.emit({ type: 'workstation' })
  }

  /** Tells what was reached; the list of now is read again with it. */
  remind(reminders: ShownReminder[]): void {
    if (reminders.length === 0 || !this.open) return
    this.emit({ type: 'reminders', reminders, zone: this.open.desk.session.branch.zone })
    this.changed([])
  }

  changed(entities: EntityId[]): void {
    this.emit({ type: 'changed', entities })
  }
}

const unreadable = (error: z.ZodError): Answer<never> => refuse('inputUnreadable', { params: { where: error.issues[0]?.path.join('.') ?? '', why: error.issues[0]?.message ?? '' } })

/** A failing disk or a full one is said as what it is; anything else is a fault of ours and says so without details of the case. */
function said(error: unknown): Answer<never> {
  if (error instanceof StoreUnreadable) return refuse(`store.${error.code}`)
  const code = (error as { code?: string }).code ?? ''
  if (isFull(code)) return refuse('store.diskFull')
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES') return refuse('store.readOnly')
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_NOTADB') return refuse('store.damaged')
  console.error((error as Error).stack)
  return refuse('fault', { params: { name: (error as Error).name } })
}
