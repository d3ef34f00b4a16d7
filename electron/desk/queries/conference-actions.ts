/** What conferences have left to be done, and how well it is done: the board of follow-up, and its statistics. */
import type { ActionLine, ConferenceStatistics } from '../../../shared/contract/conferences.ts'
import type { ConferenceKind } from '../../../shared/conference/vocabulary.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { maskText } from '../../../shared/text/mask-text.ts'
import type { ConferenceResolutionRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { maskedLine } from '../masking.ts'
import { median } from './median.ts'

type Which = 'mine' | 'late' | 'open' | 'done' | 'all'
type Row = ConferenceResolutionRow & { id: string; number: string; title: string; case_number: string | null; times: number }

const wheres: Record<Which, string> = {
  mine: 'r.withdrawn = 0 and r.owner = :me and (r.finished_at = 0 or (r.follow_up_at > 0 and r.followed_up_at = 0))',
  late: 'r.withdrawn = 0 and r.finished_at = 0 and r.due_at <= :now',
  open: 'r.withdrawn = 0 and r.finished_at = 0',
  done: 'r.withdrawn = 0 and r.finished_at > 0',
  all: '1 = 1',
}

export const conferenceActions = (desk: Desk, { which }: { which: Which }): ActionLine[] =>
  read(desk, wheres[which], { me: desk.session.officer.officerId, now: Date.parse(desk.platform.now()) })

/** `where` speaks of `r`, a row of conference_resolution. */
export const actionsWhere = (desk: Desk, where: string, value: string): ActionLine[] => read(desk, where.replace('?', ':value'), { value })

function read(desk: Desk, where: string, values: Record<string, string | number>): ActionLine[] {
  const rows = desk.db.prepare(`select r.*, c.id, c.number, c.title, k.number as case_number,
      (select count(distinct i.row) from conference_item i join conference_row o on o.row = i.row where i.case_id = r.case_id and r.case_id <> '' and o.status <> 'cancelled') as times
    from conference_resolution r join conference_row c on c.row = r.row left join case_row k on k.id = r.case_id where ${where} order by r.finished_at > 0, r.due_at limit 2000`)
    .all(values) as Row[]
  const now = Date.parse(desk.platform.now())
  return rows.map((row) => ({
    conference: row.id as EntityId, number: row.number, conferenceTitle: maskText(row.title), resolutionId: row.resolution, itemId: row.item,
    ...(row.case_id && { caseId: row.case_id as EntityId }), ...(row.case_number && { caseNumber: row.case_number }),
    kind: row.kind as ActionLine['kind'], text: maskedLine(row.text, 20_000), ...(row.owner && { owner: row.owner as OfficerId }), ...(row.owner_name && { ownerName: row.owner_name }),
    resolvedAt: row.resolved_at, dueAt: row.due_at, ...(row.finished_at > 0 && { finishedAt: row.finished_at }), ...(row.follow_up_at > 0 && { followUpAt: row.follow_up_at }),
    ...(row.followed_up_at > 0 && { followedUpAt: row.followed_up_at, effective: row.effective === 1 }), state: stateOf(row, now), repeated: row.times > 1,
  }))
}

function stateOf({ withdrawn, finished_at: finished, due_at: due }: Row, now: number): ActionLine['state'] {
  if (withdrawn) return 'withdrawn'
  if (finished > 0) return finished <= due ? 'done' : 'doneLate'
  return due <= now ? 'late' : 'open'
}

/** Over the conferences that began in the span, epoch ms. */
export function conferenceStatistics(desk: Desk, { beganFrom = 0, beganTo = Number.MAX_SAFE_INTEGER }: { beganFrom?: number | undefined; beganTo?: number | undefined }): ConferenceStatistics {
  const held = `c.began_at > 0 and c.began_at >= ${beganFrom} and c.began_at <= ${beganTo}`
  const all = <Found>(sql: string): Found[] => desk.db.prepare(sql).all() as Found[]
  const meeting = all<{ ms: number }>(`select c.began_at - i.proposed_since as ms from conference_item i join conference_row c using (row) where ${held} and i.proposed_since > 0`).map(({ ms }) => ms)
  const resolved = all<{ ms: number }>(`select r.resolved_at - c.began_at as ms from conference_resolution r join conference_row c using (row) where ${held} and r.withdrawn = 0`).map(({ ms }) => ms)
  const resolutions = all<Pick<ConferenceResolutionRow, 'finished_at' | 'due_at'>>(`select r.finished_at, r.due_at from conference_resolution r join conference_row c using (row) where ${held} and r.withdrawn = 0`)
  const byKind = all<{ kind: ConferenceKind; count: number }>(`select kind, count(*) as count from conference_row c where ${held} group by kind order by count desc`)
  const { items } = desk.db.prepare(`select count(*) as items from conference_item i join conference_row c using (row) where ${held}`).get() as { items: number }
  const now = Date.parse(desk.platform.now())
  // those whose day has come, or that are done before it: of the others nobody can say yet
  const judged = resolutions.filter((one) => one.finished_at > 0 || one.due_at <= now)
  const [toMeeting, toResolution] = [median(meeting), median(resolved)]
  const casesHeld = all<{ case_id: string; began: number }>(`select i.case_id, min(c.began_at) as began from conference_item i join conference_row c using (row) where ${held} and i.case_id <> '' group by i.case_id`)
  return {
    conferences: byKind.reduce((sum, { count }) => sum + count, 0), items, ...(toMeeting !== undefined && { toMeeting }), ...(toResolution !== undefined && { toResolution }),
    resolutions: resolutions.length,
    ...(judged.length > 0 && { finishedInTime: judged.filter((one) => one.finished_at > 0 && one.finished_at <= one.due_at).length / judged.length }),
    lateNow: resolutions.filter((one) => one.finished_at === 0 && one.due_at <= now).length,
    casesHeld: casesHeld.length, repeatedAfter: casesHeld.filter(({ case_id: id, began }) => complainedAgain(desk, id, began)).length, byKind,
  }
}

/** Another case of the same person, phone, identity or policy came after that moment. */
function complainedAgain(desk: Desk, caseId: string, after: number): boolean {
  return desk.db.prepare(`select 1 from case_row k join case_key a on a.row = k.row join case_key b on b.kind = a.kind and b.value = a.value and b.row <> a.row join case_row o on o.row = b.row
    where k.id = ? and a.kind in ('identity', 'phone', 'policy') and o.received_at > ? limit 1`).get(caseId, after) !== undefined
}
