/** Attachments: resumed where they broke off, verified at the end, and nobody's but the stream's that names them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams } from '../../shared/access/streams.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import { company, registered, type Company, type Desk } from '../testing/company.ts'
import { pglite } from '../testing/engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-blobs-'))
let database: Database
let firm: Company
let shanghai = ''
let beijing = ''
let zhang: OfficerId
let wang: OfficerId

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database, folder })
  const head = await firm.foundBranch('总公司')
  shanghai = await firm.foundBranch('上海分公司', head)
  beijing = await firm.foundBranch('北京分公司', head)
  zhang = await firm.enrolOfficer(shanghai, '张三', 'manager')
  wang = await firm.enrolOfficer(beijing, '王五', 'manager')
})
afterAll(async () => {
  await firm.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A case with an op that names these bytes. */
async function attached(desk: Desk, branch: string, bytes: Uint8Array): Promise<{ stream: string; entity: string; sha256: string }> {
  const [stream, entity, sha256] = [streams.cases(branch), `case/${randomUUID()}`, sha256Of(bytes)]
  const attachment = { attachmentId: 'a1', sha256, name: '保单.pdf', size: bytes.length, mediaType: 'application/pdf' }
  await desk.push([desk.op(stream, entity, 'case.register', registered('B')), desk.op(stream, entity, 'case.attach', attachment)])
  return { stream, entity, sha256 }
}

const encoded = (metadata: object): string => Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(String(value)).toString('base64')}`).join(',')
const create = (desk: Desk, metadata: object, length: number): Promise<Response> =>
  fetch(`${desk.url}/v1/blobs/upload`, { method: 'POST', headers: { ...desk.headers, 'tus-resumable': '1.0.0', 'upload-length': String(length), 'upload-metadata': encoded(metadata) } })
const append = (desk: Desk, location: string, offset: number, bytes: Uint8Array): Promise<Response> =>
  fetch(desk.url + location, {
    method: 'PATCH', headers: { ...desk.headers, 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body: Buffer.from(bytes),
  })
const offsetOf = async (desk: Desk, location: string): Promise<{ status: number; offset: number }> => {
  const response = await fetch(desk.url + location, { method: 'HEAD', headers: { ...desk.headers, 'tus-resumable': '1.0.0' } })
  return { status: response.status, offset: Number(response.headers.get('upload-offset')) }
}
const blob = (desk: Desk, sha256: string, query: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${desk.url}/v1/blobs/${sha256}?${new URLSearchParams(query).toString()}`, { headers: { ...desk.headers, ...headers } })

describe('an attachment', () => {
  it('goes up by the usual client and comes down whole or in part', async () => {
    const desk = await firm.desk(zhang)
    const bytes = randomBytes(300_000)
    const { stream, entity, sha256 } = await attached(desk, shanghai, bytes)
    expect((await blob(desk, sha256, { stream })).status).toBe(404)
    await new Promise<void>((resolve, reject) => {
      new Upload(bytes, { endpoint: `${desk.url}/v1/blobs/upload`, headers: desk.headers, chunkSize: 100_000, metadata: { stream, entity, sha256 }, onSuccess: () => resolve(), onError: reject }).start()
    })
    const whole = await blob(desk, sha256, { stream })
    expect(whole.headers.get('content-length')).toBe(String(bytes.length))
    expect(sha256Of(new Uint8Array(await whole.arrayBuffer()))).toBe(sha256)
    const part = await blob(desk, sha256, { stream }, { range: 'bytes=100-199' })
    expect(part.status).toBe(206)
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 200))
    expect((await blob(desk, sha256, { stream }, { range: `bytes=${bytes.length}-` })).status).toBe(416)
    const asked = await fetch(`${desk.url}/v1/blobs/${sha256}?${new URLSearchParams({ stream }).toString()}`, { method: 'HEAD', headers: desk.headers })
    expect([asked.status, asked.headers.get('content-length')]).toEqual([200, String(bytes.length)])
  })

  it('is resumed where the line broke', async () => {
    const desk = await firm.desk(zhang)
    const bytes = randomBytes(400_000)
    const metadata = await attached(desk, shanghai, bytes)
    const location = (await create(desk, metadata, bytes.length)).headers.get('location') ?? ''
    const broken = request(desk.url + location, {
      method: 'PATCH', headers: { ...desk.headers, 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length },
    })
    broken.on('error', () => {})
    broken.write(bytes.subarray(0, 150_000))
    const file = join(folder, 'uploads', location.split('/').at(-1) ?? '')
    while (statSync(file).size === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const gone = new Promise((resolve) => broken.on('close', resolve))
    broken.destroy()
    await gone
    const { offset } = await offsetOf(desk, location)
    expect(offset).toBeGreaterThan(0)
    expect((await append(desk, location, offset, bytes.subarray(offset))).status).toBe(204)
    expect((await blob(desk, metadata.sha256, { stream: metadata.stream })).status).toBe(200)
  })

  it('is not taken when its bytes are others than its name says', async () => {
    const desk = await firm.desk(zhang)
    const bytes = randomBytes(1_000)
    const metadata = await attached(desk, shanghai, bytes)
    const location = (await create(desk, metadata, bytes.length)).headers.get('location') ?? ''
    expect((await append(desk, location, 0, randomBytes(1_000))).status).toBe(460)
    expect((await blob(desk, metadata.sha256, { stream: metadata.stream })).status).toBe(404)
    expect(readdirSync(join(folder, 'uploads')).filter((name) => location.endsWith(name.replace('.json', '')))).toEqual([])
  })

  it('of a case in another branch is neither taken nor given, whoever knows its hash', async () => {
    const [owner, stranger] = [await firm.desk(zhang), await firm.desk(wang)]
    const bytes = randomBytes(1_000)
    const metadata = await attached(owner, shanghai, bytes)
    const location = (await create(owner, metadata, bytes.length)).headers.get('location') ?? ''
    expect((await offsetOf(stranger, location)).status).toBe(404)
    expect((await append(stranger, location, 0, bytes)).status).toBe(404)
    await append(owner, location, 0, bytes)
    expect((await create(stranger, metadata, bytes.length)).status).toBe(403)
    expect((await blob(stranger, metadata.sha256, { stream: metadata.stream, entity: metadata.entity })).status).toBe(403)
    // with a case of their own that names the same hash they have no more than before
    const own = await attached(stranger, beijing, bytes)
    expect((await blob(stranger, own.sha256, { stream: own.stream, entity: own.entity })).status).toBe(404)
    const other = streams.cases(beijing)
    expect((await create(owner, { ...metadata, stream: other }, bytes.length)).status).toBe(403)
  })

  it('is not taken when no op names it, or without what it is named by, or when it has no end', async () => {
    const desk = await firm.desk(zhang)
    const bytes = randomBytes(10)
    const { stream, entity } = await attached(desk, shanghai, bytes)
    expect((await create(desk, { stream, entity, sha256: sha256Of(randomBytes(5)) }, 10)).status).toBe(403)
    expect((await create(desk, { stream, entity: '../x' }, 10)).status).toBe(400)
    expect((await create(desk, { stream, entity, sha256: '../../etc/passwd' }, 10)).status).toBe(400)
    expect((await create(desk, { stream, entity, sha256: sha256Of(bytes) }, 2 ** 30)).status).toBe(413)
    expect(existsSync(join(folder, 'blobs', '..', 'x'))).toBe(false)
  })

  it('comes along with its case to another branch', async () => {
    const [owner, taker] = [await firm.desk(zhang), await firm.desk(wang)]
    const bytes = randomBytes(2_000)
    const metadata = await attached(owner, shanghai, bytes)
    const location = (await create(owner, metadata, bytes.length)).headers.get('location') ?? ''
    await append(owner, location, 0, bytes)
    await owner.push([owner.op(metadata.stream, metadata.entity, 'case.handOver', { toBranch: beijing, reason: '属地管理' })])
    const rows = (await taker.pull(streams.cases(beijing))).body['rows'] as { op: { type: string; entity: string }; verdict: { is: string } }[]
    const taken = rows.find(({ op }) => op.type === 'case.takeOver')
    expect(taken?.verdict.is).toBe('applied')
    const given = await blob(taker, metadata.sha256, { stream: streams.cases(beijing), entity: taken?.op.entity ?? '' })
    expect(sha256Of(new Uint8Array(await given.arrayBuffer()))).toBe(metadata.sha256)
  })
})
