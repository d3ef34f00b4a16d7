import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IncidentCommandType, IncidentBody } from '../../../shared/incident/commands.ts'
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import type { DomainCommand } from '../../../shared/aggregates.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { addEvidence } from '../acts/incidents.ts'
import { execute } from '../execute.ts'
import { incidentPackage } from '../export/incident-package.ts'
import { openIncident } from '../numbered.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { makeIncidentDocument } from './incident-documents.ts'

let here: TestDesk
let id: EntityId
beforeEach(() => {
  here = testDesk('2026-09-21 10:00')
  id = value(openIncident(here.desk, { title: '理赔拖延短视频', summary: '车主发布视频，称报案三个月未获赔付，电话 13800138000', noticedAt: here.desk.platform.now(), platforms: ['douyin'], regions: ['广州'], lines: ['motor'], cases: [], drill: false })).id
})
afterEach(() => here.close())

const give = <Type extends IncidentCommandType>(type: Type, body: IncidentBody<Type>) => value(execute(here.desk, [{ type, id, ...body } as unknown as DomainCommand]))
const plan = shippedPlans().find(({ templates }) => templates.some(({ report }) => report === 'initial'))
const chosen = Object.fromEntries(shippedMatrix.inputs.map(({ id: input, values }) => [input, values[1]?.id ?? '']))
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const evidence = () => value(addEvidence(here.desk, { type: 'incident.addAttachment', id, fileId: 'f', mediaType: 'image/png', about: '视频首页' }, { name: '../截图.png', bytes: png, received: png.length })).attachmentId
const words = async (kind: Parameters<typeof makeIncidentDocument>[1]['kind']) => {
  const made = value(await makeIncidentDocument(here.desk, { type: 'incident.makeDocument', id, kind }, 'zh-CN'))
  return strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array())
}

describe('an incident on paper', () => {
  it('begins a report with the text of its plan, filled, and names what nobody has written yet', async () => {
    if (!plan) throw new Error('no plan with a report')
    give('incident.startRun', { runId: 'r', plan })
    const text = await words('initial')
    expect(text).toContain('理赔拖延短视频')
    expect(text).toContain('2026年9月21日 10:00')
    expect(text).toContain('抖音')
    expect(text).toMatch(/报送前请补充：.*\{\{level\}\}/)
  })

  it('shows senior management the sum behind a level, the override and the proposal', async () => {
    give('incident.assess', { assessmentId: '1', matrix: shippedMatrix, chosen, level: 'major', overrideReason: '总公司领导关注' })
    give('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议启动重大预案' })
    const text = await words('riskAssessment')
    for (const one of ['多名客户反映同类问题', '加权得分 40 分，按分值为较大', '人工调整为重大。理由：总公司领导关注', '建议启动重大预案']) expect(text).toContain(one)
  })

  it('says on every paper of a drill that it is one', async () => {
    id = value(openIncident(here.desk, { title: '演练', summary: '', noticedAt: here.desk.platform.now(), platforms: [], regions: [], lines: [], cases: [], drill: true })).id
    expect(await words('review')).toContain('【演练】')
  })

  it('is a look at personal data, and stands in the log as one', async () => {
    await words('review')
    expect(here.desk.log.entriesOf(id).at(-1)).toMatchObject({ type: 'incident.reveal', body: { fields: ['texts'] } })
  })
})

describe('the package of an incident', () => {
  it('holds the evidence byte for byte, every hash, and no name that leads out of its folder', async () => {
    evidence()
    value(execute(here.desk, [{ type: 'posts.record', id: 'posts/1' as EntityId, incident: id, measuredAt: here.desk.platform.now(), posts: [{ key: 'k', kind: 'post', platform: 'douyin', text: '=cmd|calc', author: '车主' }] }]))
    const made = value(await incidentPackage(here.desk, { type: 'incident.exportPackage', id }, 'zh-CN'))
    const files = unzipSync(made.bytes)
    const names = Object.keys(files)
    expect(names.filter((name) => name.startsWith('evidence/'))).toEqual(['evidence/001-__截图.png'])
    expect(files['evidence/001-__截图.png']).toEqual(png)
    const hashes = strFromU8(files['hashes.txt'] ?? new Uint8Array()).split('\n').map((line) => line.split('  '))
    expect(new Set(hashes.map(([, name]) => name))).toEqual(new Set(names.filter((name) => name !== 'hashes.txt')))
    for (const [hash, name] of hashes) expect(createHash('sha256').update(files[name ?? ''] ?? '').digest('hex')).toBe(hash)
    // a spreadsheet runs no formula out of a stranger's post
    expect(strFromU8(files['posts.csv'] ?? new Uint8Array())).not.toMatch(/,=cmd/)
  })

  it('names the evidence that is not here', async () => {
    evidence()
    here.desk.files = { ...here.desk.files, attachments: `${here.desk.files.attachments}-elsewhere` }
    const files = unzipSync(value(await incidentPackage(here.desk, { type: 'incident.exportPackage', id }, 'zh-CN')).bytes)
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('截图.png')
    expect(Object.keys(files).some((name) => name.startsWith('evidence/'))).toBe(false)
  })
})
