import { afterEach, beforeEach, expect, it } from 'vitest'
import { revealTexts } from './acts/reveal.ts'
import { caseFile } from './queries/case-file.ts'
import { queryHandlers } from './queries/handlers.ts'
import { search } from './queries/search.ts'
import { give, registered, testDesk, value, type TestDesk } from './testing.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const other = { parties: [{ partyId: 'p1', kind: 'person' as const, roles: ['complainant' as const], name: '李四', phone: '13911112222' }], policies: [] }
const asked = { identities: [], phones: [], policies: [], names: [] }

it('is masked in the file and the history, shown by a logged look, and found by any part of it', () => {
  const { id } = registered(here, { plate: '粤B12345' })
  give(here, id, 'case.correct', { set: { plate: '粤B54321' } })
  const file = caseFile(here.desk, id)
  expect(file).toMatchObject({ hides: true, case: { plate: '粤B***21' }, timeline: [{ changes: [{ field: 'plate', before: '粤B***45', after: '粤B***21' }] }, {}] })
  expect(JSON.stringify(file)).not.toMatch(/粤B12345|粤B54321/)
  expect(value(revealTexts(here.desk, { type: 'case.revealTexts', id })).case.plate).toBe('粤B54321')
  for (const text of ['粤B54321', '粤B·54321', '54321', '粵b543']) expect(search(here.desk, text, 10).results[0], text).toMatchObject({ id, where: 'plate', snippet: '粤B***21' })
  expect(search(here.desk, '粤B12345', 10).results).toEqual([])
})

it('warns of an earlier case of the vehicle, and makes no repeat of it: other people have accidents with it too', () => {
  const { id } = registered(here, { plate: '粤B12345' })
  const second = registered(here, { ...other, plate: '粤B12345' })
  expect(queryHandlers.earlierCases(here.desk, { ...asked, plates: ['粤b 12345'] }).map((one) => one.id)).toEqual(expect.arrayContaining([id, second.id]))
  expect(caseFile(here.desk, second.id)?.related).toMatchObject([{ id, shares: ['plate'] }])
  expect(here.desk.db.prepare('select repeat from case_row').all()).toEqual([{ repeat: 0 }, { repeat: 0 }])
})
