/**
 * A branch with as many cases as wanted, written through the real write path with a fixed seed: Chinese texts, people who come back,
 * one case in ten open, all ages. Built once and kept, because a million cases take a while.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseCommand } from '../shared/case/commands.ts'
import { causes, Channel, lines } from '../shared/case/vocabulary.ts'
import type { EntityId, Instant, OfficerId } from '../shared/log/op.ts'
import { setUp, signIn, type OpenDesk, type Surroundings } from '../electron/desk/acts/access.ts'
import { writeToCase } from '../electron/desk/execute.ts'
import { platform } from '../electron/desk/platform.ts'
import { storeFiles } from '../electron/store/files.ts'
import { tidyAll } from '../electron/store/tidy.ts'
import { readKeyring } from '../electron/store/keyring.ts'

export const benchPassphrase = 'a passphrase for measuring'
export const benchNow = '2026-11-22T02:00:00.000Z' as Instant

export function around(folder: string): Surroundings {
  return { files: storeFiles(folder), platform: { ...platform, now: () => benchNow }, changed: () => {}, progress: () => {} }
}

/** Opens the branch of this size, building it first when it is not there. */
export function branchOf(cases: number): { open: OpenDesk; folder: string } {
  const folder = join(process.env['REDRESS_BENCH'] ?? join(tmpdir(), 'redress-bench'), String(cases))
  if (!existsSync(storeFiles(folder).database)) build(folder, cases)
  const officer = readKeyring(storeFiles(folder).keyring)?.slots[0]
  const open = signIn(around(folder), officer?.id ?? '', benchPassphrase)
  if (!open.ok) throw new Error(open.refusal.code)
  return { open: open.value, folder }
}

/** mulberry32: a small seeded generator, so that every machine measures the same branch. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红玲芬'
const phrases = [
  '定损金额与维修厂报价相差较大', '理赔材料已经提交一个月没有答复', '业务员承诺的收益与合同不符', '退保时被告知只能退还现金价值', '续保保费未经通知上涨',
  '回访电话没有说明犹豫期', '住院医疗费用被以既往症为由拒赔', '保单信息被泄露后接到骚扰电话', '客服多次转接无人处理', '车辆维修质量不合格要求重新维修',
  '要求书面说明拒赔依据', '要求退还全部已交保费', '受益人变更手续办理超过二十日', '人身意外险未按约定给付', '代理人代签名要求确认合同无效', '希望尽快安排查勘定损',
]

function build(folder: string, cases: number): void {
  mkdirSync(folder, { recursive: true })
  console.log(`building a branch of ${cases} cases…`)
  const founded = setUp(around(folder), { type: 'workstation.setUp', language: 'zh-CN', branchName: '测量分公司', officerName: '测量', passphrase: benchPassphrase })
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk } = founded.value.open
  const next = random(20_261_122)
  const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(next() * items.length)] as Item
  const now = Date.parse(benchNow)
  // building touches every page of every index over and over: with the desk's own small cache a million cases take hours
  desk.db.handle.pragma('cache_size=-2000000')
  for (let from = 0; from < cases; from += 20_000) {
    desk.log.transaction(() => {
      for (let n = from; n < Math.min(cases, from + 20_000); n += 1) writeToCase(desk, registration(n), { state: undefined, row: undefined }, benchNow)
    })
    // a write-ahead log of gigabytes would make every read of the next round search it
    desk.db.handle.pragma('wal_checkpoint(PASSIVE)')
  }
  tidyAll(desk.db)
  desk.db.close()

  function registration(n: number): CaseCommand {
    const receivedAt = now - Math.floor(next() * 3000) * 86_400_000 - Math.floor(next() * 86_400_000)
    const open = next() < 0.1
    const group = pick(Object.keys(causes))
    const channel = pick(Channel.options)
    const name = pick(surnames) + pick(given) + (next() < 0.6 ? pick(given) : '')
    const base = {
      id: `case/${desk.platform.newId()}` as EntityId,
      number: `B${String(n).padStart(8, '0')}`,
      channel, stage: next() < 0.85 ? ('complaint' as const) : ('dispute' as const),
      receivedAt: new Date(open ? now - Math.floor(next() * 40) * 86_400_000 : receivedAt).toISOString() as Instant,
      receivedBy: '测量', forwardedByRegulator: channel.startsWith('regulator'), ...(channel.startsWith('regulator') && { forwardedNumber: `12378-${n}` }),
      policies: [{ number: `PDAA${2018 + (n % 9)}${String(Math.floor(next() * cases * 0.9)).padStart(12, '0')}` }],
      line: pick(lines), cause: `${group}/other`, product: pick(['家用车商业险', '百万医疗险', '年金保险', '终身寿险', '意外伤害险']),
      request: pick(phrases), facts: `${pick(phrases)}。${pick(phrases)}。${pick(phrases)}。`, amount: Math.floor(next() * 5_000_000),
      respondent: `第${1 + (n % 40)}营业部`,
      parties: [{ partyId: 'p', kind: 'person' as const, roles: ['complainant' as const], name, phone: `13${String(Math.floor(next() * 1e9)).padStart(9, '0')}` }],
    }
    if (open) return { type: 'case.register', ...base, ...(next() < 0.7 && { assignee: (next() < 0.1 ? desk.session.officer.officerId : `officer-${Math.floor(next() * 30)}`) as OfficerId }) }
    const closedAt = new Date(Date.parse(base.receivedAt) + 86_400_000 * Math.floor(1 + next() * 30)).toISOString() as Instant
    return { type: 'case.import', ...base, status: 'closed', closedAt, values: {}, source: 'bench' }
  }
}
