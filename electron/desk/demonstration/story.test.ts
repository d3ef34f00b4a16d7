import { afterEach, expect, it } from 'vitest'
import { verifyStore } from '../../store/verify.ts'
import { viewCounts } from '../queries/case-queue.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { demonstrations } from './cases.ts'
import { loadDemonstration } from './story.ts'

let here: TestDesk | undefined
afterEach(() => here?.close())

it.each(['2026-11-22 08:30', '2026-03-01 17:00', '2026-09-17 10:00', '2027-01-04 23:50'])('tells every case within the rules when it is loaded at %s', (at) => {
  here = testDesk(at)
  expect(value(loadDemonstration(here.desk))).toEqual({ created: demonstrations.length })
  const counts = viewCounts(here.desk)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
  expect(verifyStore(here.desk)).toMatchObject({ chain: { ok: true }, projections: { ok: true } })
  expect(loadDemonstration(here.desk)).toMatchObject({ ok: false, refusal: { code: 'demonstrationNeedsEmpty' } })
})
