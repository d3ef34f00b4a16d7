/** The line that tells at once: of growth and of company in a case, to whom it concerns and to nobody else. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { streams } from '../../shared/access/streams.ts'
import { Poke } from '../../shared/contract/wire.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import { company, registered, type Company, type Desk } from '../testing/company.ts'
import { pglite } from '../testing/engines.ts'

let database: Database
let firm: Company
let shanghai = ''
let beijing = ''
let zhang: OfficerId
let li: OfficerId
let wang: OfficerId
const lines: WebSocket[] = []

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  const head = await firm.foundBranch('总公司')
  shanghai = await firm.foundBranch('上海分公司', head)
  beijing = await firm.foundBranch('北京分公司', head)
  zhang = await firm.enrolOfficer(shanghai, '张三', 'manager')
  li = await firm.enrolOfficer(shanghai, '李四', 'officer')
  wang = await firm.enrolOfficer(beijing, '王五', 'officer')
})
afterAll(async () => {
  for (const line of lines) line.terminate()
  await firm.close()
  await database.close()
})

interface Heard { socket: WebSocket; pokes: Poke[]; until: (wanted: (poke: Poke) => boolean) => Promise<Poke> }

async function listen(desk: Desk): Promise<Heard> {
  const socket = new WebSocket(`${firm.hq.url.replace('http', 'ws')}/v1/poke`, { headers: desk.headers })
  lines.push(socket)
  const pokes: Poke[] = []
  let told = (): void => {}
  socket.on('message', (data) => {
    pokes.push(Poke.parse(JSON.parse(String(data))))
    told()
  })
  await once(socket, 'open')
  return {
    socket, pokes,
    until: async (wanted) => {
      for (;;) {
        const found = pokes.find(wanted)
        if (found) return found
        await new Promise<void>((resolve) => (told = resolve))
      }
    },
  }
}

const newCase = async (desk: Desk, branch: string): Promise<string> => {
  const entity = `case/${randomUUID()}`
  await desk.push([desk.op(streams.cases(branch), entity, 'case.register', registered('P'))])
  return entity
}

describe('a line to HQ', () => {
  it('hears within a second that a stream of its own has grown, and nothing of others', async () => {
    const [writer, reader, stranger] = [await firm.desk(zhang), await firm.desk(li), await firm.desk(wang)]
    const [near, far] = [await listen(reader), await listen(stranger)]
    const started = performance.now()
    await newCase(writer, shanghai)
    const { seq } = await firm.hq.hq().store.read((read) => read.head(streams.cases(shanghai)))
    await near.until((poke) => poke.is === 'head' && poke.stream === streams.cases(shanghai) && poke.head === seq)
    expect(performance.now() - started).toBeLessThan(1_000)
    await newCase(stranger, beijing)
    await far.until((poke) => poke.is === 'head' && poke.stream === streams.cases(beijing))
    expect(JSON.stringify(far.pokes)).not.toContain(shanghai)
    expect(JSON.stringify(near.pokes)).not.toContain(beijing)
  })

  it('tells who has a case open to those who may read it, until they leave it or go', async () => {
    const [one, two, stranger] = [await firm.desk(zhang), await firm.desk(li), await firm.desk(wang)]
    const entity = await newCase(one, shanghai)
    const [a, b, far] = [await listen(one), await listen(two), await listen(stranger)]
    a.socket.send(JSON.stringify({ officerId: zhang, entity }))
    b.socket.send(JSON.stringify({ officerId: li, entity }))
    for (const line of [a, b]) await line.until((poke) => poke.is === 'present' && poke.entity === entity && poke.officers.length === 2)
    b.socket.send(JSON.stringify({ officerId: li, entity: '' }))
    await a.until((poke) => poke.is === 'present' && poke.officers.join('') === zhang)
    a.socket.terminate()
    await b.until((poke) => poke.is === 'present' && poke.entity === entity && poke.officers.length === 0)
    far.socket.send(JSON.stringify({ officerId: wang, entity }))
    await newCase(stranger, beijing)
    await far.until((poke) => poke.is === 'head' && poke.stream === streams.cases(beijing))
    expect(JSON.stringify([...far.pokes, ...b.pokes.filter((poke) => poke.is === 'present' && poke.officers.includes(wang))])).not.toContain(entity)
  })

  it.each([['in the name of somebody else', () => JSON.stringify({ officerId: zhang, entity: 'x' })], ['what is no JSON', () => '{'], ['more than a presence can hold', () => 'x'.repeat(5_000)]])(
    'is cut when it says %s', async (_, say) => {
      const { socket } = await listen(await firm.desk(wang))
      socket.send(say())
      await once(socket, 'close')
    })

  it('is not opened without a token, nor for anything else', async () => {
    for (const [path, headers] of [['/v1/poke', {}], ['/v1/poke', { authorization: `Bearer ${'x'.repeat(43)}` }], ['/v1/other', (await firm.desk(wang)).headers]] as const) {
      const socket = new WebSocket(firm.hq.url.replace('http', 'ws') + path, { headers })
      const [error] = (await once(socket, 'error')) as [Error]
      expect(error.message).toMatch(/401|404/)
    }
  })

  it('says at once that the workstation was revoked', async () => {
    const desk = await firm.desk(wang)
    const { socket, until } = await listen(desk)
    const workstationId = (await firm.hq.access.holder(desk.tokens?.access ?? '', 'access'))?.workstationId ?? ''
    const closed = once(socket, 'close')
    const answer = await fetch(`${firm.hq.url}/v1/admin/revoke`, {
      method: 'POST', headers: { authorization: `Secret ${firm.hq.secret}`, 'content-type': 'application/json' }, body: JSON.stringify({ workstationId }),
    })
    expect(answer.status).toBe(200)
    await until((poke) => poke.is === 'revoked')
    await closed
  })
})
