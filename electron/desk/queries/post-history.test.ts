import { afterEach, beforeEach, expect, it } from 'vitest'
import { postCommands } from '../../../shared/incident/posts.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { verifyStore } from '../../store/verify.ts'
import { revealPost } from '../acts/incidents.ts'
import { execute } from '../execute.ts'
import { openIncident } from '../numbered.ts'
import { testDesk, value, type TestDesk } from '../testing.ts'
import { postHistory } from './post-history.ts'
import { posts } from './posts.ts'

const batch = 'posts/one' as EntityId
let here: TestDesk
let incident: EntityId
beforeEach(() => {
  here = testDesk('2026-11-20 12:00')
  incident = value(openIncident(here.desk, { title: '视频', summary: '', noticedAt: here.desk.platform.now(), platforms: [], regions: [], lines: [], cases: [], drill: false })).id
  const post = (key: string) => ({ key, kind: 'post' as const, platform: 'weibo' as const, author: '甲', text: '电话 13800138000', at: '2026-11-20T01:00:00.000Z' as Instant })
  value(execute(here.desk, [{ type: 'posts.record', id: batch, incident, measuredAt: here.desk.platform.now(), posts: [post('a'), post('b')] }]))
})
afterEach(() => here.close())

const correct = (set: object, reason: string) => execute(here.desk, [{ type: 'posts.correct', id: batch, key: 'a', set, reason }])
const shown = () => posts(here.desk, { incident, order: 'oldest', text: '', kinds: [], offset: 0, limit: 10 }).items.find(({ key }) => key === 'a')

it('keeps what a post said before each correction, masked, the latest first, and of this post alone', () => {
  value(correct({ author: '乙', platform: 'douyin' }, '抄错了发布者'))
  value(correct({ text: '电话 13900139000' }, '抄错了号码'))
  value(correct({}, '原帖已被平台删除'))
  expect(shown()).toMatchObject({ author: '乙', platform: 'douyin', text: '电话 139****9000', hides: true })
  expect(postHistory(here.desk, { batch, key: 'a' }).map(({ act, reason, members }) => [act, reason, members])).toEqual([
    ['posts.correct', '原帖已被平台删除', []],
    ['posts.correct', '抄错了号码', [{ name: 'text', was: '电话 138****8000', is: '电话 139****9000' }]],
    ['posts.correct', '抄错了发布者', [{ name: 'platform', was: 'weibo', is: 'douyin' }, { name: 'author', was: '甲', is: '乙' }]],
  ])
  expect(postHistory(here.desk, { batch, key: 'b' })).toEqual([])
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
})

it('takes no figure of a moment that has not come yet', () => {
  const measure = (measuredAt: string) => execute(here.desk, [{ type: 'posts.measure', id: batch, measuredAt: measuredAt as Instant, figures: [{ key: 'a', reach: { reposts: 9 } }] }])
  const refused = measure('2026-11-21T04:00:00.000Z')
  expect(refused.ok ? undefined : refused.refusal).toMatchObject({ code: 'inFuture', params: { date: '2026-11-21' } })
  value(measure('2026-11-20T03:30:00.000Z'))
  expect(shown()).toMatchObject({ reposts: 9 })
})

it('gives the whole of a post to a logged look alone, and takes no correction without a reason', () => {
  expect(value(revealPost(here.desk, { type: 'posts.reveal', incident, batch, key: 'a' }))).toEqual({ text: '电话 13800138000', author: '甲' })
  expect(here.desk.log.entriesOf(incident).at(-1)).toMatchObject({ type: 'incident.reveal', body: { fields: ['posts'] } })
  expect(postCommands['posts.correct'].safeParse({ id: batch, key: 'a', set: { author: '乙' }, reason: '' }).success).toBe(false)
})
