/**
 * R2: power loss. A worker's file operations are recorded; at seeded points the folder is built as a disk could have left it there (disk.ts),
 * opened and checked: every command that had been acknowledged is there, the chain holds, the pages check out, the projections equal a rebuild.
 * A fifth of the points fall into the founding of a workstation, where a database without its keyring would be lost for good.
 * Controls: with `synchronous=NORMAL` the same must lose acknowledged work, and with `OFF` it must break the store.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { storeFiles } from '../../../electron/store/files.ts'
import { parseKeyring } from '../../../electron/store/keyring.ts'
import { verifyStore } from '../../../electron/store/verify.ts'
import { foundRigBranch, openRigBranch, type RigBranch } from '../branch.ts'
import type { Outcome, Rig } from '../rig.ts'
import { Disk } from './disk.ts'
import { buildRecorder, noRecorder, recorded, type Op } from './trace.ts'

/** Points taken of one recording: few enough that ten thousand points see a hundred different ones. */
const pointsOfOne = 100
const commandsOfOne = 80
const controlPoints = 60
const worker = join(import.meta.dirname, 'worker.ts')

interface Recording { base: Map<string, Buffer>; ops: Op[]; branch: RigBranch; entries: number }
interface Losses { lost: string[]; broken: string[] }

export async function powerRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const library = buildRecorder()
  if (!library) return { cycles: 0, failures: [], control: false, skipped: noRecorder }
  const failures: string[] = []
  const seed = () => Math.floor(random() * 2 ** 31)
  const branch = foundRigBranch(5)
  const take = (recording: Recording, points: number, name: string) => {
    const { lost, broken } = losses(recording, points, random)
    failures.push(...[...lost, ...broken].map((what) => `${name}, ${what}`))
  }
  const founding = Math.ceil(cycles / 5)
  for (let done = 0; done < founding; done += pointsOfOne) take(foundingRecorded(library), Math.min(pointsOfOne, founding - done), 'founding')
  let acknowledged = 0
  for (let done = founding; done < cycles; done += pointsOfOne) {
    const recording = commandsRecorded(library, branch, 'FULL', seed())
    acknowledged += recording.ops.filter(({ kind }) => kind === 'marker').length
    take(recording, Math.min(pointsOfOne, cycles - done), 'commands')
  }
  say(`${acknowledged} acknowledged commands, each checked at every later point of its recording`)
  const controls = (['NORMAL', 'OFF'] as const).map((synchronous) => {
    const { lost, broken } = losses(commandsRecorded(library, branch, synchronous, seed()), controlPoints, random)
    say(`control: synchronous=${synchronous} lost acknowledged work at ${lost.length} of ${controlPoints} points, broke the store at ${broken.length}`)
    return synchronous === 'NORMAL' ? lost.length > 0 : broken.length > 0
  })
  rmSync(branch.folder, { recursive: true, force: true })
  return { cycles, failures, control: controls.every((caught) => caught) }
}

/** The worker works on a copy: every recording begins with the same synced files. */
function commandsRecorded(library: string, branch: RigBranch, synchronous: string, seed: number): Recording {
  const folder = mkdtempSync(join(tmpdir(), 'redress-power-'))
  cpSync(branch.folder, folder, { recursive: true })
  const base = filesOf(folder)
  const desk = openRigBranch({ ...branch, folder })
  const entries = desk.log.size()
  desk.db.close()
  const { ops } = recorded(library, folder, worker, ['commands', JSON.stringify({ ...branch, folder }), synchronous, String(commandsOfOne), String(seed)])
  rmSync(folder, { recursive: true, force: true })
  return { base, ops, branch, entries }
}

function foundingRecorded(library: string): Recording {
  const folder = mkdtempSync(join(tmpdir(), 'redress-power-'))
  const { ops, said } = recorded(library, folder, worker, ['found'])
  rmSync(folder, { recursive: true, force: true })
  return { base: new Map(), ops, branch: JSON.parse(said[0]?.slice('founded '.length) ?? '{}') as RigBranch, entries: 2 }
}

function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

/** Takes so many points of a recording, in order, and checks what the disk could hold at each. */
function losses({ base, ops, branch, entries }: Recording, points: number, random: () => number): Losses {
  const markers = ops.flatMap(({ kind }, index) => (kind === 'marker' ? [index] : []))
  // half of the points lie just behind an acknowledgement, where what it promised is least safe
  const one = () => (random() < 0.5 ? Math.floor(random() * (ops.length + 1)) : (markers[Math.floor(random() * markers.length)] ?? 0) + 1 + Math.floor(random() * 4))
  const at = Array.from({ length: points }, one).sort((a, b) => a - b)
  const disk = new Disk(base)
  const saved = new Map<string, number>()
  const found: Losses = { lost: [], broken: [] }
  let founded = base.size > 0
  let acknowledged = 0
  let done = 0
  for (const point of at) {
    for (; done < point; done += 1) {
      const op = ops[done]
      if (!op) break
      disk.apply(op)
      if (op.kind !== 'marker') continue
      const [what, id = '', rev] = op.text.split(' ')
      if (what === 'founded') founded = true
      else {
        saved.set(id, Number(rev))
        acknowledged += 1
      }
    }
    // the next command may have reached the disk without having been acknowledged
    const { lost, broken } = reopened(disk.afterPowerLoss(random), branch, { saved, founded, most: entries + acknowledged + 1 })
    const where = `point ${point} of ${ops.length}`
    if (lost.length > 0) found.lost.push(`${where}: ${lost.join('; ')}`)
    if (broken.length > 0) found.broken.push(`${where}: ${broken.join('; ')}`)
  }
  return found
}

/** Puts the files where a workstation finds them and opens it. The -shm of SQLite is memory: it does not outlive the power. */
function reopened(files: Map<string, Buffer>, branch: RigBranch, expected: { saved: Map<string, number>; founded: boolean; most: number }): Losses {
  const folder = mkdtempSync(join(tmpdir(), 'redress-after-'))
  for (const [name, bytes] of files) {
    if (name.endsWith('-shm')) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  try {
    const { database, keyring } = storeFiles('')
    if (!files.has(database)) return { lost: expected.founded ? ['the workstation is not there'] : [], broken: [] }
    if (!parseKeyring(files.get(keyring)?.toString() ?? '')) return { lost: [], broken: ['a database without its keyring'] }
    return checked({ ...branch, folder }, expected)
  } catch (error) {
    return { lost: [], broken: [(error as Error).message] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checked(branch: RigBranch, { saved, most }: { saved: Map<string, number>; most: number }): Losses {
  const desk = openRigBranch(branch)
  try {
    const revOf = desk.db.prepare('select count(*) as rev from log where entity = ?')
    const missing = [...saved].filter(([id, rev]) => ((revOf.get(id) as { rev: number | null }).rev ?? 0) < rev)
    const { chain, projections, integrity, entries } = verifyStore(desk)
    return {
      lost: missing.length > 0 ? [`${missing.length} acknowledged cases are short, first ${missing[0]?.[0] ?? ''}`] : [],
      broken: [
        ...(chain.ok ? [] : [`chain broken at ${chain.brokenAt ?? '?'}`]),
        ...(projections.ok ? [] : [`projections differ: ${projections.differing.join(', ')}`]),
        ...(integrity.ok ? [] : [integrity.detail]),
        ...(entries > most ? [`${entries} entries where at most ${most} were written`] : []),
      ],
    }
  } finally {
    desk.db.close()
  }
}
