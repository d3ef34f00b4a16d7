/**
 * Works on a branch under the recorder. After each command that the desk answered as saved it writes a marker into the trace and says the same.
 *   found                                     sets a workstation up in an empty folder, says who is in it, registers a few cases
 *   commands BRANCH SYNCHRONOUS COUNT SEED    registers and notes, with checkpoints and an occasional signing out and in between
 */
import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityId } from '../../../shared/log/op.ts'
import { setUp } from '../../../electron/desk/acts/access.ts'
import type { Desk } from '../../../electron/desk/desk.ts'
import { execute } from '../../../electron/desk/execute.ts'
import { register } from '../../../electron/desk/register.ts'
import { tidyStep } from '../../../electron/store/tidy.ts'
import { randomOf } from '../../sim/random.ts'
import { around, founding, openRigBranch, registration, type RigBranch } from '../branch.ts'

const [work, ...args] = process.argv.slice(2)
const folder = process.env['REDRESS_RECORD_FOLDER'] ?? ''
const marker = openSync(join(folder, 'marker'), 'w')
const acknowledge = (text: string) => {
  writeSync(marker, `${text}\n`)
  writeSync(1, `${text}\n`)
}

if (work === 'found') {
  const founded = setUp(around(folder), founding)
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk, key } = founded.value.open
  const branch: RigBranch = { folder, key: Buffer.from(key).toString('hex'), session: desk.session }
  acknowledge(`founded ${JSON.stringify(branch)}`)
  for (let n = 0; n < 2; n += 1) registerOne(desk, n)
  desk.db.close()
} else {
  const [branch = '{}', synchronous = 'FULL', count = '80', seed = '1'] = args
  run(JSON.parse(branch) as RigBranch, synchronous, Number(count), randomOf(Number(seed)).next)
}

function run(branch: RigBranch, synchronous: string, count: number, next: () => number): void {
  const open = (): Desk => {
    const desk = openRigBranch(branch)
    desk.db.handle.pragma(`synchronous=${synchronous}`)
    return desk
  }
  let desk = open()
  const known: EntityId[] = []
  for (let n = 0; n < count; n += 1) {
    const id = known[Math.floor(next() * known.length)]
    if (id === undefined || next() < 0.4) known.push(registerOne(desk, n))
    else noteOne(desk, id, n)
    tidyStep(desk.db)
    // a real desk moves its log after hundreds of commands: here sooner, so that many points fall into it
    if (next() < 0.06) desk.db.handle.pragma('wal_checkpoint(PASSIVE)')
    if (next() < 0.03) {
      desk.db.close()
      desk = open()
    }
  }
  desk.db.close()
}

function registerOne(desk: Desk, n: number): EntityId {
  const registered = register(desk, registration(n))
  if (!registered.ok) throw new Error(registered.refusal.code)
  acknowledge(`saved ${registered.value.id} ${registered.value.rev}`)
  return registered.value.id
}

function noteOne(desk: Desk, id: EntityId, n: number): void {
  const saved = execute(desk, [{ type: 'case.note', id, text: `第 ${n} 条备注：${'客户来电补充情况。'.repeat(1 + (n % 40))}` }])
  const [first] = saved.ok ? saved.value : []
  if (!first) throw new Error(saved.ok ? 'nothing was saved' : saved.refusal.code)
  acknowledge(`saved ${first.id} ${first.rev}`)
}
