import { afterEach, beforeEach, expect, it } from 'vitest'
import { revealTexts } from './acts/reveal.ts'
import { caseFile } from './queries/case-file.ts'
import { caseQueue } from './queries/case-queue.ts'
import { search } from './queries/search.ts'
import { give, instant, registered, testDesk, value, type TestDesk } from './testing.ts'

const phone = '13912345678'
const identity = '11010519491231002X'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

function withNumbers() {
  const { id } = registered(here, { request: `回电 ${phone}`, facts: `本人身份证 ${identity}，热线 95519 无人接听。` })
  give(here, id, 'case.note', { text: `配偶电话 ${phone}` })
  give(here, id, 'case.recordContact', { direction: 'out', method: 'hotline', at: instant('2026-09-17 11:00'), reached: true, summary: `改打 ${phone}` })
  give(here, id, 'case.correct', { set: { request: `回电 ${phone}，尽快` } })
  return id
}

it('shows no number of a person in any text of a case, its history, the queue or a related case', () => {
  const id = withNumbers()
  registered(here)
  const file = caseFile(here.desk, id)
  const queue = caseQueue(here.desk, { view: 'open', filters: [], sort: { column: 'due_at', descending: false }, limit: 10 })
  const read = JSON.stringify([file, queue])
  expect(read).not.toContain(phone)
  expect(read).not.toContain(identity)
  expect(file).toMatchObject({ hides: true, case: { request: '回电 139****5678，尽快', facts: '本人身份证 1101**********002X，热线 95519 无人接听。' } })
  expect(JSON.stringify(caseFile(here.desk, queue.items.find((item) => item.id !== id)?.id ?? id)?.related)).toContain('139****5678')
})

it('shows the texts as they were written as the answer to a look that is in the history; the parties stay masked', () => {
  const id = withNumbers()
  const written = value(revealTexts(here.desk, { type: 'case.revealTexts', id }))
  expect(written.case).toMatchObject({ request: `回电 ${phone}，尽快`, parties: [{ phone: '138****5678' }] })
  expect(written.case.notes[0]?.text).toContain(phone)
  expect(caseFile(here.desk, id)?.timeline[0]).toMatchObject({ type: 'case.reveal', body: { fields: ['texts'] } })
  expect(JSON.stringify(caseFile(here.desk, id))).not.toContain(phone)
})

it('says that nothing is hidden where nothing is', () => {
  const { id } = registered(here)
  expect(caseFile(here.desk, id)?.hides).toBe(false)
})

it('finds by a part of a number without showing the rest of it, and shows the number that was typed whole', () => {
  withNumbers()
  const snippetOf = (text: string) => search(here.desk, text, 10).results[0]?.snippet
  expect(snippetOf('13912')).toContain('139****5678')
  expect(snippetOf('回电')).toContain('139****5678')
  expect(snippetOf('热线 95519')).not.toContain(identity)
  expect(snippetOf(phone)).toContain(phone)
})

it('keeps a number hidden that a line cuts in two', () => {
  const { id } = registered(here, { request: `${'长'.repeat(151)}${phone}` })
  const [item] = caseQueue(here.desk, { view: 'open', filters: [], sort: { column: 'due_at', descending: false }, limit: 10 }).items
  expect(item).toMatchObject({ id, request: `${'长'.repeat(151)}*********` })
})
