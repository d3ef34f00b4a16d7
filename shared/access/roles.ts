import { z } from 'zod'
import type { OfficerId } from '../log/op.ts'

/** 投诉专员, 主管, 机构负责人, 总公司消保部, 查阅人 */
export const Role = z.enum(['officer', 'supervisor', 'manager', 'hq', 'reader'])
export type Role = z.infer<typeof Role>

/** Who acts at HQ itself: its administrator's command line. No officer bears this name. */
export const hqItself = 'hq' as OfficerId

export interface Actor {
  id: OfficerId
  role: Role
}
