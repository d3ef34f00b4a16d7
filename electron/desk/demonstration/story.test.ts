import { afterEach, expect, it } from 'vitest'
import { verifyStore } from '../../store/verify.ts'
import { viewCounts } from '../queries/case-queue.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { demonstrations } from './cases.ts'
import { loadDemonstration } from './story.ts'

let here: TestDesk | undefined
afterEach(() => here?.close())

it('is the work of all who are there: each colleague has cases, and nobody does all of it', () => {
  here = testDesk('2026-11-22 08:30')
  const { db } = here.desk
  value(loadDemonstration(here.desk))
  const count = (sql: string) => Object.fromEntries((db.prepare(sql).all() as { name: string; n: number }[]).map(({ name, n }) => [name.replace('（演示）', ''), n]))
  const held = count('select o.name, count(*) as n from case_row k join officer o on o.officer_id = k.assignee group by o.name')
  for (const name of ['林浩', '何雨桐', '高志远']) expect(held[name]).toBeGreaterThan(5)
  const acted = count(`select o.name, count(*) as n from log e join officer o on o.officer_id = e.actor where e.type like 'case.%' group by o.name`)
  const all = Object.values(acted).reduce((sum, n) => sum + n, 0)
  expect(Object.keys(acted)).toHaveLength(5)
  for (const n of Object.values(acted)) expect(n).toBeLessThan(all / 2)
  const decided = count(`select o.role as name, count(*) as n from log e join officer o on o.officer_id = e.actor where e.type in ('case.decide', 'case.archive', 'case.void') group by o.role`)
  expect(Object.keys(decided).sort()).toEqual(['manager', 'supervisor'])
})

it.each(['2026-11-22 08:30', '2026-03-01 17:00', '2026-09-17 10:00', '2027-01-04 23:50'])('tells every case within the rules when it is loaded at %s', (at) => {
  here = testDesk(at)
  expect(value(loadDemonstration(here.desk))).toEqual({ created: demonstrations.length })
  const counts = viewCounts(here.desk)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
  expect(verifyStore(here.desk)).toMatchObject({ chain: { ok: true }, projections: { ok: true } })
  expect(loadDemonstration(here.desk)).toMatchObject({ ok: false, refusal: { code: 'demonstrationNeedsEmpty' } })
})
