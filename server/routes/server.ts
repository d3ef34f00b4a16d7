/**
 * The HTTP server of HQ, all routes on it and none open yet. Bounded in every direction: size of a request, time for its head and for the
 * whole, silence on a connection. Logs say which route, which answer and how long, by the workstation's id: no address, no name, no text.
 */
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { bodyLimit } from '../../shared/contract/wire.ts'
import type { Serving } from './serving.ts'
import { enrolmentRoutes } from './enrolment.ts'
import { healthRoutes } from './health.ts'
import { logRoutes } from './log.ts'
import { refusalOf, statusOf } from './refused.ts'
import { snapshotRoutes } from './snapshot.ts'

export interface HttpOptions {
  tls?: { cert: string; key: string } | undefined
  log: boolean
  /** for the head of a request, for all of it, and for silence; ms */
  timeouts?: { head: number; request: number; silence: number } | undefined
}

/** A full push over a line of 1 Mbit/s takes four minutes; a head that takes a quarter of a minute is no workstation's. */
const usual = { head: 15_000, request: 300_000, silence: 60_000 }

export function httpServer({ tls, log, timeouts = usual }: HttpOptions): FastifyInstance {
  // Node looks every half minute by itself, which is twice the time that a head is given
  const checking = { connectionsCheckingInterval: Math.min(5_000, timeouts.head / 2) }
  const app = fastify({
    bodyLimit, requestTimeout: timeouts.request, connectionTimeout: timeouts.silence, logController: new LogController({ disableRequestLogging: true }), onProtoPoisoning: 'remove', onConstructorPoisoning: 'ignore',
    forceCloseConnections: 'idle', logger: log ? { base: null } : false, ...(tls ? { https: { ...tls, ...checking, minVersion: 'TLSv1.2' as const } } : { http: checking }),
  }) as unknown as FastifyInstance
  app.server.headersTimeout = timeouts.head
  app.server.setTimeout(timeouts.silence)
  return app
}

export function routes(serving: Serving): void {
  const { app, figures } = serving
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    // the text of a database's error can hold a value: its code and its place say enough
    if (refusal === 'fault') request.log.error({ code: (error as { code?: string }).code, name: (error as Error).name, at: placesOf(error as Error) }, 'fault')
    figures.count(`hq_refusals_total{refusal="${refusal}"}`)
    return reply.status(statusOf[refusal]).send({ refusal, ...serving.hq().answered() })
  })
  app.setNotFoundHandler((_, reply) => reply.status(404).send({ refusal: 'notFound', ...serving.hq().answered() }))
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    figures.request(route, reply.statusCode, reply.elapsedTime / 1_000)
    request.log.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) })
  })
  enrolmentRoutes(serving)
  logRoutes(serving)
  snapshotRoutes(serving)
  healthRoutes(serving)
}

const placesOf = ({ stack }: Error): string[] => (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim())
