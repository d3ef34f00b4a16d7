import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Tokens } from '../../shared/contract/wire.ts'
import type { Instant } from '../../shared/log/op.ts'
import { enrol, HttpTransport } from './http.ts'

const tokens: Tokens = { access: 'old', refresh: 'refresh', accessUntil: '2026-11-22T00:00:00.000Z' as Instant }
const answered = { epoch: '01a0ad6f-7579-7c30-8bf5-cf13d09c8102', now: '2026-11-22T00:00:00.000Z' }
const hello = { ...answered, wire: 1, streams: ['hq/directory'], offlineDays: 30, revoked: false }

let servers: Server[] = []
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections()
  servers = []
})

async function at(listener: RequestListener, server: Server = createServer(listener)): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const to = (address: string, keep: (renewed: Tokens) => void = () => {}) => {
  let now = tokens
  return new HttpTransport({ address, tokens: () => now, keep: (renewed) => keep((now = renewed)) })
}
const json = (value: unknown, status = 200): RequestListener => (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

describe('what answers in the place of HQ', () => {
  it.each<[string, string, RequestListener]>([
    ['the page of a hotel', 'notHq', (_, response) => response.end('<html>Welcome, please sign in</html>')],
    ['a page that sends elsewhere', 'notHq', (_, response) => response.writeHead(302, { location: 'http://hotel.example/' }).end()],
    ['a fault', 'hqFault', (_, response) => response.writeHead(500).end('oops')],
    ['a gateway without a server behind it', 'hqFault', (_, response) => response.writeHead(502).end('<html>Bad Gateway</html>')],
    ['half an answer', 'notHq', (_, response) => response.end(JSON.stringify(hello).slice(0, 40))],
    ['an answer that breaks off', 'unreachable', (_, response) => { response.writeHead(200, { 'content-length': '1000' }).write('{'); response.destroy() }],
    ['the answer of another program', 'notHq', json({ status: 'ok' })],
    ['a workstation that HQ does not know', 'notEnrolled', json({ refusal: 'tokenInvalid' }, 401)],
    ['a workstation that HQ has given up', 'revoked', json({ refusal: 'revoked' }, 403)],
  ])('%s is %s', async (_, trouble, listener) => {
    await expect(to(`http://${await at(listener)}`).hello()).rejects.toMatchObject({ trouble })
  })

  it('nobody is unreachable', async () => {
    await expect(to('http://127.0.0.1:9').hello()).rejects.toMatchObject({ trouble: 'unreachable' })
  })

  const withOpenssl = spawnSync('openssl', ['version']).status === 0
  it.skipIf(!withOpenssl)('a certificate that is nobody’s is said as such, and nothing is sent to it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-cert-'))
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'k'), '-out', join(folder, 'c'), '-days', '2', '-subj', '/CN=hq'], { stdio: 'ignore' })
    let heard = 0
    const server = createTlsServer({ key: readFileSync(join(folder, 'k')), cert: readFileSync(join(folder, 'c')) }, () => (heard += 1))
    const address = await at(() => {}, server)
    await expect(enrol(`https://${address}`, { code: 'AAAA-BBBB', deviceId: answered.epoch, deviceName: 'x' })).rejects.toMatchObject({ trouble: 'certificate' })
    expect(heard).toBe(0)
    rmSync(folder, { recursive: true })
  })
})

it('renews an access token that has ended once, keeps the new one, and asks again', async () => {
  const asked: string[] = []
  const address = await at((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`)
    const known = request.headers.authorization === 'Bearer new'
    const [status, answer] = request.url === '/v1/token' ? [200, { ...answered, tokens: { ...tokens, access: 'new' } }] : known ? [200, hello] : [401, { refusal: 'tokenInvalid' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  const kept: string[] = []
  const transport = to(`http://${address}`, ({ access }) => kept.push(access))
  expect(await transport.hello()).toMatchObject(hello)
  await transport.hello()
  expect(asked).toEqual(['/v1/hello Bearer old', '/v1/token ', '/v1/hello Bearer new', '/v1/hello Bearer new'])
  expect(kept).toEqual(['new'])
})
