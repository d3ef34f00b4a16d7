/** Posts of an incident on screen: the list, the line of their spread, the tree of reposts, and what the import of an export shows. Instants are epoch ms. */
import { z } from 'zod'
import { PostMapping } from '../incident/post-columns.ts'
import type { PostTrouble } from '../incident/read-posts.ts'
import { Platform, type PostKind } from '../incident/vocabulary.ts'
import { EntityId, Instant, type OfficerId } from '../log/op.ts'

export const postOrders = ['newest', 'oldest', 'reach'] as const

export const postQueries = {
  posts: z.object({
    incident: EntityId, order: z.enum(postOrders).default('newest'), text: z.string().max(200).default(''), kinds: z.array(z.string().max(20)).max(10).default([]),
    offset: z.int().nonnegative().default(0), limit: z.int().positive().max(500).default(100),
  }),
  /** the post that is known by this key, or at this address */
  knownPost: z.object({ incident: EntityId, key: z.string().max(500), url: z.string().max(2000) }),
  spread: z.object({ incident: EntityId }),
  postHistory: z.object({ batch: EntityId, key: z.string().max(500) }),
  /** the reposts of one post, or the posts that stand at the top */
  repostTree: z.object({ incident: EntityId, under: z.string().max(500).optional(), limit: z.int().positive().max(1000).default(100) }),
} as const

export interface PostLine {
  key: string
  batch: EntityId
  kind: PostKind
  platform: Platform
  author: string
  at?: number
  url: string
  /** masked, cut to what a line can show; the whole when it was asked for */
  text: string
  reposts?: number | undefined
  comments?: number | undefined
  likes?: number | undefined
  views?: number | undefined
  measuredAt?: number
  voided?: string
  /** the text is cut, or numbers of persons stand in it: there is something to look at */
  hides: boolean
}

/** What of a post can be entered wrongly; its figures are measured anew instead. */
export const correctable = ['platform', 'kind', 'author', 'at', 'url', 'text'] as const

/** A correction or a voiding of a post; members as they were and as they are since, masked: codes of closed lists, instants, texts. */
export interface PostChange {
  at: Instant
  by: OfficerId
  act: 'posts.correct' | 'posts.void'
  reason: string
  members: { name: (typeof correctable)[number]; was: string; is: string }[]
}

export interface PostPage { total: number; items: PostLine[] }

/** Cumulative counts at the end of each step of the time axis. */
export interface Spread {
  /** epoch ms */
  from: number
  to: number
  /** length of a step, ms */
  step: number
  /** collected posts, reposts and comments that were published up to then */
  collected: number[]
  /** reposts, comments and likes as the figures of all posts said by then */
  engaged: number[]
  viewed: number[]
  /** posts without a time: in no step */
  undated: number
  /** what came in the last 24 hours before `to`, and in the 24 hours before those */
  lastDay: number
  dayBefore: number
}

export interface TreeNode extends PostLine { direct: number; below: number; depth: number }
export interface RepostTree {
  nodes: TreeNode[]
  /** children of `under`, or tops; more than `nodes` where the limit cut them */
  total: number
  /** posts at each level of the whole tree, the tops first */
  levels: number[]
  /** reposts whose post is not among those collected */
  orphans: number
}

/** How an export is read: its columns, and what no column says. */
export const PostImport = z.object({ columns: PostMapping.shape.columns, platform: Platform.default('other'), measuredAt: Instant })
export type PostImport = z.infer<typeof PostImport>

export interface OpenedPosts {
  fileId: string
  name: string
  sheets: { name: string; headers: string[]; rowCount: number; sample: { line: number; cells: string[] }[]; guess: PostMapping }[]
}

export interface PostCounts {
  read: number
  created: number
  /** known posts that got new figures */
  measured: number
  /** known posts of which nothing is new */
  unchanged: number
  /** rows that told of a post which an earlier row had told of */
  repeated: number
  rejected: number
}
export interface PostImportPreview { counts: PostCounts; items: PostLine[]; rejected: PostTrouble[]; warnings: PostTrouble[]; dated: number; parents: number }
export interface PostImportReport { counts: PostCounts; rejected: PostTrouble[]; warnings: PostTrouble[]; warningCount: number; rejectedCount: number }

const FileId = z.string().min(1).max(64)
export const postActs = {
  'posts.openExport': z.object({ fileId: FileId, incident: EntityId }),
  'posts.previewExport': z.object({ fileId: FileId, sheet: z.string(), mapping: PostImport }),
  'posts.importExport': z.object({ fileId: FileId, sheet: z.string(), mapping: PostImport }),
  /** the whole of one post, as it was captured: a look that is logged */
  'posts.reveal': z.object({ incident: EntityId, batch: EntityId, key: z.string().max(500) }),
} as const
export interface PostActValues {
  'posts.openExport': OpenedPosts
  'posts.previewExport': PostImportPreview
  'posts.importExport': PostImportReport
  'posts.reveal': { text: string; author: string }
}
export interface PostQueryValues { posts: PostPage; knownPost: PostLine | undefined; spread: Spread; postHistory: PostChange[]; repostTree: RepostTree }
