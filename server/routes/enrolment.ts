/**
 *   POST /v1/enrol   a one-time code -> tokens; with the token of an enrolled workstation: a seat for one more officer there
 *   POST /v1/token   the refresh token -> another access token
 *   GET  /v1/hello   what this workstation may hold, and which life of HQ speaks
 */
import { EnrolRequest, RefreshRequest, wireVersion } from '../../shared/contract/wire.ts'
import { enrol } from '../access/enrol.ts'
import { issueAccess } from '../access/tokens.ts'
import { anyWorkstation, parsed } from './asking.ts'
import { Refused, type RefusalCode } from './refused.ts'
import type { Serving } from './serving.ts'
import { Tries } from './tries.ts'

/** Of wrong codes from one address: nobody mistypes more often, and whoever guesses is not helped by less. */
const triesInAMinute = 10

export function enrolmentRoutes({ app, hq, access, offlineDays }: Serving): void {
  const tries = new Tries(triesInAMinute, 60_000)

  app.post('/v1/enrol', async (request) => {
    if (tries.exceeded(request.ip)) throw new Refused('tooMany')
    const at = request.headers.authorization === undefined ? undefined : await anyWorkstation(access, request)
    const answer = await enrol(access, parsed(EnrolRequest, request.body), at)
    if (!answer.ok) {
      if (answer.refusal.code === 'codeInvalid') tries.add(request.ip)
      throw new Refused(answer.refusal.code as RefusalCode)
    }
    return { ...answer.value, ...hq().answered() }
  })

  app.post('/v1/token', async (request) => {
    const { refresh } = parsed(RefreshRequest, request.body)
    const holder = await access.holder(refresh, 'refresh')
    if (!holder) throw new Refused('tokenInvalid')
    if (holder.lost) throw new Refused('revoked')
    return { tokens: await issueAccess(access.db, { workstationId: holder.workstationId, refresh, now: access.now() }), ...hq().answered() }
  })

  app.get('/v1/hello', async (request) => {
    const workstation = await anyWorkstation(access, request)
    const revoked = workstation.revokedAt !== undefined
    return { ...hq().answered(), wire: wireVersion, streams: revoked ? [] : await access.streamsOf(workstation), offlineDays, revoked }
  })
}
