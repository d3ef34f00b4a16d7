/**
 *   GET /health    200 when the database answers, 503 otherwise
 *   GET /metrics   Prometheus; asked from this computer only: what is counted is nobody's, but nobody else's business either
 */
import { sql } from 'kysely'
import { Refused } from './refused.ts'
import type { Serving } from './serving.ts'

const here = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

export function healthRoutes({ app, hq, access, figures }: Serving): void {
  app.get('/health', async (_, reply) => {
    try {
      await sql`select 1`.execute(access.db)
      return { ok: true, ...hq().answered() }
    } catch {
      return reply.status(503).send({ ok: false })
    }
  })

  figures.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss())
  figures.gauge('process_uptime_seconds', () => process.uptime())
  app.get('/metrics', async (request, reply) => {
    if (!here.includes(request.ip)) throw new Refused('notFound')
    return reply.type('text/plain; version=0.0.4').send(figures.text())
  })
}
