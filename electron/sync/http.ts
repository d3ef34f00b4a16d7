/**
 * HQ over the network: JSON over HTTP with the workstation's token, through the company's proxy when the system names one, trusting what the
 * system trusts. Whatever comes back is parsed before anybody believes it; a page of a hotel is not HQ.
 */
import { getCACertificates } from 'node:tls'
import { EnvHttpProxyAgent, fetch, WebSocket, type Dispatcher, type Response } from 'undici'
import { z } from 'zod'
import {
  CompareAnswer, EnrolAnswer, HealAnswer, HelloAnswer, PullAnswer, PushAnswer, RefreshAnswer, SnapshotEnd, VerdictsAnswer, WireRefusal, type EnrolRequest, type Tokens,
} from '../../shared/contract/wire.ts'
import { Row } from '../../shared/sync/row.ts'
import { WireTrouble, type Transport } from './transport.ts'

/** Without a byte for so long nobody is there. A first copy's part comes well within it. */
const patience = 30_000
/** As a name of an error, or somewhere in it, whatever the library. */
const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/

/** One for the process: it keeps connections open. */
let agent: Dispatcher | undefined
const dispatcher = (): Dispatcher =>
  (agent ??= new EnvHttpProxyAgent({ connect: { ca: [...getCACertificates('default'), ...getCACertificates('system')] }, headersTimeout: patience, bodyTimeout: patience }))

export interface Credentials {
  address: string
  tokens: () => Tokens
  /** another access token was given: to be kept before it is used */
  keep: (tokens: Tokens) => void
}

/** The refusal of an endpoint, for whoever asks it something that can be refused; a talk turns it into trouble. */
export class WireRefused extends WireTrouble {
  readonly refusal: WireRefusal['refusal']
  constructor(refusal: WireRefusal['refusal']) {
    super(refusal === 'revoked' ? 'revoked' : refusal === 'fault' ? 'hqFault' : 'notEnrolled', refusal)
    this.refusal = refusal
  }
}

/** Enrols with a one-time code. */
export const enrol = (address: string, request: z.input<typeof EnrolRequest>): Promise<EnrolAnswer> => ask(address, '/v1/enrol', { body: request }, EnrolAnswer)

export class HttpTransport implements Transport {
  readonly #credentials: Credentials

  constructor(credentials: Credentials) {
    this.#credentials = credentials
  }

  hello: Transport['hello'] = () => this.ask('/v1/hello', HelloAnswer)
  push: Transport['push'] = (body) => this.ask('/v1/push', PushAnswer, body)
  pull: Transport['pull'] = (query) => this.ask(`/v1/pull?${search(query)}`, PullAnswer)
  compare: Transport['compare'] = (body) => this.ask('/v1/compare', CompareAnswer, body)
  heal: Transport['heal'] = (body) => this.ask('/v1/heal', HealAnswer, body)
  verdicts: Transport['verdicts'] = (body) => this.ask('/v1/verdicts', VerdictsAnswer, body)

  snapshot: Transport['snapshot'] = (query) =>
    this.#withToken(async (token) => {
      const lines = (await text(this.#credentials.address, `/v1/snapshot?${search(query)}`, { token })).trimEnd().split('\n')
      const end = SnapshotEnd.safeParse(json(lines.at(-1) ?? ''))
      const rows = z.array(Row).safeParse(lines.slice(0, -1).map(json))
      if (!end.success || !rows.success) throw new WireTrouble('notHq', 'half of a first copy')
      return { rows: rows.data, end: end.data }
    })

  /** Any endpoint of HQ with this workstation's token. */
  ask<Answer>(path: string, answer: z.ZodType<Answer>, body?: unknown): Promise<Answer> {
    return this.#withToken((token) => ask(this.#credentials.address, path, { token, ...(body !== undefined && { body }) }, answer))
  }

  /** A request whose answer is not JSON: attachments. Whatever HQ says is the caller's to read; what is not HQ's word is thrown. */
  send(path: string, request: Sent): Promise<Response> {
    return this.#withToken(async (token) => {
      const response = await reach(this.#credentials.address, path, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } })
      if (response.status !== 401) return response
      throw new WireRefused('tokenInvalid')
    })
  }

  /** The line on which HQ tells that something has grown; the caller closes it. */
  line(): WebSocket {
    const url = new URL('/v1/poke', this.#credentials.address)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    return new WebSocket(url, { dispatcher: dispatcher(), headers: { authorization: `Bearer ${this.#credentials.tokens().access}` } })
  }

  /** An access token lives for minutes: one that has ended is renewed once. */
  async #withToken<Answer>(work: (access: string) => Promise<Answer>): Promise<Answer> {
    const { address, tokens, keep } = this.#credentials
    try {
      return await work(tokens().access)
    } catch (error) {
      if (!(error instanceof WireRefused) || error.refusal !== 'tokenInvalid') throw error
      const renewed = await ask(address, '/v1/token', { body: { refresh: tokens().refresh } }, RefreshAnswer)
      keep(renewed.tokens)
      return work(renewed.tokens.access)
    }
  }
}

interface Sent { method: string; headers?: Record<string, string>; body?: Uint8Array }

async function reach(address: string, path: string, request: Sent): Promise<Response> {
  try {
    return await fetch(new URL(path, address), { dispatcher: dispatcher(), redirect: 'error', ...request })
  } catch (error) {
    throw troubleOf(error)
  }
}

interface Asked { token?: string; body?: unknown }

async function ask<Answer>(address: string, path: string, asked: Asked, answer: z.ZodType<Answer>): Promise<Answer> {
  const parsed = answer.safeParse(json(await text(address, path, asked)))
  if (!parsed.success) throw new WireTrouble('notHq', `${path} answered something else`)
  return parsed.data
}

/** The body of a good answer. */
async function text(address: string, path: string, { token, body }: Asked): Promise<string> {
  try {
    const response = await fetch(new URL(path, address), {
      dispatcher: dispatcher(), redirect: 'error', method: body === undefined ? 'GET' : 'POST',
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = await response.text()
    if (response.ok) return answer
    const refused = WireRefusal.safeParse(json(answer))
    if (refused.success) throw new WireRefused(refused.data.refusal)
    throw new WireTrouble(response.status >= 500 ? 'hqFault' : 'notHq', `${path} answered ${response.status}`)
  } catch (error) {
    throw error instanceof WireTrouble ? error : troubleOf(error)
  }
}

function troubleOf(error: unknown): WireTrouble {
  const said = [error, (error as { cause?: unknown }).cause].map((one) => `${(one as { code?: string } | undefined)?.code ?? ''} ${(one as Error | undefined)?.message ?? ''}`).join(' ')
  // a page that sends elsewhere, as the networks of hotels do
  if (said.includes('redirect')) return new WireTrouble('notHq', said)
  return new WireTrouble(certificateCodes.test(said) ? 'certificate' : 'unreachable', said)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const search = (query: Record<string, string | number | undefined>): string =>
  new URLSearchParams(Object.entries(query).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]))).toString()
