/** The closed lists of an incident (handbook, section 6). Codes are stored; words on screen come from the text catalogues. */
import { z } from 'zod'

/** 一般, 较大, 重大, 特别重大: from the least to the gravest; the names can be edited, their order cannot. */
export const Level = z.enum(['general', 'larger', 'major', 'critical'])
export type Level = z.infer<typeof Level>
export const graver = (a: Level, b: Level): Level => (Level.options.indexOf(a) >= Level.options.indexOf(b) ? a : b)

/** The seven stages of the reputational-risk rules, the spine of every plan: 事前评估, 监测, 分级研判, 应对处置, 信息报告, 考核问责, 评估复盘. */
export const StageId = z.enum(['beforehand', 'monitoring', 'grading', 'response', 'reporting', 'accountability', 'review'])
export type StageId = z.infer<typeof StageId>

/** 初报, 续报, 终报 */
export const ReportKind = z.enum(['initial', 'followUp', 'final'])
export type ReportKind = z.infer<typeof ReportKind>

/** Where the matter came up. */
export const Platform = z.enum(['weibo', 'wechat', 'wechatChannels', 'douyin', 'kuaishou', 'xiaohongshu', 'bilibili', 'toutiao', 'zhihu', 'heimao', 'forum', 'newspaper', 'television', 'website', 'organisation', 'onSite', 'other'])
export type Platform = z.infer<typeof Platform>

/** A post, or what others made of it. */
export const PostKind = z.enum(['post', 'repost', 'comment', 'report', 'video'])
export type PostKind = z.infer<typeof PostKind>

export const ContactKind = z.enum(['journalist', 'regulator', 'organisation', 'platform', 'customer', 'lawyer', 'other'])
export type ContactKind = z.infer<typeof ContactKind>

export const IncidentStatus = z.enum(['open', 'closed', 'voided'])
export type IncidentStatus = z.infer<typeof IncidentStatus>
