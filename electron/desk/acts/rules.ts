/** Which dates of open cases a change of the calendar would move: the same sums with the book as it is and as it would be. */
import { factsOf } from '../../../shared/case/deadlines.ts'
import type { Act } from '../../../shared/contract/acts.ts'
import type { CalendarPreview, MovedDate } from '../../../shared/contract/rules.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { deadlines, type Deadline } from '../../../shared/rules/deadlines.ts'
import { bookOf, decideLibrary, evolveLibrary, libraryId, type LibraryCommand } from '../../../shared/rules/library.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import { readLibrary } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { overOpenCases } from '../open-cases.ts'
import { placeOf, told } from '../queries/pack-move.ts'
import { actorOf } from '../session.ts'

/** More than anybody reads through; all are counted. */
const mostShown = 200

interface Around { goOn: () => boolean; progress: (done: number, total: number) => void }

export const previewYear = (desk: Desk, { year }: Act<'rules.previewYear'>, around: Around): Promise<Answer<CalendarPreview>> =>
  preview(desk, { type: 'rules.loadYear', id: libraryId, year }, around)

export const previewHours = (desk: Desk, { branchId, weekly }: Act<'rules.previewHours'>, around: Around): Promise<Answer<CalendarPreview>> =>
  preview(desk, { type: 'rules.setHours', id: libraryId, branchId, weekly }, around)

export const previewCalendar = (desk: Desk, { calendar }: Act<'rules.previewCalendar'>, around: Around): Promise<Answer<CalendarPreview>> =>
  preview(desk, { type: 'rules.saveCalendar', id: libraryId, calendar }, around)

async function preview(desk: Desk, command: LibraryCommand, { goOn, progress }: Around): Promise<Answer<CalendarPreview>> {
  const library = readLibrary(desk.log)
  const verdict = decideLibrary(library, command, { actor: actorOf(desk.session) })
  if (!verdict.ok) return verdict
  const next = bookAfter(desk, library, command)
  const now = desk.platform.now()
  const found: CalendarPreview = { open: 0, cases: 0, dates: 0, shown: [] }
  await overOpenCases(desk, (state) => {
    found.open += 1
    const facts = factsOf(state)
    const moved = movedBetween(deadlines(facts, desk.rules, now), deadlines(facts, next, now))
    if (moved.length === 0) return
    found.cases += 1
    found.dates += moved.length
    for (const one of moved) if (found.shown.length < mostShown) found.shown.push({ id: state.id, number: state.number, ...one })
  }, { order: 'urgent', goOn: () => Promise.resolve(goOn()), progress })
  return { ok: true, value: found }
}

/** The book as it will be once the command is saved; who and when do not matter to a sum. */
function bookAfter({ log, platform, session }: Desk, library: ReturnType<typeof readLibrary>, { type, id, ...body }: LibraryCommand): RuleBook {
  const at = platform.now()
  const entry = { type, body, at, actor: session.officer.officerId, entity: id, rev: library.rev + 1, opId: '', stream: '', v: 1, deviceId: log.deviceId, deviceSeq: 0, baseRev: library.rev }
  return bookOf(evolveLibrary(library, entry), session.branch)
}

const runs = ({ state }: Deadline): boolean => state === 'running' || state === 'paused'

function movedBetween(before: readonly Deadline[], after: readonly Deadline[]): Omit<MovedDate, 'id' | 'number'>[] {
  return before.flatMap((one) => {
    const { pack, clock } = placeOf(one)
    const then = after.find((other) => placeOf(other).pack === pack && placeOf(other).clock === clock)
    if (!then || !runs(one)) return []
    const same = then.dueAt === one.dueAt && JSON.stringify(then.uncertain) === JSON.stringify(one.uncertain)
    return same ? [] : [{ title: one.title, before: told(one), after: told(then) }]
  })
}
