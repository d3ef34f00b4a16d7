/**
 * What the desk answers, as the groups of the screen. One clock stands in one group: what was told about an own clock that is over or due today
 * stands on that line; of the rest, other people's clocks were escalated and own ones were only reminded of. Pure.
 */
import type { ClockItem, EscalatedItem, Now, NowConference, WaitingItem } from '../../../shared/contract/now.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { IncidentTab } from '../../router.ts'
import { isOwn } from '../../../shared/reminders/pressing.ts'

export type GroupName = 'overdue' | 'today' | 'meetings' | 'escalated' | 'waiting' | 'reminder'
export interface ClockLine { kind: 'clock'; key: string; item: ClockItem; told?: EscalatedItem }
export interface WaitingLine { kind: 'waiting'; key: string; item: WaitingItem }
/** A conference in which one takes part. */
export interface MeetingLine { kind: 'meeting'; key: string; item: NowConference }
/** What something can be done about on its line. */
export type WorkLine = ClockLine | WaitingLine
export type Line = WorkLine | MeetingLine
/** `atLeast`: there are more than were counted. */
export interface Group { name: GroupName; count: number; atLeast: boolean; lines: readonly Line[] }

const clockKey = ({ id, pack, clock }: ClockItem): string => `${id} ${pack} ${clock}`
export const waitingLine = (item: WaitingItem): WaitingLine => ({ kind: 'waiting', key: `${item.id} ${item.kind}`, item })

export function groupsOf({ overdue, today, escalated, waiting, conferences }: Now, me: OfficerId): Group[] {
  const told = new Map(escalated.items.map((item) => [clockKey(item), item]))
  const line = (item: ClockItem): ClockLine => {
    const key = clockKey(item)
    const known = told.get(key)
    return { kind: 'clock', key, item, ...(known && { told: known }) }
  }
  // what the law asks for is not lost among the company's own rules
  const lawFirst = (items: readonly ClockItem[]) => items.toSorted((a, b) => Number(a.kind === 'company') - Number(b.kind === 'company')).map(line)
  const own = { overdue: lawFirst(overdue.items), today: lawFirst(today.items) }
  const standing = new Set([...own.overdue, ...own.today].map(({ key }) => key))
  const rest = escalated.items.filter((item) => !standing.has(clockKey(item)))
  const others = rest.filter((item) => !isOwn(item, me)).map(line)
  const reminders = rest.filter((item) => isOwn(item, me)).map(line)
  const groups: (Omit<Group, 'atLeast'> & { atLeast?: boolean | undefined })[] = [
    { name: 'overdue', count: overdue.count, lines: own.overdue },
    { name: 'today', count: today.count, lines: own.today },
    { name: 'meetings', count: conferences.length, lines: conferences.map((item): MeetingLine => ({ kind: 'meeting', key: item.id, item })) },
    // what lies beyond the list of the desk is other people's, or as good as
    { name: 'escalated', count: others.length + escalated.count - escalated.items.length, atLeast: escalated.atLeast, lines: others },
    { name: 'waiting', count: waiting.count, lines: waiting.items.map(waitingLine) },
    { name: 'reminder', count: reminders.length, lines: reminders },
  ]
  return groups.filter(({ count }) => count > 0).map((group) => ({ ...group, atLeast: group.atLeast === true }))
}

/** A group begins with what fits on a screen beside the others. */
const atFirst = 20
/** What a screen holds is drawn first, the rest right after it. */
const inSight = 26

export interface ShownGroup extends Group { shown: readonly Line[] }

/** The lines that are drawn: of each group the first ones, all of those that were unfolded; before the `whole` of it only as many as a screen holds. */
export function withShown(groups: readonly Group[], unfolded: ReadonlySet<string>, whole: boolean): ShownGroup[] {
  let room = whole ? Infinity : inSight
  return groups.map((group) => {
    const shown = group.lines.slice(0, Math.min(room, unfolded.has(group.name) ? Infinity : atFirst))
    room -= shown.length
    return { ...group, shown }
  })
}

export const isIncident = ({ id }: { id: string }): boolean => id.startsWith('incident/')
export const isConference = ({ id }: { id: string }): boolean => id.startsWith('conference/')

/** At which tab of an incident a line leads on. */
export function tabOf(line: WorkLine): IncidentTab {
  if (line.kind === 'clock') return 'run'
  return ({ submission: 'grading', statement: 'statements', stepApproval: 'run', extension: 'facts', proposal: 'facts' } as const)[line.item.kind]
}

/** What can be done on a line, in the order of its buttons. */
export type LineAct = 'explain' | 'assign' | 'approve' | 'refuse' | 'decide' | 'snooze'
export const lineKeys: Record<LineAct, string> = { explain: 'q', assign: 'a', approve: 'e', refuse: 'n', decide: 'd', snooze: 'z' }

export function actsOf(line: Line): LineAct[] {
  if (line.kind === 'meeting') return []
  // a resolution is worked on where it stands, among the others of its conference
  if (isConference(line.item)) return line.kind === 'clock' && line.told ? ['snooze'] : []
  if (isIncident(line.item)) return incidentActs(line)
  if (line.kind === 'waiting') return line.item.kind === 'extension' ? ['approve', 'refuse'] : ['decide']
  const { told } = line
  if (!told) return ['explain']
  const required: LineAct[] = told.done ? [] : told.requires === 'explanation' ? ['explain'] : told.requires === 'reassignment' ? ['assign', 'explain'] : []
  return [...required, 'snooze']
}

/** An incident is worked on where its plan stands; a note says why it is late, and a reminder can be put off like any other. */
function incidentActs(line: WorkLine): LineAct[] {
  if (line.kind === 'waiting' || !line.told) return []
  return line.told.requires === 'explanation' && !line.told.done ? ['explain', 'snooze'] : ['snooze']
}

/** The act of the case that opens under the line. */
export function caseActOf(line: WorkLine, act: Exclude<LineAct, 'snooze'>): string {
  if (act === 'explain' && line.kind === 'clock') return `case.explain:${line.item.pack}/${line.item.clock}`
  return ({ explain: 'case.explain', assign: 'case.assign', approve: 'case.extend', refuse: 'case.refuseExtension', decide: 'case.decide' } as const)[act]
}
