/**
 * The demonstration of two desks: HQ on PGlite, a branch that has worked alone and has joined, a colleague's new workstation, and a switch that cuts
 * the line between desks and HQ. Everything lies in temporary folders and is gone afterwards. Enter cuts and mends; Ctrl+C ends.
 */
import { createInterface } from 'node:readline'
import { bridgeTo } from './bridge.ts'
import { Workstation } from './workstation.ts'
import { HeadOffice } from './head-office.ts'

const passphrase = 'redress-demo'
const hq = new HeadOffice()
const [first, second] = [new Workstation(), new Workstation()]
const end = async (): Promise<void> => {
  await Promise.all([first.close(), second.close()])
  await hq.close()
}
process.once('SIGINT', () => void end().then(() => process.exit(0)))
process.once('SIGTERM', () => void end().then(() => process.exit(0)))

await Promise.all([hq.start(), first.start(), second.start()])
const [one, two] = [await bridgeTo(first.address), await bridgeTo(second.address)]
await done(one.execute({ type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase }))
await done(one.execute({ type: 'workstation.loadDemonstration' }))
await done(one.execute({ type: 'sync.enrol', address: hq.address, code: await hq.code({ joins: true }), deviceName: '广州 1 号机' }))
await done(one.execute({ type: 'sync.now' }))
const directory = await one.query('directory', {})
const colleague = directory.ok ? directory.value.officers.find(({ role }) => role === 'supervisor') : undefined
if (!colleague) throw new Error('the demonstration branch has no supervisor')
await done(two.execute({ type: 'workstation.join', language: 'zh-CN', address: hq.address, code: await hq.code({ officerId: colleague.officerId }), deviceName: '广州 2 号机', passphrase }))
one.close()
two.close()

console.log(`
1 号机（陈静）        ${first.address}
2 号机（${colleague.name}）  ${second.address}
锁定后的密码 / passphrase: ${passphrase}
HQ: ${hq.address}

按回车键：断开或接通网络。Ctrl+C：结束。  Enter: cut or mend the line. Ctrl+C: end.`)
let cut = false
const keys = createInterface({ input: process.stdin })
keys.on('line', () => {
  cut = !cut
  if (cut) hq.cut()
  else hq.mend()
  console.log(cut ? '网络已断开：两台工作站照常使用。  The line is cut: both desks go on.' : '网络已接通。  The line is mended.')
})
keys.on('close', () => void end().then(() => process.exit(0)))

async function done(answer: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<void> {
  const { ok, refusal } = await answer
  if (!ok) throw new Error(`the demonstration could not be set up: ${refusal?.code ?? ''}`)
}
