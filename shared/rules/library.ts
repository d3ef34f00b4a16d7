/**
 * The library of rules: packs with their sign-off, which of them new cases are opened under, gazetted years, the hours of each branch, and named calendars.
 * One aggregate in the directory's stream, because it is read whole, changed rarely, and the same for every desk of the company.
 */
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { calendarSchema, compileCalendar, type CalendarDefinition, type WorkingCalendar } from '../calendar/calendar.ts'
import { cnCalendar, gazettedYears, gazettedYearSchema, usualHours, weeklyOf, type GazettedYear } from '../calendar/cn.ts'
import type { CalendarDate, EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'
import { NamedCalendar, ownCalendars, readNamedCalendar, ukCalendar } from './named-calendar.ts'
import { RulePack } from './pack.ts'
import { compiled, inForce, inForceFromBeginning, shippedPacks, type RuleBook } from './rule-book.ts'

export const libraryId = 'rules' as EntityId

const onLibrary = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: z.literal(libraryId), ...shape })
const PackId = z.string().min(1).max(64)
const text = typed.max(2000)

export const libraryCommands = {
  /** the next version of a pack, or the draft of it once more */
  'rules.draftPack': onLibrary({ pack: RulePack }),
  'rules.discardDraft': onLibrary({ packId: PackId }),
  /** from now on the version can be taken up; it never changes again */
  'rules.signOffPack': onLibrary({ packId: PackId, version: z.int().positive(), note: text.optional() }),
  /** the packs under which new cases are opened */
  'rules.takeUp': onLibrary({ packIds: z.array(PackId).max(32) }),
  'rules.loadYear': onLibrary({ year: gazettedYearSchema }),
  'rules.setHours': onLibrary({ branchId: z.string().min(1).max(64), weekly: calendarSchema.shape.weekly }),
  /** a named calendar, new or as it is from now on */
  'rules.saveCalendar': onLibrary({ calendar: NamedCalendar }),
  /** one that no pack names */
  'rules.removeCalendar': onLibrary({ calendarId: PackId }),
} as const
export type LibraryCommandType = keyof typeof libraryCommands
export type LibraryCommand = { [Type in LibraryCommandType]: { type: Type } & z.infer<(typeof libraryCommands)[Type]> }[LibraryCommandType]

export interface LibraryPack {
  pack: RulePack
  /** absent: still a draft */
  signedOff?: { by: OfficerId | undefined; at: Instant | undefined; note?: string | undefined }
}

export interface Library {
  rev: number
  packs: readonly LibraryPack[]
  takenUp: readonly string[]
  /** loaded years in order of loading; a later one replaces an earlier one of the same year */
  years: readonly { year: GazettedYear; by?: OfficerId; at?: Instant }[]
  hours: readonly { branchId: string; weekly: CalendarDefinition['weekly']; at: Instant }[]
  /** in order of saving; a later one replaces an earlier one of the same id */
  calendars: readonly { calendar: NamedCalendar; by?: OfficerId; at?: Instant }[]
}

/** What comes with the product counts as signed off by nobody in particular. */
export const emptyLibrary: Library = {
  rev: 0,
  packs: shippedPacks.map((pack) => ({ pack, signedOff: { by: undefined, at: undefined } })),
  takenUp: inForceFromBeginning,
  years: gazettedYears.map((year) => ({ year })),
  hours: [],
  calendars: [{ calendar: ukCalendar }],
}

export function decideLibrary(state: Library, command: LibraryCommand, { actor }: { actor: Actor }): Answer<undefined> {
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  switch (command.type) {
    case 'rules.draftPack':
      return draftable(state, command.pack)
    case 'rules.discardDraft':
      return state.packs.some(({ pack, signedOff }) => pack.id === command.packId && !signedOff) ? accepted : refuse('packUnknown')
    case 'rules.signOffPack': {
      const found = state.packs.find(({ pack }) => pack.id === command.packId && pack.version === command.version)
      if (!found) return refuse('packUnknown')
      return found.signedOff ? refuse('packSignedOff') : accepted
    }
    case 'rules.takeUp': {
      const unsigned = command.packIds.find((id) => !state.packs.some(({ pack, signedOff }) => pack.id === id && signedOff))
      return unsigned === undefined ? accepted : refuse('packNotSignedOff', { params: { pack: unsigned } })
    }
    case 'rules.loadYear': {
      const compiled = compileCalendar(cnCalendar(weeklyOf(usualHours), [command.year]))
      return compiled.ok ? accepted : compiled
    }
    case 'rules.setHours': {
      const compiled = compileCalendar(cnCalendar(command.weekly))
      return compiled.ok ? accepted : compiled
    }
    case 'rules.saveCalendar': {
      const read = readNamedCalendar(command.calendar)
      return read.ok ? accepted : read
    }
    case 'rules.removeCalendar': {
      if (!state.calendars.some(({ calendar }) => calendar.id === command.calendarId)) return refuse('pack.calendarUnknown', { params: { at: command.calendarId } })
      const user = state.packs.find(({ pack }) => pack.clocks.some(({ calendar }) => calendar === command.calendarId))
      return user ? refuse('namedCalendar.inUse', { params: { pack: user.pack.id, version: user.pack.version } }) : accepted
    }
  }
}

function draftable({ packs, calendars }: Library, pack: RulePack): Answer<undefined> {
  const signed = packs.filter((one) => one.pack.id === pack.id && one.signedOff).map((one) => one.pack.version)
  const next = Math.max(0, ...signed) + 1
  if (pack.version !== next) return refuse('packVersion', { params: { version: pack.version, next } })
  const wrong = pack.clocks.findIndex(({ calendar: name }) => !ownCalendars.includes(name) && !calendars.some(({ calendar }) => calendar.id === name))
  if (wrong >= 0) return refuse('pack.calendarUnknown', { params: { at: `clocks.${wrong}.calendar` } })
  return overlaysInACircle(packs.map((one) => one.pack), pack) ? refuse('pack.overlayLoop', { params: { at: 'overlays' } }) : accepted
}

/** An overlay lies on a pack that lies on nothing: one layer, or nobody could say which clock holds. */
function overlaysInACircle(packs: readonly RulePack[], pack: RulePack): boolean {
  if (!pack.overlays) return false
  return packs.some(({ id, overlays }) => (id === pack.overlays && overlays !== undefined) || (overlays === pack.id && id !== pack.id))
}

export function evolveLibrary(state: Library, entry: Entry): Library {
  const command = { type: entry.type, ...entry.body } as unknown as LibraryCommand
  const next = { ...state, rev: entry.rev }
  switch (command.type) {
    case 'rules.draftPack': {
      const { pack } = command
      return { ...next, packs: [...state.packs.filter((one) => one.pack.id !== pack.id || one.signedOff), { pack }] }
    }
    case 'rules.discardDraft':
      return { ...next, packs: state.packs.filter(({ pack, signedOff }) => pack.id !== command.packId || signedOff) }
    case 'rules.signOffPack':
      return {
        ...next,
        packs: state.packs.map((one) =>
          one.pack.id === command.packId && one.pack.version === command.version ? { ...one, signedOff: { by: entry.actor, at: entry.at, note: command.note } } : one),
      }
    case 'rules.takeUp':
      return { ...next, takenUp: command.packIds }
    case 'rules.loadYear':
      return { ...next, years: [...state.years, { year: command.year, by: entry.actor, at: entry.at }] }
    case 'rules.setHours':
      return { ...next, hours: [...state.hours, { branchId: command.branchId, weekly: command.weekly, at: entry.at }] }
    case 'rules.saveCalendar':
      return { ...next, calendars: [...state.calendars, { calendar: command.calendar, by: entry.actor, at: entry.at }] }
    case 'rules.removeCalendar':
      return { ...next, calendars: state.calendars.filter(({ calendar }) => calendar.id !== command.calendarId) }
  }
}

/** The years that are known, each once; `asOf`: as they were known then. */
export function yearsOf({ years }: Library, asOf?: Instant): GazettedYear[] {
  const by = new Map(years.filter(({ at }) => !at || !asOf || at <= asOf).map(({ year }) => [year.year, year]))
  return [...by.values()].sort((a, b) => a.year - b.year)
}

/** The State Council gives the next year's days off in the first days of November; before, nobody can load them. */
const gazettedFrom = '11-01'

/** The year whose days off should be known on this day and are not: this one, or from November on the next. */
export function yearToLoad(known: readonly Pick<GazettedYear, 'year'>[], today: CalendarDate): number | undefined {
  const year = Number(today.slice(0, 4))
  const wanted = today.slice(5) < gazettedFrom ? [year] : [year, year + 1]
  return wanted.find((one) => !known.some((other) => other.year === one))
}

export const hoursOf = ({ hours }: Library, branchId: string, asOf?: Instant): CalendarDefinition['weekly'] =>
  hours.findLast((one) => one.branchId === branchId && (!asOf || one.at <= asOf))?.weekly ?? weeklyOf(usualHours)

/** The named calendars as they are now, each once, in the order in which they came. */
export const calendarsOf = ({ calendars }: Library): NamedCalendar[] => [...new Map(calendars.map(({ calendar }) => [calendar.id, calendar])).values()]

/** As it was known then; a calendar that came later was the same one from its beginning. */
function namedCalendar({ calendars }: Library, name: string, asOf?: Instant): NamedCalendar | undefined {
  const states = calendars.filter(({ calendar }) => calendar.id === name)
  return (states.findLast(({ at }) => !at || !asOf || at <= asOf) ?? states[0])?.calendar
}

/** The book of a branch. Calendars are compiled when they are first asked for, one for each state that the library was in. */
export function bookOf(library: Library, { branchId, zone }: { branchId: string; zone: string }): RuleBook {
  const kept = new Map<string, WorkingCalendar>()
  const changes = [...[...library.years, ...library.calendars].flatMap(({ at }) => at ?? []), ...library.hours.filter((one) => one.branchId === branchId).map(({ at }) => at)].sort()
  const signedOff = library.packs.filter((one) => one.signedOff).map(({ pack }) => pack)
  const byRef = new Map(signedOff.map((pack) => [`${pack.id} ${pack.version}`, pack]))
  return {
    zone,
    revision: library.rev,
    pack: ({ id, version }) => byRef.get(`${id} ${version}`),
    packsFor: (date) => inForce(signedOff, library.takenUp, date),
    calendar: (name, asOf) => {
      const state = asOf ? changes.filter((at) => at <= asOf).length : changes.length
      const key = `${name} ${state}`
      const known = kept.get(key)
      if (known) return known
      const definition = definitionOf(name, asOf)
      if (!definition) return undefined
      const made = compiled(definition)
      kept.set(key, made)
      return made
    },
    calendarTitle: (name) => namedCalendar(library, name)?.title,
  }

  function definitionOf(name: string, asOf: Instant | undefined): CalendarDefinition | undefined {
    if (!ownCalendars.includes(name)) return namedCalendar(library, name, asOf)?.definition
    return { ...cnCalendar(name === 'branch' ? hoursOf(library, branchId, asOf) : weeklyOf(usualHours), yearsOf(library, asOf)), zone }
  }
}
