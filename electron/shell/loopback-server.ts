/**
 * The loopback shell's server: the built renderer and the bridge, on 127.0.0.1 only.
 *
 * Who may connect: a WebSocket with a token as its sub-protocol, from a page of this very origin, with this very Host (a name that a
 * foreign page resolves to 127.0.0.1 does not pass). The address carries a launch token; over the socket the window gets a session token
 * for reloads, so the one in the address need not work twice.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { WebSocketServer, type WebSocket } from 'ws'
import { decodeFrame, encodeFrame } from '../../shared/contract/frame.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { contentSecurityPolicy, mediaTypes, noncePlaceholder, safetyHeaders } from './content-security.ts'
import type { DeskClient } from './desk-client.ts'

export interface LoopbackOptions {
  renderer: string
  desk: DeskClient
  /** tried in this order: the next one when another program has it; 0 is any that is free */
  ports: readonly [number, ...number[]]
  /** a window that the shell itself opens gets a token that works once; an address printed for its owner works until the end */
  oneTime: boolean
  /** another instance asks for a window */
  onAnotherInstance: () => void
}

export interface Loopback {
  address(): string
  /** lets a second instance of this user ask for a window */
  handoffToken: string
  port: number
  windows(): number
  onLastWindowClosed(listener: () => void): void
  close(): void
}

/** A frame with one piece of a file is 4 MB; this leaves room and keeps a hostile one from filling memory. */
const largestFrame = 32 * 1024 * 1024
const prefix = 'redress.'

export async function serveLoopback({ renderer, desk, ports, oneTime, onAnotherInstance }: LoopbackOptions): Promise<Loopback> {
  const launchTokens = new Set<string>()
  const sessionTokens = new Set<string>()
  const handoffToken = newToken()
  const sockets = new Set<WebSocket>()
  let lastClosed = () => {}

  const server = createServer((request, response) => {
    if (!expectedHost(request)) return end(response, 421)
    if (request.method === 'POST' && request.url === '/another-instance') {
      if (!known(new Set([handoffToken]), request.headers.authorization?.replace(/^Bearer /, ''))) return end(response, 403)
      onAnotherInstance()
      return end(response, 204)
    }
    return request.method === 'GET' ? serveFile(renderer, request.url ?? '/', response) : end(response, 405)
  })
  // before the sockets' server, which makes every error of this one its own: a port that is taken is no error while there is another
  const port = await listening(server, ports)
  const bridge = new WebSocketServer({
    server,
    path: '/bridge',
    maxPayload: largestFrame,
    handleProtocols: (protocols) => [...protocols].find((protocol) => protocol.startsWith(prefix)) ?? false,
    verifyClient: ({ req, origin }: { req: IncomingMessage; origin: string }) =>
      expectedHost(req) && origin === `http://${req.headers.host ?? ''}` && admitted(tokenOf(req)),
  })
  function expectedHost(request: IncomingMessage): boolean {
    return request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`
  }

  function admitted(token: string | undefined): boolean {
    if (known(sessionTokens, token)) return true
    if (!known(launchTokens, token)) return false
    if (oneTime && token) launchTokens.delete(token)
    return true
  }

  bridge.on('connection', (socket) => {
    sockets.add(socket)
    const session = newToken()
    sessionTokens.add(session)
    socket.send(encodeFrame({ hello: { session } }))
    const unsubscribe = desk.subscribe((event) => socket.send(encodeFrame({ event })))
    socket.on('message', (data, binary) => void answer(socket, data as Buffer, binary))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      unsubscribe()
      sockets.delete(socket)
      if (sockets.size === 0) lastClosed()
    })
  })

  async function answer(socket: WebSocket, data: Buffer, binary: boolean): Promise<void> {
    const call = binary ? readCall(data) : undefined
    if (!call) return socket.close(1003)
    const value: Answer<unknown> =
      call.verb === 'query' ? await desk.query(call.name, call.input) : call.verb === 'execute' ? await desk.execute(call.input) : refuse('verbUnknown')
    if (socket.readyState === socket.OPEN) socket.send(encodeFrame({ id: call.id, answer: value }))
  }

  return {
    address: () => {
      const token = newToken()
      launchTokens.add(token)
      return `http://127.0.0.1:${port}/#t=${token}`
    },
    handoffToken,
    port,
    windows: () => sockets.size,
    onLastWindowClosed: (listener) => {
      lastClosed = listener
    },
    close: () => {
      for (const socket of sockets) socket.close(1001)
      bridge.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

const newToken = (): string => randomBytes(24).toString('base64url')

function known(tokens: ReadonlySet<string>, token: string | undefined): boolean {
  const given = Buffer.from(token ?? '')
  return [...tokens].some((one) => one.length === given.length && timingSafeEqual(Buffer.from(one), given))
}

function tokenOf(request: IncomingMessage): string | undefined {
  const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
  return protocols.find((one) => one.startsWith(prefix))?.slice(prefix.length)
}

function readCall(data: Buffer): { id: number; verb: string; name: string; input: unknown } | undefined {
  try {
    const call = decodeFrame(data) as { id?: unknown; verb?: unknown; name?: unknown; input?: unknown } | null
    if (typeof call?.id !== 'number' || typeof call.verb !== 'string') return undefined
    return { id: call.id, verb: call.verb, name: typeof call.name === 'string' ? call.name : '', input: call.input }
  } catch {
    return undefined
  }
}

async function listening(server: Server, [port, ...others]: readonly [number, ...number[]]): Promise<number> {
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    const [next, ...rest] = others
    if (next === undefined) throw error
    return listening(server, [next, ...rest])
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

function serveFile(folder: string, url: string, response: ServerResponse): void {
  const path = normalize(decodeURI(url.split(/[?#]/)[0] ?? '/'))
  const file = join(folder, path.endsWith(sep) ? 'index.html' : path)
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return end(response, 404)
  const nonce = randomBytes(16).toString('base64')
  const page = extname(file) === '.html'
  const body = page ? readFileSync(file, 'utf8').replaceAll(noncePlaceholder, nonce) : readFileSync(file)
  response.writeHead(200, {
    ...safetyHeaders,
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': page ? 'no-store' : 'max-age=31536000, immutable',
    'content-security-policy': contentSecurityPolicy(nonce, `'self'`),
  })
  response.end(body)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, safetyHeaders).end()
}
