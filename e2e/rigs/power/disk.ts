/**
 * A disk that forgets. It takes operations in the order in which a process did them and can say, at any moment, what a real disk might hold
 * if the power went now. Kept for certain: what a file held when it was last synced, and the names as they were when their folder was last
 * synced. Of everything later, each write may be there, missing or torn at 512-byte sectors, in any order; names likewise.
 *
 * Two assumptions, both SQLite's own: a sector is written whole or not at all, and a write leaves the bytes beside it alone.
 */
import { dirname } from 'node:path'
import type { Op } from './trace.ts'

type Change = { at: number; bytes: Buffer } | { size: number }
interface Inode { synced: Buffer; changes: Change[] }
type Naming = { name: string; inode: Inode | undefined }

/** What of the unsynced reaches the disk: each way is one that a real one can take. */
const ways = ['nothing', 'everything', 'some writes', 'some sectors', 'a torn end'] as const
type Way = (typeof ways)[number]

const sector = 512

export class Disk {
  /** names as the process sees them */
  readonly #now = new Map<string, Inode>()
  readonly #synced = new Map<string, Inode>()
  /** per operation one or two namings that arrive together: a rename is atomic */
  #namings: Naming[][] = []
  readonly #opened = new Map<number, Inode | string>()

  constructor(files: ReadonlyMap<string, Buffer>) {
    for (const [name, synced] of files) {
      const inode = { synced, changes: [] }
      this.#now.set(name, inode)
      this.#synced.set(name, inode)
    }
  }

  apply(op: Op): void {
    switch (op.kind) {
      case 'open': return this.#open(op)
      case 'write': return void this.#inode(op.file)?.changes.push({ at: op.at, bytes: op.bytes })
      case 'truncate': return void this.#inode(op.file)?.changes.push({ size: op.size })
      case 'sync': return this.#sync(op.file)
      case 'unlink': return this.#name([{ name: op.path, inode: undefined }])
      case 'rename': return this.#name([{ name: op.from, inode: undefined }, { name: op.to, inode: this.#now.get(op.from) }])
      case 'marker':
    }
  }

  /** One possible state of the disk after a power loss now. */
  afterPowerLoss(random: () => number): Map<string, Buffer> {
    const names = new Map(this.#synced)
    const way = ways[Math.floor(random() * ways.length)] ?? 'nothing'
    const share = random()
    for (const namings of this.#namings) {
      if (way === 'everything' || (way !== 'nothing' && random() < share)) for (const naming of namings) put(names, naming)
    }
    return new Map([...names].map(([name, inode]) => [name, contentAfter(inode, way, share, random)]))
  }

  #open({ file, created, path }: Extract<Op, { kind: 'open' }>): void {
    const known = this.#now.get(path)
    // what is opened without being created or known is the folder
    if (!known && !created) this.#opened.set(file, path === '' ? '.' : path)
    else if (known) this.#opened.set(file, known)
    else {
      const inode: Inode = { synced: Buffer.alloc(0), changes: [] }
      this.#name([{ name: path, inode }])
      this.#opened.set(file, inode)
    }
  }

  #inode(file: number): Inode | undefined {
    const opened = this.#opened.get(file)
    return typeof opened === 'string' ? undefined : opened
  }

  #sync(file: number): void {
    const opened = this.#opened.get(file)
    if (opened === undefined) return
    if (typeof opened !== 'string') {
      opened.synced = opened.changes.reduce((content, change) => changed(content, change), opened.synced)
      opened.changes = []
      return
    }
    const here = (namings: Naming[]) => namings.some(({ name }) => dirname(name) === opened)
    for (const namings of this.#namings.filter(here)) for (const naming of namings) put(this.#synced, naming)
    this.#namings = this.#namings.filter((namings) => !here(namings))
  }

  #name(namings: Naming[]): void {
    for (const naming of namings) put(this.#now, naming)
    this.#namings.push(namings)
  }
}

function put(names: Map<string, Inode>, { name, inode }: Naming): void {
  if (inode) names.set(name, inode)
  else names.delete(name)
}

function contentAfter({ synced, changes }: Inode, way: Way, share: number, random: () => number): Buffer {
  if (way === 'nothing' || changes.length === 0) return synced
  return arriving(changes, way, share, random).reduce<Buffer>((content, change) => changed(content, change), Buffer.from(synced))
}

function arriving(changes: readonly Change[], way: Way, share: number, random: () => number): Change[] {
  if (way === 'everything') return [...changes]
  if (way === 'a torn end') {
    const whole = Math.floor(random() * changes.length)
    const last = changes[whole]
    return [...changes.slice(0, whole), ...(last ? sectorsOf(last).slice(0, 1 + Math.floor(random() * 8)) : [])]
  }
  const pieces = way === 'some sectors' ? changes.flatMap(sectorsOf) : [...changes]
  const arrived = pieces.filter(() => random() < share)
  for (let at = arrived.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [arrived[at], arrived[other]]
    if (a && b) [arrived[at], arrived[other]] = [b, a]
  }
  return arrived
}

function sectorsOf(change: Change): Change[] {
  if ('size' in change) return [change]
  const pieces: Change[] = []
  for (let from = 0; from < change.bytes.length; ) {
    const to = Math.min(change.bytes.length, from + sector - ((change.at + from) % sector))
    pieces.push({ at: change.at + from, bytes: change.bytes.subarray(from, to) })
    from = to
  }
  return pieces
}

/** Writes in place where it can: a content is only ever owned by one reduction. */
function changed(content: Buffer, change: Change): Buffer {
  if ('size' in change) return change.size <= content.length ? content.subarray(0, change.size) : grown(content, change.size)
  const end = change.at + change.bytes.length
  const room = end > content.length ? grown(content, end) : content
  change.bytes.copy(room, change.at)
  return room
}

const grown = (content: Buffer, size: number): Buffer => Buffer.concat([content, Buffer.alloc(size - content.length)])
