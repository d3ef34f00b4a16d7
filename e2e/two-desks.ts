/** Two desks of one branch at one HQ: a branch that has worked alone and joins, and a colleague's new workstation there. */
import { bridgeTo, type TestBridge } from './bridge.ts'
import type { HeadOffice } from './head-office.ts'
import type { Workstation } from './workstation.ts'

export interface TwoDesks { one: TestBridge; two: TestBridge; colleague: string }

/** Starts all three and signs both officers in with `passphrase`; throws what is refused on the way. `through`: a line of its own from the second desk to HQ. */
export async function twoDesks(hq: HeadOffice, first: Workstation, second: Workstation, passphrase: string, through = async (address: string) => address): Promise<TwoDesks> {
  await Promise.all([hq.start(), first.start(), second.start()])
  const [one, two] = [await bridgeTo(first.address), await bridgeTo(second.address)]
  await done(one.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase }))
  await done(one.execute({ type: 'workstation.loadDemonstration' }))
  await done(one.execute({ type: 'sync.enrol', address: hq.address, code: await hq.code({ joins: true }), deviceName: '广州 1 号机' }))
  await done(one.execute({ type: 'sync.now' }))
  const directory = await one.query('directory', {})
  const colleague = directory.ok ? directory.value.officers.find(({ role }) => role === 'supervisor') : undefined
  if (!colleague) throw new Error('the demonstration branch has no supervisor')
  const code = await hq.code({ officerId: colleague.officerId })
  await done(two.execute({ type: 'workstation.join', language: 'zh-CN', address: await through(hq.address), code, deviceName: '广州 2 号机', passphrase }))
  return { one, two, colleague: colleague.name }
}

export async function done(answer: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<void> {
  const { ok, refusal } = await answer
  if (!ok) throw new Error(`refused: ${refusal?.code ?? ''}`)
}
