import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { auditOf } from '../../../shared/audit/audit.ts'
import { verifyStore } from '../../store/verify.ts'
import { give, instant, registered, testDesk, value, type TestDesk } from '../testing.ts'
import { makeDocument } from './documents.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

/** One member of a zip, by its local header. */
function member(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip)
  for (let at = 0; (at = bytes.indexOf('PK\u0001\u0002', at, 'latin1')) >= 0; at += 46) {
    const length = bytes.readUInt16LE(at + 28)
    if (bytes.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
  }
  throw new Error(`no ${name}`)
}

const decided = () => {
  const { id } = registered(here)
  give(here, id, 'case.investigate', { noDirectInterest: true })
  give(here, id, 'case.decide', {
    decision: { outcome: 'upheld', findings: '未按期赔付属实\n经办人已确认', basis: '保险法第二十三条', reasons: '定损后 <30 日 & 未赔付\u0007', remedies: ['review', 'mediation', 'arbitration', 'lawsuit'], compensation: 123_400 },
  })
  give(here, id, 'case.recordNotice', { of: 'decision', method: 'phone', at: instant('2026-09-18 10:00'), proof: '录音' })
  return id
}

it('writes a case file in which nobody can be recognised', async () => {
  const made = value(await makeDocument(here.desk, { type: 'document.make', id: decided(), kind: 'caseFile' }, 'zh-CN'))
  const text = member(made.bytes, 'word/document.xml')
  expect(made.name).toMatch(/^投诉案件卷宗-.*\.docx$/)
  expect(text).toContain('张*明')
  expect(text).toContain('2026-10-02')
  expect(text).not.toContain('张晓明')
  expect(text).not.toContain('13800135678')
})

it('writes a letter to its complainant, with all four remedies and fonts for Chinese', async () => {
  const made = value(await makeDocument(here.desk, { type: 'document.make', id: decided(), kind: 'decisionLetter' }, 'zh-CN'))
  const text = member(made.bytes, 'word/document.xml')
  for (const words of ['张晓明：', '查明的事实', '核查', '调解', '仲裁', '诉讼', '¥1,234.00', '&lt;30 日 &amp; 未赔付']) expect(text).toContain(words)
  expect(text).toContain('w:eastAsia="SimSun"')
  expect(text).not.toContain('\u0007')
})

it('has no letter before there is a decision', async () => {
  const { id } = registered(here)
  expect(await makeDocument(here.desk, { type: 'document.make', id, kind: 'decisionLetter' }, 'zh-CN')).toMatchObject({ ok: false, refusal: { code: 'noDecisionYet', rule: 'C-10' } })
})

it('notes in the log who made a letter, and nothing of a case file that names nobody or of a letter that was refused', async () => {
  const id = decided()
  const audit = auditOf(here.desk.session.branch.branchId)
  await makeDocument(here.desk, { type: 'document.make', id: registered(here).id, kind: 'decisionLetter' }, 'zh-CN')
  await makeDocument(here.desk, { type: 'document.make', id, kind: 'caseFile' }, 'zh-CN')
  expect(here.desk.log.entriesOf(audit)).toEqual([])
  here.as('reader')
  for (const rev of [1, 2]) {
    value(await makeDocument(here.desk, { type: 'document.make', id, kind: 'decisionLetter' }, 'zh-CN'))
    expect(here.desk.log.entriesOf(audit).at(-1)).toMatchObject({ type: 'audit.makeLetter', rev, actor: here.desk.session.officer.officerId, body: { case: id } })
  }
  expect(verifyStore(here.desk)).toMatchObject({ chain: { ok: true }, projections: { ok: true } })
})

it.each(['zh-TW', 'en'] as const)('speaks %s', async (language) => {
  const made = value(await makeDocument(here.desk, { type: 'document.make', id: decided(), kind: 'caseFile' }, language))
  expect(member(made.bytes, 'word/document.xml')).toContain(language === 'en' ? 'Complaint case file' : '投訴案件卷宗')
})

it('masks the numbers in the texts of a case file as it masks its parties', async () => {
  const { id } = registered(here, { request: '回电 13912345678', facts: '本人身份证 11010519491231002X' })
  give(here, id, 'case.note', { text: '配偶电话 13912345678' })
  const made = value(await makeDocument(here.desk, { type: 'document.make', id, kind: 'caseFile' }, 'zh-CN'))
  const text = member(made.bytes, 'word/document.xml')
  expect(text).toContain('回电 139****5678')
  expect(text).not.toMatch(/13912345678|11010519491231002X/)
})
