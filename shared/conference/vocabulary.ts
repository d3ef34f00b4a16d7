/** The closed lists of a case conference (会商; handbook, M11). Codes are stored; words on screen come from the text catalogues. */
import { z } from 'zod'

/** 理赔争议, 销售争议, 群体投诉, 监管转办, 其他 */
export const ConferenceKind = z.enum(['claims', 'sales', 'group', 'referral', 'other'])
export type ConferenceKind = z.infer<typeof ConferenceKind>

/** 主持人, 记录人, 参会人, 列席 */
export const Duty = z.enum(['chair', 'recorder', 'member', 'adviser'])
export type Duty = z.infer<typeof Duty>

/** called: invited; sitting; held: over, its minutes are not sealed yet; sealed; cancelled */
export const ConferenceStatus = z.enum(['called', 'sitting', 'held', 'sealed', 'cancelled'])
export type ConferenceStatus = z.infer<typeof ConferenceStatus>

/** What somebody thinks of a case before the conference: 支持投诉人的请求, 部分支持, 不支持, 尚无定见 */
export const Stance = z.enum(['for', 'partly', 'against', 'open'])
export type Stance = z.infer<typeof Stance>

export const Side = z.enum(['for', 'against'])
export type Side = z.infer<typeof Side>

/** 到场, 线上, 电话 */
export const Means = z.enum(['room', 'remote', 'phone'])
export type Means = z.infer<typeof Means>

/** What a resolution becomes on the case: 作出处理决定, 给付补偿, 延期, 调解, 转交, 改派; `action` is one that no command of the case knows (行动事项). */
export const ResolutionKind = z.enum(['decide', 'compensate', 'extend', 'mediate', 'transfer', 'assign', 'action'])
export type ResolutionKind = z.infer<typeof ResolutionKind>

/** Why a conference is proposed: 重复投诉, 延期超过三十日, 再次转办, 金额较大, 关联舆情, 升级要求 */
export const ProposalReason = z.enum(['repeat', 'extended', 'forwardedAgain', 'amount', 'incident', 'ladder'])
export type ProposalReason = z.infer<typeof ProposalReason>
