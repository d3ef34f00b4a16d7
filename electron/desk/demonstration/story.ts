/**
 * Tells each demonstration case from its receipt to its fate, through the real commands at the times at which they would have been given:
 * what the officer sees afterwards is what the rules made of it, not rows painted to look like it. Each command is given by somebody who would have
 * given it: registered at the counter, decided by who leads, the rest done by who handles the case.
 */
import { may } from '../../../shared/access/may.ts'
import { directoryId, type Officer } from '../../../shared/directory/directory.ts'
import { plusDays, dateOf, startOfDate } from '../../../shared/calendar/calendar-days.ts'
import type { CaseCommand } from '../../../shared/case/commands.ts'
import { regulatorChannels, remedies } from '../../../shared/case/vocabulary.ts'
import type { CalendarDate, EntityId, Instant, OfficerId } from '../../../shared/log/op.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { refuse } from '../../../shared/log/refusal.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { register } from '../register.ts'
import { saveSetting } from '../settings.ts'
import { mergeCases } from '../acts/merge.ts'
import { demonstrations, type Demonstration } from './cases.ts'
import { tellConferences } from './conference.ts'
import { tellIncidents } from './incident.ts'
import { must } from './must.ts'

const colleagues = [
  { name: '周敏', role: 'supervisor' }, { name: '林浩', role: 'officer' }, { name: '何雨桐', role: 'officer' }, { name: '高志远', role: 'officer' },
] as const
const hour = 3_600_000
const day = 24 * hour

export function loadDemonstration(desk: Desk): Answer<{ created: number }> {
  if (desk.db.prepare('select 1 from case_row limit 1').get()) return refuse('demonstrationNeedsEmpty')
  const officers = colleagues.map(({ name, role }) => ({ officerId: desk.platform.newId() as OfficerId, branchId: desk.session.branch.branchId, name: `${name}（演示）`, role }))
  desk.log.transaction(() => {
    must(execute(desk, officers.map((officer) => ({ type: 'directory.enrolOfficer' as const, id: directoryId, officer }))))
    const today = dateOf(desk.platform.now(), desk.session.branch.zone)
    // oldest first, as a branch would have lived it: numbers rise with time
    for (const [index, one] of [...demonstrations].sort((a, b) => b.age - a.age).entries()) new Story(desk, today, one, index, officers).tell()
    tellIncidents(desk, officers)
    tellConferences(desk, officers)
    saveSetting(desk.db, 'demonstration', true)
  })
  return { ok: true, value: { created: demonstrations.length } }
}

class Story {
  readonly #desk: Desk
  readonly #one: Demonstration
  readonly #index: number
  readonly #registrar: Officer
  readonly #handler: Officer
  readonly #leader: Officer
  readonly #received: number
  #now: number
  #id = '' as EntityId

  constructor(desk: Desk, today: CalendarDate, one: Demonstration, index: number, colleagues: readonly Officer[]) {
    const zone = desk.session.branch.zone
    const present = Date.parse(desk.platform.now())
    this.#one = one
    this.#index = index
    // whoever loads it finds cases of their own
    const own = desk.session.officer
    const officers = colleagues.filter(({ role }) => role === 'officer')
    const leaders = colleagues.filter(({ role }) => role === 'supervisor')
    this.#handler = index % 3 === 0 ? own : picked(officers, index, own)
    this.#registrar = picked([...officers, own], index + demonstrations.length, own)
    this.#leader = picked([...leaders, ...leaders, own], index + 2 * demonstrations.length, own)
    // office hours, but never in the future of whoever loads it in the morning
    this.#received = Math.min(startOfDate(plusDays(today, -one.age), zone) + 9 * hour + ((index * 37) % 420) * 60_000, present - hour)
    this.#now = this.#received
    this.#desk = { ...desk, platform: { ...desk.platform, now: () => new Date(Math.min(this.#now, present)).toISOString() as Instant } }
  }

  tell(): void {
    this.#register()
    const { fate } = this.#one
    if (fate === 'new') return
    this.#after(2 * hour)
    this.#give({ type: 'case.assign', to: this.#handler.officerId, expected: null }, this.#leader)
    if (fate === 'assigned') return
    if (fate === 'voided') return this.#give({ type: 'case.void', reason: '重复录入' })
    if (fate === 'withdrawn') return this.#withdraw()
    this.#after(3 * hour)
    this.#give({ type: 'case.investigate', noDirectInterest: true, plan: '调取保单、录音与系统记录，联系投诉人核实经过。' })
    this.#after(20 * hour)
    this.#give({ type: 'case.recordContact', direction: 'out', method: 'hotline', at: this.#at(), reached: true, summary: '向投诉人了解经过并说明办理时限，投诉人同意补充材料。' })
    this.#then(fate)
  }

  #then(fate: Demonstration['fate']): void {
    switch (fate) {
      case 'notGenuine':
        return this.#give({ type: 'case.markNotGenuine', reason: '电话与保单均不存在，多次核实无法确认投诉人' })
      case 'repeat':
        return this.#mergeIntoEarlier()
      case 'suspended':
        return this.#suspend()
      case 'resumed':
        this.#suspend()
        this.#after(6 * day)
        return this.#give({ type: 'case.resume', suspensionId: 's1', to: this.#date(), result: '鉴定意见已收到' })
      case 'complex':
        return this.#markComplex()
      case 'extended':
        this.#markComplex()
        this.#after(3 * day)
        return this.#give({
          type: 'case.extend', reason: '需要外部机构核实投保过程', approver: { name: '总公司分管副总经理', title: '副总经理', authority: 'headOffice' }, approvedAt: this.#at(),
          reference: '消保〔2026〕118号', notice: { method: 'sms', at: this.#at(), proof: '短信平台回执' },
        })
      case 'proposed':
        return this.#give({ type: 'case.propose', proposal: this.#decision() })
      case 'investigating':
        return
      default:
        return this.#decide(fate)
    }
  }

  #decide(fate: Demonstration['fate']): void {
    this.#after(fate === 'closedLate' ? 15 * day : 2 * day)
    this.#give({ type: 'case.decide', decision: this.#decision() })
    if (fate === 'decided') return
    this.#after(4 * hour)
    this.#give({ type: 'case.recordNotice', of: 'decision', method: this.#index % 2 === 0 ? 'phone' : 'post', at: this.#at(), proof: this.#index % 2 === 0 ? '录音编号 LY-0' + this.#index : '邮政快递 EMS10' + this.#index + '88CN' })
    if (fate === 'notified') return
    if (fate === 'underReview' || fate === 'reviewed') {
      this.#after(3 * day)
      this.#give({ type: 'case.applyForReview', receivedAt: this.#at(), grounds: '对责任认定有异议', written: true })
      if (fate === 'underReview') return
      this.#after(10 * day)
      return this.#give({ type: 'case.decideReview', result: 'confirmed', reasons: '经核查，原决定认定事实清楚', superior: '省分公司' })
    }
    this.#after(1 * day)
    this.#give({ type: 'case.close', rootCause: '流程衔接不畅', rectification: '纳入本月整改清单' })
    if (fate === 'reopened') {
      this.#after(5 * day)
      this.#give({ type: 'case.reopen', reason: '投诉人提交了新的病理报告', newFacts: true, from: this.#at() })
    }
    if (fate === 'archived') {
      this.#after(7 * day)
      this.#give({ type: 'case.archive', retentionYears: 10 })
    }
  }

  #register(): void {
    const { channel, line, product, cause, person, request, facts, yuan, dispute } = this.#one
    const forwarded = regulatorChannels.includes(channel)
    const organisation = /公司|幼儿园/.test(person)
    // one person comes back with the same telephone: the desk shows the earlier case
    const same = [...person].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
    const registered = must(register(this.#as(this.#registrar), {
      channel, stage: dispute ? 'dispute' : 'complaint', receivedAt: this.#at(), receivedBy: this.#registrar.name,
      forwardedByRegulator: forwarded, ...(forwarded && { forwardedNumber: `YS2026${String(4400 + this.#index).padStart(6, '0')}` }),
      policies: [{ number: `YS${line.slice(0, 2).toUpperCase()}2024${String(same * 7919).slice(0, 10)}`, product, line }],
      line, product, cause, request, facts, ...(yuan > 0 && { amount: yuan * 100 }), tags: ['演示'],
      parties: [{
        partyId: 'p1', kind: organisation ? 'organisation' : 'person', roles: ['complainant', 'policyholder'], name: person,
        phone: `1${[38, 39, 50, 58, 86][same % 5]}0000${String(same % 10_000).padStart(4, '0')}`,
      }],
    }))
    this.#id = registered.id
  }

  #withdraw(): void {
    this.#after(2 * day)
    this.#give({ type: 'case.withdraw', receivedAt: this.#at(), how: '投诉人来电表示问题已解决，书面确认撤回' })
  }

  #suspend(): void {
    this.#after(4 * hour)
    const mediation = this.#one.channel === 'mediation'
    this.#give({ type: 'case.suspend', suspensionId: 's1', kind: mediation ? 'mediation' : 'appraisal', from: this.#date(), institution: mediation ? '金融消费纠纷调解中心' : '司法鉴定中心' })
  }

  #markComplex(): void {
    this.#after(1 * day)
    this.#give({ type: 'case.markComplex', reason: '涉及多个部门和外部机构，需要进一步核实' })
  }

  #mergeIntoEarlier(): void {
    const earlier = this.#desk.db.prepare(`select id from case_row where complainant = ? and id <> ? and open = 1 order by received_at limit 1`).get(this.#one.person, this.#id) as { id: EntityId } | undefined
    if (earlier) must(mergeCases(this.#as(this.#handler), { type: 'case.mergeCases', id: this.#id, into: earlier.id, reason: '同一投诉人就同一事项再次投诉', newFacts: false }))
  }

  #decision() {
    const upheld = this.#index % 3 !== 0
    return {
      outcome: upheld ? ('partlyUpheld' as const) : ('notUpheld' as const),
      findings: `经查，${this.#one.facts}`,
      basis: '保险合同约定；《中华人民共和国保险法》第二十三条；《银行业保险业消费投诉处理管理办法》第十九条。',
      reasons: upheld ? '我机构在服务衔接上存在不足，对投诉人提出的合理部分予以支持。' : '合同约定明确，我机构已履行提示和说明义务，投诉请求缺乏依据。',
      remedies: [...remedies],
      ...(upheld && this.#one.yuan > 0 && { compensation: Math.round(this.#one.yuan * 40) }),
    }
  }

  #after(ms: number): void {
    this.#now += ms
  }

  #at = (): Instant => this.#desk.platform.now()
  #date = (): CalendarDate => dateOf(this.#at(), this.#desk.session.branch.zone)

  #give(command: { [Type in CaseCommand['type']]: Omit<Extract<CaseCommand, { type: Type }>, 'id'> }[CaseCommand['type']], by = this.#whoMay(command.type)): void {
    must(execute(this.#as(by), [{ ...command, id: this.#id } as CaseCommand]))
  }

  #whoMay = (type: CaseCommand['type']): Officer => (may(this.#handler, type) ? this.#handler : this.#leader)
  #as = (officer: Officer): Desk => ({ ...this.#desk, session: { ...this.#desk.session, officer } })
}

/** One of them by its turn, the same each time: neighbours are not neighbours any more (Knuth's multiplicative hash). */
const picked = <One>(from: readonly One[], turn: number, otherwise: One): One => from[(Math.imul(turn + 1, 0x9e3779b1) >>> 16) % from.length] ?? otherwise
