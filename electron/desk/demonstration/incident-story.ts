/** An incident told act by act, at the times at which each would have been given and by whom. Never later than the moment in which it is loaded. */
import type { DomainCommand } from '../../../shared/aggregates.ts'
import type { Officer } from '../../../shared/directory/directory.ts'
import type { IncidentBody, IncidentCommandType } from '../../../shared/incident/commands.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { stepsOf, type Plan } from '../../../shared/playbook/plan.ts'
import { addEvidence } from '../acts/incidents.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { openIncident } from '../numbered.ts'
import { must } from './must.ts'

const minute = 60_000

export class IncidentStory {
  readonly id: EntityId
  readonly #desk: Desk
  readonly #present: number
  #now: number

  /** Opens it at `noticed`, epoch ms. */
  constructor(desk: Desk, by: Officer, noticed: number, opened: Omit<IncidentBody<'incident.open'>, 'number' | 'noticedAt' | 'drill'>) {
    this.#present = Date.parse(desk.platform.now())
    this.#now = noticed
    this.#desk = { ...desk, platform: { ...desk.platform, now: () => this.at() } }
    this.id = must(openIncident(this.as(by), { ...opened, noticedAt: this.at(), drill: false })).id
  }

  at(ms = this.#now): Instant {
    return new Date(Math.min(ms, this.#present)).toISOString() as Instant
  }

  after(minutes: number): this {
    this.#now += minutes * minute
    return this
  }

  as(officer: Officer): Desk {
    return { ...this.#desk, session: { ...this.#desk.session, officer } }
  }

  newId(): string {
    return this.#desk.platform.newId()
  }

  tell<Type extends IncidentCommandType>(by: Officer, type: Type, body: IncidentBody<Type>): void {
    must(execute(this.as(by), [{ type, id: this.id, ...body } as unknown as DomainCommand]))
  }

  /** A page as somebody saved it: a text, since no picture of a real page may stand in a demonstration. Answers its id. */
  evidence(by: Officer, { name, about, url, text }: { name: string; about: string; url: string; text: string }): string {
    const bytes = new TextEncoder().encode(`演示数据，不是真实网页。\n\n${url}\n${this.at()}\n\n${text}\n`)
    return must(addEvidence(this.as(by), { type: 'incident.addAttachment', id: this.id, fileId: '', mediaType: 'text/plain', about, capturedUrl: url, capturedAt: this.at() }, { name, bytes, received: bytes.length })).attachmentId
  }
  /** Does a step of a plan that runs, with everything ticked that it lists. */
  work(by: Officer, { runId, plan }: { runId: string; plan: Plan }, stepId: string, more: { answer?: string; evidence?: string[]; note?: string } = {}): void {
    const checked = stepsOf(plan).find(({ id }) => id === stepId)?.checklist.map(({ id }) => id) ?? []
    this.tell(by, 'incident.doStep', { runId, stepId, checked, evidence: [], ...more })
  }
}
