import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, it } from 'vitest'
import type { EntityId } from '../../../shared/log/op.ts'
import { loadDemonstration } from '../demonstration/story.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { conferenceDocument, makeConferenceDocument } from './conference-documents.ts'

let here: TestDesk | undefined
afterEach(() => here?.close())

const loaded = () => {
  here = testDesk('2026-11-23 09:00')
  value(loadDemonstration(here.desk))
  const { desk } = here
  const of = (status: string) => (desk.db.prepare('select id from conference_row where status = ?').get(status) as { id: EntityId }).id
  return { desk, held: of('sealed'), called: of('called') }
}
const words = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

it('minutes say who was there, what was chosen and resolved, who dissented and signed, and the hash; making them is a look that is logged', async () => {
  const { desk, held } = loaded()
  const text = words(value(await makeConferenceDocument(desk, { type: 'conference.makeDocument', id: held, kind: 'minutes' }, 'zh-CN')).bytes)
  for (const one of ['会商纪要', '理赔人员介绍定损经过', '委托公估机构复核，按公估结论赔付', '保留意见', '公估费用不宜由公司承担', '校验值（SHA-256）', '周律师']) expect(text).toContain(one)
  expect(text).not.toContain('草稿')
  expect(text).toMatch(/[0-9a-f]{64}/)
  expect(desk.log.entriesOf(held).at(-1)).toMatchObject({ type: 'conference.reveal' })
})

it('the agenda has a page about each case, masked, with its clocks and the questions', async () => {
  const { desk, called } = loaded()
  const text = words(value(await conferenceDocument(desk, called, 'agenda', 'zh-CN')).bytes)
  for (const one of ['会商议程', '待议问题', '处理意见及依据', '个人信息已遮盖', '时限']) expect(text).toContain(one)
  expect(text).not.toMatch(/1[3-9]\d{9}/)
})

it('there are no minutes on paper before they are drafted', async () => {
  const { desk, called } = loaded()
  expect(await makeConferenceDocument(desk, { type: 'conference.makeDocument', id: called, kind: 'minutes' }, 'zh-CN')).toMatchObject({ ok: false, refusal: { code: 'conference.noMinutes' } })
})
