/** Builds the recorder (recorder.c), runs a worker under it, and reads what it recorded. Without a C compiler there is nothing to run. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Op =
  | { kind: 'open'; file: number; created: boolean; path: string }
  | { kind: 'write'; file: number; at: number; bytes: Buffer }
  | { kind: 'truncate'; file: number; size: number }
  | { kind: 'sync'; file: number }
  | { kind: 'unlink'; path: string }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'marker'; text: string }

/** Why a rig that needs the recorder did not run. */
export const noRecorder = 'there is no C compiler (cc) here, or no LD_PRELOAD: nothing was recorded, nothing is shown'

let built: string | undefined | false = false

/** The recorder as a shared library, built once; undefined where that is not possible. */
export function buildRecorder(): string | undefined {
  if (built !== false) return built
  const folder = mkdtempSync(join(tmpdir(), 'redress-recorder-'))
  const library = join(folder, 'recorder.so')
  const { status } = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, join(import.meta.dirname, 'recorder.c'), '-ldl', '-lpthread'], { stdio: 'ignore' })
  built = process.platform === 'linux' && status === 0 ? library : undefined
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return built
}

/** Runs a script on a folder under the recorder; answers its operations and the lines that it said. */
export function recorded(library: string, folder: string, script: string, args: readonly string[]): { ops: Op[]; said: string[] } {
  const aside = mkdtempSync(join(tmpdir(), 'redress-trace-'))
  const trace = join(aside, 'trace')
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LD_PRELOAD: library, REDRESS_RECORD_FOLDER: folder, REDRESS_RECORD_TRACE: trace },
    })
    if (status !== 0) throw new Error(`the worker under the recorder ended with ${status}: ${stderr}`)
    const said = stdout.split('\n').filter((line) => line !== '')
    const ops = readTrace(readFileSync(trace))
    const markers = ops.filter(({ kind }) => kind === 'marker').length
    // a recorder that sees nothing would let everything pass
    if (markers !== said.length || !ops.some(({ kind }) => kind === 'write')) throw new Error(`the recorder is blind: ${said.length} said, ${markers} recorded`)
    return { ops, said }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

const headLength = 17

function readTrace(bytes: Buffer): Op[] {
  const ops: Op[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at + 13)
    const data = bytes.subarray(at + headLength, at + headLength + length)
    ops.push(opOf(String.fromCharCode(bytes.readUInt8(at)), bytes.readUInt32LE(at + 1), Number(bytes.readBigUInt64LE(at + 5)), data))
    at += headLength + length
  }
  return ops
}

function opOf(kind: string, file: number, at: number, bytes: Buffer): Op {
  switch (kind) {
    case 'O': return { kind: 'open', file, created: at === 1, path: bytes.toString() }
    case 'W': return { kind: 'write', file, at, bytes }
    case 'T': return { kind: 'truncate', file, size: at }
    case 'S': return { kind: 'sync', file }
    case 'U': return { kind: 'unlink', path: bytes.toString() }
    case 'R': {
      const [from = '', to = ''] = bytes.toString().split('\0')
      return { kind: 'rename', from, to }
    }
    case 'M': return { kind: 'marker', text: bytes.toString().trim() }
    default: throw new Error(`the trace is not readable: ${kind}`)
  }
}
