/** A workstation in a temporary folder for tests: real store, real rules, a clock that the test sets. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform as realPlatform } from './platform.ts'
import type { Role } from '../../shared/access/roles.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import type { CaseBody, CaseCommandType } from '../../shared/case/commands.ts'
import type { EntityId, Instant } from '../../shared/log/op.ts'
import { storeFiles } from '../store/files.ts'
import { foldCase } from '../store/projections/rebuild.ts'
import { setUp, signIn, type OpenDesk, type Surroundings } from './acts/access.ts'
import type { Desk } from './desk.ts'
import { execute } from './execute.ts'
import { register, type Registered } from './register.ts'

export const testPassphrase = 'eight letters at least'

export interface TestDesk {
  desk: Desk
  key: Uint8Array
  around: Surroundings
  recoveryKey: string
  /** sets the clock: local time of Shanghai, e.g. `2026-09-17 10:00` */
  now(local: string): void
  /** sets the clock on where it stands before that moment, epoch ms */
  reach(ms: number): void
  as(role: Role): void
  reopen(): void
  close(): void
}

/** `start`: when the branch was founded; the desk's clock never runs before what was written (trusted-time.ts). */
export function testDesk(start = '2026-09-17 10:00'): TestDesk {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  let at = instant(start)
  const around: Surroundings = { files: storeFiles(folder), platform: { ...realPlatform, now: () => at }, changed: () => {}, progress: () => {} }
  const founded = setUp(around, {
    type: 'workstation.setUp', language: 'zh-CN', branchName: '广州分公司', officerName: '陈静', passphrase: testPassphrase,
  })
  let open: OpenDesk = value(founded).open
  const here: TestDesk = {
    get desk() {
      return open.desk
    },
    get key() {
      return open.key
    },
    around,
    recoveryKey: value(founded).recoveryKey,
    now: (local) => {
      at = instant(local)
    },
    reach: (ms) => {
      if (ms > Date.parse(at)) at = new Date(ms).toISOString() as Instant
    },
    as: (role) => {
      open.desk.session = { ...open.desk.session, officer: { ...open.desk.session.officer, role } }
    },
    reopen: () => {
      const { officerId } = open.desk.session.officer
      open.desk.db.close()
      open = value(signIn(around, officerId, testPassphrase))
    },
    close: () => {
      open.desk.db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return here
}

export const instant = (local: string): Instant => new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString() as Instant

export function value<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

type Registration = Omit<CaseBody<'case.register'>, 'number'>

export const complaint = (change: Partial<Registration> = {}): Registration => ({
  channel: 'hotline', stage: 'complaint', receivedAt: instant('2026-09-17 10:00'), receivedBy: '陈静', forwardedByRegulator: false,
  policies: [{ number: 'PDAA202644010000012345', product: '家用车商业险', line: 'motor' }], line: 'motor', cause: 'claims/delay',
  request: '尽快赔付车损', facts: '八月二十日出险，定损后一直未赔付。', amount: 1_230_000,
  parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant', 'policyholder'], name: '张晓明', phone: '13800135678', identityKind: 'idCard', identity: '440106198001011234' }],
  ...change,
})

export const registered = (here: TestDesk, change: Partial<Registration> = {}): Registered => value(register(here.desk, complaint(change)))

/** Gives one command to a case, not before what it tells of has happened; throws what the rules refuse. */
export function give<Type extends CaseCommandType>(here: TestDesk, id: EntityId, type: Type, body: CaseBody<Type>): void {
  here.reach(latestIn(body))
  value(execute(here.desk, [{ ...body, type, id } as never]))
}

export const refusalOf = <Type extends CaseCommandType>(here: TestDesk, id: EntityId, type: Type, body: CaseBody<Type>): string => {
  const answer = execute(here.desk, [{ ...body, type, id } as never])
  return answer.ok ? '' : answer.refusal.code
}

export function stateOf(here: TestDesk, id: EntityId) {
  const state = foldCase(here.desk.log.entriesOf(id))
  if (!state) throw new Error('no such case')
  return state
}

/** The latest instant or date in a body, epoch ms. */
function latestIn(body: unknown): number {
  const found = [...JSON.stringify(body).matchAll(/"(\d{4}-\d{2}-\d{2})(T[\d:.]+Z)?"/g)]
  return Math.max(0, ...found.map(([, date, time]) => (time ? Date.parse(`${date}${time}`) : instantMs(`${date} 10:00`))))
}
const instantMs = (local: string): number => Date.parse(instant(local))
