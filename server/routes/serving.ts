/** What every group of routes is handed. */
import type { FastifyInstance } from 'fastify'
import type { Access } from '../access/access.ts'
import type { Hq } from '../log/hq.ts'
import type { Figures } from './figures.ts'

export interface Serving {
  app: FastifyInstance
  /** the engine of this life; another one after `restored` */
  hq: () => Hq
  access: Access
  figures: Figures
  /** after so many days without HQ, signing in at a workstation asks for HQ */
  offlineDays: number
}
