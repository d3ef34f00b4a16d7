import { describe, expect, it } from 'vitest'
import type { Instant } from '../log/op.ts'
import { guessPostColumns } from './post-columns.ts'
import { plainAddress, postKey } from './posts.ts'
import { countOf, readPosts, timeOf } from './read-posts.ts'

const measuredAt = '2026-11-20T04:00:00.000Z' as Instant
const reading = { zone: 'Asia/Shanghai', measuredAt, platform: 'other', now: Date.parse(measuredAt) } as const

describe('a time of a post', () => {
  it.each([
    ['2026-11-20 10:30', '2026-11-20T02:30:00.000Z'],
    ['2026年11月20日 10:30:15', '2026-11-20T02:30:15.000Z'],
    ['2026/11/20', '2026-11-19T16:00:00.000Z'],
    ['2026-11-20T10:30:00+09:00', '2026-11-20T01:30:00.000Z'],
    ['2026-11-20T02:30:00Z', '2026-11-20T02:30:00.000Z'],
    ['1795141800', '2026-11-20T02:30:00.000Z'],
    ['1795141800000', '2026-11-20T02:30:00.000Z'],
    ['Fri Nov 20 10:30:00 +0800 2026', '2026-11-20T02:30:00.000Z'],
    ['Fri Nov 20 10:30:00 -0530 2026', '2026-11-20T16:00:00.000Z'],
    ['５分钟前', '2026-11-20T03:55:00.000Z'],
    ['3 小时前', '2026-11-20T01:00:00.000Z'],
    ['刚刚', measuredAt],
    ['今天 09:05', '2026-11-20T01:05:00.000Z'],
    ['昨天 9:05', '2026-11-19T01:05:00.000Z'],
    ['前天', '2026-11-17T16:00:00.000Z'],
    ['11月19日 08:20', '2026-11-19T00:20:00.000Z'],
    ['12-30', '2025-12-29T16:00:00.000Z'],
  ])('%s is %s', (cell, at) => {
    expect(timeOf(cell, reading)).toBe(at)
  })

  it.each(['', '昨日黄昏', '2026-13-40', '10:30', 'NaN', '99999999999999999999'])('%j is none', (cell) => {
    expect(timeOf(cell, reading)).toBeUndefined()
  })
})

describe('a figure', () => {
  it.each([['1,234', 1234], ['1.2万', 12_000], ['10万+', 100_000], ['3.5k', 3500], ['0', 0], ['２３', 23], ['1.5亿', 150_000_000]])('%s is %i', (cell, count) => {
    expect(countOf(cell)).toBe(count)
  })
  it.each(['', '-3', '1.5', '约一千', '1,23', 'NaN', '99999999999999999999', '0x10'])('%j is none', (cell) => {
    expect(countOf(cell)).toBeUndefined()
  })
})

describe('the key of a post', () => {
  it('is the same for an address whatever trackers, scheme and host prefix it came with', () => {
    const same = ['https://weibo.com/123/Abc?from=page&spm=1', 'http://www.weibo.com/123/Abc/', 'https://m.weibo.com/123/Abc#comment', ' https://WEIBO.com/123/Abc?utm_source=x ']
    expect(new Set(same.map(plainAddress))).toEqual(new Set(['weibo.com/123/Abc']))
    expect(plainAddress('https://www.bilibili.com/video/BV1?t=3&from=search')).toBe('bilibili.com/video/BV1')
    expect(plainAddress('https://a.example/post?id=9#comments')).toBe('a.example/post?id=9')
    expect(plainAddress('javascript:alert(1)')).toBeUndefined()
  })
  it('is another one for another thread, and for another route', () => {
    const different = ['https://bbs.example.com/showthread.php?t=101', 'https://bbs.example.com/showthread.php?t=102', 'https://spa.example.com/#/post/1', 'https://spa.example.com/#/post/2', 'https://spa.example.com/#!/post/2']
    expect(new Set(different.map(plainAddress)).size).toBe(5)
  })
  it('is the platform’s own id before the address, and author, time and text where there is neither', () => {
    expect(postKey({ id: '77', url: 'https://weibo.com/1/a', platform: 'weibo', text: '' })).toBe('weibo:77')
    expect(postKey({ platform: 'forum', author: '老王', at: measuredAt, text: '理赔  太慢' })).toBe(`forum|老王|${measuredAt}|理赔 太慢`)
  })
})

describe('columns', () => {
  it('are guessed from the words of Chinese and English exports', () => {
    expect(guessPostColumns(['微博ID', '用户昵称', '发布时间', '微博正文', '转发数', '评论数', '点赞数', '微博链接', '发布工具'], []).columns).toEqual({
      微博ID: 'id', 用户昵称: 'author', 发布时间: 'at', 微博正文: 'text', 转发数: 'reposts', 评论数: 'comments', 点赞数: 'likes', 微博链接: 'url', 发布工具: null,
    })
    expect(guessPostColumns(['id', 'created_at', 'text', 'user.screen_name', 'reposts_count', 'comments_count', 'attitudes_count', 'parent_id'], []).columns).toEqual({
      id: 'id', created_at: 'at', text: 'text', 'user.screen_name': 'author', reposts_count: 'reposts', comments_count: 'comments', attitudes_count: 'likes', parent_id: 'parent',
    })
  })
  it('that count the rows are no ids of posts', () => {
    expect(guessPostColumns(['序号', '编号', 'aweme_id', '内容'], []).columns).toEqual({ 序号: null, 编号: null, aweme_id: 'id', 内容: 'text' })
  })
  it('are guessed from what stands in them where the header says nothing', () => {
    const rows = [{ cells: ['https://a.example/1', '2026-11-20 10:00', 1] }, { cells: ['https://a.example/2', '2026-11-20 11:00', 2] }]
    expect(guessPostColumns(['A', 'B', 'C'], rows).columns).toEqual({ A: 'url', B: 'at', C: null })
  })
})

describe('rows', () => {
  const headers = ['id', 'parent', 'author', 'at', 'text', 'reposts', 'type']
  const mapping = { columns: { id: 'id', parent: 'parent', author: 'author', at: 'at', text: 'text', reposts: 'reposts', type: 'kind' } } as const
  const read = (...rows: (string | number)[][]) => readPosts(headers, rows.map((cells, index) => ({ line: index + 2, cells })), mapping, { ...reading, platform: 'weibo' })

  it('become posts whose parent is known by its own key, whichever came first', () => {
    const { posts } = read(['2', '1', '乙', '2026-11-20 10:05', '转', 3, '转发'], ['1', '', '甲', '2026-11-20 10:00', '理赔三个月没到账', 10, ''])
    expect(posts.map(({ post }) => [post.key, post.kind, post.parent])).toEqual([['weibo:2', 'repost', 'weibo:1'], ['weibo:1', 'post', undefined]])
  })
  it('that tell of the same post are one, with the last figure of a moment', () => {
    const { posts, repeated } = read(['1', '', '甲', '', '正文', 10, ''], ['1', '', '甲', '', '正文', 12, ''])
    expect(repeated).toBe(1)
    expect(posts).toHaveLength(1)
    expect(posts[0]?.figures).toEqual([{ at: measuredAt, reach: { reposts: 12 } }])
  })
  it('that hold nothing are rejected with their line; what cannot be read is left out and said', () => {
    const { posts, rejected, warnings } = read(['', '', '甲', '', '', 1, ''], ['3', '', '甲', '黄昏', '正文', '许多', ''], ['4', '', '', '2036-01-01', '正文', '', ''])
    expect(rejected).toEqual([{ line: 2, code: 'nothing' }])
    expect(warnings.map(({ line, column, code }) => [line, column, code])).toEqual([[3, 'at', 'timeUnreadable'], [3, 'reposts', 'numberUnreadable'], [4, 'at', 'timeInFuture']])
    expect(posts.map(({ post, figures }) => [post.at, figures.length])).toEqual([[undefined, 0], [undefined, 0]])
  })
  it('keep a figure whose moment has not come yet at the moment that was said for all, and say so', () => {
    const { posts, warnings } = readPosts(['t', 'c', 'n'], [{ line: 2, cells: ['正文', '2031-01-01 09:00', 5] }], { columns: { t: 'text', c: 'measuredAt', n: 'reposts' } }, reading)
    expect(posts[0]?.figures).toEqual([{ at: measuredAt, reach: { reposts: 5 } }])
    expect(warnings).toEqual([{ line: 2, column: 'c', code: 'timeInFuture', value: '2031-01-01 09:00' }])
  })

  it('count “1 小时前” from when the row was captured, and from when the file was where no column says so', () => {
    const of = (captured: string) => readPosts(['t', 'at', 'c', 'n'], [{ line: 2, cells: ['正文', '1小时前', captured, 5] }], { columns: { t: 'text', at: 'at', c: 'measuredAt', n: 'reposts' } }, reading).posts[0]
    expect(of('2026-11-18 10:00')).toMatchObject({ post: { at: '2026-11-18T01:00:00.000Z' }, figures: [{ at: '2026-11-18T02:00:00.000Z' }] })
    expect(of('')).toMatchObject({ post: { at: '2026-11-20T03:00:00.000Z' }, figures: [{ at: measuredAt }] })
  })
  it('say which address is none of the web, and keep it as text', () => {
    const { posts, warnings, rejected } = readPosts(['链接', 't'], [['javascript:alert(1)', '甲'], ['https://a.example/1', '乙'], ['data:text/html,<b>', '丙'], ['南方日报 A4 版', '丁']]
      .map((cells, index) => ({ line: index + 2, cells })), { columns: { 链接: 'url', t: 'text' } }, reading)
    expect(warnings).toEqual([[2, 'javascript:alert(1)'], [4, 'data:text/html,<b>'], [5, '南方日报 A4 版']].map(([line, value]) => ({ line, column: '链接', code: 'notALink', value })))
    expect(rejected).toEqual([])
    expect(posts.map(({ post }) => post.url)).toEqual(['javascript:alert(1)', 'https://a.example/1', 'data:text/html,<b>', '南方日报 A4 版'])
  })
  it('are of the platform that their word or their address names', () => {
    const of = (platform: string, url: string) => readPosts(['p', 'u', 't'], [{ line: 2, cells: [platform, url, '正文'] }], { columns: { p: 'platform', u: 'url', t: 'text' } }, reading).posts[0]?.post.platform
    expect([of('微信视频号', ''), of('微信公众号', ''), of('黑猫投诉', ''), of('', 'https://tousu.sina.com.cn/1'), of('', 'https://channels.weixin.qq.com/1'), of('', 'https://mp.weixin.qq.com/s/1')])
      .toEqual(['wechatChannels', 'wechat', 'heimao', 'heimao', 'wechatChannels', 'wechat'])
  })
  it('keep a script as the text that it is, and never name themselves as their parent', () => {
    const { posts } = read(['5', '5', '<img src=x onerror=alert(1)>', '', '<script>alert(1)</script>', '', ''])
    expect(posts[0]?.post).toMatchObject({ text: '<script>alert(1)</script>', author: '<img src=x onerror=alert(1)>' })
    expect(posts[0]?.post.parent).toBeUndefined()
  })
})
