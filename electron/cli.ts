/**
 * The third entry, for administrators: the same core without a window. One command, one answer (JSON with `--json`), one exit code:
 * 0 done, 1 refused (the answer says which rule), 2 not understood. Passphrase from DESK_PASSPHRASE, never from the command line.
 */
import { runCommand } from './cli/run.ts'

const { stdout, stderr, code } = await runCommand(process.argv.slice(2))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code
