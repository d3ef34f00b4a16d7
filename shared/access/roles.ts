import { z } from 'zod'
import type { OfficerId } from '../log/op.ts'

/** 投诉专员, 主管, 机构负责人, 总公司消保部, 查阅人 */
export const Role = z.enum(['officer', 'supervisor', 'manager', 'hq', 'reader'])
export type Role = z.infer<typeof Role>

/** From whoever handles a case to the head office: who is told, and who may approve, goes up this line. */
export const upwards: readonly Exclude<Role, 'reader'>[] = ['officer', 'supervisor', 'manager', 'hq']
export const atLeast = (role: Role, wanted: Exclude<Role, 'reader'>): boolean => role !== 'reader' && upwards.indexOf(role) >= upwards.indexOf(wanted)

/** Who acts at HQ itself: its administrator's command line. No officer bears this name. */
export const hqItself = 'hq' as OfficerId

export interface Actor {
  id: OfficerId
  role: Role
}
