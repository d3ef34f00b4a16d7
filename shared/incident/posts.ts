/**
 * Posts about an incident, beside it and not in it: a file of a monitoring service brings tens of thousands. Each batch that came together is one
 * aggregate of at most `mostInBatch` posts, so that a figure or a correction never folds more than that. What one and the same post is, is told by its key.
 */
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { Context } from '../case/decide.ts'
import { EntityId, Instant, type Entry } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'
import { inFuture } from './ahead.ts'
import { Platform, PostKind } from './vocabulary.ts'

export const mostInBatch = 500

const Count = z.int().nonnegative().max(1e12)
export const Reach = z.object({ reposts: Count.optional(), comments: Count.optional(), likes: Count.optional(), views: Count.optional() })
export type Reach = z.infer<typeof Reach>

export const Post = z.object({
  /** tells one post from another: the platform's own id, else its address without what trackers add, else who, when and what (postKey) */
  key: z.string().min(1).max(500),
  /** the post that it passes on or answers */
  parent: z.string().min(1).max(500).optional(),
  kind: PostKind,
  platform: Platform,
  author: typed.max(200).optional(),
  /** when it was published; absent where nobody knows */
  at: Instant.optional(),
  url: typed.max(2000).optional(),
  /** as captured: never shown as anything but text */
  text: typed.max(20_000),
  reach: Reach.optional(),
})
export type Post = z.infer<typeof Post>

const onBatch = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })
const PostRef = z.string().min(1).max(500)

export const postCommands = {
  /** `source`: the file they came from, or what somebody typed; `measuredAt`: when the figures held */
  'posts.record': onBatch({ incident: EntityId, posts: z.array(Post).min(1).max(mostInBatch), source: typed.max(500).optional(), measuredAt: Instant }),
  'posts.measure': onBatch({ figures: z.array(z.object({ key: PostRef, reach: Reach })).min(1).max(mostInBatch), measuredAt: Instant, source: typed.max(500).optional() }),
  /** entered wrongly; or nothing is set and the reason says what became of it, such as that the platform took it down */
  'posts.correct': onBatch({ key: PostRef, set: Post.omit({ key: true, reach: true }).partial(), reason: typed.min(1).max(500) }),
  'posts.void': onBatch({ key: PostRef, reason: typed.min(1).max(500) }),
} as const
export type PostCommandType = keyof typeof postCommands
export type PostCommand = { [Type in PostCommandType]: { type: Type } & z.infer<(typeof postCommands)[Type]> }[PostCommandType]

export interface Measured extends Reach { at: Instant }
export interface RecordedPost extends Omit<Post, 'reach'> { figures: readonly Measured[]; voided?: string | undefined }
export interface PostBatch { id: EntityId; rev: number; incident: EntityId; source?: string | undefined; recordedAt: Instant; posts: readonly RecordedPost[] }

export function decidePosts(state: PostBatch | undefined, command: PostCommand, context: Pick<Context, 'actor' | 'at' | 'rules'>): Answer<undefined> {
  const { actor } = context
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  const ahead = 'measuredAt' in command ? inFuture(command.measuredAt, context) : undefined
  if (ahead) return ahead
  if (command.type === 'posts.record') return state ? refuse('posts.batchExists') : accepted
  if (!state) return refuse('posts.unknown')
  const keys = command.type === 'posts.measure' ? command.figures.map(({ key }) => key) : [command.key]
  return keys.every((key) => state.posts.some((post) => post.key === key)) ? accepted : refuse('posts.unknown')
}

export function evolvePosts(state: PostBatch | undefined, entry: Entry): PostBatch | undefined {
  const command = { type: entry.type, ...entry.body } as unknown as PostCommand
  if (command.type === 'posts.record') {
    const { incident, posts, source, measuredAt } = command
    return {
      id: entry.entity, rev: entry.rev, incident, source, recordedAt: entry.at,
      posts: posts.map(({ reach, ...post }) => ({ ...post, figures: reach && hasFigure(reach) ? [{ at: measuredAt, ...reach }] : [] })),
    }
  }
  if (!state) return undefined
  const next = { ...state, rev: entry.rev }
  switch (command.type) {
    case 'posts.measure': {
      const found = new Map(command.figures.map(({ key, reach }) => [key, { at: command.measuredAt, ...reach }]))
      return { ...next, posts: state.posts.map((post) => withFigure(post, found.get(post.key))) }
    }
    case 'posts.correct':
      return { ...next, posts: state.posts.map((post) => (post.key === command.key ? { ...post, ...(command.set as Partial<RecordedPost>) } : post)) }
    case 'posts.void':
      return { ...next, posts: state.posts.map((post) => (post.key === command.key ? { ...post, voided: command.reason } : post)) }
  }
}

const hasFigure = (reach: Reach): boolean => Object.values(reach).some((one) => one !== undefined)

/** Figures in order of the time at which they held; two of one moment are one, the later entry's. */
const withFigure = (post: RecordedPost, figure: Measured | undefined): RecordedPost =>
  figure ? { ...post, figures: [...post.figures.filter(({ at }) => at !== figure.at), figure].sort((a, b) => (a.at < b.at ? -1 : 1)) } : post

/** Parts of an address that only say through whom somebody came. Too few of them show a post twice; one too many makes two posts one. */
const trackers = /^(utm_.*|spm|share_.*|refer(er)?|wm|sudaref|scene)$/i
/** Where more is known: elsewhere `t` is the thread of a forum. */
const ofPlatforms = /^(from|source|timestamp|t)$/i
const platformHosts = /(^|\.)(weibo|weixin\.qq|douyin|iesdouyin|kuaishou|xiaohongshu|bilibili|toutiao|zhihu)\.(com|cn)$/

/** What one and the same post is known by. `id`: the platform's own. */
export function postKey({ id, url, platform, author, at, text }: { id?: string | undefined; url?: string | undefined; platform: Platform; author?: string | undefined; at?: Instant | undefined; text: string }): string {
  if (id) return `${platform}:${id.trim()}`.slice(0, 500)
  const address = url && plainAddress(url)
  if (address) return address.slice(0, 500)
  return [platform, author ?? '', at ?? '', text.replace(/\s+/gu, ' ').trim()].join('|').slice(0, 500)
}

/** Host and path, without trackers, fragment and last slash; a fragment that is a route (`#/post/1`) stays. Undefined for what is no address. */
export function plainAddress(url: string): string | undefined {
  const [, name, path = '', query = '', fragment = ''] = /^https?:\/\/([^/?#\s]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?/i.exec(url.trim()) ?? []
  if (!name) return undefined
  const host = name.toLowerCase().replace(/^(www|m|mobile)\./, '')
  const isTracker = (member: string) => trackers.test(member) || (platformHosts.test(host) && ofPlatforms.test(member))
  const kept = query.split('&').filter((part) => part && !isTracker(part.split('=')[0] ?? '')).sort().join('&')
  const route = /^!?\//.test(fragment) ? `#${fragment}` : ''
  return `${host}${path.replace(/\/+$/, '')}${kept && `?${kept}`}${route}`
}
