import { afterAll, beforeAll, expect, it } from 'vitest'
import { shippedMatrix } from '../shared/incident/shipped-grading.ts'
import { mildest, smallPlan } from '../shared/incident/testing.ts'
import type { EntityId } from '../shared/log/op.ts'
import { playbookOf } from '../shared/playbook/playbook.ts'
import type { Database } from '../server/store/database.ts'
import { company, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

/** As long as a poke and two talks may take on a busy computer. */
const soon = { timeout: 20_000 }

let database: Database
let firm: Company
let officer: JoinedDesk
let manager: JoinedDesk

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  const branch = await firm.foundBranch('广州分公司')
  officer = await JoinedDesk.of(firm, await firm.enrolOfficer(branch, '李四', 'officer'))
  manager = await JoinedDesk.of(firm, await firm.enrolOfficer(branch, '张三', 'manager'))
})
afterAll(async () => {
  officer.close()
  manager.close()
  await firm.close()
  await database.close()
})

const plan = { ...smallPlan, id: 'B-small', title: '两台工作站的预案' }
const id = playbookOf(plan.id)
const published = (desk: JoinedDesk) => desk.ask('playbooks').find((one) => one.id === id)?.versions.at(-1)?.plan
const file = (desk: JoinedDesk, of: EntityId) => desk.ask('incidentFile', { id: of })
const states = (desk: JoinedDesk, of: EntityId) => Object.fromEntries(file(desk, of)?.runs[0]?.steps.map(({ step, state }) => [step.id, state]) ?? [])
const waits = (desk: JoinedDesk, of: EntityId) => desk.ask('incidents', { status: 'open' }).find((one) => one.id === of)?.waiting.toSorted()
const refusedHere = (desk: JoinedDesk) => desk.ask('attention').map(({ is, type, entity }) => [is, type, entity])

it('a plan is published at one desk and worked off at another, what waits for the manager is decided there, and both see the same', async () => {
  await manager.do('playbook.draft', { id, plan })
  await manager.do('playbook.publish', { id, version: 1 })
  await expect.poll(() => published(officer)?.version, soon).toBe(1)

  const { id: incident } = await officer.do('incident.open', {
    title: '短视频', summary: '', noticedAt: new Date().toISOString(), platforms: ['douyin'], regions: [], lines: [], cases: [], drill: false,
  })
  const step = (stepId: string, more: object = {}) => ({ id: incident, runId: 'r', stepId, ...more })
  await officer.do('incident.startRun', { id: incident, runId: 'r', plan: published(officer) })
  await officer.do('incident.skipStep', step('collect', { reason: '页面已删除，无法采集' }))
  await officer.do('incident.doStep', step('found', { answer: 'yes' }))
  await officer.do('incident.doStep', step('apologise', { note: '已致电道歉' }))
  await expect(officer.do('incident.approveStep', step('apologise'))).rejects.toThrow('fourEyes')
  await officer.do('incident.assess', { id: incident, assessmentId: 'a', matrix: shippedMatrix, chosen: mildest, level: 'general' })
  await officer.do('incident.submit', { id: incident, submissionId: 's', assessmentId: 'a', proposal: '按一般舆情处置' })

  await expect.poll(() => waits(manager, incident), soon).toEqual(['stepApproval', 'submission'])
  expect(states(manager, incident)).toMatchObject({ collect: 'skipped', found: 'done', apologise: 'toApprove', deny: 'notApplicable', grave: 'notApplicable' })
  await manager.do('incident.approveStep', step('apologise', { remark: '同意' }))
  // graver than proposed: a step of the plan applies that did not
  await manager.do('incident.decide', { id: incident, submissionId: 's', level: 'critical', approver: { name: '张三' }, opinion: '按特别重大处置' })
  await expect.poll(() => waits(officer, incident), soon).toEqual([])
  expect(states(officer, incident)).toMatchObject({ apologise: 'done', grave: 'open' })

  // the run goes on under a newer version at one desk; what was done at the other stays done
  const stages = plan.stages.map((stage) => ({ ...stage, steps: stage.steps.filter((one) => one.id !== 'list') }))
  await manager.do('playbook.draft', { id, plan: { ...plan, version: 2, stages } })
  await manager.do('playbook.publish', { id, version: 2 })
  await expect.poll(() => file(officer, incident)?.runs[0]?.newer, soon).toBe(2)
  expect(states(officer, incident)).toHaveProperty('list', 'open')
  await manager.do('incident.moveRun', { id: incident, runId: 'r', plan: published(manager), reason: '第 2 版取消核对清单' })
  await expect.poll(() => states(officer, incident), soon).not.toHaveProperty('list')
  expect(states(officer, incident)).toMatchObject({ found: 'done', apologise: 'done', grave: 'open' })
  expect(file(officer, incident)).toEqual(file(manager, incident))
  expect([refusedHere(officer), refusedHere(manager)]).toEqual([[], []])
})

it('of one step that was done at both desks without a line the first at HQ stands, and who came second is told', async () => {
  const { id: incident } = await officer.do('incident.open', {
    title: '同一步', summary: '', noticedAt: new Date().toISOString(), platforms: ['weibo'], regions: [], lines: [], cases: [], drill: false,
  })
  await officer.do('incident.startRun', { id: incident, runId: 'r', plan })
  await expect.poll(() => states(manager, incident), soon).toHaveProperty('list', 'open')
  for (const desk of [officer, manager]) desk.host.sync?.stop()
  const done = (note: string) => ({ id: incident, runId: 'r', stepId: 'list', checked: ['a', 'b'], note })
  await officer.do('incident.doStep', done('专员先核对'))
  await manager.do('incident.doStep', done('负责人后核对'))
  for (const desk of [officer, manager]) {
    desk.host.startSync()
    await desk.talk()
  }
  const note = (desk: JoinedDesk) => file(desk, incident)?.incident.runs[0]?.steps['list']?.done?.note
  await expect.poll(() => note(manager), soon).toBe('专员先核对')
  expect(note(officer)).toBe('专员先核对')
  expect(refusedHere(officer)).toEqual([])
  expect(refusedHere(manager)).toEqual([['refused', 'incident.doStep', incident]])
})
