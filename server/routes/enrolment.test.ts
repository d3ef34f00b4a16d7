/** Who comes in: codes that are used once, tokens that end, seats that show no more than they may, and branches that join. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streams, streamsOfBranch } from '../../shared/access/streams.ts'
import { VerdictsAnswer } from '../../shared/contract/wire.ts'
import { directoryId } from '../../shared/directory/directory.ts'
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import { company, Desk, registered, type Company } from '../testing/company.ts'
import { pglite } from '../testing/engines.ts'

let database: Database
let firm: Company
let clock = Date.parse('2026-03-02T01:00:00.000Z')
const pass = (ms: number): void => void (clock += ms)
const [minute, day] = [60_000, 86_400_000]
let head = ''
let shanghai = ''
let officer: OfficerId
let colleague: OfficerId

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database, now: () => new Date(clock).toISOString() as Instant })
  head = await firm.foundBranch('总公司')
  shanghai = await firm.foundBranch('上海分公司', head)
  officer = await firm.enrolOfficer(shanghai, '张三', 'officer')
  await firm.enrolOfficer(head, '总经理', 'manager')
  colleague = await firm.enrolOfficer(shanghai, '李四', 'supervisor')
})
afterAll(async () => {
  await firm.close()
  await database.close()
})

const bare = (): Desk => new Desk(firm.hq.url)

describe('a one-time code', () => {
  it('lets a workstation in, and tells it whose it is', async () => {
    const desk = bare()
    const { status, body } = await desk.enrol(await firm.codeFor({ officerId: officer }))
    expect(status).toBe(200)
    expect(body).toMatchObject({ officerId: officer, officerName: '张三', branchId: shanghai, company: '总公司' })
    expect((await desk.get('/v1/hello')).body).toMatchObject({ streams: [streams.directory(), ...streamsOfBranch(shanghai), streams.own(officer)], revoked: false, offlineDays: 30 })
  })

  it('is understood as people type it', async () => {
    const code = await firm.codeFor({ officerId: officer })
    expect((await bare().enrol(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `)).status).toBe(200)
  })

  it('is used once, also by two at the same moment', async () => {
    const code = await firm.codeFor({ officerId: officer })
    const answers = await Promise.all([bare().enrol(code), bare().enrol(code), bare().enrol(code)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403])
    expect(answers.find(({ status }) => status === 403)?.body).toMatchObject({ refusal: 'codeInvalid' })
  })

  it('answers once more to the workstation whose first answer was lost, and to no other', async () => {
    const code = await firm.codeFor({ officerId: officer })
    const desk = bare()
    await desk.enrol(code)
    desk.tokens = undefined
    expect((await desk.enrol(code)).status).toBe(200)
    await desk.get('/v1/hello')
    desk.tokens = undefined
    expect((await desk.enrol(code)).body).toMatchObject({ refusal: 'codeInvalid' })
  })

  it('ends after seven days', async () => {
    const code = await firm.codeFor({ officerId: officer })
    pass(7 * day)
    expect((await bare().enrol(code)).body).toMatchObject({ refusal: 'codeInvalid' })
  })

  it('cannot be tried through', async () => {
    const other = await company({ database, now: firm.hq.access.now })
    const answers: number[] = []
    for (let turn = 0; turn < 12; turn += 1) answers.push((await new Desk(other.hq.url).enrol('AAAA-BBBB-CCCC-DDDD')).status)
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 403))
    expect(answers.slice(10)).toEqual([429, 429])
    await other.close()
  })

  it('of an officer who has left lets nobody in', async () => {
    const gone = await firm.enrolOfficer(shanghai, '已离任', 'officer')
    const code = await firm.codeFor({ officerId: gone })
    await firm.act('directory.changeOfficer', { officerId: gone, left: true })
    expect((await bare().enrol(code)).body).toMatchObject({ refusal: 'notGranted' })
  })
})

describe('a second officer at a workstation', () => {
  it('gets a seat when both may hold the same streams', async () => {
    const desk = await firm.desk(officer, colleague)
    const held = (await desk.get('/v1/hello')).body['streams'] as string[]
    const shared = [streams.directory(), ...streamsOfBranch(shanghai)]
    expect(held.slice(0, shared.length)).toEqual(shared)
    expect(new Set(held.slice(shared.length))).toEqual(new Set([streams.own(officer), streams.own(colleague)]))
  })

  it('gets none when one of them would see more by it', async () => {
    const desk = await firm.desk(officer)
    const hq = await firm.enrolOfficer(head, '总部人员', 'hq')
    expect((await desk.enrol(await firm.codeFor({ officerId: hq }))).body).toMatchObject({ refusal: 'notGranted' })
    expect((await desk.get('/v1/hello')).body['streams']).not.toContain(streams.cases(head))
  })
})

describe('a token', () => {
  it('lives a quarter of an hour and is renewed by the other one, which stays', async () => {
    const desk = await firm.desk(officer)
    pass(15 * minute)
    expect(await desk.get('/v1/hello')).toMatchObject({ status: 401, body: { refusal: 'tokenInvalid' } })
    const refresh = desk.tokens?.refresh
    for (let turn = 0; turn < 2; turn += 1) {
      const { status, body } = await desk.post('/v1/token', { refresh })
      expect(status).toBe(200)
      desk.tokens = body['tokens'] as NonNullable<Desk['tokens']>
      expect(desk.tokens.refresh).toBe(refresh)
      expect((await desk.get('/v1/hello')).status).toBe(200)
    }
  })

  it('of one kind does not serve as the other, and an invented one not at all', async () => {
    const desk = await firm.desk(officer)
    const { access, refresh } = desk.tokens ?? { access: '', refresh: '' }
    expect((await desk.post('/v1/token', { refresh: access })).status).toBe(401)
    for (const stolen of [refresh, randomUUID(), 'x'.repeat(43), '']) {
      desk.tokens = { access: stolen, refresh, accessUntil: '' as Instant }
      expect((await desk.get('/v1/hello')).status).toBe(401)
    }
  })

  it('is kept by HQ as a hash only', async () => {
    const desk = await firm.desk(officer)
    const rows = JSON.stringify(await database.db.selectFrom('token').selectAll().execute())
    expect(rows).not.toContain(desk.tokens?.access)
    expect(rows).not.toContain(desk.tokens?.refresh)
  })

  it('of a revoked workstation sends what waits and reads nothing, from that moment on', async () => {
    const desk = await firm.desk(officer)
    const holder = await firm.hq.access.holder(desk.tokens?.access ?? '', 'access')
    await firm.hq.access.revoke(holder?.workstationId ?? '', false)
    expect((await desk.get('/v1/hello')).body).toMatchObject({ revoked: true, streams: [] })
    expect((await desk.pull(streams.cases(shanghai))).body).toMatchObject({ refusal: 'revoked' })
    const note = desk.op(streams.cases(shanghai), `case/${randomUUID()}`, 'case.register', registered('R-1'))
    expect(await desk.push([note])).toMatchObject({ is: 'acked', acked: 1 })
    // it hears what became of that, and of nobody else's
    const other = await firm.desk(officer)
    const theirs = other.op(streams.cases(shanghai), `case/${randomUUID()}`, 'case.register', registered('R-5'))
    await other.push([theirs])
    const { body } = await desk.post('/v1/verdicts', { opIds: [note.opId, theirs.opId, randomUUID()] })
    expect(VerdictsAnswer.parse(body).rows.map(({ op, verdict }) => [op.opId, verdict.is])).toEqual([[note.opId, 'applied']])
    expect((await bare().post('/v1/verdicts', { opIds: [note.opId] })).status).toBe(401)
  })

  it('of a lost workstation is worth nothing', async () => {
    const desk = await firm.desk(officer)
    const holder = await firm.hq.access.holder(desk.tokens?.access ?? '', 'access')
    await firm.hq.access.revoke(holder?.workstationId ?? '', true)
    const op = desk.op(streams.cases(shanghai), `case/${randomUUID()}`, 'case.register', registered('R-2'))
    for (const answer of [await desk.get('/v1/hello'), await desk.post('/v1/push', { deviceId: desk.deviceId, epoch: desk.epoch, ops: [op] }), await desk.post('/v1/token', { refresh: desk.tokens?.refresh })]) {
      expect(answer).toMatchObject({ status: 403, body: { refusal: 'revoked' } })
    }
  })

  it('of another workstation does not push under this one’s device: that forks', async () => {
    const [desk, thief] = [await firm.desk(officer), await firm.desk(officer)]
    await desk.push([desk.op(streams.cases(shanghai), `case/${randomUUID()}`, 'case.register', registered('R-3'))])
    thief.deviceId = desk.deviceId
    thief.deviceSeq = 1
    expect(await thief.push([thief.op(streams.cases(shanghai), `case/${randomUUID()}`, 'case.register', registered('R-4'))])).toMatchObject({ is: 'fork' })
  })
})

describe('a branch that has worked alone', () => {
  const brought = () => {
    const branchId = randomUUID()
    const officers = [randomUUID(), randomUUID()] as OfficerId[]
    return { branchId, officers }
  }
  const founding = (desk: Desk, { branchId, officers: [manager, clerk] }: ReturnType<typeof brought>, role = 'manager') => [
    desk.op(streams.directory(), directoryId, 'directory.foundBranch', { branch: { branchId, code: branchId.slice(0, 6), name: `支公司 ${branchId}`, zone: 'Asia/Shanghai' } }, manager),
    desk.op(streams.directory(), directoryId, 'directory.enrolOfficer', { officer: { officerId: manager, branchId, name: '负责人', role } }, manager),
    desk.op(streams.directory(), directoryId, 'directory.enrolOfficer', { officer: { officerId: clerk, branchId, name: '专员', role: 'officer' } }, manager),
  ]
  const verdicts = async (ops: readonly { opId: string }[]) => {
    const rows = await firm.hq.hq().store.read((read) => read.rowsByOp(ops.map(({ opId }) => opId)))
    return ops.map(({ opId }) => JSON.parse(rows.find((row) => row.opId === opId)?.verdict ?? '{}') as { is?: string; refusal?: { code: string } })
  }

  it('brings itself, its officers and its cases along with a code made for that', async () => {
    const brings = brought()
    const desk = bare()
    expect((await desk.enrol(await firm.codeFor({ joins: true }), { brings })).status).toBe(200)
    expect((await desk.get('/v1/hello')).body['streams']).toEqual([streams.directory(), ...streamsOfBranch(brings.branchId), ...brings.officers.map(streams.own)])
    expect((await desk.pull(streams.cases(brings.branchId))).body).toMatchObject({ is: 'rows', rows: [] })
    const ops = [...founding(desk, brings), desk.op(streams.cases(brings.branchId), `case/${randomUUID()}`, 'case.register', registered('J-1'), brings.officers[1])]
    await desk.push(ops)
    expect((await verdicts(ops)).map(({ is }) => is)).toEqual(['applied', 'applied', 'applied', 'applied'])
    expect(new Set((await desk.get('/v1/hello')).body['streams'] as string[])).toEqual(new Set([streams.directory(), ...streamsOfBranch(brings.branchId), ...brings.officers.map(streams.own)]))
  })

  it('founds nothing but itself, and nobody as the head office', async () => {
    const brings = brought()
    const desk = bare()
    await desk.enrol(await firm.codeFor({ joins: true }), { brings })
    const [found, ...enrolled] = founding(desk, brings, 'hq')
    const stranger = desk.op(streams.directory(), directoryId, 'directory.enrolOfficer', { officer: { officerId: randomUUID(), branchId: shanghai, name: '外人', role: 'manager' } }, brings.officers[0])
    const others = desk.op(streams.directory(), directoryId, 'directory.changeBranch', { branchId: shanghai, name: '改名' }, brings.officers[0])
    const ops = [found, ...enrolled, stranger, others].filter((op) => op !== undefined)
    await desk.push(ops)
    expect((await verdicts(ops)).map(({ is }) => is)).toEqual(['applied', 'refused', 'applied', 'refused', 'refused'])
  })

  it('does not sit down in the seats of officers, or call itself a branch, that HQ knows', async () => {
    const code = await firm.codeFor({ joins: true })
    const { branchId, officers } = brought()
    for (const brings of [{ branchId, officers: [officer] }, { branchId: shanghai, officers }, { branchId, officers: ['hq'] }, { branchId, officers: [] }]) {
      expect((await bare().enrol(code, { brings })).body).toMatchObject({ refusal: 'notGranted' })
    }
    expect((await bare().enrol(code)).body).toMatchObject({ refusal: 'notGranted' })
    const forOne = await firm.codeFor({ officerId: officer })
    expect((await bare().enrol(forOne, { brings: { branchId, officers } })).body).toMatchObject({ refusal: 'notGranted' })
    expect((await bare().enrol(code, { brings: { branchId, officers } })).status).toBe(200)
  })
})
