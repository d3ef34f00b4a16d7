/** A desk whose clock the rig sets: real time plus the ms in a file. Says `told <case> <step> <time>` for every reminder; `--deaf` never looks. */
import { readFileSync, writeSync } from 'node:fs'
import { platform } from '../../electron/desk/platform.ts'
import { startWatching } from '../../electron/desk/watching.ts'
import { WorkstationHost } from '../../electron/desk/workstation.ts'
import type { Instant } from '../../shared/log/op.ts'
import type { SleepRig } from './sleep.ts'

const rig = JSON.parse(process.argv[2] ?? '{}') as SleepRig
const say = (line: string) => writeSync(1, `${line}\n`)
const now = () => new Date(Date.now() + Number(readFileSync(rig.offset, 'utf8'))).toISOString() as Instant
const none = new URL('data:,')

const host = new WorkstationHost({
  folder: rig.folder,
  platform: { ...platform, now },
  shell: { kind: 'loopback', version: '', importWorker: none, backupWorker: none, openPath: () => Promise.resolve(false) },
  emit: (event) => {
    if (event.type === 'reminders') for (const { key } of event.reminders) say(`told ${key.entity} ${key.step} ${key.time}`)
  },
})
const entered = await host.execute({ type: 'workstation.signIn', officerId: rig.officerId, passphrase: rig.passphrase })
if (!entered.ok) throw new Error(entered.refusal.code)
if (!process.argv.includes('--deaf')) startWatching(host)
// what waits to be read from a pipe keeps the process alive
process.stdin.resume()
say('watching')
