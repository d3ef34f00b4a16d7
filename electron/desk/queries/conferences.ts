/** What the room of conferences reads: the list, one conference whole, the conferences of a case. */
import { aggregateOf, readable } from '../../../shared/aggregates.ts'
import { branchOfStream } from '../../../shared/access/streams.ts'
import type { Conference } from '../../../shared/conference/conference.ts'
import { conferenceClocks } from '../../../shared/conference/duties.ts'
import { intact } from '../../../shared/conference/minutes.ts'
import type { CaseConferences, ConferenceEntry, ConferenceFile, ConferenceLine } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { maskText } from '../../../shared/text/mask-text.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import type { CaseRow, ConferencePersonRow, ConferenceRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { maskedLine, maskedName, maskedTexts } from '../masking.ts'
import { actionsWhere } from './conference-actions.ts'
import { proposalsOfCase } from './conference-proposals.ts'

type Which = 'mine' | 'open' | 'sealed' | 'all'

const wheres: Record<Which, string> = {
  mine: `status in ('called', 'sitting', 'held') and exists (select 1 from conference_person p where p.row = conference_row.row and p.officer = :me)`,
  open: `status in ('called', 'sitting', 'held') and :me is not null`,
  sealed: `status = 'sealed' and :me is not null`,
  all: `:me is not null`,
}

/** What is to come first in order of time, then what is over, the latest first. */
export function conferences(desk: Desk, { which }: { which: Which }): ConferenceLine[] {
  const rows = desk.db.prepare(`select * from conference_row where ${wheres[which]} order by starts_at desc, row desc`).all({ me: desk.session.officer.officerId }) as ConferenceRow[]
  const ahead = rows.filter(({ status }) => status === 'called' || status === 'sitting').reverse()
  return [...ahead, ...rows.filter((row) => !ahead.includes(row))].map((row) => conferenceLine(desk, row))
}

export function conferenceLine(desk: Desk, row: ConferenceRow): ConferenceLine {
  const now = Date.parse(desk.platform.now())
  const own = desk.db.prepare('select * from conference_person where row = ? and officer = ?').get(row.row, desk.session.officer.officerId) as ConferencePersonRow | undefined
  const counts = desk.db.prepare(`select count(*) as resolutions, count(*) filter (where finished_at > 0) as finished, count(*) filter (where finished_at = 0 and due_at <= ?) as late
    from conference_resolution where row = ? and withdrawn = 0`).get(now, row.row) as { resolutions: number; finished: number; late: number }
  return {
    id: row.id as EntityId, branchId: row.branch, number: row.number, title: maskText(row.title), kind: row.kind as ConferenceLine['kind'], status: row.status as ConferenceLine['status'],
    startsAt: row.starts_at, durationMinutes: row.duration, place: row.place, chair: row.chair, items: row.items, ...(own && { duty: own.duty as ConferenceLine['duty'] & string }),
    owes: (own?.owes.split(' ').filter(Boolean) ?? []) as ConferenceLine['owes'], ...counts,
  }
}

const linesOfCase = (desk: Desk, caseId: string, except = ''): ConferenceLine[] =>
  (desk.db.prepare(`select distinct c.* from conference_item i join conference_row c using (row) where i.case_id = ? and c.status <> 'cancelled' and c.id <> ? order by c.starts_at desc`).all(caseId, except) as ConferenceRow[])
    .map((row) => conferenceLine(desk, row))

export function conferencesOfCase(desk: Desk, { caseId }: { caseId: EntityId }): CaseConferences {
  const lines = linesOfCase(desk, caseId)
  const standing = lines.some(({ status }) => status === 'called' || status === 'sitting')
  return { lines, proposals: standing ? [] : proposalsOfCase(desk, caseId), resolutions: actionsWhere(desk, 'r.case_id = ?', caseId) }
}

/** `texts` as they were `written` are the answer to a look that is logged, never to a read. */
export function conferenceFile(desk: Desk, id: EntityId, texts: 'masked' | 'written' = 'masked'): ConferenceFile | undefined {
  const entries = desk.log.entriesOf(id)
  const written: { conference: Conference | undefined; timeline: ConferenceEntry[] } = { conference: undefined, timeline: [] }
  for (const entry of entries) {
    if (!readable(entry)) continue
    written.conference = aggregateOf(entry.type)?.evolve(written.conference, entry) as Conference | undefined
    written.timeline.push({ rev: written.timeline.length + 1, at: entry.at, actor: entry.actor, type: entry.type as ConferenceEntry['type'], body: toldOf(entry.body) })
  }
  const { conference } = written
  if (!conference) return undefined
  written.timeline.reverse()
  const stream = entries[0]?.stream ?? ''
  const masked = maskedTexts(written)
  const shown = texts === 'written' ? written : masked
  const caseIds = conference.items.flatMap(({ caseId }) => caseId ?? [])
  return {
    branchId: branchOfStream(stream) ?? desk.session.branch.branchId,
    conference: shown.conference as Conference,
    timeline: shown.timeline,
    hides: JSON.stringify(masked) !== JSON.stringify(written),
    clocks: conferenceClocks(conference, desk.books(stream), desk.platform.now()).map(({ deadline, resolution, about }) => ({ resolutionId: resolution.resolutionId, about, deadline })),
    cases: Object.fromEntries(caseIds.flatMap((caseId) => {
      const line = caseLine(desk, caseId)
      return line ? [[caseId, line]] : []
    })),
    others: Object.fromEntries(caseIds.map((caseId) => [caseId, linesOfCase(desk, caseId, id)])),
    broken: conference.minutes.filter((one) => one.sealed && !intact(one)).map(({ version }) => version),
  }
}

/** A timeline says that minutes were drafted; the whole of them is in the state. */
function toldOf({ minutes: _minutes, agenda, ...body }: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(agenda) ? { ...body, items: agenda.length } : body
}

function caseLine(desk: Desk, id: EntityId): ConferenceFile['cases'][string] | undefined {
  const row = desk.db.prepare('select * from case_row where id = ?').get(id) as CaseRow | undefined
  return row && {
    id, number: row.number, status: row.status, complainant: maskedName(row.complainant, row.complainant_kind), request: maskedLine(row.request, shownLetters), dueAt: row.due_at,
    ...(row.amount > 0 && { amount: row.amount }),
  }
}
