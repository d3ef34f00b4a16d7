/**
 * Rows of an export -> posts. Nothing is half taken: a row gives a post, or is rejected with the column and the reason; a figure or a time that cannot
 * be read is left out of its post and said. The same post twice in a file is one post with both figures.
 */
import { clean } from '../text/clean.ts'
import { parseLedgerDate } from '../ledger/dates.ts'
import { wallClockMs } from '../calendar/calendar-days.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Instant } from '../log/op.ts'
import type { PostField, PostMapping } from './post-columns.ts'
import { liesAhead } from './ahead.ts'
import { plainAddress, postKey, type Post, type Reach } from './posts.ts'
import type { Platform, PostKind } from './vocabulary.ts'

export interface ReadPost { post: Omit<Post, 'reach'>; figures: { at: Instant; reach: Reach }[]; line: number }
export interface PostTrouble { line: number; column?: string; code: 'nothing' | 'timeUnreadable' | 'timeInFuture' | 'numberUnreadable' | 'textCut' | 'notALink' | 'idReused'; value?: string }
export interface ReadPosts {
  posts: ReadPost[]
  rejected: PostTrouble[]
  /** taken, but for this */
  warnings: PostTrouble[]
  /** rows that told of a post which an earlier row had told of */
  repeated: number
}

export interface PostReading {
  /** of the branch: times without one are on its wall clock */
  zone: string
  /** when the figures held, where no column says so; what “3 分钟前” counts from is the one or the other */
  measuredAt: Instant
  /** where no column says so */
  platform: Platform
  /** epoch ms: figures of later than now are none */
  now: number
}

const longestText = 20_000

export function readPosts(headers: readonly string[], rows: readonly { line: number; cells: readonly (string | number)[] }[], { columns }: PostMapping, reading: PostReading): ReadPosts {
  const at = new Map<PostField, number>()
  for (const [index, header] of headers.entries()) {
    const field = columns[header]
    if (field && !at.has(field)) at.set(field, index)
  }
  const found = new Map<string, ReadPost>()
  const result: ReadPosts = { posts: [], rejected: [], warnings: [], repeated: 0 }
  // a parent is named by the platform's own id; what it is known by here is known when every row has been read
  const byOwnId = new Map<string, string>()
  for (const { line, cells } of rows) {
    const cell = (field: PostField): string => {
      const index = at.get(field)
      return index === undefined ? '' : clean(String(cells[index] ?? '')).trim()
    }
    const warn = (field: PostField, code: PostTrouble['code']) => result.warnings.push({ line, column: headers[at.get(field) ?? -1] ?? '', code, value: cell(field).slice(0, 80) })
    const written = cell('text')
    const [url, author, id] = [cell('url'), cell('author'), cell('id')]
    if (!written && !url && !id) {
      result.rejected.push({ line, code: 'nothing' })
      continue
    }
    if (written.length > longestText) warn('text', 'textCut')
    // kept as the text that it is: an address that is not of the web is never followed
    if (url && plainAddress(url) === undefined) warn('url', 'notALink')
    const text = written.slice(0, longestText)
    const platform = platformOf(cell('platform'), url) ?? reading.platform
    const captured = timeOf(cell('measuredAt'), reading)
    const ahead = captured !== undefined && liesAhead(captured, reading.now)
    if (ahead) warn('measuredAt', 'timeInFuture')
    const measuredAt = captured && !ahead ? captured : reading.measuredAt
    // “1 小时前” is an hour before the row was captured, not before the file is read
    const published = timeOf(cell('at'), { zone: reading.zone, measuredAt })
    if (cell('at') && !published) warn('at', 'timeUnreadable')
    const future = published !== undefined && Date.parse(published) > Date.parse(reading.measuredAt) + 86_400_000
    if (future) warn('at', 'timeInFuture')
    const reach: Reach = {}
    for (const field of ['reposts', 'comments', 'likes', 'views'] as const) {
      const number = countOf(cell(field))
      if (number === undefined && cell(field)) warn(field, 'numberUnreadable')
      if (number !== undefined) reach[field] = number
    }
    const time = published && !future ? published : undefined
    const key = postKey({ id, url, platform, author, at: time, text })
    const parent = cell('parent')
    const known = found.get(key)
    const figures = Object.keys(reach).length > 0 ? [{ at: measuredAt, reach }] : []
    if (known) {
      result.repeated += 1
      known.figures = [...known.figures.filter((one) => one.at !== measuredAt || figures.length === 0), ...figures]
      continue
    }
    if (id) byOwnId.set(id, key)
    found.set(key, {
      line, figures,
      post: {
        key, kind: kindOf(cell('kind'), parent), platform, text, ...(parent && { parent }), ...(author && { author: author.slice(0, 200) }), ...(url && { url: url.slice(0, 2000) }), ...(time && { at: time }),
      },
    })
  }
  for (const one of found.values()) {
    const { parent } = one.post
    if (!parent) continue
    const known = byOwnId.get(parent) ?? (found.has(parent) ? parent : undefined) ?? postKey({ ...(/^https?:/i.test(parent) ? { url: parent } : { id: parent }), platform: one.post.platform, text: '' })
    if (known === one.post.key) delete one.post.parent
    else one.post.parent = known
  }
  result.posts = [...found.values()]
  return result
}

const platforms: readonly (readonly [Platform, RegExp])[] = [
  ['weibo', /微博|weibo/i], ['wechatChannels', /视频号|視頻號|影音號|channels\.weixin/i], ['wechat', /微信|公众号|公眾號|weixin|wechat|mp\.weixin/i], ['douyin', /抖音|douyin|tiktok/i], ['kuaishou', /快手|kuaishou/i],
  ['xiaohongshu', /小红书|小紅書|xiaohongshu|xhs/i], ['bilibili', /哔哩|嗶哩|b站|bilibili/i], ['toutiao', /头条|頭條|toutiao/i], ['zhihu', /知乎|zhihu/i], ['heimao', /黑猫|黑貓|tousu\.sina/i],
  ['forum', /贴吧|貼吧|论坛|論壇|社区|社區|tieba|forum|bbs/i], ['television', /电视|電視|卫视|衛視|tv/i], ['newspaper', /报|報|newspaper|press/i], ['website', /网|網|web|news|site/i],
]
const platformOf = (word: string, url: string): Platform | undefined =>
  platforms.find(([, sign]) => word && sign.test(word))?.[0] ?? platforms.find(([, sign]) => url && sign.test(/^https?:\/\/([^/]+)/i.exec(url)?.[1] ?? ''))?.[0]

function kindOf(word: string, parent: string): PostKind {
  if (/评论|評論|回复|回覆|comment|reply/i.test(word)) return 'comment'
  if (/视频|視頻|影片|video/i.test(word)) return 'video'
  if (/报道|報道|報導|新闻|新聞|article|news|report/i.test(word)) return 'report'
  return /转|轉|repost|retweet|share/i.test(word) || parent ? 'repost' : 'post'
}

const scales: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, m: 1e6, 百万: 1e6, 亿: 1e8, 億: 1e8 }

/** 1,234 · 1.2万 · 10万+ · 3.5k. Undefined for what is none. */
export function countOf(cell: string): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(千|k|百万|万|萬|w|m|亿|億)?\s*\+?$/i.exec(cell.normalize('NFKC').trim())
  if (!match) return undefined
  const [, whole = '', fraction = '', scale] = match
  if (fraction && !scale && Number(fraction) > 0) return undefined
  const value = Math.round(Number(`${whole.replaceAll(',', '')}.${fraction || 0}`) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1))
  return Number.isSafeInteger(value) && value <= 1e12 ? value : undefined
}

const agoUnits: Record<string, number> = { 秒: 1000, 分: 60_000, 分钟: 60_000, 分鐘: 60_000, 小时: 3_600_000, 小時: 3_600_000, 天: 86_400_000 }
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Any form in which platforms write times: of a table, seconds or milliseconds since 1970, “Mon Nov 20 10:00:00 +0800 2026”, “3 分钟前”, “昨天 09:30”. */
export function timeOf(cell: string, { zone, measuredAt }: Pick<PostReading, 'zone' | 'measuredAt'>): Instant | undefined {
  const text = cell.normalize('NFKC').trim()
  if (text === '') return undefined
  if (/^1\d{9}(\d{3})?(\.\d+)?$/.test(text)) return instant(text.split('.')[0]?.length === 13 ? Number(text) : Number(text) * 1000)
  const api = /^[a-z]{3},? ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2}) (\d{4})$/i.exec(text)
  if (api) {
    const [, month = '', day, hour, minute, second, sign, offsetHours, offsetMinutes, year] = api
    const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
    return instant(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(day), Number(hour), Number(minute) - offset, Number(second)))
  }
  const now = Date.parse(measuredAt)
  if (/^刚刚$|^剛剛$/.test(text)) return measuredAt
  const ago = /^(\d{1,4})\s*(秒|分钟|分鐘|分|小时|小時|天)\s*前$/.exec(text)
  if (ago) return instant(now - Number(ago[1]) * (agoUnits[ago[2] ?? ''] ?? 0))
  const day = /^(今天|昨天|前天)\s*(\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text)
  if (day) {
    const back = ['今天', '昨天', '前天'].indexOf(day[1] ?? '')
    const local = zoneOf(zone)?.wallClockAt(now - back * 86_400_000) ?? Number.NaN
    return onWallClock(`${new Date(local).toISOString().slice(0, 10)}T${(day[2] ?? '00:00').padStart(5, '0')}`, zone)
  }
  const noYear = /^(\d{1,2})[-/.月](\d{1,2})日?(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text)
  if (noYear) return latestBefore(now, `${(noYear[1] ?? '').padStart(2, '0')}-${(noYear[2] ?? '').padStart(2, '0')}T${(noYear[3] ?? '00:00').padStart(5, '0')}`, zone)
  const read = parseLedgerDate(/^\d{5}(\.\d+)?$/.test(text) ? Number(text) : text)
  if (!read.ok) return undefined
  return read.kind === 'instant' ? (read.value as Instant) : onWallClock(read.kind === 'date' ? `${read.value}T00:00` : read.value, zone)
}

/** A day without a year is the last one that there was: nobody exports what has yet to be published. */
function latestBefore(now: number, monthAndTime: string, zone: string): Instant | undefined {
  const year = new Date(now).getUTCFullYear()
  return [year + 1, year, year - 1].map((one) => onWallClock(`${one}-${monthAndTime}`, zone)).find((one) => one !== undefined && Date.parse(one) <= now + 86_400_000)
}

const instant = (ms: number): Instant | undefined => (Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? (new Date(ms).toISOString() as Instant) : undefined)

const onWallClock = (local: string, zone: string): Instant | undefined => instant(wallClockMs(local, zone))
