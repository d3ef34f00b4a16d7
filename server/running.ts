/** HQ as it runs: the database, the engine, who may come in, and the server in front. `npm run hq` and the tests start the same. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { streams } from '../shared/access/streams.ts'
import type { Instant } from '../shared/log/op.ts'
import { Access } from './access/access.ts'
import { announce, leaveFolder, takeFolder } from './own-folder.ts'
import { Hq, type Identity } from './log/hq.ts'
import { Figures } from './routes/figures.ts'
import { adminRoutes } from './routes/admin.ts'
import { blobRoutes } from './routes/blobs.ts'
import { Pokes } from './routes/poke.ts'
import { httpServer, routes, type HttpOptions } from './routes/server.ts'
import type { Serving } from './routes/serving.ts'
import type { Database } from './store/database.ts'
import { identityOf, renewIdentity } from './store/identity.ts'
import { logStore } from './store/log-store.ts'
import { openPglite } from './store/pglite.ts'
import { openPostgres } from './store/postgres.ts'

export interface HqSettings {
  /** attachments, the administrator's secret and, without `databaseUrl`, the database; kept to its owner */
  folder: string
  databaseUrl?: string | undefined
  host?: string | undefined
  /** 0: any that is free */
  port?: number | undefined
  /** files of a certificate and its key, PEM */
  tls?: { cert: string; key: string } | undefined
  offlineDays?: number | undefined
  log?: boolean | undefined
  timeouts?: HttpOptions['timeouts']
  now?: (() => Instant) | undefined
  /** how long a stop waits for requests that are being answered */
  patienceMs?: number | undefined
  /** instead of one of its own: closed by whoever opened it */
  database?: Database | undefined
}

export interface RunningHq extends Serving {
  url: string
  /** of the administrator, for this run */
  secret: string
  engine: Database['engine']
  /** HQ was restored from a backup: from now on it lives another life */
  restored(): Promise<void>
  close(): Promise<void>
}

export const usualPort = 7420
/** Two weeks of holidays and a broken line: longer is asked for by a named person. */
const usualOfflineDays = 30
/** Service managers kill after half a minute or more. */
const usualPatienceMs = 10_000
const clock = (): Instant => new Date().toISOString() as Instant

export async function startHq(settings: HqSettings): Promise<RunningHq> {
  const { folder, host = '127.0.0.1', port = usualPort, now = clock } = settings
  takeFolder(folder)
  const tls = settings.tls && { cert: readFileSync(settings.tls.cert, 'utf8'), key: readFileSync(settings.tls.key, 'utf8') }
  const database = settings.database ?? (await openDatabase(settings))
  const store = logStore(database.log)
  const access = new Access({ db: database.db, store, now })
  const app = httpServer({ tls, log: settings.log ?? false, timeouts: settings.timeouts })
  const grown = (heads: ReadonlyMap<string, { seq: number }>): void => {
    if (heads.has(streams.directory())) access.company.grown()
    pokes.grown(heads)
  }
  const engineOf = (identity: Identity): Hq => new Hq({ store, identity, now, newOpId: uuidv7, grown })
  let hq = engineOf(await identityOf(database.db))
  const serving: Serving = { app, hq: () => hq, access, figures: new Figures(), offlineDays: settings.offlineDays ?? usualOfflineDays }
  const pokes = new Pokes(serving)
  const restored = async (): Promise<void> => {
    hq = engineOf(await renewIdentity(database.db))
    pokes.forget()
  }
  const secret = randomBytes(32).toString('base64url')
  routes(serving)
  blobRoutes(serving, folder)
  adminRoutes(serving, { secret, restored, revoked: (workstationId) => pokes.revoked(workstationId) })
  await app.listen({ host, port })
  const address = app.server.address()
  const listening = typeof address === 'object' && address !== null ? address.port : port
  const url = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${listening}`
  announce(folder, { url, secret, ...(settings.tls && { cert: resolve(settings.tls.cert) }) })
  return {
    ...serving,
    engine: database.engine,
    url,
    secret,
    restored,
    close: async () => {
      pokes.close()
      // who is in the middle of a request may end it; who does not end it is cut off
      const patience = setTimeout(() => app.server.closeAllConnections(), settings.patienceMs ?? usualPatienceMs)
      await app.close()
      clearTimeout(patience)
      if (!settings.database) await database.close()
      leaveFolder(folder)
    },
  }
}

export const openDatabase = ({ databaseUrl, folder }: Pick<HqSettings, 'databaseUrl' | 'folder'>): Promise<Database> =>
  databaseUrl === undefined ? openPglite(join(folder, 'database')) : openPostgres(databaseUrl)
