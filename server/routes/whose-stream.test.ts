/**
 * Every endpoint x every role x every place, generated: what a workstation reads and writes of its own branch, of one below, of another one
 * and of the company's book. Nothing crosses from a branch to one that has no business there, and no route is left out of the table.
 */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams } from '../../shared/access/streams.ts'
import { Role } from '../../shared/access/roles.ts'
import { directoryId } from '../../shared/directory/directory.ts'
import type { Op, OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import { company, registered, type Answered, type Company, type Desk } from '../testing/company.ts'
import { bothEngines } from '../testing/engines.ts'

const roles = Role.options
const places = ['own', 'below', 'other', 'granted'] as const
type Place = (typeof places)[number]

/** Said here once more, by hand: the oracle does not ask the code that it judges. */
const mayRead = (role: Role, place: Place): boolean => place === 'own' || place === 'granted' || role === 'hq' || (place === 'below' && (role === 'supervisor' || role === 'manager'))

const bytes = Buffer.from('附件')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const link = 'a'.repeat(64)

interface Asking { desk: Desk; stream: string; entity: string }
type Ask = (asking: Asking) => Promise<Answered>

/** Endpoints that read a stream, or write beside its log; each with the answer for those who may. */
const reading: Readonly<Record<string, { ask: Ask; allowed: number }>> = {
  'GET /v1/pull': { ask: ({ desk, stream }) => desk.pull(stream), allowed: 200 },
  'POST /v1/compare': { ask: ({ desk, stream }) => desk.post('/v1/compare', { stream, points: [{ seq: 1, chain: link }] }), allowed: 200 },
  'POST /v1/heal': {
    ask: ({ desk, stream, entity }) => {
      const op = { ...desk.op(stream, entity, 'case.note', { text: '捏造' }), deviceSeq: 1 }
      desk.deviceSeq -= 1
      return desk.post('/v1/heal', { stream, previous: '', rows: [{ op, seq: 1, receivedAt: op.at, verdict: { is: 'applied' }, chain: link, seal: 'b'.repeat(32) }] })
    },
    allowed: 200,
  },
  'GET /v1/snapshot': { ask: ({ desk, stream }) => desk.get(`/v1/snapshot?${new URLSearchParams({ stream }).toString()}`), allowed: 200 },
  'GET /v1/blobs/:sha256': { ask: ({ desk, stream, entity }) => desk.get(`/v1/blobs/${sha256}?${new URLSearchParams({ stream, entity }).toString()}`), allowed: 404 },
  'POST /v1/blobs/upload': {
    ask: async ({ desk, stream, entity }) => {
      const metadata = `stream ${base64(stream)},entity ${base64(entity)},sha256 ${base64(sha256)}`
      const headers = { ...desk.headers, 'tus-resumable': '1.0.0', 'upload-length': String(bytes.length), 'upload-metadata': metadata }
      return { status: (await fetch(`${desk.url}/v1/blobs/upload`, { method: 'POST', headers })).status, body: {} }
    },
    allowed: 201,
  },
}
/** Shown elsewhere: who enrols, whose token it is, what is told over the line, and what the head office alone does. */
const elsewhere = [
  'POST /v1/enrol', 'POST /v1/token', 'GET /v1/hello', 'POST /v1/push', 'GET /v1/poke', 'HEAD /v1/blobs/upload/:id', 'PATCH /v1/blobs/upload/:id', 'DELETE /v1/blobs/upload/:id',
  'POST /v1/verdicts', 'GET /v1/admin/devices', 'POST /v1/admin/code', 'POST /v1/admin/revoke', 'GET /v1/admin/directory', 'POST /v1/admin/act', 'POST /v1/admin/restored', 'GET /v1/admin/backup',
  'GET /health', 'GET /metrics',
]

for (const { name, open } of await bothEngines()) {
  describe(`on ${name}`, () => {
    let database: Database
    let firm: Company
    let branch: Record<Place, string>
    let cases: Record<Place, string>
    const desks = {} as Record<Role, Desk>

    beforeAll(async () => {
      database = await open()
      firm = await company({ database })
      const head = await firm.foundBranch('总公司')
      const own = await firm.foundBranch('上海分公司', head)
      branch = { own, below: await firm.foundBranch('浦东支公司', own), other: await firm.foundBranch('北京分公司', head), granted: await firm.foundBranch('广州分公司', head) }
      const writers = await Promise.all(places.map(async (place) => firm.desk(await firm.enrolOfficer(branch[place], `本地负责人${place}`, 'manager'))))
      cases = { own: `case/${randomUUID()}`, below: `case/${randomUUID()}`, other: `case/${randomUUID()}`, granted: `case/${randomUUID()}` }
      for (const [index, place] of places.entries()) {
        const desk = writers[index]
        const attached = { attachmentId: 'a1', sha256, name: '材料.txt', size: bytes.length, mediaType: 'text/plain' }
        const stream = streams.cases(branch[place])
        if (desk) await desk.push([desk.op(stream, cases[place], 'case.register', registered(place)), desk.op(stream, cases[place], 'case.attach', attached)])
      }
      for (const role of roles) {
        const officer = await firm.enrolOfficer(own, `人员${role}`, role)
        await firm.act('directory.grant', { officerId: officer, branchId: branch.granted, role: role === 'hq' ? 'officer' : role, from: '2020-01-01' })
        desks[role] = await firm.desk(officer)
      }
    })
    afterAll(async () => {
      await firm.close()
      await database.close()
    })

    const verdictOf = async ({ opId }: Op): Promise<{ is: string; refusal?: { code: string } }> => {
      const [row] = await firm.hq.hq().store.read((read) => read.rowsByOp([opId]))
      return JSON.parse(row?.verdict ?? '{"is":"missing"}') as { is: string }
    }

    const table = roles.flatMap((role) => places.map((place) => ({ role, place })))

    it.each(table)('$role reads $place as their role says, on every endpoint', async ({ role, place }) => {
      const wrong: string[] = []
      for (const [endpoint, { ask, allowed }] of Object.entries(reading)) {
        const { status, body } = await ask({ desk: desks[role], stream: streams.cases(branch[place]), entity: cases[place] })
        const right = mayRead(role, place) ? status === allowed : status === 403 && JSON.stringify(body).length < 200
        if (!right) wrong.push(`${endpoint} answered ${status}`)
      }
      expect(wrong).toEqual([])
    })

    it.each(table)('$role writes to $place as their role says, and whatever is sent gets its place', async ({ role, place }) => {
      const desk = desks[role]
      const stream = streams.cases(branch[place])
      const register = desk.op(stream, `case/${randomUUID()}`, 'case.register', registered('W'))
      const note = desk.op(stream, cases[place], 'case.note', { text: '越界备注' })
      expect(await desk.push([register, note])).toMatchObject({ is: 'acked', acked: desk.deviceSeq })
      const allowed = mayRead(role, place) && role !== 'reader'
      for (const op of [register, note]) expect((await verdictOf(op)).is).toBe(allowed ? 'applied' : 'refused')
    })

    it.each(roles)('%s does not write in the name of somebody who has no seat there', async (role) => {
      const desk = desks[role]
      const others = (await firm.hq.access.company.directory()).officers.filter(({ officerId }) => officerId !== desk.officerId).map(({ officerId }) => officerId)
      const ops = [...others, 'hq' as OfficerId].map((actor) => desk.op(streams.cases(branch.own), cases.own, 'case.note', { text: '冒名' }, actor))
      await desk.push(ops)
      for (const op of ops) expect(await verdictOf(op)).toMatchObject({ is: 'refused', refusal: { code: 'notGranted' } })
    })

    it.each(roles)('%s changes the company’s book only from the head office', async (role) => {
      const desk = desks[role]
      const op = desk.op(streams.directory(), directoryId, 'directory.foundBranch', { branch: { branchId: randomUUID(), code: role.slice(0, 6), name: `新机构${role}`, zone: 'Asia/Shanghai' } })
      await desk.push([op])
      expect((await verdictOf(op)).is).toBe(role === 'hq' ? 'applied' : 'refused')
      expect((await desk.pull(streams.directory())).status).toBe(200)
    })

    it.each(roles)('%s reads no officer’s own stream but theirs', async (role) => {
      const [desk, other] = [desks[role], desks[role === 'officer' ? 'hq' : 'officer']]
      expect((await desk.pull(streams.own(other.officerId))).status).toBe(403)
      expect((await desk.pull(streams.own(desk.officerId))).status).toBe(200)
    })

    it.each(roles)('%s administers only from the head office, and nobody without HQ’s secret makes a backup', async (role) => {
      const desk = desks[role]
      const by = `?by=${desk.officerId}`
      const open = [await desk.get(`/v1/admin/devices${by}`), await desk.post(`/v1/admin/code${by}`, { officerId: desk.officerId }), await desk.post(`/v1/admin/revoke${by}`, { workstationId: 'nobody' })]
      expect(open.map(({ status }) => status)).toEqual(role === 'hq' ? [200, 200, 403] : [403, 403, 403])
      expect(open[2]?.body['refusal']).toBe(role === 'hq' ? 'deviceUnknown' : 'notGranted')
      const secret = [await desk.get(`/v1/admin/directory${by}`), await desk.post(`/v1/admin/act${by}`, {}), await desk.post(`/v1/admin/restored${by}`, {}), await desk.get(`/v1/admin/backup${by}`)]
      expect(secret.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      const borrowed = `?by=${desks.hq.officerId}`
      if (role !== 'hq') expect((await desk.get(`/v1/admin/devices${borrowed}`)).status).toBe(403)
    })

    it('knows nobody without a token', async () => {
      const stranger = { ...desks.hq, url: firm.hq.url }
      for (const [endpoint] of Object.entries(reading)) {
        const [method = '', path = ''] = endpoint.split(' ')
        const response = await fetch(`${stranger.url}${path.replace(':sha256', sha256)}?stream=hq/directory&after=0&chain=`, {
          method, ...(method === 'POST' && !path.includes('upload') && { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ stream: 'hq/directory', points: [], previous: '', rows: [] }) }),
        })
        expect([400, 401]).toContain(response.status)
      }
    })

    it('has every route in this table or in another test', () => {
      const routes = [...firm.hq.app.printRoutes({ commonPrefix: false }).matchAll(/(\/[\w/:-]*) \(([A-Z, ]+)\)/g)]
        .flatMap(([, path = '', methods = '']) => methods.split(', ').map((method) => `${method} ${path === '/:id' ? '/v1/blobs/upload/:id' : path}`))
      const known = new Set([...Object.keys(reading), ...elsewhere])
      const unknown = routes.filter((route) => !known.has(route) && !(route.startsWith('HEAD ') && known.has(route.replace('HEAD', 'GET'))))
      expect(routes.length).toBeGreaterThan(20)
      expect(unknown).toEqual([])
    })
  })
}
