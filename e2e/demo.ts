/**
 * The demonstration of two desks: HQ on PGlite, a branch that has worked alone and has joined, a colleague's new workstation, and a switch that cuts
 * the line between desks and HQ. Everything lies in temporary folders and is gone afterwards. Enter cuts and mends; Ctrl+C ends.
 */
import { createInterface } from 'node:readline'
import { Workstation } from './workstation.ts'
import { HeadOffice } from './head-office.ts'
import { twoDesks } from './two-desks.ts'

const passphrase = 'redress-demo'
const hq = new HeadOffice()
const [first, second] = [new Workstation(), new Workstation()]
const end = async (): Promise<void> => {
  await Promise.all([first.close(), second.close()])
  await hq.close()
}
process.once('SIGINT', () => void end().then(() => process.exit(0)))
process.once('SIGTERM', () => void end().then(() => process.exit(0)))

const { one, two, colleague } = await twoDesks(hq, first, second, passphrase)
one.close()
two.close()

console.log(`
1 号机（陈静）        ${first.address}
2 号机（${colleague}）  ${second.address}
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
