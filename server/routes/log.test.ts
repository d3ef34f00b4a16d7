/** The log over the wire: what is sent twice is there once, what comes down is what was hashed, and nothing that is sent brings HQ down. */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams } from '../../shared/access/streams.ts'
import { PullAnswer, SnapshotEnd } from '../../shared/contract/wire.ts'
import { opText, Row, rowLink } from '../../shared/sync/row.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import { company, registered, type Company, type Desk } from '../testing/company.ts'
import { bothEngines, pglite } from '../testing/engines.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const newCase = () => `case/${randomUUID()}`

for (const { name, open } of await bothEngines()) {
  describe(`push and pull on ${name}`, () => {
    let database: Database
    let firm: Company
    let officer: OfficerId
    let stream = ''

    beforeAll(async () => {
      database = await open()
      firm = await company({ database })
      const branch = await firm.foundBranch('总公司')
      stream = streams.cases(branch)
      officer = await firm.enrolOfficer(branch, '张三', 'manager')
    })
    afterAll(async () => {
      await firm.close()
      await database.close()
    })

    const everything = async (desk: Desk): Promise<Row[]> => {
      const rows: Row[] = []
      for (;;) {
        const answer = PullAnswer.parse((await desk.pull(stream, rows.length, rows.at(-1)?.chain ?? '')).body)
        if (answer.is !== 'rows') throw new Error('diverged')
        rows.push(...answer.rows)
        if (rows.length >= answer.head) return rows
      }
    }
    const head = (): Promise<{ seq: number }> => firm.hq.hq().store.read((read) => read.head(stream))

    it('gives everything a place once, however often and in whatever pieces it is sent', async () => {
      const desk = await firm.desk(officer)
      const before = (await head()).seq
      const ops = Array.from({ length: 30 }, (_, index) => desk.op(stream, newCase(), 'case.register', registered(`P-${index}`)))
      const first = await desk.push(ops)
      expect(first).toMatchObject({ is: 'acked', acked: 30, ackedOpId: ops.at(-1)?.opId })
      expect(await desk.push(ops)).toMatchObject({ is: 'acked', acked: 30 })
      expect(await desk.push(ops.slice(10, 20))).toMatchObject({ is: 'acked', acked: 30 })
      await Promise.all(Array.from({ length: 5 }, () => desk.push(ops)))
      expect((await head()).seq).toBe(before + 30)
    })

    it('is sent the same by several at once and written once', async () => {
      const desk = await firm.desk(officer)
      const before = (await head()).seq
      const ops = Array.from({ length: 20 }, (_, index) => desk.op(stream, newCase(), 'case.register', registered(`Q-${index}`)))
      const answers = await Promise.all(Array.from({ length: 8 }, () => desk.push(ops)))
      for (const answer of answers) expect(answer).toMatchObject({ is: 'acked', acked: 20 })
      expect((await head()).seq).toBe(before + 20)
    })

    it('sends down what was hashed: every link follows from the one before and from the texts as they came', async () => {
      const desk = await firm.desk(officer)
      const entity = newCase()
      await desk.push([desk.op(stream, entity, 'case.register', registered('C-1')), desk.op(stream, entity, 'case.note', { text: '引号 " 反斜线 \\ 𠮷 换行\n' })])
      let chain = ''
      for (const [index, row] of (await everything(desk)).entries()) {
        expect(row.seq).toBe(index + 1)
        chain = rowLink(sha256, chain, opText(row.op), row.verdict)
        expect(row.chain).toBe(chain)
      }
    })

    it('copies a stream with the same rows, packed and line by line', async () => {
      const desk = await firm.desk(officer)
      const answer = await desk.get(`/v1/snapshot?${new URLSearchParams({ stream }).toString()}`)
      const lines = String(answer.body['text']).trimEnd().split('\n')
      const end = SnapshotEnd.parse(JSON.parse(lines.at(-1) ?? ''))
      const rows = lines.slice(0, -1).map((line) => Row.parse(JSON.parse(line)))
      expect(end).toMatchObject({ upTo: (await head()).seq, openDone: true })
      const bySeq = (a: Row, b: Row) => a.seq - b.seq
      expect(rows.toSorted(bySeq)).toEqual(await everything(desk))
    })

    it('says where a gap is, that a device was copied, that another life speaks, and that histories part', async () => {
      const desk = await firm.desk(officer)
      const [one, two] = [desk.op(stream, newCase(), 'case.register', registered('G-1')), desk.op(stream, newCase(), 'case.register', registered('G-2'))]
      expect(await desk.push([two])).toMatchObject({ is: 'expected', expected: 1 })
      await desk.push([one, two])
      expect(await desk.push([{ ...two, opId: randomUUID() }])).toMatchObject({ is: 'fork' })
      const { epoch } = desk
      desk.epoch = randomUUID()
      expect(await desk.push([one])).toMatchObject({ is: 'epoch', epoch })
      expect((await desk.pull(stream, 1, 'f'.repeat(64))).body).toMatchObject({ is: 'diverged' })
    })

    it('compares and takes back only what HQ itself has sealed', async () => {
      const desk = await firm.desk(officer)
      const [first] = await everything(desk)
      const points = [{ seq: 1, chain: first?.chain }, { seq: 2, chain: 'e'.repeat(64) }]
      expect((await desk.post('/v1/compare', { stream, points })).body).toMatchObject({ common: 1 })
      expect((await desk.post('/v1/heal', { stream, previous: '', rows: [{ ...first, seal: '0'.repeat(32) }] })).body).toMatchObject({ taken: 0 })
      expect((await desk.post('/v1/heal', { stream, previous: '', rows: [first] })).body).toMatchObject({ taken: 0 })
    })
  })
}

describe('what is no message of ours', () => {
  let database: Database
  let firm: Company
  let desk: Desk
  let stream = ''

  beforeAll(async () => {
    database = await pglite.open()
    firm = await company({ database, timeouts: { head: 400, request: 1_500, silence: 1_000 } })
    const branch = await firm.foundBranch('总公司')
    stream = streams.cases(branch)
    desk = await firm.desk(await firm.enrolOfficer(branch, '张三', 'manager'))
  })
  afterAll(async () => {
    await firm.close()
    await database.close()
  })

  const push = (ops: unknown, more: object = {}) => desk.post('/v1/push', { deviceId: desk.deviceId, epoch: desk.epoch, ops, ...more })
  const op = () => {
    const made = desk.op(stream, newCase(), 'case.register', registered('M'))
    desk.deviceSeq -= 1
    return made
  }
  const works = async (): Promise<void> => expect((await desk.get('/v1/hello')).status).toBe(200)

  it.each([
    ['no list', 'x'], ['an empty list', []], ['an op without its fields', [{ opId: 'x' }]], ['numbers with a gap', [1, 3]], ['more than a push may hold', Array.from({ length: 1_001 }, () => 0)],
  ])('is refused as malformed: %s', async (_, ops) => {
    const given = Array.isArray(ops) && ops.length > 0 && typeof ops[0] === 'number' ? ops.map((deviceSeq) => ({ ...op(), deviceSeq })) : ops
    expect(await push(given)).toMatchObject({ status: 400, body: { refusal: 'malformed' } })
    await works()
  })

  it.each([['NUL', 'b/\0/cases'], ['half a character', 'b/\ud800/cases'], ['a name without end', `b/${'x'.repeat(300)}/cases`]])('is refused where a name holds %s', async (_, name) => {
    expect(await push([{ ...op(), stream: name }])).toMatchObject({ status: 400 })
    expect(await push([{ ...op(), entity: `case/${name}` }])).toMatchObject({ status: 400 })
    await works()
  })

  it('is taken with NUL and strange names inside its body: that is text, and gets its verdict', async () => {
    const strange = { ...op(), body: { ...registered('NUL \0 ￿ \ud800'), constructor: { prototype: 1 } } }
    expect(await push([strange])).toMatchObject({ status: 200, body: { is: 'acked' } })
    desk.deviceSeq += 1
    expect((await desk.pull(stream)).status).toBe(200)
  })

  it('is refused when it is no JSON, a page of a hotel, or nothing', async () => {
    for (const body of ['{"deviceId":', '<html>登录</html>', '', 'null', '[]']) {
      const response = await fetch(`${firm.hq.url}/v1/push`, { method: 'POST', headers: { ...desk.headers, 'content-type': 'application/json' }, body })
      expect(response.status).toBe(400)
    }
    const page = await fetch(`${firm.hq.url}/v1/push`, { method: 'POST', headers: { ...desk.headers, 'content-type': 'text/html' }, body: '<html>' })
    expect(page.status).toBe(400)
    await works()
  })

  it('writes nothing of half a body', async () => {
    const whole = JSON.stringify({ deviceId: desk.deviceId, epoch: desk.epoch, ops: [op()] })
    const before = await firm.hq.hq().store.read((read) => read.head(stream))
    const half = request(`${firm.hq.url}/v1/push`, { method: 'POST', headers: { ...desk.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) } })
    half.on('error', () => {})
    half.write(whole.slice(0, whole.length / 2))
    await new Promise((resolve) => setTimeout(resolve, 100))
    half.destroy()
    await works()
    expect(await firm.hq.hq().store.read((read) => read.head(stream))).toEqual(before)
  })

  it('is refused before it is read when it says that it is a gigabyte', async () => {
    const big = request(`${firm.hq.url}/v1/push`, { method: 'POST', headers: { ...desk.headers, 'content-type': 'application/json', 'content-length': 2 ** 30 } })
    big.on('error', () => {})
    big.write('{"ops":[')
    const [response] = (await once(big, 'response')) as [{ statusCode: number }]
    expect(response.statusCode).toBe(413)
    big.destroy()
  })

  it('is cut off in bounded memory when a gigabyte comes without saying so', async () => {
    const before = process.memoryUsage.rss()
    let most = before
    let sent = 0
    const big = request(`${firm.hq.url}/v1/push`, { method: 'POST', headers: { ...desk.headers, 'content-type': 'application/json', 'transfer-encoding': 'chunked' } })
    const ended = new Promise<number>((resolve) => {
      big.on('response', (response) => resolve(response.statusCode ?? 0)).on('error', () => resolve(0)).on('close', () => resolve(0))
    })
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    const line = { open: true }
    void ended.then(() => (line.open = false))
    while (sent < 2 ** 30 && line.open && !big.destroyed) {
      sent += chunk.length
      most = Math.max(most, process.memoryUsage.rss())
      if (!big.write(chunk)) await Promise.race([once(big, 'drain').catch(() => {}), ended])
    }
    expect([413, 0]).toContain(await ended)
    big.destroy()
    expect(sent).toBeLessThan(256 * 1024 * 1024)
    expect(most - before).toBeLessThan(200 * 1024 * 1024)
    await works()
  })

  it.each([['a head that never ends', 'POST /v1/push HTTP/1.1\r\nHost: x\r\n'], ['a body that never ends', 'POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{'], ['nothing at all', '']])(
    'does not hold a connection open: %s', async (_, text) => {
      const socket = connect(Number(new URL(firm.hq.url).port), '127.0.0.1')
      socket.on('error', () => {})
      await once(socket, 'connect')
      const trickle = setInterval(() => socket.writable && text.endsWith('{') && socket.write(' '), 200)
      socket.write(text)
      socket.resume()
      await once(socket, 'close')
      clearInterval(trickle)
      await works()
    }, 20_000)

  it('says without a word of a case what it refuses', async () => {
    const answer = await push([{ ...op(), deviceSeq: 0, body: { name: '王小明' } }])
    expect(JSON.stringify(answer.body)).not.toContain('王小明')
    expect(Object.keys(answer.body).toSorted()).toEqual(['epoch', 'now', 'refusal'])
  })
})
