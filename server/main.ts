/**
 * `npm run hq`: starts HQ; `npm run hq -- COMMAND` administers the one that runs (command/). Exit code 0 done, 1 refused or failed, 2 not
 * understood and nothing done. With `--json` the answer is one line of JSON on stdout.
 */
import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { AdminClient, AdminRefused, FileExists, NotRunning } from './command/admin-client.ts'
import { administration, type Said } from './command/administer.ts'
import { readArguments, UsageError, type Given } from './command/read-arguments.ts'
import { says, usage } from './command/words.ts'
import { FolderInUse, leaveFolder, takeFolder } from './own-folder.ts'
import { openDatabase, startHq } from './running.ts'
import { NotRestored, restoreLines } from './store/backup.ts'

const args = process.argv.slice(2)
const json = args.includes('--json')

try {
  const given = readArguments(args)
  const folder = resolve(process.env['INIT_CWD'] ?? '', given.value('folder') ?? 'hq')
  if (given.command === 'help') console.log(usage)
  else if (given.command === 'start') await start(folder, given)
  else if (given.command === 'restore') say(await restore(folder, given.word('FILE')))
  else say(await administer(folder, given))
} catch (error) {
  fail(error)
}

async function start(folder: string, given: Given): Promise<void> {
  const [cert, key] = [given.value('cert'), given.value('key')]
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--cert 和 --key 要一起写')
  const databaseUrl = process.env['DATABASE_URL'] || undefined
  if (databaseUrl === undefined) console.error(says.trial(join(folder, 'database')))
  const hq = await startHq({
    folder, databaseUrl, host: given.value('host'), port: whole(given, 'port', 65_535), offlineDays: whole(given, 'offline-days', 3_650), log: true,
    tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
  })
  console.error(says.listening(hq.url, hq.engine === 'pglite' ? 'PGlite，仅供试用 / for trial only' : 'PostgreSQL'))
  const stop = (): void => {
    process.off('SIGTERM', stop).off('SIGINT', stop)
    console.error(says.stopping)
    hq.close().then(() => console.error(says.stopped), fail)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

async function restore(folder: string, file: string): Promise<Said> {
  takeFolder(folder)
  const database = await openDatabase({ folder, databaseUrl: process.env['DATABASE_URL'] || undefined })
  try {
    const rows = await restoreLines(database.db, createInterface({ input: createReadStream(resolve(process.env['INIT_CWD'] ?? '', file)).pipe(createGunzip()) }))
    return { value: { rows }, text: says.restoredFrom(rows) }
  } finally {
    await database.close()
    leaveFolder(folder)
  }
}

async function administer(folder: string, given: Given): Promise<Said> {
  const run = administration[given.command]
  if (!run) throw new UsageError(given.command)
  const client = new AdminClient(folder)
  try {
    return await run(client, given)
  } finally {
    await client.close()
  }
}

function whole(given: Given, name: string, most: number): number | undefined {
  const text = given.value(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > most) throw new UsageError(`--${name} 应为不大于 ${most} 的整数`)
  return number
}

function say({ value, text }: Said): void {
  console.log(json ? JSON.stringify({ ok: true, ...value }) : text)
}

function fail(error: unknown): void {
  const [code, text] = reasonOf(error)
  process.exitCode = error instanceof UsageError ? 2 : 1
  if (json) console.log(JSON.stringify({ ok: false, refusal: { code } }))
  else console.error(text)
}

function reasonOf(error: unknown): [code: string, text: string] {
  if (error instanceof UsageError) return ['usage', `${error.message}。没有执行任何操作。用 --help 看全部命令。`]
  if (error instanceof AdminRefused || error instanceof NotRestored) return [error.message, says.refused(error.message)]
  if (error instanceof NotRunning) return ['notRunning', says.notRunning(error.message)]
  if (error instanceof FileExists) return ['fileExists', says.fileExists(error.message)]
  if (error instanceof FolderInUse) return ['folderInUse', says.inUse(error.pid)]
  return ['fault', says.fault(error instanceof Error ? error.message : String(error))]
}
