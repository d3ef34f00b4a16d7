/** A workstation in this very process that has joined an HQ: the product's own host in a folder of its own, with a clock that a test sets. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WorkstationHost } from '../electron/desk/workstation.ts'
import type { Desk } from '../electron/desk/desk.ts'
import { platform } from '../electron/desk/platform.ts'
import type { ActValues } from '../shared/contract/acts.ts'
import type { QueryName, QueryValues } from '../shared/contract/bridge.ts'
import type { EntityId, Instant, OfficerId } from '../shared/log/op.ts'

const passphrase = '一二三四五六七八九十'

export class JoinedDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'redress-joined-'))
  /** how far the clock of this computer is wrong, ms */
  clockWrongBy = 0
  host: WorkstationHost

  constructor() {
    this.host = this.#switchedOn()
  }

  #switchedOn(): WorkstationHost {
    const now = () => new Date(Date.now() + this.clockWrongBy).toISOString() as Instant
    return new WorkstationHost({
      folder: this.folder, platform: { ...platform, now }, emit: () => {},
      shell: { kind: 'loopback', version: '0', importWorker: new URL('file:///nowhere'), backupWorker: new URL('file:///nowhere'), openPath: () => Promise.resolve(false) },
    })
  }

  /** A new workstation with a seat for this officer. */
  static async of(firm: { hq: { url: string }; codeFor: (target: { officerId: OfficerId }) => Promise<string> }, officerId: OfficerId): Promise<JoinedDesk> {
    const desk = new JoinedDesk()
    await desk.do('workstation.join', { language: 'zh-CN', address: firm.hq.url, code: await firm.codeFor({ officerId }), deviceName: '测试电脑', passphrase })
    await desk.talk()
    return desk
  }

  get desk(): Desk {
    if (!this.host.open) throw new Error('nobody is signed in')
    return this.host.open.desk
  }

  /** Throws what is refused. */
  async do<Type extends string>(type: Type, body: object = {}): Promise<Type extends keyof ActValues ? ActValues[Type] : { id: EntityId }> {
    const answer = await this.host.execute({ ...body, type })
    if (!answer.ok) throw new Error(`${type} was refused: ${JSON.stringify(answer.refusal)}`)
    return answer.value as never
  }

  ask<Name extends QueryName>(name: Name, input: unknown = {}): QueryValues[Name] {
    const answer = this.host.query(name, input)
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.refusal)}`)
    return answer.value as QueryValues[Name]
  }

  /** A whole talk, begun after now. */
  async talk(): Promise<void> {
    await this.do('sync.now')
    await this.do('sync.now')
  }

  /** Switched off and on again, and the same officer signed in. */
  async restart(): Promise<void> {
    const { officerId } = this.desk.session.officer
    this.host.signOut()
    this.host = this.#switchedOn()
    await this.do('workstation.signIn', { officerId, passphrase })
  }

  close(): void {
    this.host.signOut()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
