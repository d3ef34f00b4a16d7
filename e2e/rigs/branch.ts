/** A small branch for rigs: founded quickly, opened by its raw key so that a cycle costs no key derivation. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseBody } from '../../shared/case/commands.ts'
import type { Instant } from '../../shared/log/op.ts'
import { openAgain, setUp, type Surroundings } from '../../electron/desk/acts/access.ts'
import type { Desk } from '../../electron/desk/desk.ts'
import { platform } from '../../electron/desk/platform.ts'
import { register } from '../../electron/desk/register.ts'
import type { Session } from '../../electron/desk/session.ts'
import { storeFiles } from '../../electron/store/files.ts'

export interface RigBranch { folder: string; key: string; session: Session }

export const rigPassphrase = 'a passphrase for breaking things'
export const around = (folder: string): Surroundings => ({ files: storeFiles(folder), platform, changed: () => {}, progress: () => {} })

export const founding = { type: 'workstation.setUp', language: 'zh-CN', branchName: '试验分公司', officerName: '试验', passphrase: rigPassphrase } as const

export function foundRigBranch(cases: number): RigBranch {
  const folder = mkdtempSync(join(tmpdir(), 'redress-rig-'))
  const founded = setUp(around(folder), founding)
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk, key } = founded.value.open
  for (let n = 0; n < cases; n += 1) register(desk, registration(n))
  desk.db.handle.pragma('wal_checkpoint(truncate)')
  desk.db.close()
  return { folder, key: Buffer.from(key).toString('hex'), session: desk.session }
}

export const openRigBranch = ({ folder, key, session }: RigBranch): Desk => openAgain(around(folder), Buffer.from(key, 'hex'), session)

export const registration = (n: number): Omit<CaseBody<'case.register'>, 'number'> => ({
  channel: 'hotline', stage: 'complaint', receivedAt: '2026-09-17T02:00:00.000Z' as Instant, receivedBy: '试验', forwardedByRegulator: false, policies: [{ number: `P${n}` }],
  request: '尽快赔付', facts: `第 ${n} 件，定损后一直未赔付。`, parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '张晓明', phone: `138${String(n).padStart(8, '0')}` }],
})
