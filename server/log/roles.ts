/** The roles of one push: asked once for each officer and stream, and again when an op of this very push has changed the directory. A company has twenty thousand officers, a push a thousand ops of one. */
import type { Role } from '../../shared/access/roles.ts'
import type { Directory } from '../../shared/directory/directory.ts'
import type { Instant, Op } from '../../shared/log/op.ts'
import type { RoleOf } from './writing.ts'

export function rolesAt(now: Instant): RoleOf {
  const roles = new Map<string, Role | undefined>()
  let answeredFor: Directory | undefined
  return ({ actor, stream }: Pick<Op, 'actor' | 'stream'>, company) => {
    if (company.directory !== answeredFor) roles.clear()
    answeredFor = company.directory
    const key = `${actor}\n${stream}`
    if (!roles.has(key)) roles.set(key, company.roleIn(actor, stream, now))
    return roles.get(key)
  }
}
