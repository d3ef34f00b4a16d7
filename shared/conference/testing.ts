/** A conference told op by op, for tests: each command is decided and folded as a desk does it. */
import type { Role } from '../access/roles.ts'
import type { EntityId, Instant, OfficerId } from '../log/op.ts'
import type { Answer } from '../log/refusal.ts'
import { shippedBook } from '../rules/rule-book.ts'
import { conferenceCommands, type ConferenceBody, type ConferenceCommand, type ConferenceCommandType, type Participant } from './commands.ts'
import { evolveConference, lastMinutes, type Conference } from './conference.ts'
import { decideConference } from './decide.ts'
import { hashOf, minutesOf } from './minutes.ts'
import { shippedAuthorities } from './shipped.ts'

export const book = shippedBook('Asia/Shanghai')
const id = 'conference/1' as EntityId
export const theCase = 'case/1' as EntityId

/** Who is who: a chair, a recorder, three who vote, an adviser. Their ids are their officers'. */
const person = (name: string, duty: Participant['duty'], votes: boolean): Participant => ({ participantId: name, officer: name as OfficerId, name, duty, votes })
export const people: readonly [Participant, ...Participant[]] = [
  person('chair', 'chair', true), person('recorder', 'recorder', false), person('claims', 'member', true), person('legal', 'member', true), person('protection', 'member', true), person('expert', 'adviser', false),
]

export const item = (itemId: string, more: object = {}) => ({ itemId, title: `议题 ${itemId}`, plannedMinutes: 20, questions: [], ...more })

export class Sitting {
  state: Conference | undefined
  #at = Date.parse('2026-09-21T02:00:00.000Z')

  /** Monday 2026-09-21, 10:00 in Shanghai, unless told otherwise */
  at(instant: string): this {
    this.#at = Date.parse(instant)
    return this
  }

  after(minutes: number): this {
    this.#at += minutes * 60_000
    return this
  }

  get now(): Instant {
    return new Date(this.#at).toISOString() as Instant
  }

  get conference(): Conference {
    if (!this.state) throw new Error('not called')
    return this.state
  }

  tell<Type extends ConferenceCommandType>(type: Type, body: ConferenceBody<Type>, by = 'recorder', role: Role = by === 'chair' ? 'manager' : 'officer'): Answer<undefined> {
    const command = { type, ...conferenceCommands[type].parse({ id, ...body }) } as unknown as ConferenceCommand
    const verdict = decideConference(this.state, command, { actor: { id: by as OfficerId, role }, at: this.now, rules: book })
    if (!verdict.ok) return verdict
    const { type: _type, id: entity, ...written } = command
    const rev = (this.state?.rev ?? 0) + 1
    this.state = evolveConference(this.state, {
      opId: `00000000-0000-7000-8000-${String(rev).padStart(12, '0')}`, stream: 'b/1/conferences', entity, type, v: 1, body: written, deviceId: '00000000-0000-4000-8000-000000000001', deviceSeq: rev,
      actor: by as OfficerId, baseRev: rev - 1, at: this.now, rev,
    })
    return verdict
  }

  /** As `tell`, for what has to succeed. */
  do<Type extends ConferenceCommandType>(type: Type, body: ConferenceBody<Type>, by?: string): this {
    const verdict = this.tell(type, body, by)
    if (!verdict.ok) throw new Error(`${type}: ${verdict.refusal.code}`)
    return this
  }

  call(more: Partial<ConferenceBody<'conference.call'>> = {}): this {
    return this.do('conference.call', {
      number: 'HS-1', kind: 'claims', title: '理赔争议会商', startsAt: '2026-09-21T06:00:00.000Z' as Instant, durationMinutes: 60, purpose: '', quorum: { share: 2 / 3 }, participants: [...people],
      agenda: [item('a', { caseId: theCase, caseNumber: 'GZ2026-3F-00001' }), item('b')], authorities: [...shippedAuthorities], ...more,
    })
  }

  /** Begun, with these there. */
  begin(...present: string[]): this {
    this.do('conference.begin', {})
    for (const participantId of present) this.do('conference.attend', { participantId, present: true, means: 'room' })
    return this
  }

  draft(more: { reason?: string; discussion?: string } = {}): this {
    const minutes = minutesOf(this.conference, { discussion: () => more.discussion ?? '双方陈述意见。', remarks: '', officerName: (officer) => officer })
    const last = lastMinutes(this.conference)
    return this.do('conference.draftMinutes', { version: last?.sealed ? last.version + 1 : (last?.version ?? 1), minutes, hash: hashOf(minutes), reason: more.reason })
  }

  sign(...signers: string[]): this {
    const last = lastMinutes(this.conference)
    for (const by of signers) this.do('conference.signMinutes', { version: last?.version ?? 0, hash: last?.hash ?? '' }, by)
    return this
  }
}

export const code = (verdict: Answer<undefined>): string => (verdict.ok ? '' : verdict.refusal.code)
