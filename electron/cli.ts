/**
 * The third entry, for administrators: the same core without a window. One command, one JSON answer, one exit code:
 * 0 done, 1 refused (the answer says which rule), 2 not understood. Passphrase from DESK_PASSPHRASE, never from the command line.
 */
import { readArguments, UsageError } from './cli/arguments.ts'
import { commands, flags, help } from './cli/commands.ts'
import { StoreUnreadable } from './store/database.ts'

const args = (() => {
  try {
    return readArguments(process.argv.slice(2), flags)
  } catch (error) {
    return misunderstood(error)
  }
})()

if (args) await run(args)

async function run(given: NonNullable<typeof args>): Promise<void> {
  const command = commands[given.command]
  if (given.command === 'help' || given.flag('help') || !command) {
    process.stdout.write(help)
    process.exitCode = given.command === 'help' || given.flag('help') ? 0 : 2
    return
  }
  try {
    const answer = await command.run(given)
    if (!answer.ok) {
      process.stdout.write(`${JSON.stringify(answer)}\n`)
      process.exitCode = 1
    } else if (given.flag('json') || !command.text) {
      process.stdout.write(`${JSON.stringify({ ok: true, ...(answer.value as object) })}\n`)
    } else {
      process.stdout.write(`${command.text(answer.value as never)}\n`)
    }
    if (answer.ok && command.failed?.(answer.value as never)) process.exitCode = 1
  } catch (error) {
    if (error instanceof StoreUnreadable) {
      process.stdout.write(`${JSON.stringify({ ok: false, refusal: { code: `store.${error.code}` } })}\n`)
      process.exitCode = 1
    } else misunderstood(error)
  }
}

function misunderstood(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
  return undefined
}
