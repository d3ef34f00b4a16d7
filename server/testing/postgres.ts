/**
 * A PostgreSQL of its own for a test or a measurement: fresh data in a temporary folder, a free port of 127.0.0.1, gone afterwards. Debian's
 * binaries are found where its packages put them; PostgreSQL does not run as root, so there it runs as Debian's user `postgres`.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface TestPostgres {
  /** another one at each call: an empty database */
  freshDatabase(): Promise<string>
  stop(): Promise<void>
}

export interface TestPostgresOptions {
  /** waits for the disk at each commit, as in service; tests do without */
  durable?: boolean
}

/** undefined where no PostgreSQL is installed. */
export async function startPostgres({ durable = false }: TestPostgresOptions = {}): Promise<TestPostgres | undefined> {
  const binaries = binaryFolder()
  if (!binaries) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'))
  const data = join(folder, 'data')
  if (asRoot) execFileSync('chown', ['postgres', folder])
  else chmodSync(folder, 0o700)
  execFileSync(...unprivileged(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']), { stdio: 'ignore', cwd: folder })
  const port = await freePort()
  const speed = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const [command, args] = unprivileged(join(binaries, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'logging_collector=off', ...speed])
  const child = spawn(command, args, { stdio: 'ignore', cwd: folder })
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  await untilReady(child, address('postgres'))
  let databases = 0
  return {
    freshDatabase: async () => {
      const name = `hq_${(databases += 1)}`
      await runOnce(address('postgres'), `create database ${name}`)
      return address(name)
    },
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGQUIT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const asRoot = process.getuid?.() === 0

function unprivileged(command: string, args: string[]): [string, string[]] {
  return asRoot ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', '--pdeathsig', 'QUIT', command, ...args]] : [command, args]
}

function binaryFolder(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await runOnce(address, 'select 1')
    } catch (error) {
      if (tried > 200 || child.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function runOnce(address: string, statement: string): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
