/**
 * The rule book of a branch: the packs and calendars that are known, ready to compute with. Made from the library (library.ts), which is
 * folded from the log, so that every workstation computes from the same book.
 */
import { compileCalendar, type CalendarDefinition, type WorkingCalendar } from '../calendar/calendar.ts'
import { cnCalendar } from '../calendar/cn.ts'
import type { CalendarDate, Instant } from '../log/op.ts'
import { cnM20 } from './cn-m20.ts'
import { companyTemplate, escalation } from './company.ts'
import { ownCalendars, ukCalendar } from './named-calendar.ts'
import type { PackRef, RulePack, Title } from './pack.ts'
import { ukDisp } from './uk-disp.ts'

export interface RuleBook {
  /** IANA zone of the branch, in which dates are counted */
  zone: string
  /** changes whenever a deadline may have changed with it */
  revision: number
  pack: (ref: PackRef) => RulePack | undefined
  /** the versions under which a case is opened that was received on that day */
  packsFor: (date: CalendarDate) => PackRef[]
  /**
   * A calendar by its name; `branch` is that of the branch's own hours. `asOf` asks for it as it was known then: a closed case keeps its
   * calendars. Undefined when there is none.
   */
  calendar: (name: string, asOf?: Instant) => WorkingCalendar | undefined
  /** of a named calendar; the two of the product are called by the screens themselves */
  calendarTitle: (name: string) => Title | undefined
}

/** What comes with the product. The first two are in force from the beginning, the others wait to be taken up. */
export const shippedPacks: readonly RulePack[] = [cnM20, escalation, companyTemplate, ukDisp]
export const inForceFromBeginning: readonly string[] = [cnM20.id, escalation.id]

/** A calendar that was checked before it came here. */
export function compiled(definition: CalendarDefinition): WorkingCalendar {
  const answer = compileCalendar(definition)
  if (!answer.ok) throw new Error(`a known calendar does not compile: ${answer.refusal.code}`)
  return answer.value
}

/** Mainland China as shipped: 2025 and 2026 gazetted, the usual hours of a desk. */
export const shippedCalendar: WorkingCalendar = compiled(cnCalendar())
const shippedUk = compiled(ukCalendar.definition)

/** The book of a branch that has changed nothing. */
export const shippedBook = (zone: string): RuleBook => ({
  zone,
  revision: 0,
  pack: ({ id, version }) => shippedPacks.find((pack) => pack.id === id && pack.version === version),
  packsFor: (date) => inForce(shippedPacks, inForceFromBeginning, date),
  calendar: (name) => (ownCalendars.includes(name) ? shippedCalendar : name === ukCalendar.id ? shippedUk : undefined),
  calendarTitle: (name) => (name === ukCalendar.id ? ukCalendar.title : undefined),
})

/** Of each pack that is taken up, the latest version whose time has come on that day. */
export function inForce(packs: readonly RulePack[], takenUp: readonly string[], date: CalendarDate): PackRef[] {
  return takenUp.flatMap((id) => {
    const versions = packs.filter((pack) => pack.id === id && pack.effectiveFrom <= date && (!pack.effectiveTo || date <= pack.effectiveTo))
    const latest = versions.toSorted((a, b) => b.version - a.version)[0]
    return latest ? [{ id, version: latest.version }] : []
  })
}

/** The packs of a case that was never given any: from before packs could be chosen, or imported history. Always the same, whatever the library says. */
export const packsFromBeginning: readonly PackRef[] = inForceFromBeginning.map((id) => ({ id, version: 1 }))
