import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../shared/case/case.ts'
import { registered, stateOf, testDesk, type TestDesk } from '../../desk/testing.ts'
import { removeKeys, writeKeys } from './case-keys.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

/** As it is defined: another case with the same identity, phone or policy was received before it. Of equals the one with the smaller id is the earlier. */
const byDefinition = `
  select row, exists (
    select 1 from case_key mine join case_key theirs on theirs.kind = mine.kind and theirs.value = mine.value and theirs.row <> mine.row join case_row other on other.row = theirs.row
    where mine.row = case_row.row and mine.kind not in ('name', 'plate') and (other.received_at, other.id) < (case_row.received_at, case_row.id)
  ) as repeat from case_row order by row`

describe('what is a repeat', () => {
  it('is what its definition says, whatever is written, moved in time or taken away, in whatever order', () => {
    const cases = Array.from({ length: 8 }, () => registered(here).id)
    const { db } = here.desk
    const states = cases.map((id) => stateOf(here, id))
    const rows = (db.handle.prepare('select row from case_row order by row').all() as { row: number }[]).map(({ row }) => row)
    const step = fc.record({
      at: fc.nat(cases.length - 1), gone: fc.boolean(), day: fc.integer({ min: 1, max: 4 }), phone: fc.constantFrom('13800000001', '13800000002', undefined), policy: fc.constantFrom('P1', 'P2', undefined),
    })
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      for (const { at, gone, day, phone, policy } of steps) {
        const row = rows[at] as number
        const receivedAt = `2026-09-0${day}T02:00:00.000Z` as Case['receivedAt']
        if (gone) removeKeys(db, row)
        else {
          db.prepare('update case_row set received_at = ? where row = ?').run(Date.parse(receivedAt ?? ''), row)
          writeKeys(db, row, {
            ...(states[at] as Case), receivedAt, policies: policy ? [{ number: policy }] : [],
            parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '同名', ...(phone && { phone }) }] as never,
          })
        }
      }
      expect(db.handle.prepare('select row, repeat from case_row order by row').all()).toEqual(db.handle.prepare(byDefinition).all())
    }), { numRuns: 150 })
  })

  it('is found without looking at every case that shares a number: a switchboard has thousands', () => {
    const { id } = registered(here)
    const { db } = here.desk
    const state = stateOf(here, id)
    const { row } = db.handle.prepare('select row from case_row').get() as { row: number }
    const insert = db.prepare(`insert into case_key (kind, value, received, case_id, row) values ('phone', '02038880000', 0, ?, ?)`)
    const sharing = 30_000
    db.handle.exec('begin')
    for (let other = 1; other <= sharing; other += 1) insert.run(`case/${other}`, row + other)
    const start = performance.now()
    for (let write = 0; write < 100; write += 1) {
      writeKeys(db, row, { ...state, parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '总机', phone: write % 2 === 0 ? '02038880000' : '13800000001' }] as never })
    }
    const took = performance.now() - start
    db.handle.exec('commit')
    // some milliseconds; looking at all of them takes half a minute
    expect(took).toBeLessThan(2_000)
  })
})
