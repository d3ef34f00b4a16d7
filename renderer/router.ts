/**
 * Where this window is: room, view, filters, sort, the chosen case and how far it is opened. One small state in memory, saved under the
 * officer's name half a second after it changed and read back at the next sign-in.
 */
import { useSyncExternalStore } from 'react'
import type { QueueColumn, QueueFilter, QueueSort, QueueView } from '../shared/contract/queue.ts'
import type { EntityId } from '../shared/log/op.ts'
import { execute, query } from './desk.ts'

export type Room = 'now' | 'board' | 'cases' | 'incidents' | 'playbooks' | 'overview' | 'conferences' | 'register' | 'import' | 'rules' | 'sync' | 'attention' | 'settings'

/** The tabs of an incident, in the order of the number keys. */
export const incidentTabs = ['facts', 'grading', 'run', 'posts', 'statements', 'reports', 'contacts', 'evidence', 'review', 'timeline'] as const
export type IncidentTab = (typeof incidentTabs)[number]

export interface IncidentsPlace {
  scope: 'open' | 'closed' | 'all'
  /** on which the list stands */
  id?: EntityId
  /** it is opened on the whole page, at this tab */
  open: boolean
  tab: IncidentTab
}

/** The tabs of a conference, in the order of the number keys: before it, in the room, its minutes, what it left to be done, what happened. */
export const conferenceTabs = ['agenda', 'room', 'minutes', 'followUp', 'timeline'] as const
export type ConferenceTab = (typeof conferenceTabs)[number]
/** The pages of the room of conferences. */
export const conferencePages = ['meetings', 'proposals', 'actions', 'statistics', 'templates'] as const
export type ConferencePageName = (typeof conferencePages)[number]

export interface ConferencesPlace {
  page: ConferencePageName
  which: 'mine' | 'open' | 'sealed' | 'all'
  /** on which the list stands */
  id?: EntityId
  /** it is opened on the whole page, at this tab */
  open: boolean
  tab: ConferenceTab
  /** the item of the agenda that is looked at */
  item?: string
  /** shown on the big screen: nothing else is in the window */
  presenting: boolean
}

export interface Place {
  room: Room
  view: QueueView
  filters: QueueFilter[]
  sort: QueueSort
  columns?: QueueColumn[]
  /** the case on which the queue stands */
  active?: EntityId
  /** how far it is opened: only its row, beside the list, or on the whole page */
  opened: 'row' | 'beside' | 'full'
  incidents: IncidentsPlace
  conferences: ConferencesPlace
  /** cases from which a related one was opened: Esc goes back along them */
  trail: EntityId[]
  /** the room whose list the case or the incident was opened from: Esc leads back there */
  from?: Room
  /** the command that stands open in the case or the incident, e.g. `case.extend`; not kept over a restart */
  act?: string
  /** what of the room is to be shown: a section of the settings until it was, the chosen item of the attention list; not kept over a restart */
  part?: string
  /** width of the list beside a case, px */
  listWidth: number
}

const beginning: Place = {
  room: 'cases', view: 'open', filters: [], sort: { column: 'due_at', descending: false }, opened: 'beside', trail: [], listWidth: 500, incidents: { scope: 'open', open: false, tab: 'facts' },
  conferences: { page: 'meetings', which: 'open', open: false, tab: 'agenda', presenting: false },
}

let place = beginning
let settingName: string | undefined
let saving: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
/** late enough not to write at every arrow key, soon enough that a restart finds it */
const restsBeforeSaving = 500

function become(next: Place): void {
  place = next
  for (const listener of listeners) listener()
  if (!settingName) return
  clearTimeout(saving)
  saving = setTimeout(() => void savePlace(), restsBeforeSaving)
}

/** At once: before the workstation is locked or left, and when the window goes away. */
export async function savePlace(): Promise<void> {
  clearTimeout(saving)
  if (!settingName) return
  const { act: _act, part: _part, ...kept } = place
  await execute({ type: 'setting.save', name: settingName, value: kept })
}

export const currentPlace = (): Place => place

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Reads a part of the place; the component is drawn again only when that part changed. */
export const usePlace = <Part>(part: (place: Place) => Part): Part => useSyncExternalStore(subscribe, () => part(place))

/** `undefined` takes an optional member away. */
export function go(change: { [Key in keyof Place]?: Place[Key] | undefined }): void {
  const next = { ...place, ...change }
  // whoever goes on inside the list is not led out of it by Esc
  if (!('from' in change) && (change.view ?? (next.opened !== place.opened || next.room !== place.room))) delete next.from
  // a form of a case is none of an incident or a conference
  if (!('act' in change) && next.room !== place.room && [next.room, place.room].some((room) => room === 'incidents' || room === 'conferences')) delete next.act
  for (const key of ['active', 'act', 'columns', 'from', 'part'] as const) if (next[key] === undefined) delete next[key]
  become(next as Place)
}

/** Rooms whose lines lead into cases, and to which Esc leads back. */
const listRooms: readonly Room[] = ['now', 'board', 'incidents', 'conferences', 'sync', 'attention']

/** Opens a case; from another opened one the way back is kept. */
export function openCase(id: EntityId, opened: 'beside' | 'full' = 'full'): void {
  const trail = place.room === 'cases' && place.opened === 'full' && place.active && place.active !== id ? [
    ...place.trail, place.active,
  ] : []
  const from = listRooms.includes(place.room) ? place.room : trail.length > 0 ? place.from : undefined
  go({ room: 'cases', active: id, opened, trail: trail.slice(-20), act: undefined, from })
}

/** Opens an incident at a tab, or where it was left; Esc leads back to the list or the case it was opened from. */
export function openIncident(id: EntityId, tab?: IncidentTab): void {
  const known = place.incidents.id === id ? place.incidents.tab : 'facts'
  const from = place.room !== 'incidents' && (place.room === 'cases' || listRooms.includes(place.room)) ? place.room : undefined
  go({ room: 'incidents', incidents: { ...place.incidents, id, open: true, tab: tab ?? known }, act: undefined, from })
}

/** Within the room of incidents. */
export const goIncidents = (change: Partial<IncidentsPlace>): void => go({ incidents: { ...place.incidents, ...change } })

/** Opens a conference at a tab, or where it was left; Esc leads back to the list or the case it was opened from. */
export function openConference(id: EntityId, tab?: ConferenceTab, item?: string): void {
  const same = place.conferences.id === id
  const { item: lookedAt, ...rest } = place.conferences
  const shown = item ?? (same ? lookedAt : undefined)
  const from = place.room !== 'conferences' && (place.room === 'cases' || listRooms.includes(place.room)) ? place.room : undefined
  go({ room: 'conferences', conferences: { ...rest, id, open: true, presenting: false, tab: tab ?? (same ? rest.tab : 'agenda'), ...(shown !== undefined && { item: shown }) }, act: undefined, from })
}

/** Within the room of conferences. */
export const goConferences = (change: Partial<ConferencesPlace>): void => go({ conferences: { ...place.conferences, ...change } })

/** What a line, a notice or an op is about. */
export function openEntity(id: EntityId, tab?: IncidentTab): void {
  if (id.startsWith('incident/')) openIncident(id, tab)
  else if (id.startsWith('conference/')) openConference(id)
  else openCase(id)
}

/** One step back: the open command, the case it was reached from, the room it was opened from, the list beside, the list alone. */
export function stepBack(): boolean {
  if (place.act) go({ act: undefined })
  else if (place.room === 'incidents') return stepOutOfIncident()
  else if (place.room === 'conferences') return stepOutOfConference()
  else if (place.trail.length > 0) go({ active: place.trail.at(-1), trail: place.trail.slice(0, -1) })
  else if (place.opened === 'full' && place.from) go({ room: place.from, from: undefined })
  else if (place.opened === 'full') go({ opened: 'beside' })
  else if (place.opened === 'beside') go({ opened: 'row' })
  else return false
  return true
}

function stepOutOfIncident(): boolean {
  const { incidents, from } = place
  if (!incidents.open) return false
  go(from ? { room: from, from: undefined } : { incidents: { ...incidents, open: false } })
  return true
}

function stepOutOfConference(): boolean {
  const { conferences, from } = place
  if (!conferences.open) return false
  if (conferences.presenting) goConferences({ presenting: false })
  else go(from ? { room: from, from: undefined } : { conferences: { ...conferences, open: false } })
  return true
}

export const openAct = (act: string): void => go(place.room === 'incidents' || place.room === 'conferences' ? { act } : { act, opened: place.opened === 'row' ? 'beside' : place.opened })

/** Takes up where this officer left off. */
export async function returnToPlace(officerId: string): Promise<void> {
  settingName = `window/${officerId}`
  const kept = await query('setting', { name: settingName })
  const known = kept.ok && typeof kept.value === 'object' && kept.value !== null ? (kept.value as Partial<Place>) : {}
  place = { ...beginning, ...known, trail: [] }
  for (const listener of listeners) listener()
}

export function leavePlace(): void {
  clearTimeout(saving)
  settingName = undefined
  place = beginning
  for (const listener of listeners) listener()
}

window.addEventListener('pagehide', () => void savePlace())
