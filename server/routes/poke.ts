/**
 * GET /v1/poke, a WebSocket: tells workstations at once that a stream has grown, and who has which case open. It carries no content, and
 * nothing depends on it: who misses a poke hears of the rows at the next pull.
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { Presence, type Poke } from '../../shared/contract/wire.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import { workstation, type Workstation } from '../access/workstations.ts'
import { activeWorkstation } from './asking.ts'
import { Open } from './open.ts'
import { refusalOf, statusOf } from './refused.ts'
import type { Serving } from './serving.ts'
import { Tries } from './tries.ts'

/** Longer than any `Presence`. */
const maxPayload = 4_096
/** Every so often each line is tried and each workstation's right to it asked anew. */
const beatMs = 30_000
/** A reader that is so far behind is not there any more. */
const behindBytes = 1_000_000
/** Opening cases faster than this is not a person. */
const openingsInAMinute = 600
const path = '/v1/poke'

interface Line {
  socket: WebSocket
  workstation: Workstation
  alive: boolean
  /** which streams it may read, as the company stood at `version` */
  reads: Map<string, boolean>
  version: number
}

export class Pokes {
  readonly #serving: Serving
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
  readonly #lines = new Set<Line>()
  readonly #open = new Open<Line>()
  readonly #openings = new Tries(openingsInAMinute, 60_000)
  readonly #grown = new Map<string, number>()
  readonly #told = new Map<string, number>()
  readonly #beat: NodeJS.Timeout

  constructor(serving: Serving) {
    this.#serving = serving
    this.#beat = setInterval(() => void this.#beatOnce().catch(() => {}), beatMs)
    serving.figures.gauge('hq_connected_workstations', () => this.#lines.size)
    serving.app.server.on('upgrade', (request, socket, head) => void this.#upgrade(request, socket, head))
    serving.app.get(path, async (_, reply) => reply.status(426).header('upgrade', 'websocket').send({ refusal: 'malformed' }))
  }

  /** Streams that have just been committed with these heads. Several commits of one moment are one poke. */
  grown(heads: ReadonlyMap<string, { seq: number }>): void {
    const waiting = this.#grown.size > 0
    for (const [stream, { seq }] of heads) if (seq > (this.#told.get(stream) ?? 0)) this.#grown.set(stream, seq)
    if (!waiting && this.#grown.size > 0) setImmediate(() => void this.#tellHeads().catch(() => {}))
  }

  revoked(workstationId: string): void {
    for (const line of this.#lines) {
      if (line.workstation.workstationId !== workstationId) continue
      this.#send(line, { is: 'revoked' })
      line.socket.close(4_403)
    }
  }

  /** Another life of HQ: its heads begin anew, and everybody asks. */
  forget(): void {
    this.#told.clear()
    for (const { socket } of this.#lines) socket.close(1_012)
  }

  close(): void {
    clearInterval(this.#beat)
    for (const { socket } of this.#lines) socket.close(1_001)
    this.#sockets.close()
    setTimeout(() => {
      for (const { socket } of this.#lines) socket.terminate()
    }, 500).unref()
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => {})
    try {
      if (new URL(request.url ?? '', 'http://hq').pathname !== path) return refuse(socket, 404)
      const workstation = await activeWorkstation(this.#serving.access, request)
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#begin({ socket: opened, workstation, alive: true, reads: new Map(), version: 0 }))
    } catch (error) {
      refuse(socket, statusOf[refusalOf(error)])
    }
  }

  #begin(line: Line): void {
    const { socket } = line
    this.#lines.add(line)
    socket.on('pong', () => (line.alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      this.#lines.delete(line)
      for (const { entity, stream } of this.#open.leave(line)) void this.#tellPresent(entity, stream).catch(() => {})
    })
    socket.on('message', (data) => void this.#heard(line, String(data)).catch(() => {}))
  }

  async #heard(line: Line, text: string): Promise<void> {
    const { workstationId, officers } = line.workstation
    const said = Presence.safeParse(readJson(text))
    this.#openings.add(workstationId)
    if (!said.success || !officers.has(said.data.officerId) || this.#openings.exceeded(workstationId)) return line.socket.close(1_008)
    const { officerId, entity } = said.data
    const stream = entity === '' ? undefined : await this.#homeFor(line, entity)
    for (const left of this.#open.leave(line, officerId)) await this.#tellPresent(left.entity, left.stream)
    if (stream === undefined || line.socket.readyState !== line.socket.OPEN) return
    this.#open.enter(line, { officerId, entity, stream })
    await this.#tellPresent(entity, stream)
  }

  /** The stream of a case, when this workstation may read it. */
  async #homeFor({ workstation }: Line, entity: string): Promise<string | undefined> {
    const { access, hq } = this.#serving
    if (!entity.isWellFormed() || entity.includes('\0')) return undefined
    const stream = (await hq().store.read((read) => read.homesOf([entity]))).get(entity)
    return stream !== undefined && (await access.mayRead(workstation, stream)) ? stream : undefined
  }

  #tellPresent(entity: string, stream: string): Promise<void> {
    return this.#tell(stream, { is: 'present', entity, officers: this.#open.officersAt(entity) as OfficerId[] })
  }

  async #tellHeads(): Promise<void> {
    const heads = [...this.#grown]
    this.#grown.clear()
    for (const [stream, head] of heads) {
      this.#told.set(stream, head)
      await this.#tell(stream, { is: 'head', stream, head })
    }
  }

  async #tell(stream: string, poke: Poke): Promise<void> {
    const version = await this.#serving.access.company.version()
    for (const line of this.#lines) {
      if (line.version !== version) line.reads.clear()
      line.version = version
      const may = line.reads.get(stream) ?? (await this.#serving.access.mayRead(line.workstation, stream))
      line.reads.set(stream, may)
      if (may) this.#send(line, poke)
    }
  }

  #send({ socket }: Line, poke: Poke): void {
    if (socket.bufferedAmount > behindBytes) socket.terminate()
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(poke))
  }

  /** Lines that do not answer are cut; seats and revocations that another process has written are seen here. */
  async #beatOnce(): Promise<void> {
    for (const line of this.#lines) {
      if (!line.alive) {
        line.socket.terminate()
        continue
      }
      line.alive = false
      line.socket.ping()
      const now = await workstation(this.#serving.access.db, line.workstation.workstationId)
      if (!now || now.revokedAt !== undefined) this.revoked(line.workstation.workstationId)
      else Object.assign(line, { workstation: now, version: 0 })
    }
  }
}

const refuse = (socket: Duplex, status: number): void => void socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
