import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PostImport } from '../../../shared/contract/posts.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { verifyStore } from '../../store/verify.ts'
import { execute } from '../execute.ts'
import { openIncident } from '../numbered.ts'
import { knownPost, posts } from '../queries/posts.ts'
import { repostTree } from '../queries/repost-tree.ts'
import { spread } from '../queries/spread.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { PostsSession } from './posts-session.ts'

const watch = { progress: () => {}, cancelled: () => false }
let here: TestDesk
let incident: EntityId
beforeEach(() => {
  here = testDesk('2026-11-20 12:00')
  incident = value(openIncident(here.desk, { title: '视频', summary: '', noticedAt: here.desk.platform.now(), platforms: [], regions: [], lines: [], cases: [], drill: false })).id
})
afterEach(() => here.close())

const opened = async (name: string, text: string | Uint8Array) => value(await PostsSession.open(here.desk, incident, name, typeof text === 'string' ? new TextEncoder().encode(text) : text))
const guessed = (session: PostsSession, measuredAt: string): { sheet: string; mapping: PostImport } => {
  const [sheet] = session.describe('f').sheets
  return { sheet: sheet?.name ?? '', mapping: { columns: sheet?.guess.columns ?? {}, platform: 'weibo', measuredAt: measuredAt as Instant } }
}
const listed = (more: object = {}) => posts(here.desk, { incident, order: 'oldest', text: '', kinds: [], offset: 0, limit: 100, ...more })
const imported = async (name: string, text: string | Uint8Array, measuredAt = '2026-11-20T03:00:00.000Z') => {
  const session = await opened(name, text)
  const { sheet, mapping } = guessed(session, measuredAt)
  return value(session.import(sheet, mapping, false, watch)).counts
}

const csv = (first: number) => `微博ID,父微博ID,用户昵称,发布时间,微博正文,转发数,评论数\n1,,甲,2026-11-20 08:00,理赔三个月 13800138000,${first},2\n2,1,乙,2026-11-20 09:00,转发微博,1,0\n3,2,丙,2026-11-20 09:30,<script>alert(1)</script>,,`

describe('an export of posts', () => {
  it('comes in whole, changes nothing the second time, and brings new figures the third', async () => {
    expect(await imported('a.csv', csv(10))).toMatchObject({ created: 3, measured: 0, unchanged: 0, rejected: 0 })
    const before = here.desk.log.size()
    expect(await imported('a.csv', csv(10))).toMatchObject({ created: 0, measured: 0, unchanged: 3 })
    expect(here.desk.log.size()).toBe(before)
    expect(await imported('b.csv', csv(40), '2026-11-20T03:30:00.000Z')).toMatchObject({ created: 0, measured: 2, unchanged: 1 })
    expect(listed().items.map(({ reposts }) => reposts)).toEqual([40, 1, undefined])
    expect(spread(here.desk, { incident }).engaged.at(-1)).toBe(43)
    expect(repostTree(here.desk, { incident, limit: 10 })).toMatchObject({ nodes: [{ key: 'weibo:1', direct: 1, below: 2 }], levels: [1, 1, 1], orphans: 0 })
  })

  it('is masked in the list, found by its text, and a script in it stays text', async () => {
    await imported('a.csv', csv(10))
    expect(listed().items[0]?.text).toBe('理赔三个月 138****8000')
    expect(listed({ text: 'SCRIPT' }).items.map(({ text }) => text)).toEqual(['<script>alert(1)</script>'])
    expect(listed({ kinds: ['repost'] }).total).toBe(2)
  })

  it('is read from GB18030, from a nested JSON document and from one object a line alike', async () => {
    const tree = { data: { list: [{ id: 1, text: '原帖', user: { screen_name: '甲' }, reposts_count: '1.2万', children: [{ id: 2, text: '转', children: [{ id: 3, text: '再转' }] }] }] } }
    expect(await imported('tree.json', JSON.stringify(tree))).toMatchObject({ created: 3 })
    expect(repostTree(here.desk, { incident, limit: 10 }).levels).toEqual([1, 1, 1])
    expect(listed().items.find(({ key }) => key === 'weibo:1')).toMatchObject({ author: '甲', reposts: 12_000 })
    expect(await imported('lines.json', '{"id":4,"text":"四"}\n{"id":5,"text":"五"}\n')).toMatchObject({ created: 2 })
    // 微博ID,微博正文 / 6,理赔 in GB18030
    expect(await imported('gb.csv', Uint8Array.from(Buffer.from('cea2b2a949442ccea2b2a9d5fdcec40a362cc0edc5e20a372cc0edc5e20a', 'hex')))).toMatchObject({ created: 2 })
    expect(listed({ text: '理赔' }).total).toBe(2)
  })

  it('says what is no export, and leaves everything as it was when it is cancelled', async () => {
    expect(await PostsSession.open(here.desk, incident, 'x.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toMatchObject({ ok: false, refusal: { code: 'ledger.notATable' } })
    expect(await PostsSession.open(here.desk, incident, 'x.json', new TextEncoder().encode('{"a":'))).toMatchObject({ ok: false })
    const session = await opened('a.csv', csv(1))
    const { sheet, mapping } = guessed(session, '2026-11-20T03:00:00.000Z')
    expect(session.import(sheet, mapping, false, { ...watch, cancelled: () => true })).toMatchObject({ ok: false, refusal: { code: 'importCancelled' } })
    expect(listed().total).toBe(0)
    expect(session.preview('nowhere', mapping)).toMatchObject({ ok: false, refusal: { code: 'sheetUnknown' } })
    expect(session.preview(sheet, { ...mapping, measuredAt: 'gestern' })).toMatchObject({ ok: false, refusal: { code: 'ledger.mappingShape' } })
  })

  it('keeps posts apart whose ids only count the rows, and says so', async () => {
    const file = (...rows: string[]) => ['ID,作者,内容,转发数,链接', ...rows].join('\n')
    await imported('monday.csv', file('1,甲,甲的帖子,10,https://weibo.com/aaa', '2,乙,乙的帖子,20,https://weibo.com/bbb'))
    const session = await opened('tuesday.csv', file('1,丙,丙的新帖,5000,https://weibo.com/ccc', '2,甲,甲的帖子,11,https://weibo.com/aaa'))
    const { sheet, mapping } = guessed(session, '2026-11-20T03:30:00.000Z')
    const { counts, warnings } = value(session.import(sheet, mapping, false, watch))
    expect(counts).toMatchObject({ created: 1, measured: 1 })
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[2, 'idReused'], [3, 'idReused']])
    expect(listed({ order: 'reach' }).items.map(({ author, reposts }) => [author, reposts])).toEqual([['丙', 5000], ['乙', 20], ['甲', 11]])
  })

  it('knows a post by its address too, whichever of the two came first', async () => {
    await imported('a.csv', 'ID,作者,内容,链接\n77,甲,正文,https://weibo.com/1/a?share_token=x')
    expect(knownPost(here.desk, { incident, key: 'weibo.com/1/a', url: 'https://m.weibo.com/1/a' })).toMatchObject({ key: 'weibo:77' })
    expect(knownPost(here.desk, { incident, key: 'weibo:78', url: '' })).toBeUndefined()
    expect(await imported('b.csv', '作者,内容,转发数,链接\n甲,正文,9,https://weibo.com/1/a')).toMatchObject({ created: 0, measured: 1 })
    expect(listed().items).toMatchObject([{ key: 'weibo:77', reposts: 9 }])
  })

  it('keeps every digit of an id, of which a number holds sixteen', async () => {
    await imported('ids.json', '{"data":[{"aweme_id":7300000000000000001,"desc":"一","digg_count":3},{"aweme_id":7300000000000000002,"desc":"二"},{"aweme_id":7300000000000000003,"desc":"三"}]}')
    expect(listed().items.map(({ key }) => key).toSorted()).toEqual(['weibo:7300000000000000001', 'weibo:7300000000000000002', 'weibo:7300000000000000003'])
  })

  it('is shown once where two workstations brought the same post, and the same rows stand after a rebuild', async () => {
    await imported('a.csv', csv(10))
    const again = execute(here.desk, [{ type: 'posts.record', id: 'posts/zz' as EntityId, incident, measuredAt: here.desk.platform.now(), posts: [{ key: 'weibo:1', kind: 'post', platform: 'weibo', text: '同一条' }] }])
    expect(again.ok).toBe(true)
    expect(listed().items.map(({ key, text }) => [key, text])[0]).toEqual(['weibo:1', '理赔三个月 138****8000'])
    expect(listed().total).toBe(3)
    // the one that was recorded first is shown, whatever its name
    here.now('2026-11-20 12:05')
    value(execute(here.desk, [{ type: 'posts.record', id: 'posts/00' as EntityId, incident, measuredAt: here.desk.platform.now(), posts: [{ key: 'weibo:2', kind: 'post', platform: 'weibo', text: '后来的' }] }]))
    expect(listed().items.map(({ text }) => text)).not.toContain('后来的')
    expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  })
})
